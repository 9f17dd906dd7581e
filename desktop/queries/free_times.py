"""What is free, and the nearest things that would work. Reads occupancy, resources, bookings and the rules."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Offer
from desktop.models import Booking, Resource, ResourceAtom
from desktop.models.pricing import fee_lines, price_day
from desktop.models.rulebook import rulebook
from desktop.queries.days import RoomRow, live_at, room_rows
from desktop.rules.booking_rules import Rulebook, minutes_of, moment_at, window_opens
from desktop.rules.closed_days import closed_by
from desktop.rules.free_times import free_stretches, longest_at, nearest_start
from desktop.rules.opening import hours_on
from desktop.rules.ticks import TICK_MINUTES
from desktop.words import OfferKind

DAYS_AHEAD = 7
LEAST_OFFER = 30
MOST_OFFERS = 3
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A free stretch of a room, half-open."""

    room_id: int
    room: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class FreeTimesOf:
    """The free minutes of rooms on a few days, read once."""

    rooms: dict[int, RoomRow]
    free: dict[tuple[int, date], list[Stretch]]

    def on(self, room_id: int, day: date) -> list[Stretch]:
        return self.free.get((room_id, day), [])


def free_times(
    session: Session,
    first: date,
    last: date,
    now: datetime,
    *,
    people: int = 0,
    minutes: int = 0,
    within: Stretch = (0, 1440),
) -> list[FreeTime]:
    """Free stretches from `first` to `last` (both included), by day, room and start, at least `minutes` long.

    `within` keeps what lies between two minutes of the day; joined rooms are listed as rooms of their own.
    """
    found = _read(session, first, last, now)
    offered: list[FreeTime] = []
    for day in _days(first, last):
        for room in found.rooms.values():
            if people > room.capacity:
                continue
            for start, end in found.on(room.id, day):
                opens, closes = max(start, within[0]), min(end, within[1])
                if closes - opens >= max(minutes, TICK_MINUTES):
                    offered.append(FreeTime(room.id, room.name, moment_at(day, opens), moment_at(day, closes)))
    return offered


def offers(
    session: Session, room_id: int, starts_at: datetime, ends_at: datetime, now: datetime, *, people: int | None = None
) -> tuple[Offer, ...]:
    """Up to three alternatives: another room then, another time, another day, shorter, another room at another time."""
    room = next((row for row in room_rows(session) if row.id == room_id), None)
    if room is None or ends_at <= starts_at:
        return ()
    day = starts_at.date()
    length = int((ends_at - starts_at).total_seconds()) // 60
    start = minutes_of(starts_at, day)
    found = _read(session, day, day + timedelta(days=DAYS_AHEAD), now, site_id=room.site_id)
    wish = _Wish(room, day, start, length, people or 0)
    nearest_first = (_other_room, _other_time, _other_day, _shorter, _other_room_and_time)
    picked = [offer for offer in (look(found, wish) for look in nearest_first) if offer][:MOST_OFFERS]
    book = rulebook(session)
    return tuple(_priced(session, book, found.rooms[other], kind, stretch, now) for kind, other, stretch in picked)


@dataclass(frozen=True, slots=True)
class _Wish:
    room: RoomRow
    day: date
    start: int
    length: int
    people: int


_Found = tuple[OfferKind, int, tuple[datetime, datetime]]


def _other_room(found: FreeTimesOf, wish: _Wish) -> _Found | None:
    """The smallest other room that holds the people and is free then."""
    for room in _other_rooms(found, wish):
        if any(start <= wish.start and wish.start + wish.length <= end for start, end in found.on(room.id, wish.day)):
            return OfferKind.OTHER_ROOM, room.id, _stretch(wish.day, wish.start, wish.length)
    return None


def _other_rooms(found: FreeTimesOf, wish: _Wish) -> list[RoomRow]:
    """Rooms that hold the people and share nothing with the wanted one, the most alike first."""
    by_likeness = sorted(found.rooms.values(), key=lambda row: (abs(row.capacity - wish.room.capacity), row.id))
    return [room for room in by_likeness if room.capacity >= wish.people and not set(room.atoms) & set(wish.room.atoms)]


def _other_room_and_time(found: FreeTimesOf, wish: _Wish) -> _Found | None:
    """The time nearest to the wanted one in any other room that day."""
    starts = [
        (abs(start - wish.start), place, room.id, start)
        for place, room in enumerate(_other_rooms(found, wish))
        if (start := nearest_start(found.on(room.id, wish.day), wish.length, wish.start)) is not None
    ]
    if not starts:
        return None
    _apart, _place, room_id, start = min(starts)
    return OfferKind.OTHER_ROOM_AND_TIME, room_id, _stretch(wish.day, start, wish.length)


def _other_time(found: FreeTimesOf, wish: _Wish) -> _Found | None:
    start = nearest_start(found.on(wish.room.id, wish.day), wish.length, wish.start)
    if start is None or start == wish.start:
        return None
    return OfferKind.OTHER_TIME, wish.room.id, _stretch(wish.day, start, wish.length)


def _other_day(found: FreeTimesOf, wish: _Wish) -> _Found | None:
    for day in _days(wish.day + timedelta(days=1), wish.day + timedelta(days=DAYS_AHEAD)):
        free = found.on(wish.room.id, day)
        if any(start <= wish.start and wish.start + wish.length <= end for start, end in free):
            return OfferKind.OTHER_DAY, wish.room.id, _stretch(day, wish.start, wish.length)
    return None


def _shorter(found: FreeTimesOf, wish: _Wish) -> _Found | None:
    longest = longest_at(found.on(wish.room.id, wish.day), wish.start, wish.start + wish.length)
    if longest is None or longest[1] - longest[0] < LEAST_OFFER or longest[1] - longest[0] >= wish.length:
        return None
    return OfferKind.SHORTER, wish.room.id, _stretch(wish.day, longest[0], longest[1] - longest[0])


def _stretch(day: date, start: int, length: int) -> tuple[datetime, datetime]:
    return moment_at(day, start), moment_at(day, start + length)


def _priced(
    session: Session, book: Rulebook, room: RoomRow, kind: OfferKind, stretch: tuple[datetime, datetime], now: datetime
) -> Offer:
    resource = session.get_one(Resource, room.id)
    day = price_day(book, room.site_id, today=now.date(), day_of_use=stretch[0].date())
    lines = fee_lines(session, resource, (), *stretch, day=day)
    return Offer(kind, room.id, room.name, room.capacity, *stretch, sum(line.amount for line in lines))


def _read(session: Session, first: date, last: date, now: datetime, *, site_id: int | None = None) -> FreeTimesOf:
    book = rulebook(session)
    rooms = {room.id: room for room in room_rows(session, site_id)}
    busy = _busy_minutes(session, first, last, now)
    free: dict[tuple[int, date], list[Stretch]] = {}
    for day in _days(first, last):
        for room in rooms.values():
            hours = hours_on(day, book.hours, room.site_id)
            if hours is None or closed_by(day, book.closed, room.site_id) is not None:
                continue
            if now.date() < window_opens(day, room.site_id, book) or day < now.date():
                continue
            earliest = minutes_of(now, day) if day == now.date() else 0
            taken = [stretch for atom in room.atoms for stretch in busy[atom, day]]
            opens = max(hours.opens, -(-earliest // 30) * 30)
            if opens < hours.closes:
                free[room.id, day] = free_stretches(taken, opens, hours.closes)
    return FreeTimesOf(rooms, free)


def _busy_minutes(
    session: Session, first: date, last: date, now: datetime
) -> defaultdict[tuple[int, date], list[Stretch]]:
    """Minutes taken of each atom on each day, by live bookings."""
    start, end = moment_at(first, 0), moment_at(last + timedelta(days=1), 0)
    busy: defaultdict[tuple[int, date], list[Stretch]] = defaultdict(list)
    rows = session.execute(
        select(ResourceAtom.atom_id, Booking.starts_at, Booking.ends_at)
        .join(ResourceAtom, ResourceAtom.resource_id == Booking.resource_id)
        .where(Booking.starts_at >= start, Booking.starts_at < end, live_at(now))
    )
    for atom, starts_at, ends_at in rows:
        day = starts_at.date()
        busy[atom, day].append((minutes_of(starts_at, day), minutes_of(ends_at, day)))
    return busy


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
