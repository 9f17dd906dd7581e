"""What stands on a receipt. Reads receipts, payments, prepaid cards, staff, sites, center, settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Payment, PrepaidCard, Receipt, ReceiptLine, Site, Staff
from desktop.models.rulebook import rulebook
from desktop.queries.permits import Issuer, issuer_of
from desktop.rules.print_fees import PrintFeeLine
from desktop.words import PaymentMethod, ReceiptForm, TakingKind


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """A receipt in whole yen, `tax` of `tax_percent` inside `total`.

    `taxed` is what of the total is taxed: money paid ahead is not. A receipt that is not `qualified` says nothing of
    tax. `reissues` counts the prints after the first; `voided_at` is None while it counts, `refunded` is what of it
    went back beside. `tendered` - `change` = `total`. `card` is the prepaid card it was paid from or for, `balance`
    what was on it then. `form` is the paper that the site prints receipts on.
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
    taxed: int | None = None
    qualified: bool = True
    refunded: int = 0
    method: PaymentMethod = PaymentMethod.CASH
    how: str = ""
    card: str = ""
    balance: int | None = None
    form: ReceiptForm = ReceiptForm.A6


def receipt(session: Session, receipt_id: int) -> ReceiptPaper | None:
    """What stands on the receipt, None if there is none of that id."""
    row = session.execute(
        select(Receipt, Site, Staff.name)
        .join(Site, Site.id == Receipt.site_id)
        .outerjoin(Staff, Staff.id == Receipt.staff_id)
        .where(Receipt.id == receipt_id)
    ).first()
    if row is None:
        return None
    issued, site, staff = row
    book, day = rulebook(session), issued.issued_at.date()
    issuer, qualified = issuer_of(session, book, site, day), book.setting("receipt.qualified", day, site.id)
    lines = _lines(session, receipt_id)
    return ReceiptPaper(
        number=issued.number,
        issued_at=issued.issued_at,
        addressee=issued.addressee,
        provision=issued.provision,
        lines=tuple(line for line, _kind in lines),
        total=issued.total,
        tax_percent=issued.tax_percent,
        tax=issued.tax,
        invoice_number=issuer.invoice_number if qualified else "",
        issuer=issuer if qualified else replace(issuer, invoice_number=""),
        site=site.name,
        staff=staff or "",
        reissues=issued.reissues,
        voided_at=issued.voided_at,
        void_reason=issued.void_reason,
        demo=issuer.demo,
        taxed=issued.total - sum(line.amount for line, kind in lines if kind is TakingKind.PREPAID),
        qualified=qualified,
        form=book.setting("receipt.form", day, site.id),
        **_money(session, issued),
    )


def receipt_by_number(session: Session, number: str) -> int | None:
    """The id of the receipt that people call by this number."""
    return session.scalars(select(Receipt.id).where(Receipt.number == number)).first()


def _lines(session: Session, receipt_id: int) -> list[tuple[PrintFeeLine, TakingKind]]:
    """The lines as they were frozen, each with what it was for."""
    on_it = select(ReceiptLine).where(ReceiptLine.receipt_id == receipt_id).order_by(ReceiptLine.position)
    return [
        (PrintFeeLine(line.kind, line.text, line.unit, line.quantity, line.price, line.amount, line.counted), line.kind)
        for line in session.scalars(on_it)
    ]


def _money(session: Session, issued: Receipt) -> dict[str, Any]:
    """How it was paid: one sum over the payments of a joint receipt."""
    payments = list(session.scalars(select(Payment).where(Payment.receipt_id == issued.id).order_by(Payment.id)))
    taken = [payment for payment in payments if payment.reverses_id is None]
    back = -sum(payment.amount for payment in payments if payment.reverses_id is not None)
    first = taken[0] if taken else None
    card_id = first.card_id if first is not None else None
    if card_id is None:
        filled = (ReceiptLine.receipt_id == issued.id) & ReceiptLine.card_id.is_not(None)
        card_id = session.scalars(select(ReceiptLine.card_id).where(filled)).first()
    card = session.get(PrepaidCard, card_id) if card_id is not None else None
    last = max((payment.id for payment in taken), default=0)
    return {
        "tendered": sum(payment.tendered for payment in taken),
        "change": sum(payment.change for payment in taken),
        "refunded": back if issued.voided_at is None else 0,
        "method": first.method if first is not None else PaymentMethod.CASH,
        "how": first.how if first is not None else "",
        "card": card.number if card is not None else "",
        "balance": _balance_then(session, card.id, issued, last) if card is not None else None,
    }


def _balance_then(session: Session, card_id: int, issued: Receipt, last_payment: int) -> int:
    """What was on the card once the receipt was issued."""
    filled = (
        select(func.coalesce(func.sum(ReceiptLine.amount), 0))
        .join(Receipt, Receipt.id == ReceiptLine.receipt_id)
        .where(ReceiptLine.card_id == card_id, Receipt.id <= issued.id)
        .where(Receipt.voided_at.is_(None) | (Receipt.voided_at > issued.issued_at))
    )
    spent = select(func.coalesce(func.sum(Payment.amount), 0)).where(
        Payment.card_id == card_id, Payment.id <= last_payment
    )
    return session.scalars(filled).one() - session.scalars(spent).one()
