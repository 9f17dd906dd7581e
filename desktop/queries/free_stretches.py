"""Which minutes of rooms are free, read once for many days. Reads bookings, closures, resources and the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ClosureRoom, ResourceAtom
from desktop.models.plain import plain_rows
from desktop.models.rulebook import rulebook
from desktop.queries.bookables import RoomRow, bookable_rows
from desktop.queries.days import live_at
from desktop.rules.booking_times import accepted_until, window_opens_at
from desktop.rules.closed_days import closed_by
from desktop.rules.free_times import free_stretches
from desktop.rules.lettable import Grid
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.rules.wanted import minutes_of, moment_at
from desktop.words import SlotGrid

Stretch = tuple[int, int]
_Scope = tuple[date, int, int | None]  # a day, a site, and a room that has rules of its own
Busy = defaultdict[tuple[int, date], list[Stretch]]
DAY_MINUTES = 1440
# every offer asks these: built once, they cost a third
_LIVE = (
    select(
        *(ResourceAtom.atom_id, Booking.starts_at, Booking.ends_at),
        *(Booking.buffer_before, Booking.buffer_after),
    )
    .join(ResourceAtom, ResourceAtom.resource_id == Booking.resource_id)
    .where(
        *(Booking.starts_at >= bindparam("begins"), Booking.starts_at < bindparam("ends")),
        *(live_at(bindparam("now")), Booking.id != bindparam("ignoring")),
    )
)
_CLOSED = (
    select(ResourceAtom.atom_id, Closure.starts_at, Closure.ends_at)
    .join(ClosureRoom, ClosureRoom.resource_id == ResourceAtom.resource_id)
    .join(Closure, Closure.id == ClosureRoom.closure_id)
    .where(Closure.starts_at < bindparam("ends"), Closure.ends_at > bindparam("begins"), ~Closure.withdrawn)
)


@dataclass(frozen=True, slots=True)
class FreeStretches:
    """The free minutes of rooms on a few days; what a new booking has to keep free around itself is taken off."""

    rooms: dict[int, RoomRow]
    free: dict[tuple[int, date], list[Stretch]]
    book: Rulebook
    _days: _RoomDays

    def on(self, room_id: int, day: date) -> list[Stretch]:
        return self.free.get((room_id, day), [])

    def slot(self, day: date, room: RoomRow, name: str) -> Stretch | None:
        """The slot of that name in which the room is let that day."""
        slots = self.book.slots(day, room.site_id, room.id) if name else ()
        return next(((slot.opens, slot.closes) for slot in slots if slot.name == name), None)

    def grid(self, day: date, room: RoomRow) -> Grid:
        """How the room is let that day."""
        return self._days.grid(day, room)


def read_free(
    session: Session,
    days: Iterable[date],
    now: datetime,
    *,
    site_id: int | None = None,
    class_id: int | None = None,
    ignoring: int | None = None,
) -> FreeStretches:
    """What is free on the days, as far as bookings for them are accepted now; `ignoring` is a booking that may move.

    Machines are among the rooms as long as they can be used.
    """
    book = rulebook(session)
    wanted = sorted(set(days))
    rooms = {room.id: room for room in bookable_rows(session, site_id) if not room.is_down}
    accepts = _RoomDays(book, now, class_id)
    free: dict[tuple[int, date], list[Stretch]] = {}
    found = FreeStretches(rooms, free, book, accepts)
    if not wanted:
        return found
    busy = _busy_minutes(session, wanted[0], wanted[-1], now, ignoring)
    for day in wanted:
        for room in rooms.values():
            hours = accepts.hours(day, room)
            if hours is not None:
                before, after = accepts.buffers(day, room)
                taken = [(start - after, end + before) for atom in room.atoms for start, end in busy[atom, day]]
                free[room.id, day] = free_stretches(taken, *hours)
    return found


class _RoomDays:
    """When and how rooms are let on a day; rooms without rules of their own share their site's answer."""

    def __init__(self, book: Rulebook, now: datetime, class_id: int | None) -> None:
        self._book, self._now, self._class_id = book, now, class_id
        self._special = {rule.room_id for rule in (*book.settings, *book.hours, *book.closed)} - {None}
        self._hours_of, self._buffers_of, self._grid_of = cache(self._hours), cache(self._buffers), cache(self._grid)

    def hours(self, day: date, room: RoomRow) -> Stretch | None:
        """From and until in minutes; None on a day that is closed, over, or not open for booking."""
        return self._hours_of(*self._scope(day, room))

    def buffers(self, day: date, room: RoomRow) -> Stretch:
        """What a booking has to keep free before and after itself, in minutes."""
        return self._buffers_of(*self._scope(day, room))

    def grid(self, day: date, room: RoomRow) -> Grid:
        return self._grid_of(*self._scope(day, room))

    def _scope(self, day: date, room: RoomRow) -> _Scope:
        return day, room.site_id, room.id if room.id in self._special else None

    def _hours(self, day: date, site_id: int, room_id: int | None) -> Stretch | None:
        book, now = self._book, self._now
        hours = hours_on(day, book.hours, site_id, room_id)
        if hours is None or day < now.date() or closed_by(day, book.closed, site_id, room_id) is not None:
            return None
        if not self._accepted(day, site_id, room_id):
            return None
        earliest = minutes_of(now, day) if day == now.date() else 0
        opens = max(hours.opens, -(-earliest // 30) * 30)
        return (opens, hours.closes) if opens < hours.closes else None

    def _accepted(self, day: date, site_id: int, room_id: int | None) -> bool:
        asked = (day, site_id, self._book, room_id, self._class_id)
        until = accepted_until(*asked)
        return window_opens_at(*asked) <= self._now and (until is None or self._now < until)

    def _buffers(self, day: date, site_id: int, room_id: int | None) -> Stretch:
        scope = (day, site_id, room_id, self._class_id)
        before = int(self._book.setting("booking.buffer_before", *scope))
        return before, int(self._book.setting("booking.buffer_after", *scope))

    def _grid(self, day: date, site_id: int, room_id: int | None) -> Grid:
        book = self._book
        hours = hours_on(day, book.hours, site_id, room_id)
        return Grid(
            SlotGrid(book.setting("booking.grid", day, site_id, room_id)),
            hours.opens if hours else 0,
            book.setting("booking.grid_minutes", day, site_id, room_id),
            book.slots(day, site_id, room_id),
        )


def _busy_minutes(session: Session, first: date, last: date, now: datetime, ignoring: int | None) -> Busy:
    """Minutes taken of each atom on each day, by live bookings with what they keep free, and by closures."""
    start, end = moment_at(first, 0), moment_at(last + timedelta(days=1), 0)
    busy: Busy = defaultdict(list)
    asked = {"begins": start, "ends": end, "now": now, "ignoring": ignoring or 0}
    for atom, starts_at, ends_at, before, after in plain_rows(session, _LIVE, asked):
        day = starts_at.date()
        busy[atom, day].append((minutes_of(starts_at, day) - before, minutes_of(ends_at, day) + after))
    _add_closures(session, busy, start, end)
    return busy


def _add_closures(session: Session, busy: Busy, start: datetime, end: datetime) -> None:
    for atom, starts_at, ends_at in plain_rows(session, _CLOSED, {"begins": start, "ends": end}):
        day = max(starts_at, start).date()
        while moment_at(day, 0) < min(ends_at, end):
            begins, closes = max(0, minutes_of(starts_at, day)), min(DAY_MINUTES, minutes_of(ends_at, day))
            busy[atom, day].append((begins, closes))
            day += timedelta(days=1)
