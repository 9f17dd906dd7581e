"""The uses that an invoice stands for: paid with it, open again when its receipt is void."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import InvoiceLine, Loan, PrintJob, Rental
from desktop.words import PrintJobState


@dataclass(frozen=True, slots=True)
class Invoiced:
    """The ids of what is on invoices."""

    jobs: frozenset[int]
    rentals: frozenset[int]
    loans: frozenset[int]


def invoiced(session: Session, invoice_ids: Collection[int]) -> Invoiced:
    columns = (InvoiceLine.print_job_id, InvoiceLine.rental_id, InvoiceLine.loan_id)
    rows = session.execute(select(*columns).where(InvoiceLine.invoice_id.in_(invoice_ids))).all()
    ids = [frozenset(value for value in column if value is not None) for column in zip(*rows, strict=True)]
    return Invoiced(*ids) if ids else Invoiced(frozenset(), frozenset(), frozenset())


def set_invoiced_paid(session: Session, invoice_id: int, *, paid: bool) -> None:
    """What is on the invoice is settled with it, or waits for it again. The records are locked."""
    on_it = invoiced(session, (invoice_id,))
    for job_id in on_it.jobs:
        session.get_one(PrintJob, job_id).state = PrintJobState.SETTLED if paid else PrintJobState.ON_ACCOUNT
    for rental_id in on_it.rentals:
        session.get_one(Rental, rental_id).paid = paid
    for loan_id in on_it.loans:
        session.get_one(Loan, loan_id).paid = paid
