"""What else the search shows: people, consultations one may open, answers, events, entries, flyers, notes.

Reads group_roles, people, groups, consultations, search words, knowledge_cards, events, day_entries, displays,
handover_notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select, text
from sqlalchemy.orm import Session

from desktop.models import Consultation, DayEntry, Display, Event, Group, GroupRole, HandoverNote, KnowledgeCard, Person
from desktop.models.plain import plain_rows
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import of_groups, openable
from desktop.queries.knowledge import told_to
from desktop.queries.search_words import ids_by_words
from desktop.rules.kana import digits, fold
from desktop.words import CardState, CaseState, DisplayKind, EntryKind, EntryState, PersonRole, StaffRole

LEAST_DIGITS = 4
NEWEST_LOOKED_AT = 400  # of the cases that hold the search words
folded = lru_cache(20_000)(fold)


# every keystroke asks these: built once, they cost half
_CASES = (
    select(
        Consultation.id,
        Consultation.number,
        Consultation.begun_at,
        Consultation.caller,
        Consultation.summary,
        Group.name.label("group"),
    )
    .outerjoin(Group, Group.id == Consultation.group_id)
    .where(Consultation.state != CaseState.WITHDRAWN)
)
_ROLES = (
    select(Group.id, Group.name, Group.number, GroupRole.role, Person.name, Person.kana, Person.phone)
    .join(GroupRole, GroupRole.group_id == Group.id)
    .join(Person, Person.id == GroupRole.person_id)
    .where(
        Group.id.in_(bindparam("ids", expanding=True)),
        or_(GroupRole.valid_until.is_(None), GroupRole.valid_until > bindparam("day")),
    )
    .order_by(GroupRole.id)
)


class HitKind(StrEnum):
    PERSON = "person"
    CASE = "case"
    ANSWER = "answer"
    EVENT = "event"
    ENTRY = "entry"
    DISPLAY = "display"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: what it is called, what tells it apart, its number and its day where it has them.

    `id` of a person is that of the group they are found in. `word` is a kind or a role.
    """

    kind: HitKind
    id: int
    title: str
    detail: str = ""
    number: str = ""
    on: date | None = None
    word: EntryKind | DisplayKind | PersonRole | None = None


def people_in(session: Session, group_ids: Sequence[int], asked: str, day: date, most: int) -> list[Hit]:
    """Who of these groups is called so, is read so or has the number, with their present roles."""
    wanted, number = fold(asked), digits(asked)
    number = number if len(number) >= LEAST_DIGITS else ""
    if not group_ids or not (wanted or number):
        return []
    found: dict[tuple[int, str], Hit] = {}
    for key, group, called, role, name, kana, phone in plain_rows(session, _ROLES, {"ids": group_ids, "day": day}):
        named = wanted and (wanted in folded(name) or wanted in folded(kana))
        if named or (number and number in digits(phone)):
            found.setdefault((key, name), Hit(HitKind.PERSON, key, name, group, called, word=role))
    return list(found.values())[:most]


def cases_named(session: Session, viewer: Viewer, asked: str, group_ids: Sequence[int], most: int) -> list[Hit]:
    """The latest cases this viewer may open that hold what was asked, or that are of these groups.

    Where very many hold its words, only the newest of them are looked at.
    """
    wanted = fold(asked)
    holding = [_by_words(session, wanted)] if wanted else []
    holding += [of_groups(group_ids)] if group_ids else []
    found: dict[int, Any] = {}
    for condition in holding:
        of_viewer = _CASES.where(openable(viewer), condition).order_by(Consultation.id.desc()).limit(most)
        found |= {row.id: row for row in plain_rows(session, of_viewer)}
    latest = sorted(found.values(), key=lambda row: (row.begun_at, row.id), reverse=True)
    return [_case(row) for row in latest[:most]]


def _by_words(session: Session, wanted: str) -> ColumnElement[bool]:
    key = "consultation_id" if session.get_bind().dialect.name == "postgresql" else "rowid"
    question, words = ids_by_words(session, "consultation_search", "consultation_id", wanted)
    newest = f"consultations.id IN ({question} ORDER BY {key} DESC LIMIT {NEWEST_LOOKED_AT})"
    return text(newest).bindparams(words=words) & Consultation.search_text.contains(wanted, autoescape=True)


def _case(row: Any) -> Hit:
    who = row.group or row.caller
    title, detail = (who, row.summary) if who else (row.summary or row.number, "")
    return Hit(HitKind.CASE, row.id, title, detail, row.number, row.begun_at.date())


def cases_where(session: Session, viewer: Viewer, *where: ColumnElement[bool]) -> list[Hit]:
    """Cases this viewer may open."""
    standing = _CASES.where(openable(viewer), *where)
    return [_case(row) for row in session.execute(standing.order_by(Consultation.id.desc()))]


def answers_named(session: Session, asked: str, most: int) -> list[Hit]:
    """The center's approved answers that hold all words of what was asked, the newest first."""
    wanted = [word for word in map(fold, asked.split()) if word]
    if not wanted:
        return []
    held = [KnowledgeCard.search_text.contains(word, autoescape=True) for word in wanted]
    return answers_where(session, KnowledgeCard.state == CardState.APPROVED, *held)[:most]


def answers_where(session: Session, *where: ColumnElement[bool]) -> list[Hit]:
    """Retired ones are given nobody any more."""
    columns = (KnowledgeCard.id, KnowledgeCard.question, KnowledgeCard.answer, KnowledgeCard.number)
    asked = select(*columns, KnowledgeCard.checked_on).where(
        KnowledgeCard.state != CardState.RETIRED, told_to(Viewer(None, StaffRole.STAFF)), *where
    )
    rows = plain_rows(session, asked.order_by(KnowledgeCard.id.desc()))
    return [
        Hit(HitKind.ANSWER, key, question, _first_line(answer), number, checked)
        for key, question, answer, number, checked in rows
    ]


def events_where(session: Session, *where: ColumnElement[bool]) -> list[Hit]:
    rows = session.execute(select(Event.id, Event.title, Event.place, Event.starts_at).where(*where))
    return [Hit(HitKind.EVENT, key, title, place, "", at.date()) for key, title, place, at in rows]


def entries_where(session: Session, *where: ColumnElement[bool]) -> list[Hit]:
    """Withdrawn ones are not there any more."""
    columns = (DayEntry.id, DayEntry.title, DayEntry.text, DayEntry.number, DayEntry.at, DayEntry.kind)
    rows = session.execute(select(*columns).where(DayEntry.state != EntryState.WITHDRAWN, *where))
    return [
        Hit(HitKind.ENTRY, key, title or said, said if title else "", number, at.date(), kind)
        for key, title, said, number, at, kind in rows
    ]


def displays_where(session: Session, *where: ColumnElement[bool]) -> list[Hit]:
    columns = (Display.id, Display.title, func.coalesce(Group.name, Display.who), Display.number, Display.brought_on)
    found = select(*columns, Display.kind).outerjoin(Group, Group.id == Display.group_id).where(*where)
    return [Hit(HitKind.DISPLAY, *row) for row in session.execute(found)]


def notes_where(session: Session, *where: ColumnElement[bool]) -> list[Hit]:
    rows = session.execute(select(HandoverNote.id, HandoverNote.text, HandoverNote.written_at).where(*where))
    return [Hit(HitKind.NOTE, key, _first_line(said), "", "", at.date()) for key, said, at in rows]


def numbered(session: Session, viewer: Viewer, number: str) -> list[Hit]:
    """Cases, answers, entries and flyers of this very number, at any site."""
    if not any(letter.isdecimal() for letter in number):
        return []
    return [
        *cases_where(session, viewer, Consultation.number == number),
        *answers_where(session, KnowledgeCard.number == number.upper()),
        *entries_where(session, DayEntry.number == number),
        *displays_where(session, Display.number == number),
    ]


# by the kind of what is listed; a case needs to know who looks
OF_KIND: dict[HitKind, tuple[Any, Callable[..., list[Hit]]]] = {
    HitKind.ANSWER: (KnowledgeCard, answers_where),
    HitKind.EVENT: (Event, events_where),
    HitKind.ENTRY: (DayEntry, entries_where),
    HitKind.DISPLAY: (Display, displays_where),
    HitKind.NOTE: (HandoverNote, notes_where),
}


def of_ids(session: Session, kind: HitKind, ids: Iterable[int]) -> list[Hit]:
    """In the order of the ids; what is not there any more is left out."""
    model, listed = OF_KIND[kind]
    wanted = list(ids)
    if not wanted:
        return []
    found = {hit.id: hit for hit in listed(session, model.id.in_(wanted))}
    return [found[key] for key in wanted if key in found]


def _first_line(said: str) -> str:
    return next((line.strip() for line in said.splitlines() if line.strip()), said)
