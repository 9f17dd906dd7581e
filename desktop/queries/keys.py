"""Whose keys are out, and which go out on a day. Reads bookings, resources, sites, groups, permits, payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, Resource, Site
from desktop.models.users import USER_NAME
from desktop.queries.days import live_at
from desktop.queries.moments import on_day
from desktop.queries.phones import phones_on
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.queries.unpaid import IS_UNPAID
from desktop.words import BookingState, ResourceKind

KEYS_READS = frozenset({"bookings", "resources", "groups", "private_fields"})


@dataclass(frozen=True, slots=True)
class KeyOut:
    """A key that was handed out and is not back; `is_late` after the end of the booking."""

    booking_id: int
    version: int
    key_number: str
    room: str
    group: str
    phone: str
    since: datetime
    ends_at: datetime
    state: BookingState
    is_late: bool


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One use and its key: when it went out and came back, as far as that has happened."""

    starts_at: datetime
    ends_at: datetime
    room: str
    who: str
    phone: str
    number: str
    key: str
    out_at: datetime | None
    back_at: datetime | None
    unpaid: bool


@dataclass(frozen=True, slots=True)
class KeyRows:
    """By site, in the order of the sites; rooms outside have no key."""

    center: SheetCenter
    day: date
    sites: tuple[tuple[str, tuple[KeyRow, ...]], ...]


def keys_out(session: Session, site_id: int | None, now: datetime) -> tuple[KeyOut, ...]:
    """The keys of one site or of all, whose is longest overdue first."""
    phones = phones_on(session, now.date())
    asked = _uses(
        *(Booking.id, Booking.version, Booking.key_number, Resource.name, USER_NAME, Booking.phone),
        *(Booking.group_id, Booking.arrived_at, Booking.ends_at, Booking.state),
    ).where(
        Booking.key_number != "",
        Booking.state.in_((BookingState.ARRIVED, BookingState.LEFT)),
        Booking.key_back_at.is_(None),
        *([Resource.site_id == site_id] if site_id is not None else []),
    )
    return tuple(
        KeyOut(id_, version, key, room, who, phone or phones.get(group_id, ""), since, end, state, is_late=end < now)
        for id_, version, key, room, who, phone, group_id, since, end, state in session.execute(
            asked.order_by(Booking.ends_at, Booking.id)
        )
    )


def key_rows(session: Session, site_id: int | None, day: date, now: datetime) -> KeyRows:
    """All uses of a day that have a key, at one site or (None) at all. Raises NotFound for a site that is none."""
    sites = sites_of(session, site_id)
    by_site: dict[int, list[KeyRow]] = {number: [] for number in sites}
    phones = phones_on(session, now.date())
    asked = _uses(
        *(Booking.starts_at, Booking.ends_at, Resource.name, USER_NAME, Booking.phone, Booking.number),
        *(Booking.key_number, Booking.arrived_at, Booking.key_back_at),
        *(Booking.group_id, Resource.site_id, IS_UNPAID),
    ).where(
        on_day(Booking.starts_at, day),
        live_at(now),
        Booking.state != BookingState.HELD,
        Booking.closure_id.is_(None),
        Resource.site_id.in_(sites),
        Resource.kind == ResourceKind.ROOM,
        ~Resource.outside,
    )
    in_order = asked.order_by(Booking.starts_at, Site.position, Resource.position, Booking.id)
    for start, end, room, who, phone, number, key, out, back, group_id, site, unpaid in session.execute(in_order):
        told = phone or phones.get(group_id, "")
        by_site[site].append(KeyRow(start, end, room, who, told, number, key, out, back, bool(unpaid)))
    found = tuple((sites[number], tuple(told)) for number, told in by_site.items())
    return KeyRows(sheet_center(session), day, found)


def _uses(*columns: Any) -> Select[*tuple[Any, ...]]:
    """Bookings with their rooms, sites and groups."""
    return (
        select(*columns)
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Group, Group.id == Booking.group_id)
    )
