"""Invoices as lists and on paper. Reads invoices, their lines, groups, receipts, sites, center, settings, addresses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from desktop.models import Group, Invoice, InvoiceLine, Loan, PrintJob, Receipt, ReceiptLine, Rental, Site
from desktop.models.rulebook import rulebook
from desktop.queries.letters import Addressee, addressees
from desktop.queries.permits import Issuer, issuer_of
from desktop.queries.phones import phones_on
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import InvoiceState

INVOICE_READS = frozenset({"invoices", "invoice_lines", "groups", "receipts", "receipt_lines", "private_fields"})
MOST_INVOICES = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRow:
    """An invoice in a list, in yen; half-open days. `late` are the days it is overdue, 0 while it is not.

    `receipt_id` is the receipt that stands for it.
    """

    id: int
    number: str
    group_id: int
    group: str
    phone: str
    first_day: date
    until_day: date
    issued_on: date
    due_on: date
    total: int
    state: InvoiceState
    late: int
    receipt_id: int | None
    receipt_number: str
    void_reason: str

    @property
    def last_day(self) -> date:
        return self.until_day - timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePaperLine:
    day: date
    number: str
    text: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePaper:
    """What stands on an invoice, in yen, `tax` of `tax_percent` inside `total`. `last_day` is part of the period."""

    number: str
    issued_on: date
    due_on: date
    first_day: date
    last_day: date
    to: Addressee
    addressee: str
    issuer: Issuer
    site: str
    lines: tuple[InvoicePaperLine, ...]
    total: int
    tax_percent: int
    tax: int
    qualified: bool
    bank: str
    text: str
    state: InvoiceState
    paid_on: date | None
    receipt_number: str
    void_reason: str


@dataclass(frozen=True, slots=True)
class OverdueRows:
    """The open invoices whose day has passed, the longest overdue first."""

    center: SheetCenter
    day: date
    rows: tuple[InvoiceRow, ...]


def invoice_rows(session: Session, day: date, group_id: int | None = None) -> tuple[InvoiceRow, ...]:
    """The open ones by the day they are due, then the others, the newest first; the last 500 of those."""
    of_group = true() if group_id is None else Invoice.group_id == group_id
    still_open = _rows(session, day, of_group & (Invoice.state == InvoiceState.OPEN))
    done = _rows(session, day, of_group & (Invoice.state != InvoiceState.OPEN))
    return (*sorted(still_open, key=lambda row: (row.due_on, row.id)), *done)


def overdue_rows(session: Session, day: date) -> OverdueRows:
    late = _rows(session, day, (Invoice.state == InvoiceState.OPEN) & (Invoice.due_on < day))
    return OverdueRows(sheet_center(session), day, tuple(sorted(late, key=lambda row: (row.due_on, row.id))))


def invoice_by_number(session: Session, number: str) -> int | None:
    """The id of the invoice that people call by this number."""
    return session.scalars(select(Invoice.id).where(Invoice.number == number)).first()


def invoice_paper(session: Session, invoice_id: int, today: date) -> InvoicePaper | None:
    """What stands on the invoice, None if there is none of that id."""
    invoice = session.get(Invoice, invoice_id)
    if invoice is None:
        return None
    site, book = session.get_one(Site, invoice.site_id), rulebook(session)
    issuer = issuer_of(session, book, site, invoice.issued_on)
    (to,) = addressees(session, [invoice.group_id], today)
    receipt = _receipt(session, invoice.id)

    def text(name: str) -> str:
        return str(book.setting(f"invoice.{name}", invoice.issued_on, site.id))

    return InvoicePaper(
        number=invoice.number,
        issued_on=invoice.issued_on,
        due_on=invoice.due_on,
        first_day=invoice.first_day,
        last_day=invoice.until_day - timedelta(days=1),
        to=to,
        addressee=invoice.addressee,
        issuer=issuer,
        site=site.name,
        lines=_lines(session, invoice.id),
        total=invoice.total,
        tax_percent=invoice.tax_percent,
        tax=invoice.tax,
        qualified=bool(book.setting("receipt.qualified", invoice.issued_on, site.id)),
        bank=text("bank"),
        text=text("text"),
        state=invoice.state,
        paid_on=receipt[1].date() if receipt else None,
        receipt_number=receipt[0] if receipt else "",
        void_reason=invoice.void_reason,
    )


def _rows(session: Session, day: date, which: ColumnElement[bool]) -> list[InvoiceRow]:
    phones = phones_on(session, day)
    last = select(func.max(ReceiptLine.receipt_id)).where(ReceiptLine.invoice_id == Invoice.id).correlate(Invoice)
    found = (
        select(Invoice, Group.name, Receipt.id, Receipt.number)
        .join(Group, Group.id == Invoice.group_id)
        .outerjoin(Receipt, (Receipt.id == last.scalar_subquery()) & Receipt.voided_at.is_(None))
        .where(which)
        .order_by(Invoice.id.desc())
    )
    return [
        InvoiceRow(
            id=invoice.id,
            number=invoice.number,
            group_id=invoice.group_id,
            group=group,
            phone=phones.get(invoice.group_id, ""),
            first_day=invoice.first_day,
            until_day=invoice.until_day,
            issued_on=invoice.issued_on,
            due_on=invoice.due_on,
            total=invoice.total,
            state=invoice.state,
            late=max(0, (day - invoice.due_on).days) if invoice.state is InvoiceState.OPEN else 0,
            receipt_id=receipt_id,
            receipt_number=receipt_number or "",
            void_reason=invoice.void_reason,
        )
        for invoice, group, receipt_id, receipt_number in session.execute(found.limit(MOST_INVOICES))
    ]


def _receipt(session: Session, invoice_id: int) -> tuple[str, datetime] | None:
    standing = (
        select(Receipt.number, Receipt.issued_at)
        .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
        .where(ReceiptLine.invoice_id == invoice_id, Receipt.voided_at.is_(None))
        .order_by(Receipt.id.desc())
    )
    found = session.execute(standing).first()
    return (found.number, found.issued_at) if found is not None else None


def _lines(session: Session, invoice_id: int) -> tuple[InvoicePaperLine, ...]:
    rows = (
        select(InvoiceLine, func.coalesce(PrintJob.number, Rental.number, Loan.number, ""))
        .outerjoin(PrintJob, PrintJob.id == InvoiceLine.print_job_id)
        .outerjoin(Rental, Rental.id == InvoiceLine.rental_id)
        .outerjoin(Loan, Loan.id == InvoiceLine.loan_id)
        .where(InvoiceLine.invoice_id == invoice_id)
        .order_by(InvoiceLine.position)
    )
    return tuple(
        InvoicePaperLine(day=line.day, number=number, text=line.text, amount=line.amount)
        for line, number in session.execute(rows)
    )
