"""What a receipt settled is open again once the receipt is void."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import CardUsed
from desktop.models import Booking, Invoice, Loan, Payment, Permit, PrepaidCard, PrintJob, ReceiptLine, Rental
from desktop.operations.invoiced import invoiced, set_invoiced_paid
from desktop.operations.locks import locked
from desktop.words import InvoiceState, PrintJobState


@dataclass(frozen=True, slots=True)
class Settled:
    """The ids of what is on a receipt; `filled` is by how many yen it filled which cards."""

    jobs: frozenset[int]
    rentals: frozenset[int]
    loans: frozenset[int]
    invoices: frozenset[int]
    permits: frozenset[int]
    filled: Counter[int] = field(default_factory=Counter[int])


def lock_things(session: Session, receipt_id: int) -> Settled:
    """Everything on the receipt, locked in the order in which it is settled."""
    lines = session.scalars(select(ReceiptLine).where(ReceiptLine.receipt_id == receipt_id)).all()
    filled: Counter[int] = Counter()
    for line in lines:
        if line.card_id is not None:
            filled[line.card_id] += line.amount
    on_it = Settled(
        jobs=frozenset(line.print_job_id for line in lines if line.print_job_id is not None),
        rentals=frozenset(line.rental_id for line in lines if line.rental_id is not None),
        loans=frozenset(line.loan_id for line in lines if line.loan_id is not None),
        invoices=frozenset(line.invoice_id for line in lines if line.invoice_id is not None),
        permits=frozenset(line.permit_id for line in lines if line.permit_id is not None),
        filled=filled,
    )
    bookings = session.scalars(select(Permit.booking_id).where(Permit.id.in_(on_it.permits)))
    also = invoiced(session, on_it.invoices)
    spent = session.scalars(
        select(Payment.card_id).where(Payment.receipt_id == receipt_id, Payment.card_id.is_not(None))
    )
    cards = {card_id for card_id in spent if card_id is not None}
    locked(session, Booking, set(bookings), "booking")
    locked(session, PrintJob, on_it.jobs | also.jobs, "print_job")
    locked(session, Rental, on_it.rentals | also.rentals, "rental")
    locked(session, Loan, on_it.loans | also.loans, "loan")
    locked(session, Invoice, on_it.invoices, "invoice")
    locked(session, PrepaidCard, cards | set(filled), "card")
    return on_it


def open_again(session: Session, on_it: Settled) -> None:
    """Unpaid, as it was before; a permit's fee is open by its payments alone. Raises CardUsed."""
    for job_id in on_it.jobs:
        session.get_one(PrintJob, job_id).state = PrintJobState.UNPAID
    for rental_id in on_it.rentals:
        session.get_one(Rental, rental_id).paid = False
    for loan_id in on_it.loans:
        session.get_one(Loan, loan_id).paid = False
    for invoice_id in on_it.invoices:
        session.get_one(Invoice, invoice_id).state = InvoiceState.OPEN
        set_invoiced_paid(session, invoice_id, paid=False)
    for card_id, yen in on_it.filled.items():
        card = session.get_one(PrepaidCard, card_id)
        if card.balance < yen:
            raise CardUsed(card.number, card.balance, yen)
        card.balance -= yen
