"""How many rooms are free in each part of each day of a month. Reads rooms, bookings, closures and the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ClosureRoom
from desktop.models.plain import plain_rows
from desktop.models.rulebook import rulebook
from desktop.queries.days import RoomRow, live_at, room_rows
from desktop.queries.weeks import hours_of_days
from desktop.rules.booking_rules import Rulebook, minutes_of
from desktop.rules.closed_days import closed_by
from desktop.rules.lanes import Lane, free_in, lanes_of
from desktop.rules.opening import hours_on
from desktop.rules.room_hours import RoomHours, room_hours

DAY = timedelta(days=1)
DAY_MINUTES = 24 * 60
_Stretches = dict[tuple[int, date], list[tuple[int, int]]]
# the page of a month asks these: built once, they cost a third
_LIVE = select(
    *(Booking.resource_id, Booking.starts_at, Booking.ends_at, Booking.buffer_before, Booking.buffer_after)
).where(
    live_at(bindparam("now")),
    *(Booking.starts_at >= bindparam("begins"), Booking.starts_at < bindparam("ends")),
)
_CLOSED = (
    select(ClosureRoom.resource_id, Closure.starts_at, Closure.ends_at)
    .join(Closure, Closure.id == ClosureRoom.closure_id)
    .where(Closure.starts_at < bindparam("ends"), Closure.ends_at > bindparam("begins"), ~Closure.withdrawn)
)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """`free` counts for each lane of the site the rooms in which nothing is taken; `closed` names what closes it."""

    day: date
    closed: str
    opens: int
    closes: int
    free: tuple[int, ...]
    bookings: int


@dataclass(frozen=True, slots=True)
class SiteMonth:
    """The whole days of one site's month; joined rooms are not counted beside their parts."""

    site_id: int
    site: str
    rooms: int
    lanes: tuple[Lane, ...]
    days: tuple[MonthDay, ...]


@dataclass(frozen=True, slots=True)
class MonthFree:
    first_day: date
    sites: tuple[SiteMonth, ...]


def month_free(session: Session, month: date, now: datetime, site_id: int | None = None) -> MonthFree:
    """The month of the day `month`, of one site or of all in their order; what has expired by `now` is free."""
    first = month.replace(day=1)
    last = (first + 31 * DAY).replace(day=1) - DAY
    rooms = room_rows(session, site_id)
    taken, counts = _taken(session, rooms, first, last, now)
    book = rulebook(session)
    sites = {room.site_id: room.site for room in rooms}
    return MonthFree(
        first,
        tuple(
            _site_month(
                book, (site, name), [room for room in rooms if room.site_id == site], (first, last), taken, counts
            )
            for site, name in sites.items()
        ),
    )


def _site_month(
    book: Rulebook,
    site: tuple[int, str],
    rooms: list[RoomRow],
    stretch: tuple[date, date],
    taken: _Stretches,
    counts: dict[tuple[int, date], int],
) -> SiteMonth:
    site_id, name = site
    days = [stretch[0] + number * DAY for number in range((stretch[1] - stretch[0]).days + 1)]
    hours = {day: _hours(book, site_id, day) for day in days}
    lanes = lanes_of(book.setting("booking.slots", stretch[0], site_id), *hours_of_days(list(hours.values())))
    plain = {room.id: room.atoms[0] for room in rooms if len(room.atoms) == 1}
    told: list[MonthDay] = []
    for day in days:
        closed = closed_by(day, book.closed, site_id)
        opens, closes = (0, 0) if closed else hours[day]
        own = room_hours(day, book.hours, book.closed, site_id, plain)
        free = [
            free_in(lanes, taken.get((atom, day), ()), *_open_hours(own.get(room_id), (opens, closes)))
            for room_id, atom in plain.items()
        ]
        numbers = tuple(sum(each[number] for each in free) for number in range(len(lanes)))
        told.append(MonthDay(day, closed.name if closed else "", opens, closes, numbers, counts.get((site_id, day), 0)))
    return SiteMonth(site_id, name, len(plain), lanes, tuple(told))


def _open_hours(own: RoomHours | None, usual: tuple[int, int]) -> tuple[int, int]:
    """Of a room; both 0 on a day on which it is closed."""
    if own is None:
        return usual
    return (0, 0) if own[2] else (own[0], own[1])


def _hours(book: Rulebook, site_id: int, day: date) -> tuple[int, int]:
    hours = hours_on(day, book.hours, site_id)
    return (hours.opens, hours.closes) if hours else (0, 0)


def _taken(
    session: Session, rooms: list[RoomRow], first: date, last: date, now: datetime
) -> tuple[_Stretches, dict[tuple[int, date], int]]:
    """The taken minutes of each atom and day, buffers included, and how many bookings each site has a day."""
    by_id = {room.id: room for room in rooms}
    taken: defaultdict[tuple[int, date], list[tuple[int, int]]] = defaultdict(list)
    counts: defaultdict[tuple[int, date], int] = defaultdict(int)
    asked = {"begins": _midnight(first), "ends": _midnight(last + DAY), "now": now}
    for resource_id, starts_at, ends_at, before, after in plain_rows(session, _LIVE, asked):
        if (room := by_id.get(resource_id)) is None:
            continue
        day = starts_at.date()
        counts[room.site_id, day] += 1
        for atom in room.atoms:
            taken[atom, day].append((minutes_of(starts_at, day) - before, minutes_of(ends_at, day) + after))
    for resource_id, starts_at, ends_at in plain_rows(session, _CLOSED, asked):
        for atom in by_id[resource_id].atoms if resource_id in by_id else ():
            for day, stretch in _by_day(max(starts_at, _midnight(first)), min(ends_at, _midnight(last + DAY))):
                taken[atom, day].append(stretch)
    return taken, counts


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _by_day(starts_at: datetime, ends_at: datetime) -> Iterator[tuple[date, tuple[int, int]]]:
    """The minutes of each day that a longer stretch covers."""
    day = starts_at.date()
    while _midnight(day) < ends_at:
        begins, ends = minutes_of(max(starts_at, _midnight(day)), day), minutes_of(ends_at, day)
        yield day, (begins, min(ends, DAY_MINUTES))
        day += DAY
