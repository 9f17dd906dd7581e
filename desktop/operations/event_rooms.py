"""What the desk can do to the rooms of an event."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, NotFound
from desktop.models import Booking, EventBooking
from desktop.operations.acting import Acting
from desktop.operations.event_parts import locked_event
from desktop.operations.event_room_parts import RoomWish, book_rooms_for, free_rooms_of, say_place
from desktop.rules.visible import one_line


def book_event_rooms(session: Session, acting: Acting, event_id: int, wish: RoomWish) -> int:
    """Book more rooms for the event, all or none; its id. Raises NotFound and what `book_room` raises."""
    event = locked_event(session, event_id)
    book_rooms_for(acting, session, event, wish)
    say_place(session, event)
    return event.id


def join_booking(session: Session, _acting: Acting, event_id: int, booking_id: int) -> int:
    """Say that a booking that was made before is the event's, and no other's; the event's id.

    Raises NotFound, AlreadyThere.
    """
    event = locked_event(session, event_id)
    booking = session.get(Booking, booking_id)
    if booking is None:
        raise NotFound("booking", str(booking_id))
    # of two events that take it at once, the second waits for the booking
    session.refresh(booking, with_for_update={"key_share": True})
    if session.scalars(select(EventBooking.event_id).where(EventBooking.booking_id == booking_id)).first() is not None:
        raise AlreadyThere("booking", booking.number)
    session.add(EventBooking(event_id=event_id, booking_id=booking_id))
    session.flush()
    say_place(session, event)
    return event.id


def free_event_rooms(
    session: Session, acting: Acting, event_id: int, booking_ids: tuple[int, ...], note: str = ""
) -> int:
    """Cancel rooms of the event; its id. Raises NotFound and what `cancel_booking` raises."""
    event = locked_event(session, event_id)
    free_rooms_of(acting, session, event, one_line(note), frozenset(booking_ids))
    return event.id
