"""Whose keys are out. Reads bookings, resources, groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, Resource
from desktop.models.users import USER_NAME
from desktop.words import BookingState

KEYS_READS = frozenset({"bookings", "resources", "groups"})


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


def keys_out(session: Session, site_id: int | None, now: datetime) -> tuple[KeyOut, ...]:
    """The keys of one site or of all, whose is longest overdue first."""
    rows = session.execute(
        select(
            *(Booking.id, Booking.version, Booking.key_number, Resource.name, USER_NAME, Booking.phone),
            *(Booking.arrived_at, Booking.ends_at, Booking.state),
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(
            Booking.key_number != "",
            Booking.state.in_((BookingState.ARRIVED, BookingState.LEFT)),
            Booking.key_back_at.is_(None),
            *([Resource.site_id == site_id] if site_id is not None else []),
        )
        .order_by(Booking.ends_at, Booking.id)
    )
    return tuple(KeyOut(*row, is_late=row.ends_at < now) for row in rows)
