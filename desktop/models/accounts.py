"""Which groups pay by invoice, and what of theirs waits for one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, select, true
from sqlalchemy.orm import Session

from desktop.models.invoices import Account, Invoice, InvoiceLine
from desktop.models.printing import PrintJob
from desktop.models.rentals import Loan, Rental, RentalKind, RentalUnit
from desktop.models.resources import Resource
from desktop.models.same_group import canonical, records_of
from desktop.rules.invoice_periods import ending
from desktop.words import InvoicePeriod, InvoiceState, LoanState, PrintJobState, RentalState

ACCOUNT_TABLES = frozenset(
    {"accounts", "invoices", "invoice_lines", "print_jobs", "rentals", "loans", "groups", "resources", "rental_units"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnAccount:
    """Something a group used and was not invoiced for, in yen; `what` is "print_job", "rental" or "loan"."""

    what: str
    id: int
    group_id: int
    number: str
    day: date
    text: str
    amount: int


@dataclass(frozen=True, slots=True)
class InvoiceFor:
    """For whom an invoice is to be written, and for which days, half-open."""

    group_id: int
    first_day: date
    until_day: date


def account_on(session: Session, group_id: int, day: date) -> Account | None:
    """The account by which the group pays on the day; None where it pays at the counter."""
    found = (
        select(Account)
        .where(Account.group_id.in_(records_of(session, canonical(session, group_id))))
        .where(Account.valid_from <= day, Account.valid_until.is_(None) | (Account.valid_until > day))
        .order_by(Account.valid_from.desc(), Account.id)
    )
    return session.scalars(found.limit(1)).first()


def on_account(session: Session, group_id: int, until_day: date, first_day: date | None = None) -> list[OnAccount]:
    """What of the group waits for an invoice, by day: used before `until_day`, from `first_day` on if there is one."""
    found = all_on_account(session, records_of(session, canonical(session, group_id)))
    return [item for item in found if item.day < until_day and (first_day is None or item.day >= first_day)]


def all_on_account(session: Session, groups: Collection[int] | None = None) -> list[OnAccount]:
    """The same of these records of groups, or (None) of all, of every day."""
    found = [*_jobs(session, groups), *_rentals(session, groups), *_loans(session, groups)]
    return sorted(found, key=lambda item: (item.day, item.what, item.id))


def invoices_due(session: Session, until_day: date) -> list[InvoiceFor]:
    """Which invoices are to be written when the periods end before the day, by the groups' ids.

    What was left over from earlier periods comes with them, and what a group with a closed account still owes.
    """
    oldest: dict[int, date] = {}
    for item in all_on_account(session):
        if item.day < until_day:
            oldest.setdefault(canonical(session, item.group_id), item.day)
    found = list[InvoiceFor]()
    for group_id, day in sorted(oldest.items()):
        period = _period(session, group_id, until_day)
        first = ending(period, until_day) if period is not None else None
        if first is not None:
            found.append(InvoiceFor(group_id, min(first, day), until_day))
    return found


def _period(session: Session, group_id: int, until_day: date) -> InvoicePeriod | None:
    """How often the group is invoiced by the account that held last before the day; None where there was none."""
    of_group = Account.group_id.in_(records_of(session, group_id))
    held = select(Account.period).where(of_group, Account.valid_from < until_day).order_by(Account.valid_from.desc())
    return session.scalars(held.limit(1)).first()


def _of(column: Any, groups: Collection[int] | None) -> ColumnElement[bool]:
    return true() if groups is None else column.in_(groups)


def _open(line: Any, thing: Any) -> ColumnElement[bool]:
    """Not on an invoice that counts."""
    on_it = select(InvoiceLine.invoice_id).join(Invoice, Invoice.id == InvoiceLine.invoice_id)
    counts = on_it.where(line == thing.id, Invoice.state != InvoiceState.VOIDED)
    return ~exists(counts.correlate(thing))


def _jobs(session: Session, groups: Collection[int] | None) -> Iterator[OnAccount]:
    rows = (
        select(PrintJob.id, PrintJob.group_id, PrintJob.number, PrintJob.done_at, PrintJob.fee)
        .add_columns(PrintJob.masters, PrintJob.sheets, PrintJob.purpose, Resource.name)
        .join(Resource, Resource.id == PrintJob.machine_id)
        .where(PrintJob.state == PrintJobState.ON_ACCOUNT, PrintJob.fee > 0, PrintJob.group_id.is_not(None))
        .where(_open(InvoiceLine.print_job_id, PrintJob), _of(PrintJob.group_id, groups))
    )
    for *thing, masters, sheets, purpose, machine in session.execute(rows):
        counted = " ".join(part for part in (f"{masters}版" if masters else "", f"{sheets:,}枚", purpose) if part)
        yield _item("print_job", thing, f"{machine}　{counted}")


def _rentals(session: Session, groups: Collection[int] | None) -> Iterator[OnAccount]:
    rows = (
        select(Rental.id, Rental.group_id, Rental.number, Rental.first_day, Rental.fee, RentalKind.name)
        .add_columns(RentalUnit.name.label("unit"))
        .join(RentalUnit, RentalUnit.id == Rental.unit_id)
        .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
        .where(Rental.on_account, ~Rental.paid, Rental.fee > 0, Rental.state != RentalState.WITHDRAWN)
        .where(_open(InvoiceLine.rental_id, Rental), _of(Rental.group_id, groups))
    )
    for *thing, kind, unit in session.execute(rows):
        yield _item("rental", thing, f"{kind}　{unit}")


def _loans(session: Session, groups: Collection[int] | None) -> Iterator[OnAccount]:
    rows = (
        select(Loan.id, Loan.group_id, Loan.number, Loan.starts_at, Loan.fee, Loan.purpose)
        .where(Loan.on_account, ~Loan.paid, Loan.fee > 0, Loan.group_id.is_not(None))
        .where(Loan.state != LoanState.CANCELLED)
        .where(_open(InvoiceLine.loan_id, Loan), _of(Loan.group_id, groups))
    )
    for *thing, purpose in session.execute(rows):
        yield _item("loan", thing, f"備品の貸出し　{purpose}".rstrip())


def _item(what: str, thing: list[Any], text: str) -> OnAccount:
    number_of, group, number, at, fee = thing
    day = at.date() if isinstance(at, datetime) else at
    return OnAccount(what=what, id=number_of, group_id=group, number=number, day=day, text=text, amount=fee)
