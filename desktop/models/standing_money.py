"""Which money stands: a payment, what countered it, and what went back after that, read as one chain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.models.money import Payment, PaymentPart
from desktop.words import TakingKind


@dataclass(frozen=True, slots=True)
class Chain:
    """A payment and all that came after it; each entry names the one before it, so nobody gives back twice."""

    first: Payment
    last: Payment
    parts: dict[TakingKind, int]

    @property
    def yen(self) -> int:
        """What stands of it."""
        return sum(self.parts.values())

    @property
    def countered(self) -> bool:
        return self.last is not self.first


def chains(session: Session, which: ColumnElement[bool]) -> list[Chain]:
    """The chains of the payments, in the order in which they were taken; what went back whole is among them."""
    payments = list(session.scalars(select(Payment).where(which).order_by(Payment.id)))
    parts: dict[int, Counter[TakingKind]] = {}
    of_them = select(PaymentPart).where(PaymentPart.payment_id.in_([payment.id for payment in payments]))
    for part in session.scalars(of_them):
        parts.setdefault(part.payment_id, Counter())[part.kind] += part.amount
    after = {payment.reverses_id: payment for payment in payments if payment.reverses_id is not None}
    return [_chain(payment, after, parts) for payment in payments if payment.reverses_id is None]


def standing(session: Session, which: ColumnElement[bool]) -> list[Chain]:
    """Those of which some money stands."""
    return [chain for chain in chains(session, which) if chain.yen > 0]


def parts_of(found: Iterable[Chain]) -> dict[TakingKind, int]:
    """What the money that stands was for, in yen."""
    sums: Counter[TakingKind] = Counter()
    for chain in found:
        sums.update(chain.parts)
    return {kind: yen for kind, yen in sums.items() if yen}


def _chain(first: Payment, after: dict[int, Payment], parts: dict[int, Counter[TakingKind]]) -> Chain:
    last, sums = first, Counter(parts.get(first.id, {}))
    while (further := after.get(last.id)) is not None:
        last = further
        sums.update(parts.get(last.id, {}))
    return Chain(first, last, {kind: yen for kind, yen in sums.items() if yen})
