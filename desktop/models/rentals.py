"""Lockers and mailboxes by the month, and equipment lent by the hour or night."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, short
from desktop.words import Confidentiality, LoanState, RentalCharge, RentalState, RentalWishState


class RentalKind(Versioned, Base):
    """Lockers, mailboxes: units with the same rules. Their year begins in `first_month`.

    `by_lottery` gives units by a draw from the wishes of a year, otherwise first come, first served.
    """

    __tablename__ = "rental_kinds"
    __table_args__ = (
        CheckConstraint("first_month BETWEEN 1 AND 12", name="first_month"),
        CheckConstraint("deposit >= 0", name="deposit"),
        CheckConstraint("most_each IS NULL OR most_each > 0", name="most_each"),
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    name: Mapped[line]
    first_month: Mapped[int] = mapped_column(default=4)
    charge: Mapped[RentalCharge] = mapped_column(default=RentalCharge.YEAR)
    by_lottery: Mapped[bool] = mapped_column(default=False)
    most_each: Mapped[int | None]
    deposit: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class RentalPrice(Versioned, Base):
    """Yen per month or year of a unit, from a day until before another; `size` "" is for units of every size."""

    __tablename__ = "rental_prices"
    __table_args__ = (dated(), CheckConstraint("yen >= 0", name="yen"))

    id: Mapped[pk]
    kind_id: Mapped[int] = mapped_column(ForeignKey("rental_kinds.id", ondelete="RESTRICT"), index=True)
    size: Mapped[short] = mapped_column(default="")
    yen: Mapped[int]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class RentalUnit(Versioned, Base):
    """One locker or mailbox."""

    __tablename__ = "rental_units"
    __table_args__ = (Index(None, "kind_id", "name", unique=True),)

    id: Mapped[pk]
    kind_id: Mapped[int] = mapped_column(ForeignKey("rental_kinds.id", ondelete="RESTRICT"))
    name: Mapped[short]
    size: Mapped[short] = mapped_column(default="")
    key_number: Mapped[short] = mapped_column(default="")
    note: Mapped[line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class RentalMonth(Base):
    """One month of a unit belongs to one rental: the primary key makes renting twice impossible. `month` is 202604."""

    __tablename__ = "rental_months"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  SQLAlchemy's own word
    journalled = False

    unit_id: Mapped[int] = mapped_column(ForeignKey("rental_units.id", ondelete="RESTRICT"), primary_key=True)
    month: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rental_id: Mapped[int] = mapped_column(ForeignKey("rentals.id", ondelete="RESTRICT"), index=True)


class Rental(Versioned, Base):
    """A group has a unit from `first_day` until before `until_day`, whole months; `fee` (yen) is frozen.

    `renewed_from` is the rental it continues.
    """

    __tablename__ = "rentals"
    __table_args__ = (
        CheckConstraint("first_day < until_day", name="period"),
        CheckConstraint("fee >= 0", name="fee"),
        Index(None, "group_id", "first_day"),
        Index(None, "unit_id", "first_day"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("rental_units.id", ondelete="RESTRICT"))
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    first_day: Mapped[date]
    until_day: Mapped[date]
    fee: Mapped[int]
    fee_lines: Mapped[list[Any]]
    paid: Mapped[bool] = mapped_column(default=False)
    on_account: Mapped[bool] = mapped_column(default=False)
    deposit: Mapped[int] = mapped_column(default=0)
    deposit_taken_on: Mapped[date | None]
    deposit_back_on: Mapped[date | None]
    key_out_on: Mapped[date | None]
    key_back_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[line] = mapped_column(default="")
    renewed_from: Mapped[int | None] = mapped_column(ForeignKey("rentals.id", ondelete="RESTRICT"), index=True)
    asked_on: Mapped[date | None]
    state: Mapped[RentalState]
    made_at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class RentalWish(Versioned, Base):
    """A group would like a unit of a kind for the year that begins on `first_day`; a draw gives it one, or a place."""

    __tablename__ = "rental_wishes"
    __table_args__ = (
        Index(None, "kind_id", "first_day"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    kind_id: Mapped[int] = mapped_column(ForeignKey("rental_kinds.id", ondelete="RESTRICT"))
    first_day: Mapped[date]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    size: Mapped[short] = mapped_column(default="")
    wished_at: Mapped[datetime]
    state: Mapped[RentalWishState]
    place: Mapped[int | None]
    draw_id: Mapped[int | None] = mapped_column(ForeignKey("rental_draws.id", ondelete="RESTRICT"), index=True)
    rental_id: Mapped[int | None] = mapped_column(ForeignKey("rentals.id", ondelete="RESTRICT"), index=True)


class RentalDraw(Versioned, Base):
    """A draw that anybody can do again: the order follows from the published `seed` and the wishes' numbers."""

    __tablename__ = "rental_draws"
    __table_args__ = (
        Index(None, "kind_id", "first_day", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    kind_id: Mapped[int] = mapped_column(ForeignKey("rental_kinds.id", ondelete="RESTRICT"))
    first_day: Mapped[date]
    seed: Mapped[short]
    drawn_at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class Loan(Versioned, Base):
    """Equipment lent out of the house, half-open on the center's wall clock; it counts in `stock_use` like a booking's.

    A group or a guest with a phone number. `fee` (yen) and `fee_lines` are frozen.
    """

    __tablename__ = "loans"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="ends_after_start"),
        CheckConstraint("fee >= 0 AND deposit >= 0", name="fee"),
        CheckConstraint("(group_id IS NULL) <> (guest_name = '')", name="group_or_guest"),
        Index(None, "starts_at"),
        Index(None, "group_id", "starts_at"),
        Index(None, "state", "ends_at"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    guest_name: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    purpose: Mapped[line] = mapped_column(default="")
    state: Mapped[LoanState]
    handed_out_at: Mapped[datetime | None]
    back_at: Mapped[datetime | None]
    back_note: Mapped[line] = mapped_column(default="")
    fee: Mapped[int]
    fee_lines: Mapped[list[Any]]
    paid: Mapped[bool] = mapped_column(default=False)
    on_account: Mapped[bool] = mapped_column(default=False)
    deposit: Mapped[int] = mapped_column(default=0)
    deposit_taken_on: Mapped[date | None]
    deposit_back_on: Mapped[date | None]
    made_at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class LoanItem(Base):
    """Pieces of equipment that a loan takes out; `unit_numbers` are chosen when they are handed out."""

    __tablename__ = "loan_items"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity"),)

    loan_id: Mapped[int] = mapped_column(ForeignKey("loans.id", ondelete="RESTRICT"), primary_key=True)
    item_id: Mapped[int] = mapped_column(
        ForeignKey("stock_items.id", ondelete="RESTRICT"), primary_key=True, index=True
    )
    quantity: Mapped[int]
    unit_numbers: Mapped[line] = mapped_column(default="")
