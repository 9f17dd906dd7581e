"""Money taken at the desk. A payment is never changed: what goes back is a payment of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Payment, PaymentPart, PrepaidCard
from desktop.models.standing_money import Chain
from desktop.models.till_days import till_day_for
from desktop.operations.acting import Acting
from desktop.operations.dues import permit_parts
from desktop.rules.things import spread
from desktop.words import PaymentMethod, TakingKind

CASH = frozenset({"現金", "cash"})
MOST_TENDERED = 99_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class CashRequest:
    """Cash on the counter, in yen. `addressee` "" is who printed, `provision` "" the center's usual one."""

    tendered: int
    addressee: str = ""
    provision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """How money comes in, where, and for which day of the till."""

    site_id: int
    till_day: date
    method: PaymentMethod = PaymentMethod.CASH
    how: str = ""
    card_id: int | None = None


def taken_for(session: Session, permit_id: int) -> int:
    """The yen that were taken for the permit, less what went back."""
    taken = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.permit_id == permit_id)
    return session.scalars(taken).one()


def take_permit_payment(
    acting: Acting, session: Session, permit_id: int, booking: Booking, *, fee: int, paid_by: str
) -> None:
    """What is open (yen) of a permit, which is its own receipt, taken by whoever acts."""
    taking = Taking(
        site_id=acting.by.site_id,
        till_day=till_day_for(session, acting.by.site_id, acting.today),
        method=PaymentMethod.CASH if paid_by in CASH else PaymentMethod.OTHER,
        how=paid_by,
    )
    parts = permit_parts(session, permit_id, booking, fee)
    add_payment(acting, session, taking, parts, permit_id=permit_id, handed=fee)


def add_payment(
    acting: Acting,
    session: Session,
    taking: Taking,
    parts: Mapping[TakingKind, int],
    *,
    handed: int,
    receipt_id: int | None = None,
    permit_id: int | None = None,
) -> Payment:
    """Money for the parts, of which `handed` yen were put on the counter."""
    amount = sum(parts.values())
    payment = Payment(
        receipt_id=receipt_id,
        permit_id=permit_id,
        card_id=taking.card_id,
        site_id=taking.site_id,
        taken_at=acting.now,
        till_day=taking.till_day,
        method=taking.method,
        how=taking.how,
        amount=amount,
        tendered=handed,
        change=handed - amount,
        staff_id=acting.by.staff_id,
    )
    return _with_parts(session, payment, parts)


def counter(
    acting: Acting,
    session: Session,
    chain: Chain,
    reason: str,
    yen: int | None = None,
    parts: Mapping[TakingKind, int] | None = None,
) -> Payment:
    """All that stands of a payment, or so many yen of it, given back here and now in the way it was paid.

    What was paid from a prepaid card goes back to the card.
    """
    back = chain.yen if yen is None else yen
    taken, site = chain.first, acting.by.site_id
    payment = Payment(
        receipt_id=taken.receipt_id,
        permit_id=taken.permit_id,
        reverses_id=chain.last.id,
        card_id=taken.card_id,
        site_id=site,
        taken_at=acting.now,
        till_day=till_day_for(session, site, acting.today),
        method=taken.method,
        how=taken.how,
        amount=-back,
        tendered=-back,
        reason=reason,
        staff_id=acting.by.staff_id,
    )
    if taken.card_id is not None:
        session.get_one(PrepaidCard, taken.card_id, with_for_update={"key_share": True}).balance += back
    shares = spread(back, chain.parts) if parts is None else parts
    return _with_parts(session, payment, {kind: -share for kind, share in shares.items()})


def _with_parts(session: Session, payment: Payment, parts: Mapping[TakingKind, int]) -> Payment:
    session.add(payment)
    session.flush()
    session.add_all(PaymentPart(payment_id=payment.id, kind=kind, amount=yen) for kind, yen in parts.items() if yen)
    session.flush()
    return payment
