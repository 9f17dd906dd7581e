"""What a group used and what of it is paid. Reads print_jobs, bookings, rentals, loans, invoices, receipts, cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, false, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import (
    Booking,
    Invoice,
    InvoiceLine,
    Loan,
    Permit,
    PrintJob,
    Receipt,
    ReceiptLine,
    Rental,
    RentalKind,
    RentalUnit,
    Resource,
    Site,
)
from desktop.models.rulebook import rulebook
from desktop.models.same_group import canonical, records_of
from desktop.queries.invoices import InvoiceRow, invoice_rows
from desktop.queries.letters import Addressee, addressees
from desktop.queries.permits import Issuer, issuer_of
from desktop.queries.prepaid_cards import CardMove, CardRow, card_moves, cards_of
from desktop.queries.unpaid import IS_UNPAID, OWING
from desktop.words import InvoiceState, LoanState, PrintJobState, RentalState


class UseState(StrEnum):
    """How the money of a use stands: ON_ACCOUNT waits for an invoice, INVOICED for that to be paid."""

    PAID = "paid"
    OPEN = "open"
    ON_ACCOUNT = "on_account"
    INVOICED = "invoiced"


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLine:
    """One use, fee in yen; `paper` is the number of its receipt or invoice."""

    day: date
    number: str
    text: str
    amount: int
    state: UseState
    paper: str


@dataclass(frozen=True, slots=True)
class CardStatement:
    """A card with its moves within the days."""

    card: CardRow
    moves: tuple[CardMove, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A group's uses from a day to another (both included), its invoices and its cards, in yen.

    `open` is all that was not paid of the uses, whatever waits for; invoices are those of the days and the open ones.
    """

    to: Addressee
    issuer: Issuer
    first_day: date
    last_day: date
    uses: tuple[UseLine, ...]
    invoices: tuple[InvoiceRow, ...]
    cards: tuple[CardStatement, ...]

    @property
    def total(self) -> int:
        return sum(use.amount for use in self.uses)

    @property
    def open(self) -> int:
        return sum(use.amount for use in self.uses if use.state is not UseState.PAID)


def statement(session: Session, group_id: int, site_id: int, first_day: date, last_day: date, today: date) -> Statement:
    """What the group used in the days, whichever site it was at. Raises NotFound."""
    group_id = canonical(session, group_id)
    to = next(iter(addressees(session, [group_id], today)), None)
    if to is None:
        raise NotFound("group", str(group_id))
    site = session.get_one(Site, site_id)
    groups, days = records_of(session, group_id), (first_day, last_day + timedelta(days=1))
    invoices = [row for record in groups for row in invoice_rows(session, today, record)]
    return Statement(
        to=to,
        issuer=issuer_of(session, rulebook(session), site, today),
        first_day=first_day,
        last_day=last_day,
        uses=_uses(session, groups, days),
        invoices=tuple(row for row in invoices if _concerns(row, days)),
        cards=tuple(_card(session, card, days) for card in cards_of(session, groups)),
    )


def card_statement(session: Session, card: CardRow) -> CardStatement:
    """The card with all its moves."""
    return CardStatement(card, card_moves(session, card.id))


_Days = tuple[date, date]


def _concerns(row: InvoiceRow, days: _Days) -> bool:
    if row.state is InvoiceState.VOIDED:
        return False
    return row.state is InvoiceState.OPEN or (row.first_day < days[1] and row.until_day > days[0])


def _card(session: Session, card: CardRow, days: _Days) -> CardStatement:
    moves = card_moves(session, card.id)
    return CardStatement(card, tuple(move for move in moves if days[0] <= move.at.date() < days[1]))


def _uses(session: Session, groups: tuple[int, ...], days: _Days) -> tuple[UseLine, ...]:
    found = [*_jobs(session, groups), *_bookings(session, groups), *_rentals(session, groups), *_loans(session, groups)]
    return tuple(sorted((use for use in found if days[0] <= use.day < days[1]), key=lambda use: (use.day, use.number)))


def _papers(
    session: Session, line: Any, invoice_line: Any, things: Select[Any]
) -> tuple[dict[int, str], dict[int, str]]:
    """The number of the receipt that stands for each of the things, and of the invoice."""
    receipts = select(line.label("thing"), Receipt.number).join(Receipt, Receipt.id == ReceiptLine.receipt_id)
    invoices = select(invoice_line.label("thing"), Invoice.number).join(Invoice, Invoice.id == InvoiceLine.invoice_id)
    standing = receipts.where(line.in_(things), Receipt.voided_at.is_(None))
    counting = invoices.where(invoice_line.in_(things), Invoice.state != InvoiceState.VOIDED)
    return (
        {row.thing: row.number for row in session.execute(standing)},
        {row.thing: row.number for row in session.execute(counting)},
    )


def _jobs(session: Session, groups: tuple[int, ...]) -> Iterator[UseLine]:
    own = select(PrintJob.id).where(PrintJob.group_id.in_(groups))
    receipts, invoices = _papers(session, ReceiptLine.print_job_id, InvoiceLine.print_job_id, own)
    rows = (
        select(PrintJob.id, PrintJob.number, PrintJob.done_at, PrintJob.fee)
        .add_columns(PrintJob.state == PrintJobState.SETTLED, PrintJob.state == PrintJobState.ON_ACCOUNT)
        .add_columns(Resource.name, PrintJob.masters, PrintJob.sheets)
        .join(Resource, Resource.id == PrintJob.machine_id)
        .where(PrintJob.group_id.in_(groups), PrintJob.fee > 0)
        .where(PrintJob.state.not_in((PrintJobState.WITHDRAWN, PrintJobState.BEGUN)))
    )
    for *thing, machine, masters, sheets in session.execute(rows):
        counted = f"{masters}版 {sheets:,}枚" if masters else f"{sheets:,}枚"
        yield _line(thing, f"{machine}　{counted}", receipts, invoices)


def _bookings(session: Session, groups: tuple[int, ...]) -> Iterator[UseLine]:
    rows = (
        select(Booking.id, Booking.number, Booking.starts_at, Booking.fee, ~IS_UNPAID, false())
        .add_columns(Resource.name, Booking.purpose, Permit.number.label("permit"))
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Permit, Permit.booking_id == Booking.id)
        .where(Booking.group_id.in_(groups), Booking.fee > 0, Booking.state.in_(OWING))
    )
    for *thing, room, purpose, permit in session.execute(rows):
        papers = {thing[0]: permit} if permit else {}
        yield _line(thing, "　".join(part for part in (room, purpose) if part), papers, {})


def _rentals(session: Session, groups: tuple[int, ...]) -> Iterator[UseLine]:
    own = select(Rental.id).where(Rental.group_id.in_(groups))
    receipts, invoices = _papers(session, ReceiptLine.rental_id, InvoiceLine.rental_id, own)
    rows = (
        select(Rental.id, Rental.number, Rental.first_day, Rental.fee, Rental.paid, Rental.on_account)
        .add_columns(RentalKind.name, RentalUnit.name.label("unit"))
        .join(RentalUnit, RentalUnit.id == Rental.unit_id)
        .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
        .where(Rental.group_id.in_(groups), Rental.fee > 0, Rental.state != RentalState.WITHDRAWN)
    )
    for *thing, kind, unit in session.execute(rows):
        yield _line(thing, f"{kind}　{unit}", receipts, invoices)


def _loans(session: Session, groups: tuple[int, ...]) -> Iterator[UseLine]:
    own = select(Loan.id).where(Loan.group_id.in_(groups))
    receipts, invoices = _papers(session, ReceiptLine.loan_id, InvoiceLine.loan_id, own)
    rows = select(Loan.id, Loan.number, Loan.starts_at, Loan.fee, Loan.paid, Loan.on_account, Loan.purpose).where(
        Loan.group_id.in_(groups), Loan.fee > 0, Loan.state != LoanState.CANCELLED
    )
    for *thing, purpose in session.execute(rows):
        yield _line(thing, f"備品の貸出し　{purpose}".rstrip(), receipts, invoices)


def _line(thing: list[Any], text: str, receipts: dict[int, str], invoices: dict[int, str]) -> UseLine:
    number_of, number, at, fee, paid, on_account = thing
    invoice = invoices.get(number_of, "")
    if paid:
        state, paper = UseState.PAID, invoice or receipts.get(number_of, "")
    elif on_account:
        state, paper = (UseState.INVOICED, invoice) if invoice else (UseState.ON_ACCOUNT, "")
    else:
        state, paper = UseState.OPEN, ""
    day = at.date() if isinstance(at, datetime) else at
    return UseLine(day=day, number=number, text=text, amount=fee, state=state, paper=paper)
