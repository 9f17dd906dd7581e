"""One booking with everything a person asks about it. Reads bookings, equipment, permits, groups, resources, staff."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    BookingItem,
    Closure,
    Group,
    Permit,
    ReliefGround,
    ResourceAtom,
    StockItem,
    UserClass,
)
from desktop.models.refunds import paid_for, refund_due, refunded_for
from desktop.queries.days import DAY_READS, BookingRow, booking, booking_rows
from desktop.queries.groups import GroupHit
from desktop.queries.payments import permit_paid
from desktop.rules.fees import ChargedLine
from desktop.words import LIVE_STATES, BookingState, CancelReason

ONE_DAY = timedelta(days=1)  # no booking is longer
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What has become of a booking. `paid` is the yen taken less what went back, `refunded` what went back.

    `refund` is what would come back of a cancelled one, or was paid too much. `rivals` are who else asked for a
    request's place, or has it.
    """

    class_name: str = ""
    relief_ground: str = ""
    relief_percent: int = 0
    papers_on: date | None = None
    deposit: int = 0
    deposit_taken_on: date | None = None
    deposit_back_on: date | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    people_came: int | None = None
    key_back_at: datetime | None = None
    room_checked: bool = False
    check_note: str = ""
    cancelled_at: datetime | None = None
    points: int = 0
    overridden: tuple[str, ...] = ()
    override_reason: str = ""
    paid: int = 0
    refunded: int = 0
    refund: int = 0
    closure: str = ""
    rivals: tuple[BookingRow, ...] = ()


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
    life: Life = Life()


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
        life=life(session, row),
    )


def told(session: Session, booking_id: int) -> Told:
    """What the booking keeps of what was said."""
    names = ("guest_name", "contact", "phone", "class_id", "layout", "remark", "heated")
    ground = select(ReliefGround.id).where(ReliefGround.name == Booking.relief_ground).scalar_subquery()
    asked = select(*(getattr(Booking, name) for name in names), ground).where(Booking.id == booking_id)
    return Told(**dict(zip((*names, "relief_id"), session.execute(asked).one(), strict=True)))


def life(session: Session, row: BookingRow) -> Life:
    """What has become of the booking up to this moment."""
    kept = session.get_one(Booking, row.id)
    names = [each.name for each in fields(Life) if each.name in Booking.__table__.columns]
    known: dict[str, Any] = {name: getattr(kept, name) for name in names}
    known["overridden"] = tuple(kept.overridden or ())
    back = refunded_for(session, row.id)
    return Life(
        **known,
        class_name=session.get_one(UserClass, kept.class_id).name if kept.class_id is not None else "",
        closure=session.get_one(Closure, kept.closure_id).name if kept.closure_id is not None else "",
        paid=paid_for(session, row.id),
        refunded=back,
        refund=refund_due(session, kept),
        rivals=rivals_of(session, row) if row.state is BookingState.REQUESTED else (),
    )


def rivals_of(session: Session, row: BookingRow) -> tuple[BookingRow, ...]:
    """Who else wants, or has, any of the booking's rooms while it lasts; who has it comes first."""
    wanted = select(ResourceAtom.atom_id).where(ResourceAtom.resource_id == row.resource_id)
    places = select(ResourceAtom.resource_id).where(ResourceAtom.atom_id.in_(wanted))
    others = booking_rows().where(
        Booking.id != row.id,
        Booking.resource_id.in_(places),
        Booking.starts_at >= row.starts_at - ONE_DAY,
        Booking.starts_at < row.ends_at,
        Booking.ends_at > row.starts_at,
        Booking.state.in_(LIVE_STATES | {BookingState.REQUESTED}),
    )
    found = [BookingRow._make(other) for other in session.execute(others.order_by(Booking.made_at, Booking.id))]
    return tuple(sorted(found, key=lambda other: other.state is BookingState.REQUESTED))


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
