"""What becomes of an event's rooms: each is a booking on the same key as every other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound, NotReadable
from desktop.models import Booking, Center, Event, EventBooking, Resource
from desktop.operations.acting import Acting
from desktop.operations.booking_request import BookingRequest, Place
from desktop.operations.bookings import book_room, cancel_booking, move_booking
from desktop.operations.occupancy import claim_on, lock
from desktop.words import OPEN_STATES, CancelReason

MOST_LINE = 300
MOST_MINUTES = 24 * 60  # for setting up, and for clearing away


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomWish:
    """Rooms for an event, set-up and clearing away inside: `before` and `after` are minutes around the event.

    `relief_id` is the ground on which they cost less; with `override_reason` a manager sets rules aside.
    """

    resource_ids: tuple[int, ...]
    before: int = 0
    after: int = 0
    relief_id: int | None = None
    override_reason: str = ""


def book_rooms_for(acting: Acting, session: Session, event: Event, wish: RoomWish) -> list[int]:
    """Book the rooms for the group that holds the event, else for its organizer or the center as a guest.

    All or none. Raises NotReadable, and what `book_room` raises.
    """
    for field, minutes in (("buffer_before", wish.before), ("buffer_after", wish.after)):
        if not 0 <= minutes <= MOST_MINUTES:
            raise NotReadable(field, str(minutes))
    lock(session, claim_on(session, set(wish.resource_ids), []), acting.now)
    made: list[int] = []
    for resource_id in wish.resource_ids:
        booking_id = book_room(session, acting, _request(session, event, wish, resource_id))
        session.add(EventBooking(event_id=event.id, booking_id=booking_id))
        made.append(booking_id)
    session.flush()
    return made


def rooms_of(session: Session, event_id: int) -> list[Booking]:
    """The event's bookings that still stand, by their id."""
    linked = select(Booking).join(EventBooking, EventBooking.booking_id == Booking.id)
    mine = linked.where(EventBooking.event_id == event_id, Booking.state.in_(OPEN_STATES))
    return list(session.scalars(mine.order_by(Booking.id)))


def move_rooms_with(acting: Acting, session: Session, event: Event, start: timedelta, end: timedelta) -> None:
    """Move the event's rooms as far as its start and its end went. Raises what `move_booking` raises."""
    if not start and not end:
        return
    bookings = rooms_of(session, event.id)
    lock(session, claim_on(session, {booking.resource_id for booking in bookings}, []), acting.now)
    for booking in bookings:
        place = Place(
            resource_id=booking.resource_id, starts_at=booking.starts_at + start, ends_at=booking.ends_at + end
        )
        move_booking(session, acting, booking.id, place, seen_version=booking.version)


def free_rooms_of(
    acting: Acting, session: Session, event: Event, note: str, booking_ids: frozenset[int] | None = None
) -> None:
    """Cancel the event's rooms that are still to come, all or these. Raises NotFound for a booking not its own."""
    bookings = rooms_of(session, event.id)
    if missing := (booking_ids or frozenset()) - {booking.id for booking in bookings}:
        raise NotFound("booking", str(min(missing)))
    for booking in bookings:
        if booking_ids is None and booking.ends_at <= acting.now:
            continue
        if booking_ids is None or booking.id in booking_ids:
            reason = CancelReason.CENTER if event.own else CancelReason.GROUP_ASKED
            cancel_booking(session, acting, booking.id, reason, note[:MOST_LINE], seen_version=booking.version)


def say_place(session: Session, event: Event) -> None:
    """An event that does not say where it takes place takes place in its rooms."""
    if event.place:
        return
    named = select(Resource.name).join(Booking, Booking.resource_id == Resource.id)
    ids = [booking.id for booking in rooms_of(session, event.id)]
    names = session.scalars(named.where(Booking.id.in_(ids)).order_by(Resource.position, Resource.id))
    event.place = "、".join(names)[:MOST_LINE]


def _request(session: Session, event: Event, wish: RoomWish, resource_id: int) -> BookingRequest:
    return BookingRequest(
        resource_id=resource_id,
        starts_at=event.starts_at - timedelta(minutes=wish.before),
        ends_at=event.ends_at + timedelta(minutes=wish.after),
        group_id=event.group_id,
        guest_name="" if event.group_id is not None else event.organizer or _center(session),
        purpose=event.title,
        relief_id=wish.relief_id,
        override_reason=wish.override_reason,
    )


def _center(session: Session) -> str:
    center = session.get(Center, 1)
    return center.name if center is not None else ""
