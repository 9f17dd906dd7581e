"""Seven days of one site. Reads resources, resource_atoms, bookings, groups, staff, closures and the rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby

from sqlalchemy.orm import Session

from desktop.models.rulebook import rulebook
from desktop.queries.bookables import bookable_rows
from desktop.queries.days import (
    BookingRow,
    ClosedStretch,
    DayRows,
    RoomRow,
    closed_stretches,
    shown_between,
)
from desktop.rules.booking_rules import Rulebook
from desktop.rules.lanes import Lane, lanes_of
from desktop.rules.room_hours import hours_told, room_hours
from desktop.words import QUIET_STATES

WEEK = 7
USUAL_HOURS = (9 * 60, 21 * 60)


@dataclass(frozen=True, slots=True)
class WeekRows:
    """Seven days from `first_day`; `lanes` are the parts that each of them is told in."""

    site_id: int
    first_day: date
    lanes: tuple[Lane, ...]
    days: tuple[DayRows, ...]

    @property
    def rooms(self) -> tuple[RoomRow, ...]:
        return self.days[0].rooms

    @property
    def bookings(self) -> tuple[BookingRow, ...]:
        return tuple(booking for day in self.days for booking in day.bookings)


def week_rows(session: Session, site_id: int, first_day: date, now: datetime) -> WeekRows:
    """The site's week: rooms in their order, live bookings by start; what has expired by `now` is left out."""
    book, last = rulebook(session), first_day + timedelta(days=WEEK - 1)
    shown = shown_between(session, site_id, first_day, last, now)
    by_day = {day: list(rows) for day, rows in groupby(shown, key=lambda row: row.starts_at.date())}
    rooms = tuple(bookable_rows(session, site_id))
    closures = tuple(closed_stretches(session, site_id, first_day, last))
    days = tuple(
        _day(book, site_id, first_day + timedelta(days=number), rooms, by_day.get(first_day + timedelta(days=number)))
        for number in range(WEEK)
    )
    opened = [(day.opens, day.closes) for day in days]
    opened += [(own[0], own[1]) for day in days for own in day.room_hours.values()]
    opens, closes = hours_of_days(opened)
    lanes = lanes_of(book.setting("booking.slots", first_day, site_id), opens, closes)
    return WeekRows(site_id, first_day, lanes, tuple(_with_closures(day, closures) for day in days))


def hours_of_days(hours: list[tuple[int, int]]) -> tuple[int, int]:
    """From the earliest opening to the latest closing; the usual hours where none of the days is open."""
    opened = [(opens, closes) for opens, closes in hours if opens < closes]
    return (min(each[0] for each in opened), max(each[1] for each in opened)) if opened else USUAL_HOURS


def _day(
    book: Rulebook, site_id: int, day: date, rooms: tuple[RoomRow, ...], shown: list[BookingRow] | None
) -> DayRows:
    opens, closes, closed = hours_told(day, book.hours, book.closed, site_id)
    rows = shown or []
    return DayRows(
        day=day,
        site_id=site_id,
        rooms=rooms,
        bookings=tuple(row for row in rows if row.state not in QUIET_STATES),
        opens=opens,
        closes=closes,
        closed=closed,
        quiet=tuple(row for row in rows if row.state in QUIET_STATES),
        late_after=book.setting("booking.late_after", day, site_id),
        room_hours=room_hours(day, book.hours, book.closed, site_id, (room.id for room in rooms)),
    )


def _with_closures(day: DayRows, closures: tuple[ClosedStretch, ...]) -> DayRows:
    midnight = datetime.combine(day.day, time.min)
    ends = midnight + timedelta(days=1)
    return replace(day, closures=tuple(each for each in closures if each.starts_at < ends and midnight < each.ends_at))
