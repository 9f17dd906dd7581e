"""How many came, for what, when; and what was put right. Reads visit_counts, sites, staff, opening_hours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from desktop.errors import NotReadable
from desktop.models import Site, Staff, VisitCount
from desktop.models.rulebook import rulebook
from desktop.queries.moments import on_day, on_days
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.words import VisitPurpose

VISIT_READS = frozenset({"visit_counts"})
VISIT_DAY_READS = frozenset({"visit_counts", "staff", "opening_hours"})
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEK, YEAR = timedelta(weeks=1), timedelta(weeks=52)  # the same weekday
USUAL_HOURS = (9, 21)
_DAY = func.date(VisitCount.at)
_COLUMNS: dict[str, Any] = {
    "purpose": VisitCount.purpose,
    "hour": extract("hour", VisitCount.at),
    "site": Site.name,
    "day": _DAY,
    "weekday": _DAY,
    "month": _DAY,
}
_KEYS: dict[str, Callable[[Any], str]] = {
    "purpose": str,
    "hour": lambda value: f"{int(value):02}",
    "site": str,
    "day": lambda value: str(value)[:10],
    "weekday": lambda value: WEEKDAYS[date.fromisoformat(str(value)[:10]).weekday()],
    "month": lambda value: str(value)[:7],
}
BY = tuple(_COLUMNS)
_PLACES = {each: place for place, each in enumerate((*VisitPurpose, *WEEKDAYS))}


@dataclass(frozen=True, slots=True)
class VisitsToday:
    """People, all of them and by purpose; every purpose is there, in the order of the counter's keys."""

    total: int
    by_purpose: tuple[tuple[VisitPurpose, int], ...]

    def of(self, purpose: VisitPurpose) -> int:
        return dict(self.by_purpose)[purpose]


@dataclass(frozen=True, slots=True)
class VisitCounts:
    """Rows of (key, people): the key has a part for each thing counted by. The unit is people."""

    total: int
    rows: tuple[tuple[tuple[str, ...], int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitChange:
    """A row that was not counted at its moment: a correction, which has a reason, or one that was entered later."""

    id: int
    at: datetime
    purpose: VisitPurpose
    people: int
    reason: str
    entered_at: datetime
    staff: str | None


@dataclass(frozen=True, slots=True)
class OtherDay:
    """People of another day: all of them, and those who had come by the time of day that it is."""

    day: date
    total: int
    so_far: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDay:
    """A day of a site by hour and purpose. `hours` are those it is open and those in which anybody was counted."""

    day: date
    total: int
    hours: tuple[int, ...]
    counted: dict[tuple[VisitPurpose, int], int]
    changes: tuple[VisitChange, ...]
    last_week: OtherDay
    last_year: OtherDay

    def of(self, purpose: VisitPurpose | None = None, hour: int | None = None) -> int:
        """People of a purpose, of an hour, or of all."""
        return sum(
            people for (what, when), people in self.counted.items() if purpose in {None, what} and hour in {None, when}
        )


def visits_on(session: Session, site_id: int, day: date) -> VisitsToday:
    """How many came to a site on a day."""
    question = select(VisitCount.purpose, func.sum(VisitCount.people)).where(
        VisitCount.site_id == site_id, on_day(VisitCount.at, day)
    )
    counted = {purpose: int(people) for purpose, people in session.execute(question.group_by(VisitCount.purpose))}
    return VisitsToday(sum(counted.values()), tuple((purpose, counted.get(purpose, 0)) for purpose in VisitPurpose))


def visit_counts(
    session: Session, from_: date, until: date, by: Sequence[str] = ("purpose", "hour"), *, site_id: int | None = None
) -> VisitCounts:
    """People of one site or of all from a day until another, both included, by any of BY.

    Raises NotReadable for anything else to count by.
    """
    for name in by:
        if name not in _COLUMNS:
            raise NotReadable("by", name)
    columns = [_COLUMNS[name].label(name) for name in by]
    question = select(*columns, func.sum(VisitCount.people)).select_from(VisitCount).group_by(*columns)
    if "site" in by:
        question = question.join(Site, Site.id == VisitCount.site_id)
    if site_id is not None:
        question = question.where(VisitCount.site_id == site_id)
    counted: Counter[tuple[str, ...]] = Counter()
    for row in session.execute(question.where(on_days(VisitCount.at, from_, until))):
        key = tuple(_KEYS[name](part) for name, part in zip(by, row[:-1], strict=True))
        counted[key] += int(row[-1] or 0)
    found = sorted(counted.items(), key=lambda row: [_place(part) for part in row[0]])
    return VisitCounts(sum(counted.values()), tuple(row for row in found if row[1]))


def visit_day(session: Session, site_id: int, day: date, now: datetime) -> VisitDay:
    """A day in full, beside the same weekday a week and a year before."""
    hour = extract("hour", VisitCount.at)
    question = select(VisitCount.purpose, hour, func.sum(VisitCount.people)).where(
        VisitCount.site_id == site_id, on_day(VisitCount.at, day)
    )
    rows = session.execute(question.group_by(VisitCount.purpose, hour))
    counted = {(purpose, int(when)): int(people) for purpose, when, people in rows if people}
    busy = {when for _purpose, when in counted}
    return VisitDay(
        day=day,
        total=sum(counted.values()),
        hours=tuple(sorted(busy | set(open_hours(rulebook(session), site_id, day)))),
        counted=counted,
        changes=visit_changes(session, site_id, day, day),
        last_week=_other_day(session, site_id, day, day - WEEK, now),
        last_year=_other_day(session, site_id, day, day - YEAR, now),
    )


def open_hours(book: Rulebook, site_id: int, day: date) -> range:
    """The hours of the clock in which a site is open on a day; the usual ones where it is closed."""
    found = hours_on(day, book.hours, site_id)
    first, last = (found.opens // 60, -(-found.closes // 60)) if found is not None else USUAL_HOURS
    return range(first, min(last, 24))


def visit_changes(session: Session, site_id: int, first: date, last: date) -> tuple[VisitChange, ...]:
    """What was put right or entered later for days of a site, both included, the latest first."""
    question = (
        select(VisitCount, Staff.name)
        .outerjoin(Staff, Staff.id == VisitCount.staff_id)
        .where(VisitCount.site_id == site_id, on_days(VisitCount.at, first, last), VisitCount.entered_at.is_not(None))
        .order_by(VisitCount.entered_at.desc(), VisitCount.id.desc())
    )
    return tuple(
        VisitChange(
            id=row.id,
            at=row.at,
            purpose=row.purpose,
            people=row.people,
            reason=row.reason,
            entered_at=row.entered_at or row.at,
            staff=staff,
        )
        for row, staff in session.execute(question)
    )


def _other_day(session: Session, site_id: int, day: date, other: date, now: datetime) -> OtherDay:
    came = select(func.sum(VisitCount.people)).where(VisitCount.site_id == site_id, on_day(VisitCount.at, other))
    total = int(session.scalar(came) or 0)
    if day != now.date():
        return OtherDay(other, total, total)
    by_then = datetime.combine(other, time(now.hour, now.minute))
    return OtherDay(other, total, int(session.scalar(came.where(VisitCount.at <= by_then)) or 0))


def _place(part: str) -> tuple[int, str]:
    """Purposes in the order of the counter's keys, weekdays from Monday, everything else by its text."""
    return (_PLACES.get(part, 0), part)
