"""Receipts: numbered once, printed again with a count, voided with a reason and a payment that goes back."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyVoided, Missing, NotFound
from desktop.models import Payment, Receipt, ReceiptLine
from desktop.operations.acting import Acting
from desktop.operations.payments import counter_payment
from desktop.operations.printing import locked_jobs
from desktop.rules.visible import one_line
from desktop.words import PrintJobState


def void_receipt(session: Session, acting: Acting, receipt_id: int, reason: str) -> int:
    """Void the receipt: its money is given back here, its print jobs are unpaid again. Returns its id.

    Raises Missing without a reason, NotFound, AlreadyVoided.
    """
    reason = one_line(reason)
    if not reason:
        raise Missing("reason")
    receipt = _standing_receipt(session, receipt_id)
    receipt.voided_at, receipt.void_reason = acting.now, reason
    taken = select(Payment).where(Payment.receipt_id == receipt_id, Payment.reverses_id.is_(None)).order_by(Payment.id)
    session.add_all(counter_payment(acting, payment, reason) for payment in session.scalars(taken).all())
    on_it = select(ReceiptLine.print_job_id).where(ReceiptLine.receipt_id == receipt_id)
    job_ids = {job_id for job_id in session.scalars(on_it) if job_id is not None}
    for job in locked_jobs(session, job_ids):
        job.state = PrintJobState.UNPAID
    session.flush()
    return receipt.id


def reissue_receipt(session: Session, _acting: Acting, receipt_id: int) -> int:
    """Count one more print of the receipt, which says so, and return how many there are besides the first.

    Raises NotFound, AlreadyVoided.
    """
    receipt = _standing_receipt(session, receipt_id)
    receipt.reissues += 1
    return receipt.reissues


def _standing_receipt(session: Session, receipt_id: int) -> Receipt:
    # two PCs that void it at once: the second waits for the first, then hears that it is void
    receipt = session.get(Receipt, receipt_id, with_for_update={"key_share": True}, populate_existing=True)
    if receipt is None:
        raise NotFound("receipt", str(receipt_id))
    if receipt.voided_at is not None:
        raise AlreadyVoided(receipt.number)
    return receipt
