"""What a half-filled booking sheet would get. Reads resources, groups, bookings, equipment and the rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import DeskError, MachineNotReady, Offer, PlaceRefused, offers_of
from desktop.models import Booking, Group, Resource, StockItem
from desktop.models.booking_facts import OF_THE_USER, Asked, had_by, is_own_use, wanted_of
from desktop.models.pricing import Charged, Charging, charged, price_day, relief_of
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.queries.clashes import User, refuse_taken
from desktop.queries.free_times import offers
from desktop.rules.booking_rules import refuse_bad_stretch, state_allowed
from desktop.rules.booking_waits import payment_awaited
from desktop.rules.fees import ChargedLine
from desktop.rules.rulebook import Rulebook
from desktop.rules.wanted import Judged, Wanted
from desktop.words import LIVE_STATES, BookingState, ExpiryKind

WISH_READS = (
    frozenset({"bookings", "resources", "groups", "stock_items", "stock_use", "desk_notes", "closures"}) | RULE_TABLES
)


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    id: int
    name: str
    counter: str
    stock: int
    site_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WishAsked:
    """As far as the sheet is filled in, as in BookingRequest. `booking_id` is the one that is moved or confirmed.

    One that `moves` is judged anew where it is, too: a room that is closed or a machine that is down is why it moves.
    """

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
    moves: bool = False


@dataclass(frozen=True, slots=True)
class WishAnswer:
    """The fee in yen with its lines, and the refusal a booking would meet; `state` is what it would become.

    `waits_for` says for want of what it would end at `expires_at`; the deposit is beside the fee.
    """

    fee: int
    lines: tuple[ChargedLine, ...]
    state: BookingState | None
    refusal: DeskError | None
    waits_for: ExpiryKind | None = None
    expires_at: datetime | None = None
    deposit: int = 0
    class_id: int | None = None

    @property
    def alternatives(self) -> tuple[Offer, ...]:
        return offers_of(self.refusal)


def answer_wish(session: Session, asked: WishAsked, now: datetime) -> WishAnswer:
    """What `book_room` would say, without writing; the write itself judges again."""
    room = session.get_one(Resource, asked.resource_id)
    try:
        refuse_bad_stretch(asked.starts_at, asked.ends_at)
    except DeskError as refusal:
        return WishAnswer(0, (), None, refusal)
    book = rulebook(session)
    own = session.get(Booking, asked.booking_id) if asked.booking_id is not None else None
    wanted = _wanted(session, room, asked, own)
    cost = _cost(session, book, room, asked, own, wanted, now)
    told = (cost.fee, cost.lines)
    try:
        judged = judge_wish(session, wanted, asked, book, now)
    except (PlaceRefused, MachineNotReady) as refusal:
        span, class_id = (asked.starts_at, asked.ends_at), wanted.class_id
        refusal.alternatives = offers(session, room.id, *span, now, people=asked.people, class_id=class_id)
        return WishAnswer(*told, None, refusal, deposit=cost.deposit, class_id=wanted.class_id)
    except DeskError as refusal:
        return WishAnswer(*told, None, refusal, deposit=cost.deposit, class_id=wanted.class_id)
    if cost.fee:
        judged = payment_awaited(judged, wanted, book, now)
    return WishAnswer(*told, judged.state, None, judged.waits_for, judged.expires_at, cost.deposit, wanted.class_id)


def judge_wish(session: Session, wanted: Wanted, asked: WishAsked, book: Rulebook, now: datetime) -> Judged:
    """The rules, then who has the room: what a write asks, in its order."""
    judged = state_allowed(wanted, book, now, had_by(session, asked.group_id, wanted, book, now, asked.booking_id))
    if judged.state in LIVE_STATES:
        refuse_taken(session, wanted, _user_of(asked), book, now, own=asked.booking_id)
    return judged


def _user_of(asked: WishAsked) -> User:
    return asked.group_id if asked.group_id is not None else (asked.guest_name, asked.phone)


def equipment_rows(session: Session, site_id: int) -> list[EquipmentRow]:
    rows = session.execute(
        select(StockItem.id, StockItem.name, StockItem.counter, StockItem.stock, StockItem.site_id)
        .where(StockItem.site_id == site_id)
        .order_by(StockItem.position, StockItem.id)
    )
    return [EquipmentRow(*row) for row in rows]


def _cost(
    session: Session,
    book: Rulebook,
    room: Resource,
    asked: WishAsked,
    own: Booking | None,
    wanted: Wanted,
    now: datetime,
) -> Charged:
    percent, ground = relief_of(session, asked.relief_id)
    if own is not None and asked.relief_id is None:
        percent, ground = own.relief_percent, own.relief_ground
    what = Charging(
        starts_at=asked.starts_at,
        ends_at=asked.ends_at,
        class_id=wanted.class_id,
        heated=asked.heated,
        relief_percent=percent,
        relief_ground=ground,
        items=asked.items,
        own=is_own_use(session, asked.group_id, asked.guest_name),
    )
    day = price_day(book, room.site_id, today=now.date(), day_of_use=asked.starts_at.date())
    return charged(session, book, room, what, day)


def _wanted(session: Session, room: Resource, asked: WishAsked, own: Booking | None) -> Wanted:
    group = session.get(Group, asked.group_id) if asked.group_id is not None else None
    facts = Asked(
        starts_at=asked.starts_at,
        ends_at=asked.ends_at,
        people=asked.people,
        guest_name=asked.guest_name,
        class_id=asked.class_id,
    )
    return wanted_of(session, room, group, facts if own is None else _as_stored(facts, asked, own))


def _as_stored(facts: Asked, asked: WishAsked, own: Booking) -> Asked:
    """What the booking has already is not asked again."""
    same_room = own.resource_id == asked.resource_id
    stays = same_room and (own.starts_at, own.ends_at) == (asked.starts_at, asked.ends_at) and not asked.moves
    held = own.state is BookingState.HELD
    kept = frozenset(own.overridden)
    return replace(
        facts,
        approved=same_room and not held and own.state is not BookingState.REQUESTED,
        papers_in=own.state is BookingState.CONFIRMED or own.papers_on is not None,
        stands=stays and not held,
        same_user=stays and not held and own.group_id == asked.group_id,
        set_aside=kept if stays else kept & OF_THE_USER,
    )
