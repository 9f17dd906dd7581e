"""The uses that an invoice stands for: they stay as they are on it, and are paid with it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadySettled, StillUsed
from desktop.models import Account, Invoice, InvoiceLine, JournalPayload, Loan, PrintJob, Rental
from desktop.models.accounts import on_account
from desktop.models.same_group import canonical, records_of
from desktop.operations.locks import locked
from desktop.words import InvoiceState, LoanState, PrintJobState, RentalState

_THINGS = frozenset({PrintJob.__tablename__, Rental.__tablename__, Loan.__tablename__})
_OFF = frozenset({PrintJobState.WITHDRAWN, RentalState.WITHDRAWN, LoanState.CANCELLED})
# whoever puts one of these back says something else of it than the invoice
_INVOICED = ("fee", "group_id", "on_account")


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


def is_invoiced(session: Session, thing: PrintJob | Rental | Loan) -> bool:
    """Whether it stands on an invoice that counts. Whoever invoices it locks it, so the caller has it locked."""
    column = {
        PrintJob: InvoiceLine.print_job_id,
        Rental: InvoiceLine.rental_id,
        Loan: InvoiceLine.loan_id,
    }[type(thing)]
    on_one = select(Invoice.id).join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
    standing = on_one.where(column == thing.id, Invoice.state != InvoiceState.VOIDED)
    with session.no_autoflush:
        return session.scalars(standing.limit(1)).first() is not None


def refuse_invoiced(session: Session, thing: PrintJob | Rental | Loan) -> None:
    """Raises AlreadySettled for a print job, rental or loan that stands on an invoice."""
    if is_invoiced(session, thing):
        raise AlreadySettled(thing.__tablename__.removesuffix("s"), thing.number)


def refuse_invoiced_undo(session: Session, payloads: Sequence[JournalPayload]) -> None:
    """What stands on an invoice is neither taken away nor made another by an undo. Raises AlreadySettled."""
    altered = [each for each in payloads if each.table_name in _THINGS and _alters(each)]

    def ids(table: str) -> set[int]:
        return {int(each.record_id) for each in altered if each.table_name == table}

    things: list[PrintJob | Rental | Loan] = [
        *locked(session, PrintJob, ids(PrintJob.__tablename__), "print_job"),
        *locked(session, Rental, ids(Rental.__tablename__), "rental"),
        *locked(session, Loan, ids(Loan.__tablename__), "loan"),
    ]
    for thing in things:
        refuse_invoiced(session, thing)


def refuse_owing(session: Session, payloads: Sequence[JournalPayload], verb: str) -> None:
    """The account by which something waits for an invoice is not taken away by the undo. Raises StillUsed."""
    for payload in payloads:
        if payload.table_name == Account.__tablename__ and payload.before is None and payload.after is not None:
            group_id, key = int(payload.after["group_id"]), int(payload.record_id)
            others = Account.group_id.in_(records_of(session, canonical(session, group_id))) & (Account.id != key)
            another = session.scalars(select(Account.id).where(others).limit(1)).first()
            if another is None and on_account(session, group_id, date.max):
                raise StillUsed(verb)


def _alters(payload: JournalPayload) -> bool:
    before, after = payload.before, payload.after or {}
    if before is None or before["state"] in _OFF:
        return True
    names = (*_INVOICED, "state") if payload.table_name == PrintJob.__tablename__ else _INVOICED
    return any(before.get(name) != after.get(name) for name in names)
