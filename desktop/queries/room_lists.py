"""Lists that stay at the desk: the keys of a day, the fees that are open. Reads bookings, groups, permits, payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, Payment, Permit, PrivateField, Resource, Site
from desktop.models.users import USER_NAME
from desktop.queries.days import live_at
from desktop.queries.group_facts import holds_on
from desktop.queries.moments import on_day
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import BookingState, ExpiryKind, PrivateKind, ResourceKind

_OWING = (BookingState.PROVISIONAL, BookingState.CONFIRMED, BookingState.ARRIVED, BookingState.LEFT)


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


@dataclass(frozen=True, slots=True)
class UnpaidRow:
    """A booking whose fee is not paid in full, in yen; `due_on` is the day by which it has to be, if there is one."""

    starts_at: datetime
    ends_at: datetime
    room: str
    who: str
    phone: str
    number: str
    fee: int
    paid: int
    due_on: date | None
    provisional: bool

    @property
    def open(self) -> int:
        return self.fee - self.paid


@dataclass(frozen=True, slots=True)
class UnpaidRows:
    """Those whose use has begun by `day`, then those to come; each by its start."""

    center: SheetCenter
    sites: tuple[str, ...]
    day: date
    used: tuple[UnpaidRow, ...]
    coming: tuple[UnpaidRow, ...]


def key_rows(session: Session, site_id: int | None, day: date, now: datetime) -> KeyRows:
    """The keys of a day at one site, or (None) at all."""
    sites = sites_of(session, site_id)
    by_site: dict[int, list[KeyRow]] = {number: [] for number in sites}
    phones, paid = _phones(session, now.date()), _paid()
    rows = session.execute(
        _bookings(
            *(Booking.starts_at, Booking.ends_at, Resource.name, USER_NAME, Booking.phone, Booking.number),
            *(Booking.key_number, Booking.arrived_at, Booking.key_back_at),
            *(Booking.group_id, Resource.site_id, Booking.fee, paid),
        ).where(
            on_day(Booking.starts_at, day),
            live_at(now),
            Booking.state != BookingState.HELD,
            Booking.closure_id.is_(None),
            Resource.site_id.in_(sites),
            ~Resource.outside,
        )
    )
    for start, end, room, who, phone, number, key, out, back, group_id, site, fee, taken in rows:
        told = phone or phones.get(group_id, "")
        by_site[site].append(KeyRow(start, end, room, who, told, number, key, out, back, unpaid=taken < fee))
    found = tuple((sites[number], tuple(told)) for number, told in by_site.items())
    return KeyRows(sheet_center(session), day, found)


def unpaid_rows(session: Session, site_id: int | None, now: datetime) -> UnpaidRows:
    """Whose fee is open at one site, or (None) at all."""
    sites = sites_of(session, site_id)
    phones, paid = _phones(session, now.date()), _paid()
    asked = _bookings(
        *(Booking.starts_at, Booking.ends_at, Resource.name, USER_NAME, Booking.phone, Booking.number),
        *(Booking.fee, paid, Booking.expires_at, Booking.waits_for, Booking.state, Booking.group_id),
    ).where(
        Booking.state.in_(_OWING),
        Booking.fee > 0,
        live_at(now),
        Resource.site_id.in_(sites),
        paid < Booking.fee,
    )
    found = [
        UnpaidRow(
            starts_at=start,
            ends_at=end,
            room=room,
            who=who,
            phone=phone or phones.get(group_id, ""),
            number=number,
            fee=fee,
            paid=taken,
            due_on=expires.date() if expires and waits is ExpiryKind.PAYMENT else None,
            provisional=state is BookingState.PROVISIONAL,
        )
        for start, end, room, who, phone, number, fee, taken, expires, waits, state, group_id in session.execute(asked)
    ]
    return UnpaidRows(
        center=sheet_center(session),
        sites=tuple(sites.values()),
        day=now.date(),
        used=tuple(row for row in found if row.starts_at <= now),
        coming=tuple(row for row in found if row.starts_at > now),
    )


def _bookings(*columns: Any) -> Select[*tuple[Any, ...]]:
    """Bookings of rooms by their start, with their groups."""
    return (
        select(*columns)
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(Resource.kind == ResourceKind.ROOM)
        .order_by(Booking.starts_at, Site.position, Resource.position, Booking.id)
    )


def _paid() -> ScalarSelect[int]:
    """What was taken for the booking's permit, voids and refunds included."""
    return (
        select(func.coalesce(func.sum(Payment.amount), 0))
        .join(Permit, Permit.id == Payment.permit_id)
        .where(Permit.booking_id == Booking.id)
        .correlate(Booking)
        .scalar_subquery()
    )


def _phones(session: Session, day: date) -> dict[int, str]:
    rows = session.execute(
        select(PrivateField.group_id, PrivateField.value)
        .where(PrivateField.kind == PrivateKind.PHONE, holds_on(PrivateField, day))
        .order_by(PrivateField.valid_from, PrivateField.id)
    )
    return {row.group_id: row.value for row in rows}
