"""Receipts and payments. Neither is ever changed or taken back: a void is an entry of its own."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import Confidentiality, PaymentMethod, TakingKind


class Receipt(Versioned, Base):
    """A numbered receipt. `tax` is the yen of tax inside `total`; `reissues` counts the prints after the first.

    `voided_at` is None while it counts; a voided one keeps its number and says why.
    """

    __tablename__ = "receipts"
    __table_args__ = (
        CheckConstraint("total >= 0 AND tax >= 0 AND tax <= total", name="total"),
        Index(None, "issued_at", "site_id"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    issued_at: Mapped[datetime]
    addressee: Mapped[line] = mapped_column(default="")
    provision: Mapped[line] = mapped_column(default="")
    total: Mapped[int]
    tax_percent: Mapped[int]
    tax: Mapped[int]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    reissues: Mapped[int] = mapped_column(default=0)
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[line] = mapped_column(default="")


class ReceiptLine(Base):
    """One line of a receipt, in yen, and what it is for; a thing can be on a second receipt after a void.

    At most one of the ids says which thing it is.
    """

    __tablename__ = "receipt_lines"

    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipts.id", ondelete="RESTRICT"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[TakingKind]
    text: Mapped[line]
    unit: Mapped[short] = mapped_column(default="")
    counted: Mapped[line] = mapped_column(default="")
    quantity: Mapped[int]
    price: Mapped[int]
    amount: Mapped[int]
    print_job_id: Mapped[int | None] = mapped_column(ForeignKey("print_jobs.id", ondelete="RESTRICT"), index=True)
    permit_id: Mapped[int | None] = mapped_column(ForeignKey("permits.id", ondelete="RESTRICT"), index=True)
    rental_id: Mapped[int | None] = mapped_column(ForeignKey("rentals.id", ondelete="RESTRICT"), index=True)
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("loans.id", ondelete="RESTRICT"), index=True)
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("invoices.id", ondelete="RESTRICT"), index=True)
    card_id: Mapped[int | None] = mapped_column(ForeignKey("prepaid_cards.id", ondelete="RESTRICT"), index=True)


class Payment(Versioned, Base):
    """Money taken against a receipt, a permit or (on a joint receipt) both, in yen; a void has the negative amount.

    Of cash, `tendered` - `change` is `amount`. `reverses_id` names the payment that a void counters, once at most.
    `till_day` is the day it counts for: after closing the next one. What a payment is for is in `payment_parts`.
    `card_id` is the prepaid card it was paid from.
    """

    __tablename__ = "payments"
    __table_args__ = (
        CheckConstraint("receipt_id IS NOT NULL OR permit_id IS NOT NULL", name="something"),
        CheckConstraint("tendered - change = amount", name="change"),
        CheckConstraint("amount >= 0 OR reverses_id IS NOT NULL", name="void"),
        CheckConstraint("(method = 'prepaid') = (card_id IS NOT NULL)", name="card"),
        Index(None, "taken_at", "site_id"),
        Index(None, "till_day", "site_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipts.id", ondelete="RESTRICT"), index=True)
    permit_id: Mapped[int | None] = mapped_column(ForeignKey("permits.id", ondelete="RESTRICT"), index=True)
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("payments.id", ondelete="RESTRICT"), unique=True)
    card_id: Mapped[int | None] = mapped_column(ForeignKey("prepaid_cards.id", ondelete="RESTRICT"), index=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    taken_at: Mapped[datetime]
    till_day: Mapped[date]
    method: Mapped[PaymentMethod]
    how: Mapped[short] = mapped_column(default="")
    amount: Mapped[int]
    tendered: Mapped[int]
    change: Mapped[int] = mapped_column(default=0)
    reason: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class PaymentPart(Base):
    """So many yen of a payment were for this; the parts of a payment sum to its amount."""

    __tablename__ = "payment_parts"

    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id", ondelete="RESTRICT"), primary_key=True)
    kind: Mapped[TakingKind] = mapped_column(primary_key=True)
    amount: Mapped[int]
