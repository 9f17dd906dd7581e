from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import BookingState, CancelReason, Confidentiality, ExpiryKind


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
    """One group, or one guest, in one resource for one stretch of one day, on the center's wall clock, half-open.

    A guest has no group but a name and a phone number. `fee`, `fee_lines` and `deposit` are frozen in yen with the
    day whose prices they are (`priced_on`). The buffers are minutes that the booking keeps free around itself.
    A live booking ends by itself at `expires_at`; `waits_for` says for want of what. `closure_id` names the dated
    closure that hit it: it is displaced until it moves, is cancelled, or is let stand. `overridden` are the refusals
    that a manager set aside, for the `override_reason`. `series_start` is where the series had put it.
    """

    __tablename__ = "bookings"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="ends_after_start"),
        CheckConstraint("fee >= 0", name="fee"),
        CheckConstraint("deposit >= 0", name="deposit"),
        CheckConstraint("people IS NULL OR people > 0", name="people"),
        CheckConstraint("people_came IS NULL OR people_came >= 0", name="people_came"),
        CheckConstraint("state NOT IN ('held', 'provisional') OR expires_at IS NOT NULL", name="expiring"),
        CheckConstraint("(group_id IS NULL) <> (guest_name = '')", name="group_or_guest"),
        CheckConstraint("relief_percent BETWEEN 0 AND 100", name="relief"),
        CheckConstraint("buffer_before >= 0 AND buffer_after >= 0", name="buffers"),
        CheckConstraint("buffer_before % 5 = 0 AND buffer_after % 5 = 0", name="buffers_on_a_tick"),
        *_on_a_tick("starts_at"),
        *_on_a_tick("ends_at"),
        # a day's or a week's page asks by time first, for all rooms at once
        Index(None, "starts_at", "resource_id"),
        Index(None, "group_id", "starts_at"),
        # few bookings expire; with the others in it, SQLite would take this index for a day's page and read them all
        Index(None, "state", "expires_at", sqlite_where=text("expires_at IS NOT NULL")),
        Index(
            None,
            "closure_id",
            sqlite_where=text("closure_id IS NOT NULL"),
            postgresql_where=text("closure_id IS NOT NULL"),
        ),
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    guest_name: Mapped[line] = mapped_column(default="")
    contact: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    class_id: Mapped[int | None] = mapped_column(ForeignKey("user_classes.id", ondelete="RESTRICT"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    buffer_before: Mapped[int] = mapped_column(default=0)
    buffer_after: Mapped[int] = mapped_column(default=0)
    state: Mapped[BookingState]
    expires_at: Mapped[datetime | None]
    waits_for: Mapped[ExpiryKind | None]
    purpose: Mapped[line] = mapped_column(default="")
    people: Mapped[int | None]
    layout: Mapped[line] = mapped_column(default="")
    remark: Mapped[line] = mapped_column(default="")
    fee: Mapped[int]
    fee_lines: Mapped[list[Any]]
    deposit: Mapped[int] = mapped_column(default=0)
    priced_on: Mapped[date | None]
    heated: Mapped[bool] = mapped_column(default=False)
    relief_percent: Mapped[int] = mapped_column(default=0)
    relief_ground: Mapped[line] = mapped_column(default="")
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="RESTRICT"), index=True)
    series_start: Mapped[datetime | None]
    closure_id: Mapped[int | None] = mapped_column(ForeignKey("closures.id", ondelete="RESTRICT"))
    overridden: Mapped[list[Any]] = mapped_column(default=list)
    override_reason: Mapped[line] = mapped_column(default="")
    papers_on: Mapped[date | None]
    arrived_at: Mapped[datetime | None]
    key_number: Mapped[short] = mapped_column(default="")
    left_at: Mapped[datetime | None]
    people_came: Mapped[int | None]
    key_back_at: Mapped[datetime | None]
    room_checked: Mapped[bool] = mapped_column(default=False)
    check_note: Mapped[line] = mapped_column(default="")
    deposit_taken_on: Mapped[date | None]
    deposit_back_on: Mapped[date | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    pc: Mapped[line] = mapped_column(default="")
    made_at: Mapped[datetime]
    cancelled_at: Mapped[datetime | None]
    cancel_reason: Mapped[CancelReason | None]
    cancel_note: Mapped[line] = mapped_column(default="")
    points: Mapped[int] = mapped_column(default=0)


class BookingItem(Base):
    """Equipment that goes with a booking."""

    __tablename__ = "booking_items"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity"),)

    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("stock_items.id", ondelete="RESTRICT"), primary_key=True)
    quantity: Mapped[int]


class Series(Versioned, Base):
    """Bookings that were made together: the dates of an RFC 5545 rule, or hand-picked ones.

    `rule` is an RRULE without its prefix, counted from `first_start`; `picked` are starts beside the rule (RDATE) and
    `left_out` starts that were deleted or never wanted (EXDATE), all as ISO text on the center's wall clock.
    """

    __tablename__ = "series"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="minutes"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    rule: Mapped[line] = mapped_column(default="")
    first_start: Mapped[datetime]
    minutes: Mapped[int]
    picked: Mapped[list[Any]] = mapped_column(default=list)
    left_out: Mapped[list[Any]] = mapped_column(default=list)
    made_at: Mapped[datetime]


class RefusedRequest(Base):
    """A booking that was asked for and refused: what the figures tell of demand. It names the rule, not the person."""

    __tablename__ = "refused_requests"
    __table_args__ = (Index(None, "at"),)
    journalled = False

    id: Mapped[pk]
    at: Mapped[datetime]
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    people: Mapped[int | None]
    refusal: Mapped[short]


class Permit(Versioned, Base):
    """An issued permit: its number is never used again. Its fee is paid when its payments come to it."""

    __tablename__ = "permits"

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), unique=True)
    issued_on: Mapped[date]
