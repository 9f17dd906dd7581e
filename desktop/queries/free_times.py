"""What is free, and the nearest things that would work. Reads resources, bookings, closures and the rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import cast

from sqlalchemy.orm import Session

from desktop.errors import Offer
from desktop.models import Resource
from desktop.models.pricing import fee_lines, price_day
from desktop.models.rulebook import rulebook
from desktop.queries.bookables import RoomRow, bookable_rows
from desktop.queries.free_stretches import FreeStretches, Stretch, read_free
from desktop.rules.free_times import longest_at
from desktop.rules.lettable import nearest
from desktop.rules.slots import slots_of
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.wanted import minutes_of, moment_at
from desktop.words import OfferKind, SlotGrid

DAYS_AHEAD = 7
LEAST_OFFER = 30
MOST_OFFERS = 3


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A free stretch of a room, half-open."""

    room_id: int
    room: str
    starts_at: datetime
    ends_at: datetime


def free_times(
    session: Session,
    first: date,
    last: date,
    now: datetime,
    *,
    people: int = 0,
    minutes: int = 0,
    within: Stretch = (0, 1440),
    slot: str = "",
) -> list[FreeTime]:
    """Free stretches from `first` to `last` (both included), by day, room and start, at least `minutes` long.

    `within` keeps what lies between two minutes of the day, `slot` what lies in the slot of that name where a room has
    one; joined rooms are listed as rooms of their own.
    """
    found = read_free(session, _days(first, last), now)
    offered: list[FreeTime] = []
    for day in _days(first, last):
        for room in found.rooms.values():
            if room.is_machine or people > room.capacity:
                continue
            part = found.slot(day, room, slot) or within
            for start, end in found.on(room.id, day):
                opens, closes = max(start, part[0]), min(end, part[1])
                if closes - opens >= max(minutes, TICK_MINUTES):
                    offered.append(FreeTime(room.id, room.name, moment_at(day, opens), moment_at(day, closes)))
    return offered


def slot_names(session: Session) -> tuple[str, ...]:
    """The names of all slots that any room is or was let in."""
    values = rulebook(session).settings
    stored = [cast("list[str]", value.value) for value in values if value.name == "booking.slots"]
    return tuple(dict.fromkeys(slot.name for slot in slots_of(line for lines in stored for line in lines)))


def offers(
    session: Session,
    room_id: int,
    starts_at: datetime,
    ends_at: datetime,
    now: datetime,
    *,
    people: int | None = None,
    class_id: int | None = None,
) -> tuple[Offer, ...]:
    """Up to three alternatives: another room then, another time, another day, shorter, another room at another time.

    They follow the rules, hold the people and have the prices of the class of user.
    """
    room = next((row for row in bookable_rows(session) if row.id == room_id), None)
    if room is None or ends_at <= starts_at:
        return ()
    day = starts_at.date()
    length = int((ends_at - starts_at).total_seconds()) // 60
    start = minutes_of(starts_at, day)
    days = _days(day, day + timedelta(days=DAYS_AHEAD))
    found = read_free(session, days, now, site_id=room.site_id, class_id=class_id)
    wish = _Wish(room, day, start, length, people or 0, class_id)
    fits = room.is_machine or wish.people <= room.capacity
    nearest_first = (_other_room, *((_other_time, _other_day, _shorter) if fits else ()), _other_room_and_time)
    places: dict[object, _Found] = {}
    for look in nearest_first:
        if (offer := look(found, wish)) is not None:
            places.setdefault(offer[1:], offer)  # the same place is not offered twice
    picked = list(places.values())[:MOST_OFFERS]
    return tuple(_priced(session, found, wish, offered, now) for offered in picked)


@dataclass(frozen=True, slots=True)
class _Wish:
    room: RoomRow
    day: date
    start: int
    length: int
    people: int
    class_id: int | None


_Found = tuple[OfferKind, int, tuple[datetime, datetime]]


def _other_room(found: FreeStretches, wish: _Wish) -> _Found | None:
    """The smallest other room that holds the people and is free then."""
    for room in _other_rooms(found, wish):
        if any(start <= wish.start and wish.start + wish.length <= end for start, end in found.on(room.id, wish.day)):
            return OfferKind.OTHER_ROOM, room.id, _stretch(wish.day, wish.start, wish.length)
    return None


def _other_rooms(found: FreeStretches, wish: _Wish) -> list[RoomRow]:
    """Rooms that hold the people and share nothing with the wanted one, the most alike first; or machines like it."""
    by_likeness = sorted(found.rooms.values(), key=lambda row: (abs(row.capacity - wish.room.capacity), row.id))
    alike = [room for room in by_likeness if room.machine is wish.room.machine]
    hold = [room for room in alike if room.is_machine or room.capacity >= wish.people]
    return [room for room in hold if not set(room.atoms) & set(wish.room.atoms)]


def _other_room_and_time(found: FreeStretches, wish: _Wish) -> _Found | None:
    """The time nearest to the wanted one in any other room that day."""
    times = [
        (abs(time[0] - wish.start), place, room.id, time)
        for place, room in enumerate(_other_rooms(found, wish))
        if (time := _nearest(found, room, wish)) is not None
    ]
    if not times:
        return None
    _apart, _place, room_id, (start, end) = min(times)
    return OfferKind.OTHER_ROOM_AND_TIME, room_id, _stretch(wish.day, start, end - start)


def _nearest(found: FreeStretches, room: RoomRow, wish: _Wish) -> Stretch | None:
    free = found.on(room.id, wish.day)
    return nearest(free, found.grid(wish.day, room), (wish.start, wish.start + wish.length))


def _other_time(found: FreeStretches, wish: _Wish) -> _Found | None:
    time = _nearest(found, wish.room, wish)
    if time is None or time[0] == wish.start:
        return None
    return OfferKind.OTHER_TIME, wish.room.id, _stretch(wish.day, time[0], time[1] - time[0])


def _other_day(found: FreeStretches, wish: _Wish) -> _Found | None:
    for day in _days(wish.day + timedelta(days=1), wish.day + timedelta(days=DAYS_AHEAD)):
        free = found.on(wish.room.id, day)
        if any(start <= wish.start and wish.start + wish.length <= end for start, end in free):
            return OfferKind.OTHER_DAY, wish.room.id, _stretch(day, wish.start, wish.length)
    return None


def _shorter(found: FreeStretches, wish: _Wish) -> _Found | None:
    if found.grid(wish.day, wish.room).kind is not SlotGrid.FREE:
        return None
    longest = longest_at(found.on(wish.room.id, wish.day), wish.start, wish.start + wish.length)
    if longest is None or longest[1] - longest[0] < LEAST_OFFER or longest[1] - longest[0] >= wish.length:
        return None
    return OfferKind.SHORTER, wish.room.id, _stretch(wish.day, longest[0], longest[1] - longest[0])


def _stretch(day: date, start: int, length: int) -> tuple[datetime, datetime]:
    return moment_at(day, start), moment_at(day, start + length)


def _priced(session: Session, found: FreeStretches, wish: _Wish, offered: _Found, now: datetime) -> Offer:
    kind, room_id, stretch = offered
    room, book = found.rooms[room_id], found.book
    day = price_day(book, room.site_id, today=now.date(), day_of_use=stretch[0].date())
    resource = session.get_one(Resource, room.id)
    lines = fee_lines(session, resource, (), *stretch, day=day, class_id=wish.class_id, book=book)
    return Offer(kind, room.id, room.name, room.capacity, *stretch, sum(line.amount for line in lines))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
