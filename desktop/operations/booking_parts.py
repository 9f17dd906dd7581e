"""What the verbs of bookings are made of: reading one under its locks, pricing it, saying what it wants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy.orm import Session

from desktop.errors import HoldExpired, Missing, NotFound, NotLive, NotReadable, TooLongText
from desktop.models import Booking, Resource
from desktop.models.booking_facts import is_own_use
from desktop.models.pricing import Charging, charged, price_day, relief_of
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import group_of
from desktop.operations.booking_request import BookingRequest, Details
from desktop.operations.occupancy import claim_of, claim_on, lock
from desktop.operations.seen import booking_as_seen
from desktop.operations.stock import set_items
from desktop.rules.rulebook import Rulebook
from desktop.rules.visible import one_line
from desktop.words import OPEN_STATES, BookingState

MOST_TEXT = 300
MOST_PEOPLE, MOST_PIECES = 10_000, 10_000


def new_booking(acting: Acting, request: BookingRequest) -> Booking:
    return Booking(
        resource_id=request.resource_id,
        group_id=request.group_id,
        guest_name="" if request.group_id is not None else one_line(request.guest_name),
        contact=one_line(request.contact),
        phone=one_line(request.phone),
        class_id=request.class_id,
        layout=one_line(request.layout),
        remark=one_line(request.remark),
        heated=request.heated,
        overridden=[],
        override_reason="",
        relief_percent=0,
        relief_ground="",
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


def set_details(session: Session, booking: Booking, details: Details) -> None:
    """Write down whose the booking is and what it is for; the place was released, the fee is frozen afterwards."""
    refuse_long(details.purpose)
    refuse_bad_counts(details.people, details.items)
    booking.group_id = group_of(session, details.group_id).id if details.group_id is not None else None
    if details.group_id is None and not one_line(details.guest_name):
        raise Missing("group")
    booking.guest_name = "" if details.group_id is not None else one_line(details.guest_name)
    booking.contact = one_line(details.contact)
    booking.phone, booking.class_id = one_line(details.phone), details.class_id
    booking.purpose, booking.people = one_line(details.purpose), details.people
    booking.layout, booking.remark, booking.heated = one_line(details.layout), one_line(details.remark), details.heated
    set_relief(session, booking, details.relief_id)
    set_items(session, booking.id, dict(details.items))


def set_relief(session: Session, booking: Booking, relief_id: int | None) -> None:
    """Freeze the ground of relief by its name and percent."""
    booking.relief_percent, booking.relief_ground = relief_of(session, relief_id)


def freeze_fee(acting: Acting, session: Session, booking: Booking, book: Rulebook, items: dict[int, int]) -> None:
    """Freeze the fee, its lines and the deposit at the prices of the day that the center's rule names."""
    room = resource_of(session, booking.resource_id)
    day = price_day(book, room.site_id, today=acting.today, day_of_use=booking.starts_at.date())
    what = Charging(
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        class_id=booking.class_id,
        heated=bool(booking.heated),
        relief_percent=booking.relief_percent or 0,
        relief_ground=booking.relief_ground or "",
        items=tuple(sorted(items.items())),
        own=is_own_use(session, booking.group_id, booking.guest_name),
    )
    cost = charged(session, book, room, what, day)
    booking.fee, booking.fee_lines = cost.fee, [asdict(line) for line in cost.lines]
    booking.deposit, booking.priced_on = cost.deposit, day


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


def resource_of(session: Session, resource_id: int) -> Resource:
    if (resource := session.get(Resource, resource_id)) is None:
        raise NotFound("room", str(resource_id))
    return resource


def refuse_dead(booking: Booking) -> None:
    if booking.state not in OPEN_STATES:
        raise NotLive(booking.number, booking.state)


def refuse_bad_counts(people: int | None, items: Iterable[tuple[int, int]]) -> None:
    """Somebody comes, and of equipment there is no less than nothing; of both no more than any room holds."""
    if people is not None and not 0 < people <= MOST_PEOPLE:
        raise NotReadable("people", str(people))
    for _item, quantity in items:
        if not 0 <= quantity <= MOST_PIECES:
            raise NotReadable("quantity", str(quantity))


def refuse_long(text: str) -> None:
    if len(text) > MOST_TEXT:
        raise TooLongText("text", len(text), MOST_TEXT)
