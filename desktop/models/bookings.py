from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import BookingState, CancelReason


def _on_a_tick(column: str) -> tuple[CheckConstraint, CheckConstraint]:
    """Five minutes are 300 seconds; each engine counts seconds in its own words."""
    return (
        CheckConstraint(f"CAST(strftime('%s', {column}) AS INTEGER) % 300 = 0", name=f"{column}_on_a_tick").ddl_if(
            dialect="sqlite"
        ),
        CheckConstraint(f"CAST(EXTRACT(EPOCH FROM {column}) AS BIGINT) % 300 = 0", name=f"{column}_on_a_tick").ddl_if(
            dialect="postgresql"
        ),
    )


class Booking(Versioned, Base):
    """One group in one resource for one stretch of one day, on the center's wall clock, half-open.

    `fee` and `fee_lines` are frozen when the booking is made or moved. HELD and PROVISIONAL end at `expires_at`.
    """

    __tablename__ = "bookings"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="ends_after_start"),
        CheckConstraint("fee >= 0", name="fee"),
        CheckConstraint("people IS NULL OR people > 0", name="people"),
        CheckConstraint("state NOT IN ('held', 'provisional') OR expires_at IS NOT NULL", name="expiring"),
        *_on_a_tick("starts_at"),
        *_on_a_tick("ends_at"),
        # a day's or a week's page asks by time first, for all rooms at once
        Index(None, "starts_at", "resource_id"),
        Index(None, "group_id", "starts_at"),
        # few bookings expire; with the others in it, SQLite would take this index for a day's page and read them all
        Index(None, "state", "expires_at", sqlite_where=text("expires_at IS NOT NULL")),
    )

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    state: Mapped[BookingState]
    expires_at: Mapped[datetime | None]
    purpose: Mapped[line] = mapped_column(default="")
    people: Mapped[int | None]
    fee: Mapped[int]
    fee_lines: Mapped[list[Any]]
    series_id: Mapped[int | None] = mapped_column(index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    pc: Mapped[line] = mapped_column(default="")
    made_at: Mapped[datetime]
    cancel_reason: Mapped[CancelReason | None]
    cancel_note: Mapped[line] = mapped_column(default="")


class BookingItem(Base):
    """Equipment that goes with a booking."""

    __tablename__ = "booking_items"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity"),)

    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("stock_items.id", ondelete="RESTRICT"), primary_key=True)
    quantity: Mapped[int]


class Permit(Versioned, Base):
    """An issued permit: its number is never used again. Its fee is paid when its payments come to it."""

    __tablename__ = "permits"

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), unique=True)
    issued_on: Mapped[date]
