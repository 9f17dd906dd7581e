"""Who waits for a decision. Reads bookings, resources, resource_atoms, groups, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Resource
from desktop.queries.bookings import ONE_DAY, rivals_of
from desktop.queries.days import DAY_READS, BookingRow, booking_rows
from desktop.words import BookingState

REQUESTS_READS = DAY_READS
MOST = 200


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request and who else wants, or has, its place while it lasts."""

    row: BookingRow
    asked_at: datetime
    rivals: tuple[BookingRow, ...]

    @property
    def is_taken(self) -> bool:
        """Somebody has the place."""
        return any(rival.state is not BookingState.REQUESTED for rival in self.rivals)


def requests(session: Session, site_id: int | None, now: datetime) -> tuple[RequestRow, ...]:
    """The requests for days to come, the first day first, then who asked first; no more than 200."""
    waiting = booking_rows().where(
        Booking.state == BookingState.REQUESTED,
        Booking.starts_at >= now - ONE_DAY,
        Booking.ends_at > now,
        *([Resource.site_id == site_id] if site_id is not None else []),
    )
    in_order = waiting.order_by(Booking.starts_at, Booking.made_at, Booking.id).limit(MOST)
    rows = [BookingRow._make(row) for row in session.execute(in_order)]
    asked = select(Booking.id, Booking.made_at).where(Booking.id.in_([row.id for row in rows]))
    made = {row.id: row.made_at for row in session.execute(asked)}
    return tuple(RequestRow(row, made[row.id], rivals_of(session, row)) for row in rows)
