"""What was paid. Reads payments, payment_parts, permits, bookings."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Payment, Permit
from desktop.models.standing_money import standing


def permit_paid(session: Session, permit_id: int) -> tuple[date, str] | None:
    """On which day and how the last of a permit's fee was taken; None while any of it is open or after a void."""
    fee = select(Booking.fee).join(Permit, Permit.booking_id == Booking.id).where(Permit.id == permit_id)
    taken = standing(session, Payment.permit_id == permit_id)
    if not taken or sum(chain.yen for chain in taken) < (session.scalars(fee).first() or 0):
        return None
    return taken[-1].first.taken_at.date(), taken[-1].first.how
