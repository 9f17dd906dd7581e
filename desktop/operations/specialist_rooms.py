"""The room of a specialist's day: a booking of the center's own, on the same key as every other."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Booking, Center, Resource, SpecialistDay
from desktop.operations.acting import Acting
from desktop.operations.bookings import BookingRequest, book_room, cancel_booking
from desktop.rules.specialist_slots import whole_stretch
from desktop.words import OPEN_STATES, CancelReason, ResourceKind


def book_room_of(acting: Acting, session: Session, day: SpecialistDay, room_id: int) -> None:
    """Book the room from the first slot to the end of the last. Raises NotFound, and what `book_room` raises."""
    room = session.get(Resource, room_id)
    if room is None or room.kind is not ResourceKind.ROOM:
        raise NotFound("room", str(room_id))
    starts_at, ends_at = whole_stretch(day.day, day.slots)
    specialist, center = session.get_one(Resource, day.resource_id), session.get(Center, 1)
    purpose = f"{specialist.note} {specialist.name}".strip()
    request = BookingRequest(
        resource_id=room_id,
        starts_at=starts_at,
        ends_at=ends_at,
        guest_name=center.name if center is not None else specialist.name,
        purpose=purpose,
    )
    day.room_booking_id = book_room(session, acting, request)
    session.flush()


def free_room_of(acting: Acting, session: Session, day: SpecialistDay) -> None:
    """Cancel the day's room where it still stands; the day has none any more."""
    booking = session.get(Booking, day.room_booking_id) if day.room_booking_id is not None else None
    day.room_booking_id = None
    if booking is not None and booking.state in OPEN_STATES:
        cancel_booking(session, acting, booking.id, CancelReason.CENTER, seen_version=booking.version)
