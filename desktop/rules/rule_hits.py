"""Which bookings a change of the rules would hit: those that fit where they are now and would fit no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.rules.closed_days import closed_by
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.rules.slots import fitting
from desktop.rules.wanted import minutes_of
from desktop.words import SlotGrid


class Why(StrEnum):
    """What the booking would break."""

    CLOSED = "closed"
    HOURS = "hours"
    LENGTH = "length"
    GRID = "grid"
    GUESTS = "guests"


@dataclass(frozen=True, slots=True)
class Placed:
    """A booking as the rules look at it, half-open on the center's clock."""

    site_id: int
    room_id: int
    class_id: int | None
    starts_at: datetime
    ends_at: datetime
    guest: bool = False


def why_hit(before: Rulebook, after: Rulebook, placed: Placed) -> Why | None:
    """The first rule of `after` that the booking breaks and that it did not break before."""
    if before.closed != after.closed and _closed(after, placed) and not _closed(before, placed):
        return Why.CLOSED
    if before.hours != after.hours and _outside(after, placed) and not _outside(before, placed):
        return Why.HOURS
    if before.settings == after.settings:
        return None
    checks = ((Why.LENGTH, _wrong_length), (Why.GRID, _off_grid), (Why.GUESTS, _guest_refused))
    return next((why for why, check in checks if check(after, placed) and not check(before, placed)), None)


def _closed(book: Rulebook, placed: Placed) -> bool:
    return closed_by(placed.starts_at.date(), book.closed, placed.site_id, placed.room_id) is not None


def _outside(book: Rulebook, placed: Placed) -> bool:
    day = placed.starts_at.date()
    hours = hours_on(day, book.hours, placed.site_id, placed.room_id)
    start, end = minutes_of(placed.starts_at, day), minutes_of(placed.ends_at, day)
    return hours is None or start < hours.opens or end > hours.closes


def _wrong_length(book: Rulebook, placed: Placed) -> bool:
    minutes = int((placed.ends_at - placed.starts_at).total_seconds()) // 60
    least, most = _setting(book, placed, "min_minutes"), _setting(book, placed, "max_minutes")
    return minutes < least or 0 < most < minutes


def _off_grid(book: Rulebook, placed: Placed) -> bool:
    day = placed.starts_at.date()
    start, end = minutes_of(placed.starts_at, day), minutes_of(placed.ends_at, day)
    match SlotGrid(book.setting("booking.grid", day, placed.site_id, placed.room_id, placed.class_id)):
        case SlotGrid.FREE:
            return False
        case SlotGrid.MINUTES:
            hours = hours_on(day, book.hours, placed.site_id, placed.room_id)
            step = max(1, _setting(book, placed, "grid_minutes"))
            return hours is not None and bool(
                (start - hours.opens) % step or (end != hours.closes and (end - hours.opens) % step)
            )
        case SlotGrid.SLOTS:
            return not fitting(book.slots(day, placed.site_id, placed.room_id), start, end)


def _guest_refused(book: Rulebook, placed: Placed) -> bool:
    return placed.guest and not _setting(book, placed, "guests")


def _setting(book: Rulebook, placed: Placed, name: str) -> int:
    day = placed.starts_at.date()
    return book.setting(f"booking.{name}", day, placed.site_id, placed.room_id, placed.class_id)
