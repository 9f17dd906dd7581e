"""A booking that would end by itself is given more time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from desktop.errors import NotInState, NotReadable
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import locked_booking
from desktop.words import BookingState

WAITING = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})


def extend_deadline(session: Session, acting: Acting, booking_id: int, until: datetime, *, seen_version: int) -> int:
    """What the booking waits for may come until then. The group keeps its place.

    Raises NotInState for what waits for nothing, NotReadable for a moment that is no later or after its use begins.
    """
    booking = locked_booking(acting, session, booking_id, seen_version)
    if booking.state not in WAITING or booking.expires_at is None:
        raise NotInState(booking.number, booking.state, "extend_deadline")
    if not max(acting.now, booking.expires_at) < until <= booking.starts_at:
        raise NotReadable("until", f"{until:%Y-%m-%d %H:%M}")
    booking.expires_at = until
    return booking.id
