"""Counting money again. Reads payments and their parts, receipts, number ranges, cards and what was settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from desktop.models import (
    Invoice,
    InvoiceLine,
    Loan,
    NumberRange,
    Payment,
    PaymentPart,
    PrepaidCard,
    PrintJob,
    Receipt,
    ReceiptLine,
    Rental,
)
from desktop.rules.dates import fiscal_year
from desktop.words import InvoiceState, NumberRangeName, PrintJobState


def money_faults(session: Session) -> list[str]:
    """What does not fit: parts and payments, receipts and lines, numbers, cards, what is settled and its receipt."""
    return [
        *_parts(session),
        *_receipts(session),
        *_counters(session),
        *_numbers(session),
        *_cards(session),
        *_settled(session),
    ]


def _parts(session: Session) -> Iterator[str]:
    parts = select(PaymentPart.payment_id, func.sum(PaymentPart.amount).label("yen")).group_by(PaymentPart.payment_id)
    sums = parts.subquery()
    wrong = (
        select(Payment.id)
        .outerjoin(sums, sums.c.payment_id == Payment.id)
        .where(func.coalesce(sums.c.yen, 0) != Payment.amount)
        .order_by(Payment.id)
    )
    for payment_id in session.scalars(wrong):
        yield f"payment id {payment_id} is not the sum of its parts"


def _receipts(session: Session) -> Iterator[str]:
    """Lines sum to the total, so do the payments; of a void one nothing stands."""
    lines = _sums(ReceiptLine.receipt_id, ReceiptLine.amount)
    first = _sums(Payment.receipt_id, case((Payment.reverses_id.is_(None), Payment.amount), else_=0))
    all_of_it = _sums(Payment.receipt_id, Payment.amount)
    rows = session.execute(select(Receipt.id, Receipt.number, Receipt.total, Receipt.voided_at).order_by(Receipt.id))
    of_lines, taken, stands = (_by_id(session, sums) for sums in (lines, first, all_of_it))
    for receipt_id, number, total, voided_at in rows:
        if of_lines[receipt_id] != total:
            yield f"receipt {number} is not the sum of its lines"
        if taken[receipt_id] != total:
            yield f"receipt {number} and its payments differ"
        if voided_at is not None and stands[receipt_id]:
            yield f"receipt {number} is void, but money of it stands"


def _sums(
    key: InstrumentedAttribute[Any], amount: ColumnElement[Any] | InstrumentedAttribute[Any]
) -> Select[*tuple[Any, ...]]:
    return select(key, func.sum(amount)).where(key.is_not(None)).group_by(key)


def _by_id(session: Session, pairs: Select[*tuple[Any, ...]]) -> Counter[int]:
    """Pairs of an id and yen, or how many."""
    return Counter({int(row[0]): int(row[1]) for row in session.execute(pairs)})


def _counters(session: Session) -> Iterator[str]:
    """Nobody gets back more than was taken, and it goes back the way it came."""
    taken = aliased(Payment)
    wrong = (
        select(Payment.id)
        .join(taken, taken.id == Payment.reverses_id)
        .where(
            (func.coalesce(Payment.receipt_id, 0) != func.coalesce(taken.receipt_id, 0))
            | (func.coalesce(Payment.permit_id, 0) != func.coalesce(taken.permit_id, 0))
            | (Payment.method != taken.method)
        )
        .order_by(Payment.id)
    )
    for payment_id in session.scalars(wrong):
        yield f"payment id {payment_id} counters another one's money"
    for key, what in ((Payment.receipt_id, "receipt"), (Payment.permit_id, "permit")):
        below = _sums(key, Payment.amount).having(func.sum(Payment.amount) < 0)
        for record_id, _yen in session.execute(below):
            yield f"more came back of {what} id {record_id} than was taken"


def _numbers(session: Session) -> Iterator[str]:
    """No number between two is missing, and the newest receipt of a site and year has the last one given out."""
    rows = session.execute(select(Receipt.number, Receipt.site_id, Receipt.issued_at).order_by(Receipt.id)).all()
    runs: dict[str, list[int]] = {}
    newest: dict[str, str] = {}
    for number, site_id, issued_at in rows:
        before, digits = _split(number)
        if digits:
            runs.setdefault(before, []).append(int(digits))
        newest[f"{fiscal_year(issued_at.date())}/{site_id}"] = newest[f"/{site_id}"] = number
    for before, found in sorted(runs.items()):
        if missing := sorted(set(range(min(found), max(found))) - set(found)):
            yield f"receipt {before}{missing[0]:05} and {len(missing) - 1} more numbers are missing"
    given = select(NumberRange.period, NumberRange.last).where(NumberRange.name == NumberRangeName.RECEIPT.value)
    last = {str(period): int(number) for period, number in session.execute(given)}
    for period, number in sorted(last.items()):
        # a site's range began where that of the whole center had ended
        if "/" in period and last.get(period.partition("/")[0]) != number:
            latest = newest.get(period, "")
            if not latest.endswith(str(number)):
                yield f"number {number} of receipts of {period} was given out, the newest is {latest}"


def _split(number: str) -> tuple[str, str]:
    """What stands before the digits at the end, and they."""
    before = number.rstrip("0123456789")
    return before, number[len(before) :]


def _cards(session: Session) -> Iterator[str]:
    fills = (
        _sums(ReceiptLine.card_id, ReceiptLine.amount)
        .join(Receipt, Receipt.id == ReceiptLine.receipt_id)
        .where(Receipt.voided_at.is_(None))
    )
    filled = _by_id(session, fills)
    spent = _by_id(session, _sums(Payment.card_id, Payment.amount))
    cards = select(PrepaidCard.id, PrepaidCard.number, PrepaidCard.balance).order_by(PrepaidCard.id)
    for card_id, number, balance in session.execute(cards):
        if filled[card_id] - spent[card_id] != balance:
            yield f"card {number} has another balance than its fillings and payments make"


def _settled(session: Session) -> Iterator[str]:
    """What counts as settled is on a receipt that stands, itself or on its invoice; nothing else is."""
    jobs = ((PrintJob.state == PrintJobState.SETTLED) & (PrintJob.fee > 0), PrintJob.id, PrintJob.number)
    rentals = (Rental.paid & (Rental.fee > 0), Rental.id, Rental.number)
    loans = (Loan.paid & (Loan.fee > 0), Loan.id, Loan.number)
    paid = (Invoice.state == InvoiceState.PAID, Invoice.id, Invoice.number)
    yield from _differing(session, "print job", jobs, ReceiptLine.print_job_id, InvoiceLine.print_job_id)
    yield from _differing(session, "rental", rentals, ReceiptLine.rental_id, InvoiceLine.rental_id)
    yield from _differing(session, "loan", loans, ReceiptLine.loan_id, InvoiceLine.loan_id)
    yield from _differing(session, "invoice", paid, ReceiptLine.invoice_id, None)


def _differing(
    session: Session,
    what: str,
    settled: tuple[ColumnElement[bool], InstrumentedAttribute[int], InstrumentedAttribute[str]],
    on_receipt: InstrumentedAttribute[int | None],
    on_invoice: InstrumentedAttribute[int | None] | None,
) -> Iterator[str]:
    is_settled, key, number = settled
    standing = (
        select(on_receipt, func.count(ReceiptLine.receipt_id.distinct()))
        .join(Receipt, Receipt.id == ReceiptLine.receipt_id)
        .where(on_receipt.is_not(None), Receipt.voided_at.is_(None))
        .group_by(on_receipt)
    )
    times = _by_id(session, standing)
    if on_invoice is not None:
        invoiced = (
            select(on_invoice, literal(1))
            .distinct()
            .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
            .where(on_invoice.is_not(None), Invoice.state == InvoiceState.PAID)
        )
        times.update(_by_id(session, invoiced))
    for record_id, name, is_paid in session.execute(select(key, number, is_settled).order_by(key)):
        if is_paid and not times[record_id]:
            yield f"{what} {name} counts as paid without a receipt that stands"
        elif times[record_id] and not is_paid:
            yield f"{what} {name} is on a receipt and counts as open"
        elif times[record_id] > 1:
            yield f"{what} {name} was paid more than once"
