"""Money taken at the desk. A payment is never changed: a void is a payment of its own."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Payment
from desktop.operations.acting import Acting
from desktop.words import PaymentMethod

CASH = frozenset({"現金", "cash"})


def is_paid(session: Session, permit_id: int) -> bool:
    """Whether what was taken for the permit, voids included, comes to more than nothing."""
    taken = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.permit_id == permit_id)
    return session.scalars(taken).one() > 0


def permit_payment(acting: Acting, permit_id: int, *, fee: int, paid_by: str) -> Payment:
    """The whole fee (yen) of a permit, which is its own receipt, taken by whoever acts."""
    return Payment(
        permit_id=permit_id,
        site_id=acting.by.site_id,
        taken_at=acting.now,
        method=PaymentMethod.CASH if paid_by in CASH else PaymentMethod.OTHER,
        how=paid_by,
        amount=fee,
        tendered=fee,
        staff_id=acting.by.staff_id,
    )
