"""What is free in a month, by room, day and part of the day. Reads the uses of rooms and the opening rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from desktop.models.rulebook import rulebook
from desktop.queries.room_sheets import open_minutes, sites_of
from desktop.queries.room_uses import SheetCenter, SheetRoom, room_uses, sheet_center, sheet_rooms, stops
from desktop.queries.weeks import hours_of_days
from desktop.rules.booking_rules import Rulebook
from desktop.rules.lanes import EVENING, NOON, Lane, lanes_of
from desktop.rules.months import Month

Mark = Literal["free", "part", "full", "shut", "past"]
_MINUTE = timedelta(minutes=1)
_SHORTEST = 30  # a gap of fewer minutes is no room to offer

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FreeRoom:
    """A mark for each part of each day; the parts are the room's slots, or forenoon, afternoon and evening."""

    name: str
    note: str
    capacity: int
    site: str
    parts: tuple[str, ...]
    days: tuple[tuple[Mark, ...], ...]


@dataclass(frozen=True, slots=True)
class FreeMonth:
    center: SheetCenter
    sites: tuple[str, ...]
    month: Month
    rooms: tuple[FreeRoom, ...]


def free_month(session: Session, site_id: int | None, month: Month, now: datetime) -> FreeMonth:
    """A month of one site, or (None) of all."""
    sites = sites_of(session, site_id)
    book = rulebook(session)
    taken = _taken(session, month, now)
    rooms = [_free_room(book, room, month, taken, now) for room in sheet_rooms(session, tuple(sites))]
    return FreeMonth(sheet_center(session), tuple(sites.values()), month, tuple(rooms))


def _free_room(
    book: Rulebook, room: SheetRoom, month: Month, taken: dict[tuple[int, date], list[Span]], now: datetime
) -> FreeRoom:
    hours = [open_minutes(book, day, room.site_id, room.id) for day in month.days]
    slots = book.setting("booking.slots", month.first, room.site_id, room.id)
    lanes = lanes_of(slots, *hours_of_days(hours))
    marks = (tuple(_marks(lanes, room, day, each, taken, now)) for day, each in zip(month.days, hours, strict=True))
    return FreeRoom(
        *(room.name, room.note, room.capacity, room.site), tuple(_word(lane) for lane in lanes), tuple(marks)
    )


def _word(lane: Lane) -> str:
    return lane.name or ("午前" if lane.start < NOON else "午後" if lane.start < EVENING else "夜間")


def _taken(session: Session, month: Month, now: datetime) -> dict[tuple[int, date], list[Span]]:
    """Minutes of a day in which a room is used or shut, by the room's own id and the day; buffers included."""
    taken: defaultdict[tuple[int, date], list[Span]] = defaultdict(list)
    last = month.days[-1]
    for use in room_uses(session, month.first, last, now):
        day = use.starts_at.date()
        before, after = use.buffer_before * _MINUTE, use.buffer_after * _MINUTE
        taken[use.room_id, day].append(_span(day, use.starts_at - before, use.ends_at + after))
    for stop in stops(session, month.first, last):
        for day in month.days:
            span = _span(day, stop.starts_at, stop.ends_at)
            if span[0] < span[1]:
                for room_id in stop.room_ids:
                    taken[room_id, day].append(span)
    return taken


def _span(day: date, starts_at: datetime, ends_at: datetime) -> Span:
    midnight = datetime.combine(day, time.min)
    return max(0, int((starts_at - midnight) / _MINUTE)), min(24 * 60, int((ends_at - midnight) / _MINUTE))


def _marks(
    lanes: Iterable[Lane],
    room: SheetRoom,
    day: date,
    hours: Span,
    taken: dict[tuple[int, date], list[Span]],
    now: datetime,
) -> Iterator[Mark]:
    opens, closes = hours
    spans = [span for each in room.related for span in taken.get((each, day), ())]
    midnight = datetime.combine(day, time.min)
    for lane in lanes:
        first, last = max(lane.start, opens), min(lane.end, closes)
        if first >= last:
            yield "shut"
        elif midnight + last * _MINUTE <= now:
            yield "past"
        else:
            yield _mark((first, last), spans)


def _mark(period: Span, spans: Iterable[Span]) -> Mark:
    first, last = period
    longest, at, touched = 0, first, False
    for begins, ends in sorted(spans):
        if begins < last and first < ends:
            touched = True
            longest, at = max(longest, begins - at), max(at, ends)
    longest = max(longest, last - at)
    if not touched:
        return "free"
    return "part" if longest >= _SHORTEST else "full"
