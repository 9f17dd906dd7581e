"""What was written on slips while the program could not be used: entered later, with its own time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.operations.acting import Acting
from desktop.operations.booking_life import COMING, arrive, leave
from desktop.operations.booking_request import BookingRequest
from desktop.operations.bookings import book_room
from desktop.rules.booking_rules import is_live


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSlip:
    """Who used a room from when until when, half-open on the center's wall clock; a group, or a guest with a phone."""

    resource_id: int
    starts_at: datetime
    ends_at: datetime
    group_id: int | None = None
    guest_name: str = ""
    phone: str = ""
    people: int | None = None
    purpose: str = ""
    key_number: str = ""


def enter_room_use(session: Session, acting: Acting, slip: RoomSlip) -> int:
    """Write down that a room was used, and return the booking's id.

    A booking of theirs that waits for them in that room at that time is the one they came for; else it is booked. They
    came when it began, and have left where it has ended by now; the key is back with them. Raises the refusals of
    book_room (RoomTaken, RoomClosed, InThePast, ...), arrive and leave.
    """
    booking = _awaited(acting, session, slip)
    if booking is None:
        booking = session.get_one(Booking, book_room(session, acting, _request(slip)))
    if booking.state not in COMING:  # a room that needs approval: they were let in before anybody decided
        return booking.id
    arrive(session, acting, booking.id, slip.key_number, at=slip.starts_at, seen_version=booking.version)
    session.flush()
    if slip.ends_at <= acting.now:
        leave(session, acting, booking.id, slip.people, at=slip.ends_at, seen_version=booking.version)
    session.flush()
    return booking.id


def _awaited(acting: Acting, session: Session, slip: RoomSlip) -> Booking | None:
    """The booking of this group in the room that the stretch meets and nobody has come for."""
    if slip.group_id is None:
        return None
    theirs = select(Booking).where(
        Booking.resource_id == slip.resource_id,
        Booking.group_id == slip.group_id,
        Booking.starts_at < slip.ends_at,
        Booking.ends_at > slip.starts_at,
        Booking.state.in_(COMING),
    )
    in_order = session.scalars(theirs.order_by(Booking.starts_at, Booking.id))
    return next((each for each in in_order if is_live(each.state, each.expires_at, acting.now)), None)


def _request(slip: RoomSlip) -> BookingRequest:
    return BookingRequest(
        resource_id=slip.resource_id,
        starts_at=slip.starts_at,
        ends_at=slip.ends_at,
        group_id=slip.group_id,
        guest_name=slip.guest_name,
        phone=slip.phone,
        people=slip.people,
        purpose=slip.purpose,
    )
