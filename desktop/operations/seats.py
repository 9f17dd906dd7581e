"""A booking and the closures over it: one that was there first, or that a manager let in, keeps its seat."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.errors import RoomClosed
from desktop.models import Booking
from desktop.operations.free_ticks import covering
from desktop.words import LIVE_STATES, OPEN_STATES

LET_STAND = RoomClosed.__name__  # among what a manager set aside
DISPLACED_STATES = LIVE_STATES & OPEN_STATES  # what a closure asks the desk to find another place for


@dataclass(frozen=True, slots=True)
class _Left:
    """Where a booking had its ticks, and by what right over closures, when it let go of them in this transaction."""

    place: tuple[int, datetime, datetime]
    right: tuple[int | None, tuple[str, ...]]
    reason: str


@dataclass(frozen=True, slots=True)
class Seat:
    """Whether closures make room for the booking, whether it `moved` away, and whether a reason lets it in anew."""

    over_closures: bool
    moved: bool
    founded: bool

    def take(self, session: Session, booking: Booking, sat_on: Collection[int], atoms: Collection[int]) -> None:
        """Write down that the booking sits on closures: displaced by the first, or let in by a manager."""
        if self.moved:
            _forget(booking)
        if sat_on and self.founded and LET_STAND not in booking.overridden:
            booking.overridden = [*booking.overridden, LET_STAND]
        if not sat_on and booking.closure_id is None:
            return
        over = [closure.id for closure in covering(session, atoms, booking.starts_at, booking.ends_at)]
        if booking.closure_id not in over:
            displaced = over and booking.state in DISPLACED_STATES and LET_STAND not in booking.overridden
            booking.closure_id = over[0] if displaced else None


def seat_of(session: Session, booking: Booking) -> Seat:
    """What an undo gives back, it gives back with its right; who moves away leaves the right behind."""
    left: _Left | None = session.info.get("left", {}).get(booking.id)
    stays = left is not None and left.place == _place(booking)
    moved = left is not None and not stays and left.right == _right(booking)
    founded = bool(booking.override_reason) and (left is None or left.reason != booking.override_reason)
    had_right = not moved and (booking.closure_id is not None or LET_STAND in booking.overridden)
    return Seat(stays or had_right or founded, moved, founded)


def leave_seat(session: Session, booking: Booking) -> None:
    """Remember where the booking was: if it comes back there, it has been there first."""
    session.info.setdefault("left", {})[booking.id] = _Left(_place(booking), _right(booking), booking.override_reason)


def give_up_seat(session: Session, booking: Booking) -> None:
    """Whoever comes back later comes like anybody else: what it had over closures is gone."""
    nowhere = (0, booking.starts_at, booking.ends_at)
    session.info.setdefault("left", {})[booking.id] = _Left(nowhere, _right(booking), booking.override_reason)


def _forget(booking: Booking) -> None:
    booking.closure_id = None
    if LET_STAND in booking.overridden:
        booking.overridden = [name for name in booking.overridden if name != LET_STAND]


def _place(booking: Booking) -> tuple[int, datetime, datetime]:
    return booking.resource_id, booking.starts_at, booking.ends_at


def _right(booking: Booking) -> tuple[int | None, tuple[str, ...]]:
    return booking.closure_id, tuple(booking.overridden)
