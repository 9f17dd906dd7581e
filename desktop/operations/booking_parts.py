"""What the verbs of bookings are made of: reading one under its locks, pricing it, saying what it wants."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from desktop.errors import HoldExpired, NotFound, NotLive, TooLongText
from desktop.models import Booking, Group, Resource
from desktop.models.blocks import block_of
from desktop.models.pricing import fee_lines, price_day
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_request import BookingRequest, Details
from desktop.operations.occupancy import claim_of, claim_on, lock, occupy, release
from desktop.operations.seen import booking_as_seen
from desktop.operations.stock import set_items
from desktop.rules.booking_rules import Rulebook, Wanted
from desktop.rules.visible import one_line
from desktop.words import OPEN_STATES, BookingState, GroupStatus

MOST_TEXT = 300


def new_booking(acting: Acting, request: BookingRequest) -> Booking:
    return Booking(
        resource_id=request.resource_id,
        group_id=request.group_id,
        guest_name=one_line(request.guest_name),
        contact=one_line(request.contact),
        phone=one_line(request.phone),
        class_id=request.class_id,
        layout=one_line(request.layout),
        remark=one_line(request.remark),
        heated=request.heated,
        override_reason="",
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


def set_details(acting: Acting, session: Session, booking: Booking, details: Details) -> Resource:
    refuse_long(details.purpose)
    resource = resource_of(session, booking.resource_id)
    release(session, booking)
    booking.group_id = group_of(session, details.group_id).id if details.group_id is not None else None
    booking.guest_name, booking.contact = one_line(details.guest_name), one_line(details.contact)
    booking.phone, booking.class_id = one_line(details.phone), details.class_id
    booking.purpose, booking.people = one_line(details.purpose), details.people
    booking.layout, booking.remark, booking.heated = one_line(details.layout), one_line(details.remark), details.heated
    freeze_fee(acting, session, booking, rulebook(session), dict(details.items))
    set_items(session, booking.id, dict(details.items))
    occupy(session, booking)
    return resource


def expiry_of(acting: Acting, book: Rulebook, site: int, *, held: bool, provisional: bool) -> datetime | None:
    if held:
        return acting.now + timedelta(minutes=book.setting("booking.hold_minutes", acting.today, site))
    if provisional:
        return acting.now + timedelta(days=book.setting("booking.provisional_days", acting.today, site))
    return None


def freeze_fee(acting: Acting, session: Session, booking: Booking, book: Rulebook, items: dict[int, int]) -> None:
    resource = resource_of(session, booking.resource_id)
    day = price_day(book, resource.site_id, today=acting.today, day_of_use=booking.starts_at.date())
    lines = fee_lines(session, resource, sorted(items.items()), booking.starts_at, booking.ends_at, day=day)
    booking.fee, booking.fee_lines = sum(line.amount for line in lines), [asdict(line) for line in lines]


def locked_booking(
    acting: Acting,
    session: Session,
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
        raise HoldExpired(resource_of(session, booking.resource_id).name, booking.expires_at or acting.now)
    return booking_as_seen(session, booking_id, seen_version, mine)


def wanted_of(session: Session, booking: Booking, resource: Resource) -> Wanted:
    group = group_of(session, booking.group_id) if booking.group_id is not None else None
    return Wanted(
        room=resource.name,
        room_id=resource.id,
        site_id=resource.site_id,
        capacity=resource.capacity,
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        people=booking.people,
        group=group.name if group else booking.guest_name,
        group_status=group.status if group else GroupStatus.REGISTERED,
        registered_until=group.registered_until if group else None,
        block=block_of(session, group.id) if group else "",
    )


def resource_of(session: Session, resource_id: int) -> Resource:
    if (resource := session.get(Resource, resource_id)) is None:
        raise NotFound("room", str(resource_id))
    return resource


def group_of(session: Session, group_id: int) -> Group:
    """As it is at this moment: a group that is about to be merged or removed is waited for."""
    group = session.get(Group, group_id, populate_existing=True, with_for_update={"read": True, "key_share": True})
    if group is None:
        raise NotFound("group", str(group_id))
    return group


def refuse_dead(booking: Booking) -> None:
    if booking.state not in OPEN_STATES:
        raise NotLive(booking.number, booking.state)


def refuse_long(text: str) -> None:
    if len(text) > MOST_TEXT:
        raise TooLongText("text", len(text), MOST_TEXT)
