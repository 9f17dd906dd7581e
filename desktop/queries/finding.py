"""Rooms that fit a wish, in order of fit. Reads bookings, closures, resources, equipment and the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Resource, StockItem, StockUse
from desktop.models.pricing import fee_lines, price_day
from desktop.queries.bookables import RoomRow
from desktop.queries.free_stretches import FreeStretches, Stretch, read_free
from desktop.rules.free_times import free_stretches
from desktop.rules.lettable import lettable
from desktop.rules.ticks import TICK_MINUTES, moment_of, ticks_between
from desktop.rules.wanted import minutes_of, moment_at

USUAL_MINUTES = 120
ANY_TIME = (0, 1440)
MOST_FOUND = 60
MOST_DAYS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeAsked:
    """Days from `first` to `last`, both included; `weekdays` from Monday = 0, empty for every day.

    The stretch lies `within` two minutes of the day and begins at `start` where one is given; `minutes` 0 is a usual
    use. `room_ids` empty are all rooms; `items` are pairs of stock item and quantity; `rooms_apart` leaves joined
    rooms out.
    """

    first: date
    last: date
    weekdays: frozenset[int] = frozenset()
    within: Stretch = ANY_TIME
    start: int | None = None
    minutes: int = 0
    people: int = 0
    items: tuple[tuple[int, int], ...] = ()
    room_ids: frozenset[int] = frozenset()
    site_id: int | None = None
    class_id: int | None = None
    rooms_apart: bool = False


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A stretch that can be booked, half-open, with its fee in yen."""

    room_id: int
    room: str
    site: str
    capacity: int
    joined: bool
    starts_at: datetime
    ends_at: datetime
    fee: int


def find_places(session: Session, asked: FreeAsked, now: datetime, most: int = MOST_FOUND) -> tuple[FoundPlace, ...]:
    """The best stretch of each fitting room on each day: the time nearest to the wish first, then the soonest day.

    Of rooms then the one with the fewest empty chairs, a single one before joined ones.
    """
    if not _enough(session, asked):
        return ()
    days = _days(asked)
    found = read_free(session, days, now, site_id=asked.site_id, class_id=asked.class_id)
    fits = sorted(_fits(found, asked, _short_of(session, asked, days)), key=lambda fit: fit.order)[:most]
    known = session.scalars(select(Resource).where(Resource.id.in_({fit.room.id for fit in fits})))
    rooms = {room.id: room for room in known}
    return tuple(_place(session, found, fit, asked, rooms[fit.room.id], now) for fit in fits)


@dataclass(frozen=True, slots=True)
class _Fit:
    room: RoomRow
    day: date
    time: Stretch
    order: tuple[int, date, bool, int, int, int]


def _days(asked: FreeAsked) -> list[date]:
    span = min((asked.last - asked.first).days + 1, MOST_DAYS)
    days = (asked.first + timedelta(days=ahead) for ahead in range(max(0, span)))
    return [day for day in days if not asked.weekdays or day.weekday() in asked.weekdays]


def _fits(found: FreeStretches, asked: FreeAsked, short: Mapping[date, list[Stretch]]) -> Iterator[_Fit]:
    minutes = asked.minutes or USUAL_MINUTES
    for (room_id, day), free in found.free.items():
        room = found.rooms[room_id]
        if not _suits(room, asked):
            continue
        shut = [(0, asked.within[0]), (asked.within[1], ANY_TIME[1]), *short.get(day, ())]
        open_times = [each for time in free for each in free_stretches(shut, *time)]
        times = lettable(open_times, found.grid(day, room), minutes)
        wanted = asked.within[0] if asked.start is None else asked.start
        if times:
            time = min(times, key=lambda each: (abs(each[0] - wanted), each))
            apart = 0 if asked.start is None else abs(time[0] - asked.start)
            yield _Fit(room, day, time, (apart, day, len(room.atoms) > 1, room.capacity, time[0], room.id))


def _suits(room: RoomRow, asked: FreeAsked) -> bool:
    """The room has chairs for them, or nobody counts its chairs; machines are found by name only."""
    if room.is_machine and room.id not in asked.room_ids:
        return False
    seats = room.capacity == 0 or room.capacity >= asked.people
    named = not asked.room_ids or room.id in asked.room_ids
    return seats and named and not (asked.rooms_apart and len(room.atoms) > 1)


def _short_of(session: Session, asked: FreeAsked, days: list[date]) -> defaultdict[date, list[Stretch]]:
    """The minutes of each day in which not enough of the equipment is left."""
    short: defaultdict[date, list[Stretch]] = defaultdict(list)
    if not days:
        return short
    ticks = ticks_between(moment_at(days[0], 0), moment_at(days[-1] + timedelta(days=1), 0))
    for item_id, quantity in asked.items:
        taken = select(StockUse.tick).where(
            *(StockUse.item_id == item_id, StockUse.tick >= ticks.start, StockUse.tick < ticks.stop),
            StockUse.used + quantity > StockUse.stock,
        )
        for tick in session.scalars(taken):
            moment = moment_of(tick)
            minute = minutes_of(moment, moment.date())
            short[moment.date()].append((minute, minute + TICK_MINUTES))
    return short


def _enough(session: Session, asked: FreeAsked) -> bool:
    """Whether the center has that much equipment at all."""
    stock = {row.id: row.stock for row in session.execute(select(StockItem.id, StockItem.stock))}
    return all(stock.get(item_id, 0) >= quantity for item_id, quantity in asked.items)


def _place(
    session: Session, found: FreeStretches, fit: _Fit, asked: FreeAsked, resource: Resource, now: datetime
) -> FoundPlace:
    room, stretch = fit.room, (moment_at(fit.day, fit.time[0]), moment_at(fit.day, fit.time[1]))
    day = price_day(found.book, room.site_id, today=now.date(), day_of_use=stretch[0].date())
    lines = fee_lines(session, resource, asked.items, *stretch, day=day, class_id=asked.class_id, book=found.book)
    fee = sum(line.amount for line in lines)
    return FoundPlace(room.id, room.name, room.site, room.capacity, len(room.atoms) > 1, *stretch, fee)
