"""The seven days after today at a site: what is booked and what is free. Reads what the week of the rooms reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from desktop.queries.days import DayRows, RoomRow
from desktop.queries.weeks import WeekRows, week_rows
from desktop.rules.closed_days import is_holiday
from desktop.rules.lanes import free_in

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ComingDay:
    """`free` counts rooms by part of the day (forenoon, afternoon, evening or the center's slots) nobody has.

    `closed` names the rule that closes the day.
    """

    day: date
    bookings: int
    free: int
    closed: str
    is_holiday: bool


def coming_week(session: Session, site_id: int, now: datetime) -> tuple[ComingDay, ...]:
    """From tomorrow on."""
    week = week_rows(session, site_id, now.date() + timedelta(days=1), now)
    return tuple(_coming_day(week, day) for day in week.days)


def _coming_day(week: WeekRows, day: DayRows) -> ComingDay:
    rooms = [room for room in day.rooms if not room.is_machine]
    taken = _taken(day)
    free = sum(_free(week, day, room, taken) for room in rooms if len(room.atoms) == 1)
    ids = {room.id for room in rooms}
    booked = sum(row.resource_id in ids for row in day.bookings)
    return ComingDay(day.day, booked, free, day.closed, is_holiday(day.day))


def _free(week: WeekRows, day: DayRows, room: RoomRow, taken: dict[int, list[tuple[int, int]]]) -> int:
    opens, closes, closed = day.hours_of(room.id)
    return 0 if closed else sum(free_in(week.lanes, taken.get(room.atoms[0], ()), opens, closes))


def _taken(day: DayRows) -> dict[int, list[tuple[int, int]]]:
    """Minutes of the day by atom, closures included."""
    midnight = datetime.combine(day.day, time())
    atoms = {room.id: room.atoms for room in day.rooms}
    taken: dict[int, list[tuple[int, int]]] = {}
    stretches = [
        *((row.resource_id, row.starts_at, row.ends_at) for row in day.bookings),
        *((stop.resource_id, stop.starts_at, stop.ends_at) for stop in day.closures),
    ]
    for resource_id, starts_at, ends_at in stretches:
        span = (int((starts_at - midnight) / _MINUTE), int((ends_at - midnight) / _MINUTE))
        for atom in atoms.get(resource_id, ()):
            taken.setdefault(atom, []).append(span)
    return taken
