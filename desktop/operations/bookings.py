"""What the desk can do to bookings. Every function is one transaction's worth of work."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy.orm import Session

from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import (
    expiry_of,
    freeze_fee,
    locked_booking,
    new_booking,
    refuse_dead,
    refuse_long,
    resource_of,
    set_details,
    wanted_of,
)
from desktop.operations.booking_request import BookingRequest, Details, Place
from desktop.operations.numbers import next_number
from desktop.operations.occupancy import claim_on, lock, occupy, release
from desktop.operations.stock import items_of, set_items
from desktop.rules.booking_rules import refuse_bad_stretch, state_allowed
from desktop.words import BookingState, CancelReason, NumberRangeName


def book_room(session: Session, acting: Acting, request: BookingRequest) -> int:
    """Book and return the booking's id; RoomTaken or the refusal of the rule that forbids it.

    The booking is provisional where the group's registration ends before the date of use and the center says so.
    """
    return _make(session, acting, request, held=False)


def hold_room(session: Session, acting: Acting, request: BookingRequest) -> int:
    """Hold the room while on the phone: it frees itself after `booking.hold_minutes`. Returns the booking's id."""
    return _make(session, acting, request, held=True)


def confirm_booking(
    session: Session, acting: Acting, booking_id: int, details: Details | None = None, *, seen_version: int
) -> int:
    """Turn a hold or a provisional booking into a booking, with what it is for. Raises HoldExpired, ChangedElsewhere.

    A hold whose group's registration ends first becomes provisional where the center says so.
    """
    items = [item for item, _ in details.items] if details else []
    booking = locked_booking(acting, session, booking_id, seen_version, items=items)
    refuse_dead(booking)
    if details is not None:
        set_details(acting, session, booking, details)
    resource, book = resource_of(session, booking.resource_id), rulebook(session)
    allowed = state_allowed(wanted_of(session, booking, resource), book, acting.now)
    held = booking.state is BookingState.HELD
    booking.state = allowed if held else BookingState.CONFIRMED
    provisional = booking.state is BookingState.PROVISIONAL
    booking.expires_at = expiry_of(acting, book, resource.site_id, held=False, provisional=provisional)
    return booking.id


def move_booking(session: Session, acting: Acting, booking_id: int, place: Place, *, seen_version: int) -> int:
    """Move or stretch the booking; it may overlap its own former place. The fee is frozen anew."""
    refuse_bad_stretch(place.starts_at, place.ends_at)
    booking = locked_booking(acting, session, booking_id, seen_version, also=place.resource_id, mine=asdict(place))
    refuse_dead(booking)
    if place == Place(resource_id=booking.resource_id, starts_at=booking.starts_at, ends_at=booking.ends_at):
        return booking.id
    resource = resource_of(session, place.resource_id)
    book = rulebook(session)
    release(session, booking)
    booking.resource_id, booking.starts_at, booking.ends_at = resource.id, place.starts_at, place.ends_at
    state_allowed(wanted_of(session, booking, resource), book, acting.now)
    freeze_fee(acting, session, booking, book, items_of(session, booking.id))
    session.flush()
    occupy(session, booking)
    return booking.id


def change_booking(session: Session, acting: Acting, booking_id: int, details: Details, *, seen_version: int) -> int:
    """Change what a booking is for, its people or its equipment; place and time stay."""
    items = [item for item, _ in details.items]
    booking = locked_booking(acting, session, booking_id, seen_version, items=items, mine=asdict(details))
    refuse_dead(booking)
    resource = set_details(acting, session, booking, details)
    state_allowed(wanted_of(session, booking, resource), rulebook(session), acting.now)
    return booking.id


def cancel_booking(
    session: Session, acting: Acting, booking_id: int, reason: CancelReason, note: str = "", *, seen_version: int
) -> int:
    """Cancel the booking the clerk was looking at; its place is free at once."""
    booking = locked_booking(acting, session, booking_id, seen_version)
    refuse_dead(booking)
    refuse_long(note)
    release(session, booking)
    booking.state, booking.cancel_reason, booking.cancel_note = BookingState.CANCELLED, reason, note
    return booking.id


def _make(session: Session, acting: Acting, request: BookingRequest, *, held: bool) -> int:
    refuse_bad_stretch(request.starts_at, request.ends_at)
    refuse_long(request.purpose)
    resource = resource_of(session, request.resource_id)
    lock(session, claim_on(session, [resource.id], [item for item, _ in request.items]), acting.now)
    book = rulebook(session)
    booking = new_booking(acting, request)
    state = state_allowed(wanted_of(session, booking, resource), book, acting.now)
    booking.state = BookingState.HELD if held else state
    provisional = state is BookingState.PROVISIONAL
    booking.expires_at = expiry_of(acting, book, resource.site_id, held=held, provisional=provisional)
    booking.number = next_number(session, NumberRangeName.BOOKING, book, acting.today, resource.site_id)
    freeze_fee(acting, session, booking, book, dict(request.items))
    session.add(booking)
    session.flush()
    if request.items:
        set_items(session, booking.id, dict(request.items))
    occupy(session, booking)
    return booking.id
