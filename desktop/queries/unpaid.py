"""What is still to be paid. Reads bookings, permits, payments, resources, groups, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, Payment, Permit, Resource
from desktop.models.users import USER_NAME
from desktop.queries.days import DAY_READS
from desktop.words import USED_STATES, BookingState

UNPAID_READS = DAY_READS
LOOKS_BACK = timedelta(days=400)

_TAKEN = (
    select(func.coalesce(func.sum(Payment.amount), 0))
    .join(Permit, Permit.id == Payment.permit_id)
    .where(Permit.booking_id == Booking.id)
    .correlate(Booking)
    .scalar_subquery()
)


@dataclass(frozen=True, slots=True)
class UnpaidRow:
    """A booking whose fee is open, in yen; `until` is the moment at which it would end by itself for it."""

    booking_id: int
    number: str
    group: str
    phone: str
    room: str
    starts_at: datetime
    ends_at: datetime
    state: BookingState
    fee: int
    taken: int
    until: datetime | None

    @property
    def open_yen(self) -> int:
        return self.fee - self.taken


def unpaid(session: Session, site_id: int | None, now: datetime) -> tuple[UnpaidRow, ...]:
    """Bookings of the last 400 days and of all days to come, of one site or of all, the oldest first."""
    rows = session.execute(
        select(
            *(Booking.id, Booking.number, USER_NAME, Booking.phone, Resource.name, Booking.starts_at, Booking.ends_at),
            *(Booking.state, Booking.fee, _TAKEN, Booking.expires_at),
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            Booking.starts_at >= now - LOOKS_BACK,
            Booking.fee > 0,
            Booking.state.in_(USED_STATES),
            or_(Booking.expires_at.is_(None), Booking.expires_at > now),
            Booking.fee > _TAKEN,
            *([Resource.site_id == site_id] if site_id is not None else []),
        )
        .order_by(Booking.starts_at, Booking.id)
    )
    return tuple(UnpaidRow(*row) for row in rows)
