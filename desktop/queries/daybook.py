"""Who came and what was written down. Reads visit_counts, handover_notes, staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import extract, func, or_, select
from sqlalchemy.orm import Session

from desktop.errors import NotReadable
from desktop.models import HandoverNote, Site, Staff, VisitCount
from desktop.queries.moments import on_day, on_days
from desktop.words import Importance, VisitPurpose

VISIT_READS = frozenset({"visit_counts"})
NOTE_READS = frozenset({"handover_notes", "staff"})
MOST_NOTES = 50
BY: dict[str, Any] = {
    "purpose": VisitCount.purpose,
    "hour": extract("hour", VisitCount.at),
    "site": Site.name,
}


@dataclass(frozen=True, slots=True)
class VisitsToday:
    """People, all of them and by purpose; every purpose is there, in the order of the counter's keys."""

    total: int
    by_purpose: tuple[tuple[VisitPurpose, int], ...]

    def of(self, purpose: VisitPurpose) -> int:
        return dict(self.by_purpose)[purpose]


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What one shift left for the next."""

    id: int
    written_at: datetime
    text: str
    importance: Importance
    staff: str | None


@dataclass(frozen=True, slots=True)
class VisitCounts:
    """Rows of (key, people): the key has a part for each thing counted by. The unit is people."""

    total: int
    rows: tuple[tuple[tuple[str, ...], int], ...]


def visits_on(session: Session, site_id: int, day: date) -> VisitsToday:
    """How many came to a site on a day."""
    question = select(VisitCount.purpose, func.sum(VisitCount.people)).where(
        VisitCount.site_id == site_id, on_day(VisitCount.at, day)
    )
    counted = {purpose: int(people) for purpose, people in session.execute(question.group_by(VisitCount.purpose))}
    return VisitsToday(sum(counted.values()), tuple((purpose, counted.get(purpose, 0)) for purpose in VisitPurpose))


def notes(session: Session, site_id: int, day: date) -> list[NoteRow]:
    """What a site's next shift is told on a day: the important first, then the newest."""
    columns = (HandoverNote.id, HandoverNote.written_at, HandoverNote.text, HandoverNote.importance, Staff.name)
    told = (
        select(*columns)
        .outerjoin(Staff, Staff.id == HandoverNote.staff_id)
        .where(
            HandoverNote.site_id == site_id,
            HandoverNote.written_at < datetime.combine(day, time.min) + timedelta(days=1),
            or_(HandoverNote.until.is_(None), HandoverNote.until >= day),
        )
        .order_by(HandoverNote.importance == Importance.ORDINARY, HandoverNote.id.desc())
    )
    return [NoteRow(*row) for row in session.execute(told.limit(MOST_NOTES))]


def visit_counts(session: Session, from_: date, until: date, by: Sequence[str] = ("purpose", "hour")) -> VisitCounts:
    """People of all sites from a day until another, both included, by purpose, hour or site.

    Raises NotReadable for anything else to count by.
    """
    for name in by:
        if name not in BY:
            raise NotReadable("by", name)
    columns = [BY[name].label(name) for name in by]
    question = select(*columns, func.sum(VisitCount.people)).select_from(VisitCount).group_by(*columns)
    if "site" in by:
        question = question.join(Site, Site.id == VisitCount.site_id)
    found = [
        (tuple(map(_key, row[:-1])), int(row[-1] or 0))
        for row in session.execute(question.where(on_days(VisitCount.at, from_, until)))
    ]
    found.sort(key=lambda row: [_place(part) for part in row[0]])
    return VisitCounts(sum(people for _, people in found), tuple(row for row in found if row[1]))


def _key(value: Any) -> str:
    """`09` for an hour, whatever number a database makes of it."""
    return value if isinstance(value, str) else f"{int(value):02}"


def _place(part: str) -> tuple[int, str]:
    """Purposes in the order of the counter's keys, everything else by its text."""
    purposes = list(VisitPurpose)
    return (purposes.index(VisitPurpose(part)) if part in purposes else 0, part)
