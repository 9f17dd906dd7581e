"""What the booking sheet offers to choose from. Reads classes of users, relief, equipment, prices, bookings, groups."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.errors import StockShort
from desktop.models import Booking, BookingItem, Price, ReliefGround, Resource, Staff, StockItem, UserClass
from desktop.models.rulebook import rulebook
from desktop.queries.days import live_at
from desktop.queries.groups import GroupHit, find_groups, group_by_number
from desktop.queries.wishes import WishAnswer, WishAsked, answer_wish
from desktop.rules.numbers import is_code, read_qr
from desktop.words import ChargeKind, ResourceKind, StaffRole

GROUP_CARD = "G"  # the kind of QR code on a registration card


@dataclass(frozen=True, slots=True)
class ClassRow:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ReliefRow:
    id: int
    name: str
    percent: int


@dataclass(frozen=True, slots=True)
class BookingChoices:
    """Classes and grounds in their order; `role` is that of whoever sits at the desk."""

    classes: tuple[ClassRow, ...]
    reliefs: tuple[ReliefRow, ...]
    role: StaffRole | None


@dataclass(frozen=True, slots=True)
class AtThatTime:
    """For the room at the time asked for: the pieces left by item, whether guests may have it, whether it heats."""

    left: dict[int, int]
    takes_guests: bool
    heats: bool


@dataclass(frozen=True, slots=True)
class LastUse:
    """What was said for the group's last booking."""

    contact: str
    phone: str
    purpose: str
    layout: str


def booking_choices(session: Session, staff_id: int | None) -> BookingChoices:
    classes = select(UserClass.id, UserClass.name).where(UserClass.active)
    reliefs = select(ReliefGround.id, ReliefGround.name, ReliefGround.percent).where(ReliefGround.active)
    return BookingChoices(
        tuple(ClassRow(*row) for row in session.execute(classes.order_by(UserClass.position, UserClass.id))),
        tuple(ReliefRow(*row) for row in session.execute(reliefs.order_by(ReliefGround.position, ReliefGround.id))),
        session.scalar(select(Staff.role).where(Staff.id == staff_id)),
    )


def answer_sheet(session: Session, asked: WishAsked, now: datetime) -> tuple[WishAnswer, AtThatTime]:
    """What `book_room` would say, and what there is to choose at that time."""
    answer, facts = answer_wish(session, asked, now), at_that_time(session, asked, now)
    if answer.refusal is None and (short := _short(session, asked, facts.left)):
        answer = replace(answer, state=None, refusal=short)
    return answer, facts


def at_that_time(session: Session, asked: WishAsked, now: datetime) -> AtThatTime:
    room = session.get_one(Resource, asked.resource_id)
    day = asked.starts_at.date()
    return AtThatTime(
        left=_left(session, room.site_id, asked, now),
        takes_guests=bool(rulebook(session).setting("booking.guests", day, room.site_id, room.id)),
        heats=_heats(session, room.id, day),
    )


def last_use(session: Session, group_id: int) -> LastUse | None:
    """None for a group that never booked; a slot with a specialist is another matter."""
    columns = (Booking.contact, Booking.phone, Booking.purpose, Booking.layout)
    mine = (Booking.group_id == group_id, Resource.kind != ResourceKind.ADVISOR)
    last = select(*columns).join(Resource, Resource.id == Booking.resource_id).where(*mine)
    row = session.execute(last.order_by(Booking.starts_at.desc()).limit(1)).first()
    return LastUse(*row) if row is not None else None


def groups_asked(session: Session, asked: str, limit: int) -> list[GroupHit]:
    """Groups by what is typed, or the one whose card was scanned; a misread card finds nothing."""
    scanned = read_qr(asked)
    if scanned is not None and scanned[0] == GROUP_CARD:
        carried = group_by_number(session, scanned[1])
        return [carried] if carried is not None else []
    return [] if is_code(asked) else find_groups(session, asked, limit)


def _short(session: Session, asked: WishAsked, left: dict[int, int]) -> StockShort | None:
    """The first piece of equipment of which more is wanted than is left."""
    for item_id, wanted in asked.items:
        if wanted > left.get(item_id, wanted):
            name = session.scalars(select(StockItem.name).where(StockItem.id == item_id)).one()
            return StockShort(name, wanted, max(left[item_id], 0), asked.starts_at, asked.ends_at)
    return None


def _heats(session: Session, room_id: int, day: date) -> bool:
    """Whether heating is charged for the room on the day; a season may go over the year's end."""
    priced = select(Price.season_from, Price.season_until).where(
        Price.resource_id == room_id,
        Price.charge == ChargeKind.HEATING,
        Price.valid_from <= day,
        or_(Price.valid_until.is_(None), Price.valid_until > day),
    )
    month_day = day.month * 100 + day.day
    for first, last in session.execute(priced):
        if first is None or last is None:
            return True
        if first <= month_day <= last if first <= last else not last < month_day < first:
            return True
    return False


def _left(session: Session, site_id: int, asked: WishAsked, now: datetime) -> dict[int, int]:
    """The pieces of each item that nobody has at any moment of the stretch; expired holds have none."""
    if asked.ends_at <= asked.starts_at:
        return {}
    taken = (
        select(BookingItem.item_id, BookingItem.quantity, Booking.starts_at, Booking.ends_at)
        .join(Booking, Booking.id == BookingItem.booking_id)
        .where(
            Booking.starts_at < asked.ends_at,
            asked.starts_at < Booking.ends_at,
            Booking.starts_at >= datetime.combine(asked.starts_at.date(), datetime.min.time()),
            Booking.id.is_distinct_from(asked.booking_id),
            live_at(now),
        )
    )
    turns: defaultdict[int, list[tuple[datetime, int]]] = defaultdict(list)
    for item_id, quantity, starts_at, ends_at in session.execute(taken):
        turns[item_id] += [(max(starts_at, asked.starts_at), quantity), (ends_at, -quantity)]
    stock = session.execute(select(StockItem.id, StockItem.stock).where(StockItem.site_id == site_id))
    return {item_id: pieces - _most(turns[item_id]) for item_id, pieces in stock}


def _most(turns: list[tuple[datetime, int]]) -> int:
    """The most pieces out at once; what comes back at a moment can go out again at that moment."""
    out = most = 0
    for _moment, by in sorted(turns):
        out += by
        most = max(most, out)
    return most
