"""What goes into and comes out of the timetable besides the rows of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.errors import OutsideHours, RoomClosed, SiteClosed
from desktop.queries.days import BookingRow


@dataclass(frozen=True, slots=True)
class Wish:
    """A wanted stretch of a room, half-open; `label` is written into it, `booking_id` is the booking in the hand."""

    resource_id: int
    starts_at: datetime
    ends_at: datetime
    clashes: bool = False
    label: str = ""
    booking_id: int | None = None
    people: int = 0
    items: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MoveWish:
    """Where a booking was dropped; `version` is the one that was on the screen."""

    booking_id: int
    version: int
    resource_id: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Clash:
    """The part of a wanted stretch that cannot be had, in minutes since midnight, and what stands there."""

    rows: tuple[int, ...]
    start: int
    end: int
    obstacle: BookingRow | SiteClosed | RoomClosed | OutsideHours
