"""What the desk can do to bookings. Every function is one transaction's worth of work."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy.orm import Session

from desktop.errors import Missing, NotInState
from desktop.models import Booking
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_ends import points_for_cancelling
from desktop.operations.booking_judging import (
    Stage,
    confirmed,
    judge,
    note_override,
    set_buffers,
    settle,
    settle_held,
    settle_moved,
)
from desktop.operations.booking_parts import (
    freeze_fee,
    locked_booking,
    new_booking,
    refuse_bad_counts,
    refuse_dead,
    refuse_long,
    resource_of,
    set_details,
    set_relief,
)
from desktop.operations.booking_request import BookingRequest, Details, Place
from desktop.operations.booking_starts import wait_no_more
from desktop.operations.numbers import next_number
from desktop.operations.occupancy import claim_on, lock, occupy, release
from desktop.operations.quick_look import refuse_sat_in
from desktop.operations.specialist_judging import is_specialist
from desktop.operations.stock import items_of, set_items
from desktop.rules.booking_rules import refuse_bad_stretch
from desktop.rules.visible import one_line
from desktop.words import LIVE_STATES, BookingState, CancelReason, NumberRangeName

__all__ = [
    "BookingRequest",
    "Details",
    "Place",
    "book_room",
    "cancel_booking",
    "change_booking",
    "confirm_booking",
    "hold_room",
    "move_booking",
]


def book_room(session: Session, acting: Acting, request: BookingRequest) -> int:
    """Book and return the booking's id; RoomTaken or the refusal of the rule that forbids it.

    It is REQUESTED where the room needs approval, PROVISIONAL while the center waits for papers or a renewal.
    """
    return _make(session, acting, request, held=False)


def hold_room(session: Session, acting: Acting, request: BookingRequest) -> int:
    """Hold the room while on the phone: it frees itself after `booking.hold_minutes`. Returns the booking's id."""
    return _make(session, acting, request, held=True)


def confirm_booking(
    session: Session, acting: Acting, booking_id: int, details: Details | None = None, *, seen_version: int
) -> int:
    """Turn a hold or a provisional booking into a booking, with what it is for. Raises HoldExpired, ChangedElsewhere.

    A hold becomes what the rules say; what was provisional is confirmed by hand. A request is approved: NotInState.
    """
    items = [item for item, _ in details.items] if details else []
    booking = locked_booking(acting, session, booking_id, seen_version, items=items)
    refuse_dead(booking)
    if booking.state is BookingState.REQUESTED:
        raise NotInState(booking.number, booking.state, "confirm_booking")
    held, same = booking.state is BookingState.HELD, details is None or _same_user(booking, details)
    reason = details.override_reason if details else ""
    release(session, booking)
    if details is not None:
        set_details(session, booking, details)
    room, book = resource_of(session, booking.resource_id), rulebook(session)
    stage = Stage(approved=not held, papers_in=not held, same_place=True, stands=not held, same_user=same and not held)
    verdict = judge(acting, session, booking, room, book, stage=stage, override_reason=reason)
    if details is not None:
        freeze_fee(acting, session, booking, book, items_of(session, booking.id))
    if booking.state is not BookingState.CONFIRMED:  # that one keeps its deadline for the money
        settle(acting, booking, verdict if held else confirmed(verdict), book)
    wait_no_more(session, booking)
    session.flush()
    _take_place(session, booking)
    note_override(booking, verdict.judged, stands=True)
    return booking.id


def move_booking(session: Session, acting: Acting, booking_id: int, place: Place, *, seen_version: int) -> int:
    """Move or stretch the booking; it may overlap its own former place. The fee is frozen anew.

    What waits for papers or money waits until the new date's deadline; a room that needs approval is requested.
    """
    refuse_bad_stretch(place.starts_at, place.ends_at)
    booking = locked_booking(acting, session, booking_id, seen_version, also=place.resource_id, mine=asdict(place))
    refuse_dead(booking)
    had = (booking.resource_id, booking.starts_at, booking.ends_at)
    if had == (place.resource_id, place.starts_at, place.ends_at):
        return booking.id
    room, book = resource_of(session, place.resource_id), rulebook(session)
    release(session, booking)
    stage = Stage(
        approved=place.resource_id == had[0] and booking.state is not BookingState.REQUESTED,
        papers_in=booking.state is BookingState.CONFIRMED,
        moved=True,
    )
    with session.no_autoflush:  # written once, when all is known
        booking.resource_id, booking.starts_at, booking.ends_at = room.id, place.starts_at, place.ends_at
        verdict = judge(acting, session, booking, room, book, stage=stage, override_reason=place.override_reason)
        freeze_fee(acting, session, booking, book, items_of(session, booking.id))
        settle_moved(acting, booking, verdict, book)
        set_buffers(booking, room, book)
    session.flush()
    _take_place(session, booking)
    note_override(booking, verdict.judged)
    return booking.id


def change_booking(session: Session, acting: Acting, booking_id: int, details: Details, *, seen_version: int) -> int:
    """Change what a booking is for, its people or its equipment; place and time stay, and are not judged again."""
    items = [item for item, _ in details.items]
    booking = locked_booking(acting, session, booking_id, seen_version, items=items, mine=asdict(details))
    refuse_dead(booking)
    same = _same_user(booking, details)
    release(session, booking)
    set_details(session, booking, details)
    room, book = resource_of(session, booking.resource_id), rulebook(session)
    stage = Stage(same_place=True, stands=True, same_user=same)
    verdict = judge(acting, session, booking, room, book, stage=stage, override_reason=details.override_reason)
    freeze_fee(acting, session, booking, book, items_of(session, booking.id))
    wait_no_more(session, booking)
    session.flush()
    _take_place(session, booking)
    note_override(booking, verdict.judged, stands=True)
    return booking.id


def cancel_booking(
    session: Session, acting: Acting, booking_id: int, reason: CancelReason, note: str = "", *, seen_version: int
) -> int:
    """Cancel the booking the clerk was looking at; its place is free at once. Late, it earns the center's points."""
    booking = locked_booking(acting, session, booking_id, seen_version)
    refuse_dead(booking)
    refuse_long(note)
    release(session, booking)
    place = resource_of(session, booking.resource_id)
    if not is_specialist(place):
        booking.points = points_for_cancelling(rulebook(session), booking, place.site_id, acting.today, reason)
    booking.state, booking.cancel_reason, booking.cancel_note = BookingState.CANCELLED, reason, one_line(note)
    booking.cancelled_at = acting.now
    return booking.id


def _make(session: Session, acting: Acting, request: BookingRequest, *, held: bool) -> int:
    refuse_bad_stretch(request.starts_at, request.ends_at)
    refuse_long(request.purpose)
    refuse_bad_counts(request.people, request.items)
    if request.group_id is None and not one_line(request.guest_name):
        raise Missing("group")
    claim = claim_on(session, [request.resource_id], [item for item, _ in request.items])
    lock(session, claim, acting.now)
    room = resource_of(session, request.resource_id)  # as it is once locked: it may have been retired meanwhile
    book = rulebook(session)
    booking = new_booking(acting, request)
    verdict = judge(acting, session, booking, room, book, override_reason=request.override_reason)
    if verdict.judged.state in LIVE_STATES:
        refuse_sat_in(session, claim, room, booking)
    set_relief(session, booking, request.relief_id)
    freeze_fee(acting, session, booking, book, dict(request.items))
    (settle_held if held else settle)(acting, booking, verdict, book)
    set_buffers(booking, room, book)
    note_override(booking, verdict.judged)
    booking.number = next_number(session, NumberRangeName.BOOKING, book, acting.today, room.site_id)
    session.add(booking)
    session.flush()
    if request.items:
        set_items(session, booking.id, dict(request.items))
    _take_place(session, booking)
    return booking.id


def _take_place(session: Session, booking: Booking) -> None:
    """A request keeps nobody out."""
    if booking.state in LIVE_STATES:
        occupy(session, booking)


def _same_user(booking: Booking, details: Details) -> bool:
    return (booking.group_id, booking.guest_name) == (details.group_id, one_line(details.guest_name))
