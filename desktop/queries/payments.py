"""What was paid. Reads payments."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop.models import Payment


def permit_paid(session: Session, permit_id: int) -> tuple[date, str] | None:
    """On which day and how a permit's fee was taken; None while it is open or after a void."""
    void = aliased(Payment)
    standing = (
        select(Payment.taken_at, Payment.how)
        .outerjoin(void, void.reverses_id == Payment.id)
        .where(Payment.permit_id == permit_id, Payment.amount >= 0, void.id.is_(None))
        .order_by(Payment.id)
    )
    row = session.execute(standing).first()
    return (row.taken_at.date(), row.how) if row is not None else None
