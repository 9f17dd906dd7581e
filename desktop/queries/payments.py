"""What was paid. Reads payments, permits, bookings."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Booking, Payment, Permit


def permit_paid(session: Session, permit_id: int) -> tuple[date, str] | None:
    """On which day and how the last of a permit's fee was taken; None while any of it is open or after a void."""
    taken = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.permit_id == permit_id)
    fee = select(Booking.fee).join(Permit, Permit.booking_id == Booking.id).where(Permit.id == permit_id)
    if session.scalars(taken).one() < (session.scalars(fee).first() or 0):
        return None
    void = aliased(Payment)
    standing = (
        select(Payment.taken_at, Payment.how)
        .outerjoin(void, void.reverses_id == Payment.id)
        .where(Payment.permit_id == permit_id, Payment.amount >= 0, void.id.is_(None))
        .order_by(Payment.id.desc())
    )
    row = session.execute(standing).first()
    return (row.taken_at.date(), row.how) if row is not None else None
