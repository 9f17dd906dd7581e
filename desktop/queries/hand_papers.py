"""What stands on the papers for a power cut. Reads sites, resources, topics, emergency_contacts, bookings, groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, BookingItem, Group, Resource, Site, StockItem, Topic
from desktop.models.users import USER_NAME
from desktop.queries.days import live_at
from desktop.queries.moments import on_day
from desktop.queries.phones import phones_on
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.queries.site_days import ContactRow, emergency_contacts
from desktop.queries.unpaid import IS_UNPAID, PAID
from desktop.words import BookingState, ResourceKind


@dataclass(frozen=True, slots=True)
class HandSlips:
    """What is there to choose on slips of a site."""

    center: SheetCenter
    site: str
    rooms: tuple[str, ...]
    machines: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EmergencyList:
    center: SheetCenter
    site: str
    contacts: tuple[ContactRow, ...]
    on: date


@dataclass(frozen=True, slots=True)
class DayBooking:
    """A booking as whoever stands at the counter without a screen needs it; `open_yen` is what is not paid."""

    starts_at: datetime
    ends_at: datetime
    room: str
    who: str
    phone: str
    number: str
    people: int | None
    items: str
    purpose: str
    state: BookingState
    fee: int
    open_yen: int


@dataclass(frozen=True, slots=True)
class DayBookings:
    """By site, in the order of the sites."""

    center: SheetCenter
    day: date
    sites: tuple[tuple[str, tuple[DayBooking, ...]], ...]


def hand_slips(session: Session, site_id: int) -> HandSlips:
    """Raises NotFound for a site that is none."""
    site = sites_of(session, site_id)[site_id]
    things = session.execute(
        select(Resource.name, Resource.kind)
        .where(Resource.site_id == site_id, Resource.active)
        .order_by(Resource.position, Resource.id)
    ).all()
    topics = (
        select(Topic.name)
        .where(Topic.active, Topic.parent_id.is_(None), Topic.merged_into_id.is_(None))
        .order_by(Topic.position, Topic.id)
    )
    return HandSlips(
        center=sheet_center(session),
        site=site,
        rooms=tuple(name for name, kind in things if kind is ResourceKind.ROOM),
        machines=tuple(name for name, kind in things if kind is ResourceKind.MACHINE),
        topics=tuple(session.scalars(topics)),
    )


def emergency_list(session: Session, site_id: int, on: date) -> EmergencyList:
    """Raises NotFound for a site that is none."""
    site = sites_of(session, site_id)[site_id]
    return EmergencyList(sheet_center(session), site, emergency_contacts(session, site_id), on)


def day_bookings(session: Session, site_id: int | None, day: date, now: datetime) -> DayBookings:
    """All bookings of a day, of rooms and machines, at one site or (None) at all. Raises NotFound."""
    sites = sites_of(session, site_id)
    phones = phones_on(session, now.date())
    columns = (Booking.id, Resource.site_id, Booking.starts_at, Booking.ends_at, Resource.name, USER_NAME)
    more = (Booking.phone, Booking.group_id, Booking.number, Booking.people, Booking.purpose, Booking.state)
    asked = (
        select(*columns, *more, Booking.fee, PAID.label("paid"), IS_UNPAID.label("unpaid"))
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            on_day(Booking.starts_at, day),
            live_at(now),
            Booking.state != BookingState.HELD,
            Resource.site_id.in_(sites),
        )
        .order_by(Booking.starts_at, Site.position, Resource.position, Booking.id)
    )
    found = session.execute(asked).all()
    items = _items(session, [row[0] for row in found])
    by_site: dict[int, list[DayBooking]] = {number: [] for number in sites}
    for id_, site, start, end, room, who, phone, group, number, people, purpose, state, fee, paid, unpaid in found:
        told = phone or phones.get(group or 0, "")
        rest = fee - paid if unpaid and fee else 0
        lent = items.get(id_, "")
        by_site[site].append(DayBooking(start, end, room, who, told, number, people, lent, purpose, state, fee, rest))
    return DayBookings(
        sheet_center(session), day, tuple((sites[number], tuple(told)) for number, told in by_site.items())
    )


def _items(session: Session, booking_ids: list[int]) -> dict[int, str]:
    rows = session.execute(
        select(BookingItem.booking_id, StockItem.name, BookingItem.quantity, StockItem.counter)
        .join(StockItem, StockItem.id == BookingItem.item_id)
        .where(BookingItem.booking_id.in_(booking_ids))
        .order_by(BookingItem.booking_id, StockItem.position, StockItem.id)
    )
    found: dict[int, str] = {}
    for booking_id, name, quantity, counter in rows:
        told = f"{name} {quantity}{counter}"
        found[booking_id] = f"{found[booking_id]}、{told}" if booking_id in found else told
    return found
