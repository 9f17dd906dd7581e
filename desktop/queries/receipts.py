"""What stands on a receipt for printing. Reads receipts, payments, print_jobs, staff, sites, center, settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Payment, PrintJob, Receipt, ReceiptLine, Site, Staff
from desktop.models.rulebook import rulebook
from desktop.queries.permits import Issuer, issuer_of
from desktop.rules.print_fees import PrintFeeLine


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """A receipt in whole yen, `tax` of `tax_percent` inside `total`.

    `reissues` counts the prints after the first; `voided_at` is None while it counts. `tendered` - `change` = `total`.
    """

    number: str
    issued_at: datetime
    addressee: str
    provision: str
    lines: tuple[PrintFeeLine, ...]
    total: int
    tax_percent: int
    tax: int
    invoice_number: str
    issuer: Issuer
    site: str
    staff: str
    reissues: int
    voided_at: datetime | None
    void_reason: str
    demo: bool
    tendered: int
    change: int


def receipt(session: Session, receipt_id: int) -> ReceiptPaper | None:
    """What stands on the receipt, None if there is none of that id."""
    row = session.execute(
        select(Receipt, Site, Payment.tendered, Payment.change, Staff.name)
        .join(Site, Site.id == Receipt.site_id)
        .join(Payment, Payment.receipt_id == Receipt.id)
        .outerjoin(Staff, Staff.id == Receipt.staff_id)
        .where(Receipt.id == receipt_id, Payment.reverses_id.is_(None))
    ).first()
    if row is None:
        return None
    issued, site, tendered, change, staff = row
    issuer = issuer_of(session, rulebook(session), site, issued.issued_at.date())
    return ReceiptPaper(
        number=issued.number,
        issued_at=issued.issued_at,
        addressee=issued.addressee,
        provision=issued.provision,
        lines=_lines(session, receipt_id),
        total=issued.total,
        tax_percent=issued.tax_percent,
        tax=issued.tax,
        invoice_number=issuer.invoice_number,
        issuer=issuer,
        site=site.name,
        staff=staff or "",
        reissues=issued.reissues,
        voided_at=issued.voided_at,
        void_reason=issued.void_reason,
        demo=issuer.demo,
        tendered=tendered,
        change=change,
    )


def receipt_by_number(session: Session, number: str) -> int | None:
    """The id of the receipt that people call by this number."""
    return session.scalars(select(Receipt.id).where(Receipt.number == number)).first()


def _lines(session: Session, receipt_id: int) -> tuple[PrintFeeLine, ...]:
    """The lines with their units, as each job froze them; a receipt holds its jobs' lines one job after another."""
    on_it = (
        select(ReceiptLine.print_job_id)
        .where(ReceiptLine.receipt_id == receipt_id, ReceiptLine.print_job_id.is_not(None))
        .order_by(ReceiptLine.position)
    )
    job_ids = dict.fromkeys(job_id for job_id in session.scalars(on_it) if job_id is not None)
    frozen = select(PrintJob.id, PrintJob.fee_lines).where(PrintJob.id.in_(job_ids))
    lines = {row.id: row.fee_lines for row in session.execute(frozen)}
    return tuple(PrintFeeLine(**line) for job_id in job_ids for line in lines[job_id])
