"""Setting right a print job that is written down: the reason stays with it, and the money goes the way it has to."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyPaid, JobWithdrawn, Missing
from desktop.models import Group, Payment, PrintJob, Receipt, ReceiptLine
from desktop.models.print_charges import machine_of
from desktop.operations.acting import Acting
from desktop.operations.invoiced import refuse_invoiced
from desktop.operations.locks import locked
from desktop.operations.payments import CashRequest
from desktop.operations.print_checks import refuse_bad, refuse_content, refuse_counters
from desktop.operations.print_originals import put_originals
from desktop.operations.print_request import PrintJobRequest, tidied
from desktop.operations.printing import locked_jobs, put_charge, put_facts
from desktop.operations.receipts import void_receipt
from desktop.operations.reopening import lock_things
from desktop.operations.seen import changed_elsewhere
from desktop.operations.settling import SettleRequest, Thing, ThingKind, receive, settle
from desktop.rules.visible import one_line
from desktop.words import PaymentMethod, PrintJobState


def correct_print_job(
    session: Session,
    acting: Acting,
    job_id: int,
    request: PrintJobRequest,
    reason: str,
    *,
    seen_version: int,
    cash: CashRequest | None = None,
) -> dict[str, Any]:
    """Have the job say what the request says, with its number, its day and the prices of that day.

    Where its receipt would say something else, that one is voided for the same reason and another written: `cash` is
    then all that was handed over for it, what the old one took included; all of it is the till's of who corrects. A job
    without one is paid where there is `cash`. The answer is that of `record_print_job`.

    Raises Missing without a reason or without the cash, ChangedElsewhere, JobWithdrawn, AlreadySettled on an invoice,
    AlreadyPaid where the old receipt has to be voided by hand: other things stand on it, or nothing is left to pay.
    """
    reason, request = one_line(reason), tidied(request)
    if not reason:
        raise Missing("reason")
    _lock_receipt(session, job_id)
    (job,) = locked_jobs(session, (job_id,))
    _refuse_not_as_seen(session, job, seen_version)
    if job.state is PrintJobState.WITHDRAWN:
        raise JobWithdrawn(job.number)
    refuse_invoiced(session, job)
    refuse_bad(session, request)
    machine = machine_of(session, request.machine_id)
    refuse_content(acting, session, machine.site_id, request)
    refuse_counters(session, machine, request)
    was, lines, who = job.state, job.fee_lines, _who(session, job)
    put_facts(session, job, machine, request, job.done_at)
    job.corrected = reason
    answer = {"job": job.id, "number": job.number, "receipt": None, "receipt_number": None, "gap": None}
    if was is PrintJobState.BEGUN:
        return answer
    put_charge(session, job, request)
    receipt = _standing_receipt(session, job.id)
    if receipt is not None and job.fee_lines == lines and who == _who(session, job):
        job.state = was
    elif receipt is not None:
        kept = "" if receipt.addressee == who else receipt.addressee
        answer |= _instead_of(session, acting, receipt, job, cash, kept)
    elif cash is not None and job.state is PrintJobState.UNPAID:
        answer |= receive(session, [job], cash, acting)
    put_originals(session, job, request.wanted)
    return answer


def _instead_of(
    session: Session, acting: Acting, receipt: Receipt, job: PrintJob, cash: CashRequest | None, addressee: str
) -> dict[str, Any]:
    """Void the receipt and write another for the same things, paid in the same way."""
    session.flush()
    lines = session.scalars(select(ReceiptLine).where(ReceiptLine.receipt_id == receipt.id)).all()
    things = list(dict.fromkeys(_thing(line) for line in lines))
    standing = [thing for thing in things if thing is not None]
    if len(standing) < len(things) or not job.fee:
        raise AlreadyPaid(job.number)
    paid = session.scalars(select(Payment).where(Payment.receipt_id == receipt.id).order_by(Payment.id)).first()
    method = paid.method if paid else PaymentMethod.CASH
    if cash is None and method is PaymentMethod.CASH:
        raise Missing("tendered")
    void_receipt(session, acting, receipt.id, job.corrected)
    request = SettleRequest(
        things=tuple(standing),
        cash=cash,
        method=method,
        how=paid.how if paid else "",
        card_id=paid.card_id if paid else None,
        addressee=(cash.addressee if cash else "") or addressee,
        provision=(cash.provision if cash else "") or receipt.provision,
    )
    return settle(session, acting, request)


def _lock_receipt(session: Session, job_id: int) -> None:
    """Take the receipt and all that is on it before the job, as whoever voids it does."""
    receipt = _standing_receipt(session, job_id)
    if receipt is not None and locked(session, Receipt, (receipt.id,), "receipt")[0].voided_at is None:
        lock_things(session, receipt.id)


def _thing(line: ReceiptLine) -> Thing | None:
    """What the line is for, None where it cannot be settled again by itself."""
    ids = {
        ThingKind.PRINT_JOB: line.print_job_id,
        ThingKind.PERMIT: line.permit_id,
        ThingKind.RENTAL: line.rental_id,
        ThingKind.LOAN: line.loan_id,
        ThingKind.INVOICE: line.invoice_id,
    }
    return next((Thing(kind, number) for kind, number in ids.items() if number is not None), None)


def _who(session: Session, job: PrintJob) -> str:
    return job.guest if job.group_id is None else session.get_one(Group, job.group_id).name


def _standing_receipt(session: Session, job_id: int) -> Receipt | None:
    of_it = select(Receipt).join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
    standing = of_it.where(ReceiptLine.print_job_id == job_id, Receipt.voided_at.is_(None))
    with session.no_autoflush:
        return session.scalars(standing.limit(1)).first()


def _refuse_not_as_seen(session: Session, job: PrintJob, seen_version: int) -> None:
    if job.version != seen_version:
        raise changed_elsewhere(session, job)
