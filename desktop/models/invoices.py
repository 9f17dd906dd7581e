"""Money that is not on the counter: who pays by invoice, the invoices, prepaid cards, applications for relief."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, short
from desktop.words import Confidentiality, InvoicePeriod, InvoiceState, ReliefState


class Account(Versioned, Base):
    """A group that pays by invoice, from a day until before another."""

    __tablename__ = "accounts"
    __table_args__ = (dated(), Index(None, "group_id", "valid_from", unique=True))
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    period: Mapped[InvoicePeriod]
    addressee: Mapped[line] = mapped_column(default="")
    note: Mapped[line] = mapped_column(default="")
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class Invoice(Versioned, Base):
    """A numbered invoice, in yen, for a group's uses from `first_day` to before `until_day`. A void one stays.

    `tax` of `tax_percent` is inside `total`.
    """

    __tablename__ = "invoices"
    __table_args__ = (
        CheckConstraint("total >= 0 AND tax >= 0 AND tax <= total", name="total"),
        CheckConstraint("first_day < until_day", name="period"),
        Index(None, "group_id", "issued_on"),
        Index(None, "state", "due_on"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    addressee: Mapped[line]
    first_day: Mapped[date]
    until_day: Mapped[date]
    issued_on: Mapped[date]
    due_on: Mapped[date]
    total: Mapped[int]
    tax_percent: Mapped[int]
    tax: Mapped[int]
    state: Mapped[InvoiceState]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class InvoiceLine(Base):
    """One line of an invoice, in yen, and the job, rental or loan it is for."""

    __tablename__ = "invoice_lines"

    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoices.id", ondelete="RESTRICT"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[date]
    text: Mapped[line]
    amount: Mapped[int]
    print_job_id: Mapped[int | None] = mapped_column(ForeignKey("print_jobs.id", ondelete="RESTRICT"), index=True)
    rental_id: Mapped[int | None] = mapped_column(ForeignKey("rentals.id", ondelete="RESTRICT"), index=True)
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("loans.id", ondelete="RESTRICT"), index=True)


class PrepaidCard(Versioned, Base):
    """Money paid ahead, in yen: filled by receipts with a line for it, spent by payments from it."""

    __tablename__ = "prepaid_cards"
    __table_args__ = (
        CheckConstraint("balance >= 0", name="balance"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    holder: Mapped[line] = mapped_column(default="")
    balance: Mapped[int] = mapped_column(default=0)
    issued_on: Mapped[date]
    blocked: Mapped[bool] = mapped_column(default=False)
    note: Mapped[line] = mapped_column(default="")


class ReliefApplication(Versioned, Base):
    """A group asks for relief on a ground, from a day until before another; `paper_on` is when its paper came in.

    Once approved, what the group uses in that time is relieved by `percent`.
    """

    __tablename__ = "relief_applications"
    __table_args__ = (
        CheckConstraint("valid_from < valid_until", name="period"),
        CheckConstraint("percent BETWEEN 0 AND 100", name="percent"),
        Index(None, "group_id", "valid_from"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    ground_id: Mapped[int] = mapped_column(ForeignKey("relief_grounds.id", ondelete="RESTRICT"))
    percent: Mapped[int]
    rooms: Mapped[bool] = mapped_column(default=True)
    printing: Mapped[bool] = mapped_column(default=True)
    purpose: Mapped[line] = mapped_column(default="")
    applied_on: Mapped[date]
    paper_on: Mapped[date | None]
    valid_from: Mapped[date]
    valid_until: Mapped[date]
    state: Mapped[ReliefState]
    decided_on: Mapped[date | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    reason: Mapped[line] = mapped_column(default="")
