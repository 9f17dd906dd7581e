"""The quiet line at the foot of the rooms page: no two bookings overlap. Reads bookings and resource_atoms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, ResourceAtom
from desktop.queries.checks import booking_count, overlaps
from desktop.queries.days import live_at


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """`overlaps` counts pairs of live bookings that share an atom and a moment; `at` is the center's wall clock."""

    overlaps: int
    bookings: int
    at: datetime


def self_check(session: Session, now: datetime) -> SelfCheck:
    """Count every overlap again, from the bookings alone; the database does it, and this program only what is wrong."""
    ends_before = func.max(Booking.ends_at).over(
        partition_by=ResourceAtom.atom_id, order_by=(Booking.starts_at, Booking.id), rows=(None, -1)
    )
    stretches = (
        select(Booking.starts_at, ends_before.label("ends_before"))
        .join(ResourceAtom, ResourceAtom.resource_id == Booking.resource_id)
        .where(live_at(now))
        .subquery()
    )
    too_early = select(func.count()).where(stretches.c.starts_at < stretches.c.ends_before)
    wrong = overlaps(session, now) if session.scalar(too_early) else 0
    return SelfCheck(wrong, booking_count(session), now)
