"""The rules of the rooms: what holds on a day, what held before, what is planned, and whom a change would hit.

Reads the tables of RULES_READS, and bookings with their groups for whom it would hit.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    ClosedDayRule,
    Group,
    Price,
    ReliefGround,
    Resource,
    ResourceAtom,
    Site,
    StockItem,
    UserClass,
)
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.models.users import USER_NAME
from desktop.queries.ruled_things import NamedRow, RuledClass, RuledGround, RuledItem, RuledRoom
from desktop.rules.closed_days import ClosedRule
from desktop.rules.periods import holds
from desktop.rules.rule_hits import Placed, Why, why_hit
from desktop.rules.rulebook import Rulebook
from desktop.words import OPEN_STATES, ChargeKind, PriceUnit, ResourceKind

RULES_READS = RULE_TABLES | {"sites", "resources", "stock_items", "user_classes", "relief_grounds"}


@dataclass(frozen=True, slots=True)
class RoomRules:
    """All the rules of the center with what they are about, in the center's order; `closed` by their ids."""

    book: Rulebook
    closed: dict[int, ClosedRule]
    sites: tuple[NamedRow, ...]
    rooms: tuple[RuledRoom, ...]
    machines: tuple[RuledRoom, ...]
    items: tuple[RuledItem, ...]
    classes: tuple[RuledClass, ...]
    grounds: tuple[RuledGround, ...]

    @property
    def places(self) -> tuple[RuledRoom, ...]:
        """All that is booked by time and has rules and prices: rooms, then machines."""
        return self.rooms + self.machines

    def cards(self, site_id: int, day: date) -> tuple[tuple[int, bool], ...]:
        """The closed-day rules of a site as (id, whether it is used on the day), each rule once."""
        versions: dict[tuple[object, ...], list[tuple[int, ClosedRule]]] = defaultdict(list)
        rooms = {place.id for place in self.places if place.site_id == site_id}
        for key, rule in self.closed.items():
            if rule.site_id in {None, site_id} and (rule.room_id is None or rule.room_id in rooms):
                versions[rule.kind, rule.name, rule.site_id, rule.room_id].append((key, rule))
        return tuple(_shown(each, day) for each in versions.values())

    def slots(self, room: RuledRoom, day: date) -> tuple[str, ...]:
        return tuple(slot.name for slot in self.book.slots(day, room.site_id, room.id))


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One line of a price list with the period it holds for."""

    yen: int
    unit: PriceUnit
    charge: ChargeKind
    class_id: int | None
    slot: str
    season_from: int | None
    season_until: int | None
    valid_from: date
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class HitRow:
    """A booking to come that the rules would refuse from then on; half-open, on the center's clock."""

    id: int
    number: str
    room: str
    user: str
    starts_at: datetime
    ends_at: datetime
    why: Why


def room_rules(session: Session) -> RoomRules:
    """All of it at once: a page shows what holds on any day without asking again."""
    rules = list(session.scalars(select(ClosedDayRule).order_by(ClosedDayRule.id)))
    return RoomRules(
        book=rulebook(session),
        closed={rule.id: _closed_rule(rule) for rule in rules},
        sites=tuple(NamedRow(*row) for row in session.execute(select(Site.id, Site.name).order_by(Site.position))),
        rooms=_places(session, ResourceKind.ROOM),
        machines=_places(session, ResourceKind.MACHINE),
        items=_items(session),
        classes=tuple(
            RuledClass(each.id, each.name, each.guests, each.kind, each.word_id, each.active)
            for each in session.scalars(select(UserClass).order_by(UserClass.position, UserClass.id))
        ),
        grounds=tuple(
            RuledGround(each.id, each.name, each.percent, each.active)
            for each in session.scalars(select(ReliefGround).order_by(ReliefGround.position, ReliefGround.id))
        ),
    )


def price_rows(session: Session, *, resource_id: int | None = None, item_id: int | None = None) -> tuple[PriceRow, ...]:
    """All prices a thing has had or will have, the latest first."""
    of = Price.resource_id == resource_id if item_id is None else Price.item_id == item_id
    return tuple(
        PriceRow(
            row.yen,
            row.unit,
            row.charge,
            row.class_id,
            row.slot,
            row.season_from,
            row.season_until,
            row.valid_from,
            row.valid_until,
        )
        for row in session.scalars(select(Price).where(of).order_by(Price.valid_from.desc(), Price.id))
    )


def bookings_hit(
    session: Session, before: Rulebook, after: Rulebook, since: date, site_id: int | None, now: datetime
) -> tuple[HitRow, ...]:
    """The bookings to come that `before` allows where they are and `after` does not, in the order of their use."""
    first = max(datetime.combine(since, time.min), now)
    rows = session.execute(
        select(Booking, Resource.name, Resource.site_id, USER_NAME)
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            Booking.starts_at >= first,
            Booking.state.in_(OPEN_STATES),
            or_(Booking.expires_at.is_(None), Booking.expires_at > now),
            *(() if site_id is None else (Resource.site_id == site_id,)),
        )
        .order_by(Booking.starts_at, Booking.id)
    )
    hits: list[HitRow] = []
    for booking, room, site, user in rows:
        placed = Placed(
            site, booking.resource_id, booking.class_id, booking.starts_at, booking.ends_at, booking.group_id is None
        )
        why = why_hit(before, after, placed)
        if why is not None:
            hits.append(HitRow(booking.id, booking.number, room, user, booking.starts_at, booking.ends_at, why))
    return tuple(hits)


def _shown(versions: list[tuple[int, ClosedRule]], day: date) -> tuple[int, bool]:
    """The version of a rule that holds; else the one that ended last, else the one that is planned."""
    for key, rule in versions:
        if holds(day, rule.valid_from, rule.valid_until):
            return key, True
    return max(versions, key=lambda each: (each[1].valid_from <= day, each[1].valid_from))[0], False


def _closed_rule(rule: ClosedDayRule) -> ClosedRule:
    return ClosedRule(
        rule.kind,
        rule.name,
        rule.site_id,
        rule.weekday,
        rule.nth,
        None if rule.start_month_day is None else divmod(rule.start_month_day, 100),
        None if rule.end_month_day is None else divmod(rule.end_month_day, 100),
        rule.start,
        rule.end,
        rule.valid_from,
        rule.valid_until,
        rule.if_holiday,
        rule.resource_id,
    )


def _places(session: Session, kind: ResourceKind) -> tuple[RuledRoom, ...]:
    atoms: dict[int, set[int]] = defaultdict(set)
    for resource, atom in session.execute(select(ResourceAtom.resource_id, ResourceAtom.atom_id)):
        atoms[resource].add(atom)
    kept = select(Resource).where(Resource.kind == kind).order_by(Resource.position, Resource.id)
    places = list(session.scalars(kept))
    plain = {place.id: place.name for place in places if len(atoms[place.id]) == 1}
    return tuple(
        RuledRoom(
            place.id,
            place.name,
            place.site_id,
            place.version,
            place.capacity,
            place.note,
            tuple(place.layouts),
            place.outside,
            place.needs_approval,
            place.active,
            tuple(name for key, name in plain.items() if key != place.id and atoms[key] < atoms[place.id]),
            machine=kind is ResourceKind.MACHINE,
        )
        for place in places
    )


def _items(session: Session) -> tuple[RuledItem, ...]:
    items = select(StockItem).order_by(StockItem.position, StockItem.id)
    return tuple(
        RuledItem(item.id, item.name, item.site_id, item.version, item.stock, item.counter, item.lent)
        for item in session.scalars(items)
    )
