"""Guests whose bookings are long past: who they were goes, that somebody was there stays."""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.models.retention import kept_until, years_kept
from desktop.operations.acting import Acting
from desktop.words import Retention

WRITTEN = ("contact", "phone", "purpose", "remark", "cancel_note", "check_note", "override_reason")


def guests_long_past(acting: Acting, session: Session) -> list[Booking]:
    """The bookings of guests that are kept no longer, by the years of ordinary records; those erased before are not."""
    years = years_kept(session, acting.today)[Retention.ORDINARY]
    past = select(Booking).where(
        Booking.group_id.is_(None),
        Booking.guest_name != Booking.number,
        Booking.ends_at < datetime.combine(acting.today, time.min),
    )
    found: list[Booking] = []
    for booking in session.scalars(past.order_by(Booking.id)):
        until = kept_until(booking.ends_at.date(), years)
        if until is not None and until <= acting.today:
            found.append(booking)
    return found


def forget(booking: Booking) -> None:
    """Empty what somebody wrote into the booking; a guest is called by the booking's number then."""
    for name in WRITTEN:
        setattr(booking, name, "")
    if booking.group_id is None:
        booking.guest_name = booking.number
