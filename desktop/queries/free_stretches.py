"""Which minutes of rooms are free, read once for many days. Reads bookings, closures, resources and the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ClosureRoom, ResourceAtom
from desktop.models.rulebook import rulebook
from desktop.queries.days import RoomRow, live_at, room_rows
from desktop.rules.booking_times import accepted_until, window_opens_at
from desktop.rules.closed_days import closed_by
from desktop.rules.free_times import free_stretches
from desktop.rules.lettable import Grid
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.rules.wanted import minutes_of, moment_at
from desktop.words import SlotGrid

Stretch = tuple[int, int]
Busy = defaultdict[tuple[int, date], list[Stretch]]
DAY_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class FreeStretches:
    """The free minutes of rooms on a few days; what a new booking has to keep free around itself is taken off."""

    rooms: dict[int, RoomRow]
    free: dict[tuple[int, date], list[Stretch]]
    book: Rulebook

    def on(self, room_id: int, day: date) -> list[Stretch]:
        return self.free.get((room_id, day), [])

    def grid(self, day: date, room: RoomRow) -> Grid:
        """How the room is let that day."""
        book = self.book
        hours = hours_on(day, book.hours, room.site_id, room.id)
        return Grid(
            SlotGrid(book.setting("booking.grid", day, room.site_id, room.id)),
            hours.opens if hours else 0,
            book.setting("booking.grid_minutes", day, room.site_id, room.id),
            book.slots(day, room.site_id, room.id),
        )


def read_free(
    session: Session,
    days: Iterable[date],
    now: datetime,
    *,
    site_id: int | None = None,
    class_id: int | None = None,
    ignoring: int | None = None,
) -> FreeStretches:
    """What is free on the days, as far as bookings for them are accepted now; `ignoring` is a booking that may move."""
    book = rulebook(session)
    wanted = sorted(set(days))
    rooms = {room.id: room for room in room_rows(session, site_id)}
    free: dict[tuple[int, date], list[Stretch]] = {}
    if not wanted:
        return FreeStretches(rooms, free, book)
    busy = _busy_minutes(session, wanted[0], wanted[-1], now, ignoring)
    accepts = _Acceptance(book, now, class_id)
    for day in wanted:
        for room in rooms.values():
            hours = accepts.hours(day, room)
            if hours is not None:
                before, after = accepts.buffers(day, room)
                taken = [(start - after, end + before) for atom in room.atoms for start, end in busy[atom, day]]
                free[room.id, day] = free_stretches(taken, *hours)
    return FreeStretches(rooms, free, book)


class _Acceptance:
    """Which hours of a day can be booked now; rooms without rules of their own share their site's answer."""

    def __init__(self, book: Rulebook, now: datetime, class_id: int | None) -> None:
        self._book, self._now, self._class_id = book, now, class_id
        self._special = {value.room_id for value in book.settings if value.room_id is not None}
        self._kept: dict[tuple[date, int, int | None], bool] = {}
        self._buffers: dict[tuple[date, int, int | None], Stretch] = {}

    def hours(self, day: date, room: RoomRow) -> Stretch | None:
        """From and until in minutes; None on a day that is closed, over, or not open for booking."""
        book, now = self._book, self._now
        hours = hours_on(day, book.hours, room.site_id, room.id)
        if hours is None or day < now.date() or closed_by(day, book.closed, room.site_id, room.id) is not None:
            return None
        if not self._accepted(day, room):
            return None
        earliest = minutes_of(now, day) if day == now.date() else 0
        opens = max(hours.opens, -(-earliest // 30) * 30)
        return (opens, hours.closes) if opens < hours.closes else None

    def buffers(self, day: date, room: RoomRow) -> Stretch:
        key = self._key(day, room)
        if key not in self._buffers:
            before, after = (
                int(self._book.setting(name, day, room.site_id, key[2], self._class_id))
                for name in ("booking.buffer_before", "booking.buffer_after")
            )
            self._buffers[key] = (before, after)
        return self._buffers[key]

    def _key(self, day: date, room: RoomRow) -> tuple[date, int, int | None]:
        return day, room.site_id, room.id if room.id in self._special else None

    def _accepted(self, day: date, room: RoomRow) -> bool:
        key = self._key(day, room)
        if key not in self._kept:
            asked = (day, room.site_id, self._book, key[2], self._class_id)
            until = accepted_until(*asked)
            self._kept[key] = window_opens_at(*asked) <= self._now and (until is None or self._now < until)
        return self._kept[key]


def _busy_minutes(session: Session, first: date, last: date, now: datetime, ignoring: int | None) -> Busy:
    """Minutes taken of each atom on each day, by live bookings with what they keep free, and by closures."""
    start, end = moment_at(first, 0), moment_at(last + timedelta(days=1), 0)
    busy: Busy = defaultdict(list)
    rows = session.execute(
        select(
            *(ResourceAtom.atom_id, Booking.starts_at, Booking.ends_at),
            *(Booking.buffer_before, Booking.buffer_after),
        )
        .join(ResourceAtom, ResourceAtom.resource_id == Booking.resource_id)
        .where(
            *(Booking.starts_at >= start, Booking.starts_at < end, live_at(now)),
            Booking.id.is_distinct_from(ignoring),
        )
    )
    for atom, starts_at, ends_at, before, after in rows:
        day = starts_at.date()
        busy[atom, day].append((minutes_of(starts_at, day) - before, minutes_of(ends_at, day) + after))
    _add_closures(session, busy, start, end)
    return busy


def _add_closures(session: Session, busy: Busy, start: datetime, end: datetime) -> None:
    rows = session.execute(
        select(ResourceAtom.atom_id, Closure.starts_at, Closure.ends_at)
        .join(ClosureRoom, ClosureRoom.resource_id == ResourceAtom.resource_id)
        .join(Closure, Closure.id == ClosureRoom.closure_id)
        .where(Closure.starts_at < end, start < Closure.ends_at, ~Closure.withdrawn)
    )
    for atom, starts_at, ends_at in rows:
        day = max(starts_at, start).date()
        while moment_at(day, 0) < min(ends_at, end):
            begins, closes = max(0, minutes_of(starts_at, day)), min(DAY_MINUTES, minutes_of(ends_at, day))
            busy[atom, day].append((begins, closes))
            day += timedelta(days=1)
