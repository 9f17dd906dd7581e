"""One booking with everything a person asks about it. Reads bookings, equipment, permits, groups, resources, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, BookingItem, Group, Permit, ReliefGround, StockItem
from desktop.queries.days import DAY_READS, BookingRow, booking
from desktop.queries.groups import GroupHit
from desktop.queries.payments import permit_paid
from desktop.rules.fees import ChargedLine
from desktop.words import CancelReason

BOOKING_READS = DAY_READS | {"booking_items", "stock_items", "permits"}


@dataclass(frozen=True, slots=True)
class ItemTaken:
    """Equipment that goes with a booking."""

    item_id: int
    name: str
    quantity: int
    counter: str


@dataclass(frozen=True, slots=True)
class PermitIssued:
    """`paid_on` is None while the fee is open."""

    number: str
    issued_on: date
    paid_on: date | None
    paid_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What whoever books said beside the place; `relief_id` is the ground's, None when it is gone."""

    guest_name: str = ""
    contact: str = ""
    phone: str = ""
    class_id: int | None = None
    layout: str = ""
    remark: str = ""
    heated: bool = False
    relief_id: int | None = None


@dataclass(frozen=True, slots=True)
class BookingDetails:
    """The row, the fee's lines as they were frozen, the equipment in its order, the permit if there is one."""

    row: BookingRow
    lines: tuple[ChargedLine, ...]
    items: tuple[ItemTaken, ...]
    permit: PermitIssued | None
    made_at: datetime
    cancel_reason: CancelReason | None
    cancel_note: str
    told: Told


def booking_details(session: Session, booking_id: int) -> BookingDetails | None:
    """One booking in whatever state; None when there is none of that id."""
    row = booking(session, booking_id)
    if row is None:
        return None
    columns = (Booking.fee_lines, Booking.made_at, Booking.cancel_reason, Booking.cancel_note)
    lines, made_at, reason, note = session.execute(select(*columns).where(Booking.id == booking_id)).one()
    return BookingDetails(
        row=row,
        lines=tuple(ChargedLine(**line) for line in lines),
        items=items_taken(session, booking_id),
        permit=_permit(session, booking_id),
        made_at=made_at,
        cancel_reason=reason,
        cancel_note=note,
        told=told(session, booking_id),
    )


def told(session: Session, booking_id: int) -> Told:
    """What the booking keeps of what was said."""
    names = ("guest_name", "contact", "phone", "class_id", "layout", "remark", "heated")
    ground = select(ReliefGround.id).where(ReliefGround.name == Booking.relief_ground).scalar_subquery()
    asked = select(*(getattr(Booking, name) for name in names), ground).where(Booking.id == booking_id)
    return Told(**dict(zip((*names, "relief_id"), session.execute(asked).one(), strict=True)))


def group_hit(session: Session, group_id: int) -> GroupHit | None:
    """The group as a list of hits shows it."""
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    row = session.execute(select(*columns).where(Group.id == group_id)).first()
    return GroupHit(*row) if row is not None else None


def items_taken(session: Session, booking_id: int) -> tuple[ItemTaken, ...]:
    """The equipment that goes with a booking, in its order."""
    rows = session.execute(
        select(StockItem.id, StockItem.name, BookingItem.quantity, StockItem.counter)
        .join(BookingItem, BookingItem.item_id == StockItem.id)
        .where(BookingItem.booking_id == booking_id)
        .order_by(StockItem.position, StockItem.id)
    )
    return tuple(ItemTaken(*row) for row in rows)


def _permit(session: Session, booking_id: int) -> PermitIssued | None:
    columns = (Permit.id, Permit.number, Permit.issued_on)
    row = session.execute(select(*columns).where(Permit.booking_id == booking_id)).first()
    if row is None:
        return None
    paid_on, paid_by = permit_paid(session, row.id) or (None, "")
    return PermitIssued(row.number, row.issued_on, paid_on, paid_by)
