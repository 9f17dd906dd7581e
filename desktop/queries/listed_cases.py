"""The list of cases, or of what was advised in them, as somebody of the staff sees it.

Reads what a search for cases reads, follow_ups, referral_targets and staff.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, Contact, ReferralTarget, Staff, Topic
from desktop.models.plain import plain_rows
from desktop.queries.case_search import lines_with, newest_found
from desktop.queries.case_wish import CaseWish, wished
from desktop.queries.consultation_rows import ConsultationList, ConsultationRow, Viewer
from desktop.queries.consultations import case_columns, holding, openable, rows_with_counts, viewer_of, withheld
from desktop.rules.excerpts import first_line, line_with
from desktop.rules.kana import fold
from desktop.words import CaseState

MOST = 200


@dataclass(frozen=True, slots=True)
class CaseChoices:
    """Ids and names of what a list can be narrowed to; `closer` ones of the topics stand below the one they are of."""

    topics: tuple[tuple[int, str], ...]
    closer: frozenset[int]
    staff: tuple[tuple[int, str], ...]
    targets: tuple[tuple[int, str], ...]


def cases_for(
    session: Session, staff_id: int | None, wish: CaseWish, most: int = MOST, *, kept_back: int | None = None
) -> ConsultationList:
    """The newest, each with the line in which the words stand; and how many there are.

    Whoever knows how many are `kept_back` whatever is wished for need not have them counted for every letter.
    """
    viewer = viewer_of(session, staff_id)
    list_of = _answers if wish.answers else _cases
    rows, found = list_of(session, viewer, wish, most)
    return ConsultationList(rows, withheld(session, viewer) if kept_back is None else kept_back, found)


def case_choices(session: Session) -> CaseChoices:
    """Also what is offered no more: earlier cases have it."""
    asked = select(Topic.id, Topic.name, Topic.parent_id).where(Topic.merged_into_id.is_(None))
    topics = plain_rows(session, asked.order_by(Topic.active.desc(), Topic.position, Topic.id))
    below = {row.id for row in topics if row.parent_id is not None}
    ordered = [each for row in topics if row.id not in below for each in (row, *_closer(topics, row.id))]
    in_charge = select(Consultation.staff_id).where(Consultation.staff_id.is_not(None))
    staff = select(Staff.id, Staff.name).where(or_(Staff.active, Staff.id.in_(in_charge)))
    targets = select(ReferralTarget.id, ReferralTarget.name).order_by(ReferralTarget.id)
    return CaseChoices(
        tuple((row.id, row.name) for row in ordered),
        frozenset(below),
        tuple((row.id, row.name) for row in plain_rows(session, staff.order_by(Staff.kana, Staff.id))),
        tuple((row.id, row.name) for row in plain_rows(session, targets)),
    )


def _closer(topics: Sequence[Any], topic_id: int) -> list[Any]:
    return [row for row in topics if row.parent_id == topic_id]


def _cases(session: Session, viewer: Viewer, wish: CaseWish, most: int) -> tuple[tuple[ConsultationRow, ...], int]:
    where = (openable(viewer), *wished(wish))
    rows = rows_with_counts(session, newest_found(session, case_columns().where(*where), wish.text, most))
    found = len(rows)
    if found == most:
        there = select(func.count()).select_from(Consultation).where(Consultation.state != CaseState.WITHDRAWN, *where)
        found = session.scalars(there.where(*_said(session, wish))).one()
    if not wish.text.strip():
        return rows, found
    lines = lines_with(session, [row.id for row in rows], fold(wish.text))
    places = {key: place for key, (place, _at) in lines.items()}
    return tuple(_with_place(row, places.get(row.id, "")) for row in rows), found


def _with_place(row: ConsultationRow, place: str) -> ConsultationRow:
    """Not a line with which it begins: that one is its heading."""
    return row if row.summary.startswith(place.rstrip("…")) else replace(row, place=place)


def _answers(session: Session, viewer: Viewer, wish: CaseWish, most: int) -> tuple[tuple[ConsultationRow, ...], int]:
    """A row for each contact with advice: its day, what was asked, what was answered."""
    where = (
        *(Contact.advice != "", Consultation.state != CaseState.WITHDRAWN, openable(viewer)),
        *wished(wish),
        *_said(session, wish),
    )
    asked = select(Contact.consultation_id, Contact.at, Contact.note, Contact.advice)
    asked = asked.join(Consultation, Consultation.id == Contact.consultation_id).where(*where)
    told = plain_rows(session, asked.order_by(Contact.at.desc(), Contact.id.desc()).limit(most))
    there = select(func.count()).select_from(Contact).join(Consultation, Consultation.id == Contact.consultation_id)
    found = session.scalars(there.where(*where)).one() if len(told) == most else len(told)
    of_them = case_columns().where(Consultation.id.in_({row.consultation_id for row in told}))
    cases = {row.id: row for row in rows_with_counts(session, plain_rows(session, of_them))}
    wanted = fold(wish.text)
    return tuple(
        replace(
            cases[row.consultation_id],
            begun_at=row.at,
            next_due=None,
            summary=first_line(row.note) or cases[row.consultation_id].summary,
            place=line_with(wanted, row.advice) or first_line(row.advice),
        )
        for row in told
    ), found


def _said(session: Session, wish: CaseWish) -> tuple[ColumnElement[bool], ...]:
    return (holding(session, wish.text),) if wish.text.strip() else ()
