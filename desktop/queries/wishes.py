"""What a half-filled booking sheet would get. Reads resources, groups, bookings, equipment and the rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import DeskError, Offer, PlaceRefused, RoomTaken
from desktop.models import Booking, Group, Resource, ResourceAtom, Staff, StockItem
from desktop.models.blocks import block_of
from desktop.models.pricing import fee_lines, price_day
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.models.users import USER_NAME
from desktop.queries.days import live_at
from desktop.queries.free_times import offers
from desktop.rules.booking_rules import Rulebook, Wanted, refuse_bad_stretch, state_allowed
from desktop.rules.fees import ChargedLine
from desktop.words import BookingState, GroupStatus

WISH_READS = frozenset({"bookings", "resources", "groups", "stock_items", "stock_use", "desk_notes"}) | RULE_TABLES


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    id: int
    name: str
    counter: str
    stock: int
    site_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WishAsked:
    """As far as the sheet is filled in, as in BookingRequest. `booking_id` is the one that is moved or confirmed."""

    resource_id: int
    starts_at: datetime
    ends_at: datetime
    group_id: int | None = None
    guest_name: str = ""
    phone: str = ""
    class_id: int | None = None
    people: int | None = None
    heated: bool = False
    relief_id: int | None = None
    items: tuple[tuple[int, int], ...] = ()
    booking_id: int | None = None


@dataclass(frozen=True, slots=True)
class WishAnswer:
    """The fee in yen with its lines, and the refusal a booking would meet; `state` is what it would become."""

    fee: int
    lines: tuple[ChargedLine, ...]
    state: BookingState | None
    refusal: DeskError | None

    @property
    def alternatives(self) -> tuple[Offer, ...]:
        return self.refusal.alternatives if isinstance(self.refusal, PlaceRefused) else ()


def answer_wish(session: Session, asked: WishAsked, now: datetime) -> WishAnswer:
    """What `book_room` would say, without writing; the write itself judges again."""
    room = session.get_one(Resource, asked.resource_id)
    try:
        refuse_bad_stretch(asked.starts_at, asked.ends_at)
    except DeskError as refusal:
        return WishAnswer(0, (), None, refusal)
    book = rulebook(session)
    lines = _lines(session, book, room, asked, now)
    fee = sum(line.amount for line in lines)
    try:
        state = state_allowed(_wanted(session, room, asked), book, now)
        _refuse_taken(session, room, asked, now)
    except PlaceRefused as refusal:
        refusal.alternatives = offers(session, room.id, asked.starts_at, asked.ends_at, now, people=asked.people)
        return WishAnswer(fee, lines, None, refusal)
    except DeskError as refusal:
        return WishAnswer(fee, lines, None, refusal)
    return WishAnswer(fee, lines, state, None)


def equipment_rows(session: Session, site_id: int) -> list[EquipmentRow]:
    rows = session.execute(
        select(StockItem.id, StockItem.name, StockItem.counter, StockItem.stock, StockItem.site_id)
        .where(StockItem.site_id == site_id)
        .order_by(StockItem.position, StockItem.id)
    )
    return [EquipmentRow(*row) for row in rows]


def _lines(
    session: Session, book: Rulebook, room: Resource, asked: WishAsked, now: datetime
) -> tuple[ChargedLine, ...]:
    day = price_day(book, room.site_id, today=now.date(), day_of_use=asked.starts_at.date())
    return tuple(fee_lines(session, room, asked.items, asked.starts_at, asked.ends_at, day=day))


def _wanted(session: Session, room: Resource, asked: WishAsked) -> Wanted:
    group = session.get(Group, asked.group_id) if asked.group_id is not None else None
    return Wanted(
        room=room.name,
        room_id=room.id,
        site_id=room.site_id,
        capacity=room.capacity,
        starts_at=asked.starts_at,
        ends_at=asked.ends_at,
        people=asked.people,
        group=group.name if group else "",
        group_status=group.status if group else GroupStatus.REGISTERED,
        registered_until=group.registered_until if group else None,
        block=block_of(session, group.id) if group else "",
    )


def _refuse_taken(session: Session, room: Resource, asked: WishAsked, now: datetime) -> None:
    atoms = select(ResourceAtom.atom_id).where(ResourceAtom.resource_id == room.id)
    rooms = select(ResourceAtom.resource_id).where(ResourceAtom.atom_id.in_(atoms))
    clash = session.execute(
        select(USER_NAME, Booking.starts_at, Booking.ends_at, Booking.state, Staff.name)
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(Staff, Staff.id == Booking.staff_id)
        .where(
            Booking.resource_id.in_(rooms),
            Booking.starts_at < asked.ends_at,
            asked.starts_at < Booking.ends_at,
            Booking.id.is_distinct_from(asked.booking_id),
            live_at(now),
        )
        .order_by(Booking.starts_at)
        .limit(1)
    ).first()
    if clash is None:
        return
    group, start, end, state, staff = clash
    raise RoomTaken(
        room=room.name,
        room_id=room.id,
        wanted_start=asked.starts_at,
        wanted_end=asked.ends_at,
        group=group,
        start=start,
        end=end,
        held_by=(staff or "") if state is BookingState.HELD else "",
    )
