"""What the desk can do to bookings. Every function is one transaction's worth of work."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from desktop.errors import HoldExpired, NotFound, NotLive, TooLongText
from desktop.models import Booking, Group, Resource
from desktop.models.blocks import block_of
from desktop.models.pricing import fee_lines, price_day
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.operations.occupancy import claim_of, claim_on, lock, occupy, release
from desktop.operations.seen import booking_as_seen
from desktop.operations.stock import items_of, set_items
from desktop.rules.booking_rules import Rulebook, Wanted, refuse_bad_stretch, state_allowed
from desktop.rules.visible import one_line
from desktop.words import BookingState, CancelReason, NumberRangeName

MOST_TEXT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRequest:
    """Half-open, on the center's wall clock. `items` are pairs of stock item and quantity."""

    resource_id: int
    group_id: int
    starts_at: datetime
    ends_at: datetime
    purpose: str = ""
    people: int | None = None
    items: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a booking shall go."""

    resource_id: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a booking is for."""

    group_id: int
    purpose: str = ""
    people: int | None = None
    items: tuple[tuple[int, int], ...] = ()


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
    booking = _locked(session, acting, booking_id, seen_version, items=items)
    _refuse_dead(booking)
    if details is not None:
        _set_details(session, acting, booking, details)
    resource, book = _resource(session, booking.resource_id), rulebook(session)
    allowed = state_allowed(_wanted_of(session, booking, resource), book, acting.now)
    held = booking.state is BookingState.HELD
    booking.state = allowed if held else BookingState.CONFIRMED
    provisional = booking.state is BookingState.PROVISIONAL
    booking.expires_at = _expiry(acting, book, resource.site_id, held=False, provisional=provisional)
    return booking.id


def move_booking(session: Session, acting: Acting, booking_id: int, place: Place, *, seen_version: int) -> int:
    """Move or stretch the booking; it may overlap its own former place. The fee is frozen anew."""
    refuse_bad_stretch(place.starts_at, place.ends_at)
    booking = _locked(session, acting, booking_id, seen_version, also=place.resource_id, mine=asdict(place))
    _refuse_dead(booking)
    if place == Place(resource_id=booking.resource_id, starts_at=booking.starts_at, ends_at=booking.ends_at):
        return booking.id
    resource = _resource(session, place.resource_id)
    book = rulebook(session)
    release(session, booking)
    booking.resource_id, booking.starts_at, booking.ends_at = resource.id, place.starts_at, place.ends_at
    state_allowed(_wanted_of(session, booking, resource), book, acting.now)
    _freeze_fee(session, acting, booking, book, items_of(session, booking.id))
    session.flush()
    occupy(session, booking)
    return booking.id


def change_booking(session: Session, acting: Acting, booking_id: int, details: Details, *, seen_version: int) -> int:
    """Change what a booking is for, its people or its equipment; place and time stay."""
    items = [item for item, _ in details.items]
    booking = _locked(session, acting, booking_id, seen_version, items=items, mine=asdict(details))
    _refuse_dead(booking)
    resource = _set_details(session, acting, booking, details)
    state_allowed(_wanted_of(session, booking, resource), rulebook(session), acting.now)
    return booking.id


def cancel_booking(
    session: Session, acting: Acting, booking_id: int, reason: CancelReason, note: str = "", *, seen_version: int
) -> int:
    """Cancel the booking the clerk was looking at; its place is free at once."""
    booking = _locked(session, acting, booking_id, seen_version)
    _refuse_dead(booking)
    _refuse_long(note)
    release(session, booking)
    booking.state, booking.cancel_reason, booking.cancel_note = BookingState.CANCELLED, reason, note
    return booking.id


def _make(session: Session, acting: Acting, request: BookingRequest, *, held: bool) -> int:
    refuse_bad_stretch(request.starts_at, request.ends_at)
    _refuse_long(request.purpose)
    resource = _resource(session, request.resource_id)
    lock(session, claim_on(session, [resource.id], [item for item, _ in request.items]), acting.now)
    book = rulebook(session)
    booking = _new_booking(acting, request)
    state = state_allowed(_wanted_of(session, booking, resource), book, acting.now)
    booking.state = BookingState.HELD if held else state
    provisional = state is BookingState.PROVISIONAL
    booking.expires_at = _expiry(acting, book, resource.site_id, held=held, provisional=provisional)
    booking.number = next_number(session, NumberRangeName.BOOKING, book, acting.today, resource.site_id)
    _freeze_fee(session, acting, booking, book, dict(request.items))
    session.add(booking)
    session.flush()
    if request.items:
        set_items(session, booking.id, dict(request.items))
    occupy(session, booking)
    return booking.id


def _new_booking(acting: Acting, request: BookingRequest) -> Booking:
    return Booking(
        resource_id=request.resource_id,
        group_id=request.group_id,
        starts_at=request.starts_at,
        ends_at=request.ends_at,
        purpose=one_line(request.purpose),
        people=request.people,
        fee=0,
        fee_lines=[],
        staff_id=acting.by.staff_id,
        pc=acting.by.pc,
        made_at=acting.now,
    )


def _set_details(session: Session, acting: Acting, booking: Booking, details: Details) -> Resource:
    _refuse_long(details.purpose)
    resource = _resource(session, booking.resource_id)
    release(session, booking)
    booking.group_id = _group(session, details.group_id).id
    booking.purpose, booking.people = one_line(details.purpose), details.people
    _freeze_fee(session, acting, booking, rulebook(session), dict(details.items))
    set_items(session, booking.id, dict(details.items))
    occupy(session, booking)
    return resource


def _expiry(acting: Acting, book: Rulebook, site: int, *, held: bool, provisional: bool) -> datetime | None:
    if held:
        return acting.now + timedelta(minutes=book.setting("booking.hold_minutes", acting.today, site))
    if provisional:
        return acting.now + timedelta(days=book.setting("booking.provisional_days", acting.today, site))
    return None


def _freeze_fee(session: Session, acting: Acting, booking: Booking, book: Rulebook, items: dict[int, int]) -> None:
    resource = _resource(session, booking.resource_id)
    day = price_day(book, resource.site_id, today=acting.today, day_of_use=booking.starts_at.date())
    lines = fee_lines(session, resource, sorted(items.items()), booking.starts_at, booking.ends_at, day=day)
    booking.fee, booking.fee_lines = sum(line.amount for line in lines), [asdict(line) for line in lines]


def _locked(
    session: Session,
    acting: Acting,
    booking_id: int,
    seen_version: int,
    *,
    also: int | None = None,
    items: list[int] | None = None,
    mine: dict[str, object] | None = None,
) -> Booking:
    """The booking as seen, with all its places locked; it is read again after the wait for the locks."""
    booking = session.get(Booking, booking_id)
    if booking is None:
        raise NotFound("booking", str(booking_id))
    claim = claim_of(session, booking) | claim_on(session, [also] if also else [], items or [])
    lock(session, claim, acting.now)
    session.refresh(booking)
    if booking.state is BookingState.EXPIRED:
        raise HoldExpired(_resource(session, booking.resource_id).name, booking.expires_at or acting.now)
    return booking_as_seen(session, booking_id, seen_version, mine)


def _wanted_of(session: Session, booking: Booking, resource: Resource) -> Wanted:
    group = _group(session, booking.group_id)
    return Wanted(
        room=resource.name,
        room_id=resource.id,
        site_id=resource.site_id,
        capacity=resource.capacity,
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        people=booking.people,
        group=group.name,
        group_status=group.status,
        registered_until=group.registered_until,
        block=block_of(session, group.id),
    )


def _resource(session: Session, resource_id: int) -> Resource:
    if (resource := session.get(Resource, resource_id)) is None:
        raise NotFound("room", str(resource_id))
    return resource


def _group(session: Session, group_id: int) -> Group:
    """As it is at this moment: a group that is about to be merged or removed is waited for."""
    group = session.get(Group, group_id, populate_existing=True, with_for_update={"read": True, "key_share": True})
    if group is None:
        raise NotFound("group", str(group_id))
    return group


def _refuse_dead(booking: Booking) -> None:
    if booking.state in (BookingState.CANCELLED, BookingState.EXPIRED):
        raise NotLive(booking.number, booking.state)


def _refuse_long(text: str) -> None:
    if len(text) > MOST_TEXT:
        raise TooLongText("text", len(text), MOST_TEXT)
