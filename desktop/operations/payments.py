"""Money taken at the desk. A payment is never changed: a void is a payment of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import NegativeMoney, NotReadable, TenderedTooLittle
from desktop.models import Group, Payment, PrintJob, Receipt, ReceiptLine
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.rules.fees import tax_inside
from desktop.rules.visible import one_line
from desktop.words import NumberRangeName, PaymentMethod, PrintJobState, TakingKind

CASH = frozenset({"現金", "cash"})
MOST_TENDERED = 99_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class CashRequest:
    """Cash on the counter, in yen. `addressee` "" is who printed, `provision` "" the center's usual one."""

    tendered: int
    addressee: str = ""
    provision: str = ""


def taken_for(session: Session, permit_id: int) -> int:
    """The yen that were taken for the permit, less what went back."""
    taken = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.permit_id == permit_id)
    return session.scalars(taken).one()


def permit_payment(acting: Acting, permit_id: int, *, fee: int, paid_by: str) -> Payment:
    """What is open (yen) of a permit, which is its own receipt, taken by whoever acts."""
    return Payment(
        permit_id=permit_id,
        site_id=acting.by.site_id,
        taken_at=acting.now,
        till_day=acting.today,
        method=PaymentMethod.CASH if paid_by in CASH else PaymentMethod.OTHER,
        how=paid_by,
        amount=fee,
        tendered=fee,
        staff_id=acting.by.staff_id,
    )


def receive(session: Session, jobs: Sequence[PrintJob], cash: CashRequest, acting: Acting) -> dict[str, Any]:
    """Settle the jobs with one receipt for all and the payment of it; `receipt` and `receipt_number`.

    Raises NegativeMoney, NotReadable for more than anybody hands over, TenderedTooLittle.
    """
    total = sum(job.fee for job in jobs)
    _refuse_bad(total, cash.tendered)
    receipt = _new_receipt(session, acting, jobs, cash)
    session.add(receipt)
    session.flush()
    session.add_all(_receipt_lines(receipt.id, jobs))
    session.add(
        Payment(
            receipt_id=receipt.id,
            site_id=acting.by.site_id,
            taken_at=acting.now,
            till_day=acting.today,
            method=PaymentMethod.CASH,
            amount=total,
            tendered=cash.tendered,
            change=cash.tendered - total,
            staff_id=acting.by.staff_id,
        )
    )
    for job in jobs:
        job.state = PrintJobState.SETTLED
    session.flush()
    return {"receipt": receipt.id, "receipt_number": receipt.number}


def counter_payment(acting: Acting, taken: Payment, reason: str, yen: int | None = None) -> Payment:
    """The same money, or no more than so many yen of it, given back by whoever acts, with the reason."""
    back = taken.amount if yen is None else yen
    return Payment(
        receipt_id=taken.receipt_id,
        permit_id=taken.permit_id,
        reverses_id=taken.id,
        site_id=acting.by.site_id,
        taken_at=acting.now,
        till_day=acting.today,
        method=taken.method,
        how=taken.how,
        amount=-back,
        tendered=-back,
        reason=reason,
        staff_id=acting.by.staff_id,
    )


def _new_receipt(session: Session, acting: Acting, jobs: Sequence[PrintJob], cash: CashRequest) -> Receipt:
    book, site, total = rulebook(session), acting.by.site_id, sum(job.fee for job in jobs)
    percent = book.setting("permit.tax_percent", acting.today, site)
    return Receipt(
        number=next_number(session, NumberRangeName.RECEIPT, book, acting.today, site),
        site_id=site,
        issued_at=acting.now,
        addressee=one_line(cash.addressee) or _who_printed(session, jobs[0]),
        provision=one_line(cash.provision) or book.setting("receipt.provision", acting.today, site),
        total=total,
        tax_percent=percent,
        tax=tax_inside(total, percent),
        staff_id=acting.by.staff_id,
    )


def _receipt_lines(receipt_id: int, jobs: Sequence[PrintJob]) -> list[ReceiptLine]:
    lines = [(job.id, line) for job in jobs for line in job.fee_lines]
    return [
        ReceiptLine(
            receipt_id=receipt_id,
            position=position,
            kind=TakingKind.PRINTING,
            text=line["text"],
            unit=line["unit"],
            counted=line["counted"],
            quantity=line["quantity"],
            price=line["price"],
            amount=line["amount"],
            print_job_id=job_id,
        )
        for position, (job_id, line) in enumerate(lines)
    ]


def _who_printed(session: Session, job: PrintJob) -> str:
    if job.group_id is None:
        return job.guest
    return session.get_one(Group, job.group_id).name


def _refuse_bad(total: int, tendered: int) -> None:
    if tendered < 0:
        raise NegativeMoney("tendered", tendered)
    if tendered > MOST_TENDERED:
        raise NotReadable("tendered", str(tendered))
    if tendered < total:
        raise TenderedTooLittle(total, tendered)
