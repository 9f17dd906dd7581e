"""The till of a site day by day: counts, cash that is no taking, takings put into the bank. Nothing here is undone."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import TillCountKind, TillMoveKind


class TillDay(Versioned, Base):
    """One site's till on one day, in yen. A closed one is never changed; later payments count for the next day.

    `expected` is what should have been there and `counted` what was; `reason` explains the difference. `kept` stays in
    the till as the next day's float, `to_safe` went into the safe until `bank_deposit_id` took it to the bank.
    """

    __tablename__ = "till_days"
    __table_args__ = (
        CheckConstraint("opening_float >= 0", name="opening_float"),
        CheckConstraint("(closed_at IS NULL) = (counted IS NULL)", name="closed"),
        CheckConstraint("kept IS NULL OR (kept >= 0 AND kept + to_safe = counted)", name="kept"),
        Index(None, "site_id", "day", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    day: Mapped[date]
    opening_float: Mapped[int]
    opened_at: Mapped[datetime]
    opened_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    expected: Mapped[int | None]
    counted: Mapped[int | None]
    kept: Mapped[int | None]
    to_safe: Mapped[int | None]
    reason: Mapped[line] = mapped_column(default="")
    bank_deposit_id: Mapped[int | None] = mapped_column(ForeignKey("bank_deposits.id", ondelete="RESTRICT"), index=True)


class TillCount(Versioned, Base):
    """The cash was counted; `pieces` are pairs of denomination (yen) and number, `expected` what should be there."""

    __tablename__ = "till_counts"
    __table_args__ = (
        CheckConstraint("total >= 0", name="total"),
        Index(None, "till_day_id", "at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    till_day_id: Mapped[int] = mapped_column(ForeignKey("till_days.id", ondelete="RESTRICT"))
    kind: Mapped[TillCountKind]
    at: Mapped[datetime]
    pieces: Mapped[list[Any]]
    total: Mapped[int]
    expected: Mapped[int]
    note: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class TillMove(Versioned, Base):
    """Cash into (above zero) or out of the till that is no taking, in yen; `booking_id` is whose deposit it was."""

    __tablename__ = "till_moves"
    __table_args__ = (
        CheckConstraint("amount <> 0", name="amount"),
        Index(None, "till_day", "site_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    till_day: Mapped[date]
    at: Mapped[datetime]
    kind: Mapped[TillMoveKind]
    amount: Mapped[int]
    note: Mapped[line] = mapped_column(default="")
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), index=True)
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("loans.id", ondelete="RESTRICT"), index=True)
    rental_id: Mapped[int | None] = mapped_column(ForeignKey("rentals.id", ondelete="RESTRICT"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class BankDeposit(Versioned, Base):
    """Takings of closed till days were put into the bank with a slip; `reason` explains what differs from their sum."""

    __tablename__ = "bank_deposits"
    __table_args__ = (
        CheckConstraint("amount >= 0", name="amount"),
        Index(None, "site_id", "deposited_on"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    deposited_on: Mapped[date]
    slip_number: Mapped[short]
    amount: Mapped[int]
    reason: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
