"""The records behind a figure of the day book, one by one. Reads DAY_FIGURE_READS, groups and staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import Session

from desktop.models import DayEntry, Display, Event, Group, SpaceTable, Staff, TableUse, VisitCount
from desktop.queries.behind_figures import parts_of
from desktop.queries.day_figures import Subject


@dataclass(frozen=True, slots=True)
class DayBehind:
    """`word` is a word of the vocabulary (purpose, kind), `title` and `note` what was written, `amount` its number."""

    id: int
    at: datetime
    word: str
    title: str
    note: str
    amount: int


def days_behind(session: Session, subject: Subject, ids: Sequence[int]) -> tuple[DayBehind, ...]:
    """By their moment; of very many the last thousand given."""
    found = list[DayBehind]()
    for part in parts_of(ids):
        question: Select[Any] = _QUESTIONS[subject](part)
        rows: list[Any] = list(session.execute(question))
        found += [
            DayBehind(number, _moment(at), str(word or ""), title or "", note or "", amount or 0)
            for number, at, word, title, note, amount in rows
        ]
    return tuple(sorted(found, key=lambda row: (row.at, row.id)))


def _moment(at: date | datetime) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, time.min)


def _visits(ids: Sequence[int]) -> Any:
    columns = (VisitCount.id, VisitCount.at, VisitCount.purpose, Staff.name, VisitCount.reason, VisitCount.people)
    return select(*columns).outerjoin(Staff, Staff.id == VisitCount.staff_id).where(VisitCount.id.in_(ids))


def _space(ids: Sequence[int]) -> Any:
    who = func.coalesce(Group.name, TableUse.who)
    columns = (TableUse.id, TableUse.starts_at, SpaceTable.name, who, TableUse.work, TableUse.people)
    used = select(*columns).join(SpaceTable, SpaceTable.id == TableUse.table_id)
    return used.outerjoin(Group, Group.id == TableUse.group_id).where(TableUse.id.in_(ids))


def _entries(ids: Sequence[int]) -> Any:
    columns = (DayEntry.id, DayEntry.at, DayEntry.kind, DayEntry.title, DayEntry.number)
    return select(*columns, literal(0)).where(DayEntry.id.in_(ids))


def _displays(ids: Sequence[int]) -> Any:
    who = func.coalesce(Group.name, Display.who)
    columns = (Display.id, Display.brought_on, Display.kind, Display.title, who, Display.copies)
    return select(*columns).outerjoin(Group, Group.id == Display.group_id).where(Display.id.in_(ids))


def _events(ids: Sequence[int]) -> Any:
    columns = (Event.id, Event.starts_at, Event.kind, Event.title, Event.place, Event.attendance)
    return select(*columns).where(Event.id.in_(ids))


_QUESTIONS = {
    Subject.VISITS: _visits,
    Subject.SPACE: _space,
    Subject.ENTRIES: _entries,
    Subject.DISPLAYS: _displays,
    Subject.EVENTS: _events,
}
