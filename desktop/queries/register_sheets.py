"""Everything the desk knows of a group, on a day. Reads the group's card and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Application, Center, GroupForm, OrganizationForm
from desktop.queries.group_cards import GroupCard, group_card
from desktop.queries.group_notes import NoteRow, lifted_notes, open_notes
from desktop.queries.group_people import RoleRow, people_of
from desktop.queries.group_relations import RelationRow, relations_of
from desktop.queries.group_versions import card_on
from desktop.queries.registrations import GroupPapers, group_papers
from desktop.words import ApplicationKind, ApplicationState


@dataclass(frozen=True, slots=True)
class AppliedRow:
    """An application; one that was decided after the sheet's day is told as it stood then."""

    kind: ApplicationKind
    state: ApplicationState
    received_on: date
    decided_on: date | None
    reviewer: str
    reason: str


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """A group's record at the desk, as of `day`; `is_past` when that is not today.

    What began after the day is not on it, and what ended after it still holds.
    """

    center: str
    demo: bool
    day: date
    is_past: bool
    card: GroupCard
    people: tuple[RoleRow, ...]
    papers: GroupPapers
    applications: tuple[AppliedRow, ...]
    forms: tuple[tuple[date, date | None, str], ...]
    relations: tuple[RelationRow, ...]
    notes: tuple[NoteRow, ...]


def register_sheet(session: Session, group_id: int, day: date | None, now: datetime) -> RegisterSheet | None:
    """The group's record now, or as it stood when a day ended; None where there was no such group yet."""
    on = now.date() if day is None else day
    card = group_card(session, group_id, now) if on >= now.date() else card_on(session, group_id, on)
    if card is None:
        return None
    center = session.get_one(Center, 1)
    papers = group_papers(session, group_id, on)
    notes = (*open_notes(session, group_id), *lifted_notes(session, group_id))
    return RegisterSheet(
        center=center.name,
        demo=center.demo_day is not None,
        day=on,
        is_past=on < now.date(),
        card=card,
        people=tuple(row for row in people_of(session, group_id, on) if row.since <= max(on, _first_day(card, on))),
        papers=GroupPapers(tuple(row for row in papers.rows if row.received_on <= on), papers.missing),
        applications=_applications(session, group_id, on),
        forms=_forms(session, group_id, on),
        relations=tuple(row for row in relations_of(session, group_id, on) if row.since <= on),
        notes=tuple(note for note in notes if note.written_at.date() <= on),
    )


def _first_day(card: GroupCard, day: date) -> date:
    """A registration that is to come is shown as it will stand."""
    return card.registered_from or day


def _applications(session: Session, group_id: int, day: date) -> tuple[AppliedRow, ...]:
    made = select(Application).where(Application.group_id == group_id, Application.received_on <= day)
    return tuple(_applied(row, day) for row in session.scalars(made.order_by(Application.received_on, Application.id)))


def _applied(row: Application, day: date) -> AppliedRow:
    if row.decided_on is not None and row.decided_on <= day:
        return AppliedRow(row.kind, row.state, row.received_on, row.decided_on, row.reviewer, row.reason)
    checked = row.checked_on is not None and row.checked_on <= day
    state = ApplicationState.CHECKED if checked else ApplicationState.RECEIVED
    return AppliedRow(row.kind, state, row.received_on, None, "", "")


def _forms(session: Session, group_id: int, day: date) -> tuple[tuple[date, date | None, str], ...]:
    held = select(GroupForm.valid_from, GroupForm.valid_until, OrganizationForm.name).join(
        OrganizationForm, OrganizationForm.id == GroupForm.form_id
    )
    mine = held.where(GroupForm.group_id == group_id, GroupForm.valid_from <= day)
    ordered = mine.order_by(GroupForm.valid_from, GroupForm.id)
    return tuple((since, until, name) for since, until, name in session.execute(ordered))
