"""Words found in what was written about cases: the newest first, each with the line in which they stand.

Reads consultations, case_readers, consultation_topics, topics, contacts, referrals, groups, search
words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, text
from sqlalchemy.orm import Session

from desktop.models import Consultation, Contact, Group, Topic
from desktop.models.plain import plain_rows
from desktop.queries.case_wish import CaseWish, wished
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import of_groups, openable
from desktop.queries.groups import find_groups
from desktop.queries.search_words import ids_by_words
from desktop.rules.excerpts import line_with
from desktop.rules.kana import fold
from desktop.words import CaseState, Openness

MOST_GROUPS = 20
NEWEST_LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case; `place` is the line of its newest contact of `at` in which the words stand, "" if they stand elsewhere.

    `who` is the group, else who came.
    """

    id: int
    number: str
    begun_at: datetime
    who: str
    summary: str
    state: CaseState
    openness: Openness
    place: str = ""
    at: datetime | None = None


def search_cases(session: Session, viewer: Viewer, wish: CaseWish, most: int = 50) -> tuple[FoundCase, ...]:
    """The newest cases this viewer may open that hold the words, or whose group is called so."""
    rows = newest_found(session, _cases().where(openable(viewer), *wished(wish)), wish.text, most)
    return _found(session, rows, fold(wish.text))


def newest_found(session: Session, asked: Select[*tuple[Any, ...]], words: str, most: int) -> Sequence[Any]:
    """Those rows of a question for cases, with `id` and `begun_at`, that hold the words or whose group is called so."""
    if not words.strip():
        return plain_rows(session, _newest(asked, most))
    wanted = fold(words)
    rows = list(_by_words(session, asked, wanted, most)) if wanted else []
    if called := [group.id for group in find_groups(session, words, MOST_GROUPS)]:
        rows += plain_rows(session, _newest(asked.where(of_groups(called)), most))
    newest = sorted({row.id: row for row in rows}.values(), key=lambda row: (row.begun_at, row.id), reverse=True)
    return newest[:most]


def same_topics(*topic_ids: int) -> Select[*tuple[Any, ...]]:
    """The ids of these topics and of all that count as one of them."""
    counts_as = func.coalesce(Topic.merged_into_id, Topic.id)
    return select(Topic.id).where(counts_as.in_(select(counts_as).where(Topic.id.in_(topic_ids))))


def _cases() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Consultation.id,
            Consultation.number,
            Consultation.begun_at,
            func.coalesce(Group.name, Consultation.caller).label("who"),
            Consultation.summary,
            Consultation.state,
            Consultation.openness,
        )
        .outerjoin(Group, Group.id == Consultation.group_id)
        .where(Consultation.state != CaseState.WITHDRAWN)
    )


def _newest(asked: Select[*tuple[Any, ...]], most: int) -> Select[*tuple[Any, ...]]:
    return asked.order_by(Consultation.begun_at.desc(), Consultation.id.desc()).limit(most)


def _by_words(session: Session, asked: Select[*tuple[Any, ...]], wanted: str, most: int) -> Sequence[Any]:
    """By id, not by day: among the newest that hold the words there are mostly enough, else all are gone through."""
    question, words = ids_by_words(session, "consultation_search", "consultation_id", wanted)
    key = "consultation_id" if session.get_bind().dialect.name == "postgresql" else "rowid"
    holding = asked.where(Consultation.search_text.contains(wanted, autoescape=True))
    found: Sequence[Any] = ()
    for newest in (NEWEST_LOOKED_AT, None):
        window = f" ORDER BY {key} DESC LIMIT {newest}" if newest else ""
        among = text(f"consultations.id IN ({question}{window})").bindparams(words=words)
        found = plain_rows(session, holding.where(among).order_by(Consultation.id.desc()).limit(most))
        if len(found) == most:
            break
    return found


def _found(session: Session, rows: Sequence[Any], wanted: str) -> tuple[FoundCase, ...]:
    places = lines_with(session, [row.id for row in rows], wanted) if wanted and rows else {}
    made: list[FoundCase] = []
    for row in rows:
        place, at = places.get(row.id, ("", None))
        made.append(FoundCase(*row, place=place, at=at))
    return tuple(made)


def lines_with(session: Session, ids: Sequence[int], wanted: str) -> dict[int, tuple[str, datetime]]:
    """The newest line of each case that holds the words."""
    told = select(Contact.consultation_id, Contact.at, Contact.note, Contact.advice)
    rows = plain_rows(session, told.where(Contact.consultation_id.in_(ids)).order_by(Contact.at, Contact.id))
    places: dict[int, tuple[str, datetime]] = {}
    for row in reversed(rows):
        if row.consultation_id not in places and (line := line_with(wanted, row.note, row.advice)):
            places[row.consultation_id] = (line, row.at)
    return places
