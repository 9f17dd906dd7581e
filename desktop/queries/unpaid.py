"""What is still to be paid. Reads bookings, permits, payments, resources, sites, groups and their phone numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, Payment, Permit, Resource, Site
from desktop.models.users import USER_NAME
from desktop.queries.days import DAY_READS, live_at
from desktop.queries.phones import phones_on
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import BookingState, ExpiryKind

UNPAID_READS = DAY_READS
LOOKS_BACK = timedelta(days=400)
OWING = (BookingState.PROVISIONAL, BookingState.CONFIRMED, BookingState.ARRIVED, BookingState.LEFT)

PAID = (
    select(func.coalesce(func.sum(Payment.amount), 0))
    .join(Permit, Permit.id == Payment.permit_id)
    .where(Permit.booking_id == Booking.id)
    .correlate(Booking)
    .scalar_subquery()
)
IS_UNPAID = Booking.fee > PAID


@dataclass(frozen=True, slots=True, kw_only=True)
class UnpaidRow:
    """A booking whose fee is not paid in full, in yen; `until` is the moment at which it ends by itself.

    `due_on` is the day by which the money has to be there, if there is one.
    """

    booking_id: int
    number: str
    who: str
    phone: str
    room: str
    starts_at: datetime
    ends_at: datetime
    state: BookingState
    fee: int
    paid: int
    until: datetime | None = None
    due_on: date | None = None

    @property
    def open(self) -> int:
        return self.fee - self.paid


@dataclass(frozen=True, slots=True)
class UnpaidRows:
    """Those whose use has begun by now, then those to come; each by its start."""

    center: SheetCenter
    sites: tuple[str, ...]
    day: date
    used: tuple[UnpaidRow, ...]
    coming: tuple[UnpaidRow, ...]


def unpaid(session: Session, site_id: int | None, now: datetime) -> tuple[UnpaidRow, ...]:
    """Bookings of the last 400 days and of all days to come, of one site or of all, the oldest first."""
    phones = phones_on(session, now.date())
    rows = session.execute(
        select(
            *(Booking.id, Booking.number, USER_NAME, Booking.phone, Booking.group_id, Resource.name),
            *(Booking.starts_at, Booking.ends_at, Booking.state, Booking.fee, PAID.label("paid")),
            *(Booking.expires_at, Booking.waits_for),
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            Booking.starts_at >= now - LOOKS_BACK,
            Booking.fee > 0,
            Booking.state.in_(OWING),
            live_at(now),
            IS_UNPAID,
            *([Resource.site_id == site_id] if site_id is not None else []),
        )
        .order_by(Booking.starts_at, Site.position, Resource.position, Booking.id)
    )
    return tuple(
        UnpaidRow(
            booking_id=booking_id,
            number=number,
            who=who,
            phone=phone or phones.get(group_id or 0, ""),
            room=room,
            starts_at=start,
            ends_at=end,
            state=state,
            fee=fee,
            paid=paid,
            until=until,
            due_on=until.date() if until and waits is ExpiryKind.PAYMENT else None,
        )
        for booking_id, number, who, phone, group_id, room, start, end, state, fee, paid, until, waits in rows
    )


def unpaid_rows(session: Session, site_id: int | None, now: datetime) -> UnpaidRows:
    """The same for paper. Raises NotFound for a site that is none."""
    sites = sites_of(session, site_id)
    found = unpaid(session, site_id, now)
    return UnpaidRows(
        center=sheet_center(session),
        sites=tuple(sites.values()),
        day=now.date(),
        used=tuple(row for row in found if row.starts_at <= now),
        coming=tuple(row for row in found if row.starts_at > now),
    )
