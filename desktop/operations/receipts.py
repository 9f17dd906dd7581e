"""Receipts: numbered once, printed again with a count, voided or given back in part with a reason."""

from __future__ import annotations

from collections import Counter

from sqlalchemy.orm import Session

from desktop.errors import AlreadyRefunded, AlreadyVoided, Contradicts, Missing, NotReadable
from desktop.models import Payment, Receipt
from desktop.models.standing_money import Chain, standing
from desktop.operations.acting import Acting
from desktop.operations.locks import locked
from desktop.operations.payments import counter
from desktop.operations.reopening import lock_things, open_again
from desktop.rules.things import spread
from desktop.rules.visible import one_line
from desktop.words import TakingKind

# what a card was filled with comes back by a void: the card has to have it still
_GIVEN_BACK_IN_PART = frozenset(TakingKind) - {TakingKind.PREPAID}


def void_receipt(session: Session, acting: Acting, receipt_id: int, reason: str) -> int:
    """Void the receipt: what stands of its money is given back here, what it settled is open again. Returns its id.

    A card that it filled is emptied by as much. Raises Missing without a reason, NotFound, AlreadyVoided, CardUsed.
    """
    reason = _said(reason)
    receipt = _standing_receipt(session, receipt_id)
    on_it = lock_things(session, receipt_id)
    receipt.voided_at, receipt.void_reason = acting.now, reason
    for chain in standing(session, Payment.receipt_id == receipt_id):
        counter(acting, session, chain, reason)
    open_again(session, on_it)
    session.flush()
    return receipt.id


def refund_receipt(session: Session, acting: Acting, receipt_id: int, yen: int, reason: str) -> int:
    """Give back a part of what the receipt took, once at most; what it settled stays settled. Returns the payment's id.

    Rooms are given back with their booking, cards by a void. Raises Missing, NotFound, AlreadyVoided, AlreadyRefunded,
    NotReadable, Contradicts for all of the money or more: that is a void.
    """
    reason = _said(reason)
    receipt = _standing_receipt(session, receipt_id)
    lock_things(session, receipt_id)
    found = standing(session, (Payment.receipt_id == receipt_id) & Payment.permit_id.is_(None))
    if any(chain.countered for chain in found):
        raise AlreadyRefunded(receipt.number)
    if yen < 1:
        raise NotReadable("yen", str(yen))
    weights = _refundable(found)
    if yen > sum(weights.values()) or yen == receipt.total:
        raise Contradicts("yen", str(yen), "total", str(sum(weights.values())))
    return counter(acting, session, found[0], reason, yen, spread(yen, weights)).id


def reissue_receipt(session: Session, _acting: Acting, receipt_id: int) -> int:
    """Count one more print of the receipt, which says so, and return how many there are besides the first.

    Raises NotFound, AlreadyVoided.
    """
    receipt = _standing_receipt(session, receipt_id)
    receipt.reissues += 1
    return receipt.reissues


def _refundable(found: list[Chain]) -> Counter[TakingKind]:
    weights: Counter[TakingKind] = Counter()
    for chain in found:
        weights.update({kind: yen for kind, yen in chain.parts.items() if kind in _GIVEN_BACK_IN_PART})
    return weights


def _said(reason: str) -> str:
    if not (said := one_line(reason)):
        raise Missing("reason")
    return said


def _standing_receipt(session: Session, receipt_id: int) -> Receipt:
    # two PCs that void it at once: the second waits for the first, then hears that it is void
    (receipt,) = locked(session, Receipt, (receipt_id,), "receipt")
    if receipt.voided_at is not None:
        raise AlreadyVoided(receipt.number)
    return receipt
