"""What the desk writes down between bookings: who came, what the next shift must know, how the day went."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short
from desktop.words import Confidentiality, DayMoment, Importance, VisitPurpose


class VisitCount(Versioned, Base):
    """So many people came for a purpose at a moment: one press of a key is one row, so that presses never collide.

    A correction is a row of its own, below zero where fewer came, with its `reason`. `table_use_id` is the slip of the
    open space that these people filled in. `entered_at` is when it was written down, None at the moment itself.
    """

    __tablename__ = "visit_counts"
    __table_args__ = (
        CheckConstraint("people <> 0", name="people"),
        CheckConstraint("people > 0 OR reason <> ''", name="reason"),
        Index(None, "at", "site_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    purpose: Mapped[VisitPurpose]
    people: Mapped[int]
    reason: Mapped[line] = mapped_column(default="")
    entered_at: Mapped[datetime | None]
    table_use_id: Mapped[int | None] = mapped_column(ForeignKey("table_uses.id", ondelete="RESTRICT"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class SpaceTable(Versioned, Base):
    """A table of the open space or the work corner; its row is the lock for who sits there."""

    __tablename__ = "space_tables"
    __table_args__ = (CheckConstraint("seats > 0", name="seats"), Index(None, "site_id", "name", unique=True))

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    area: Mapped[line] = mapped_column(default="")
    name: Mapped[line]
    seats: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class TableUse(Versioned, Base):
    """The slip of whoever sits at a table: from when, planned until when, for what work; `left_at` None while there.

    `purpose_checked` says that the desk looked whether the work is what the space is for.
    """

    __tablename__ = "table_uses"
    __table_args__ = (
        CheckConstraint("starts_at < until", name="ends_after_start"),
        CheckConstraint("left_at IS NULL OR left_at >= starts_at", name="left_after_start"),
        CheckConstraint("people > 0", name="people"),
        Index(None, "table_id", "starts_at"),
        Index(None, "starts_at"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    table_id: Mapped[int] = mapped_column(ForeignKey("space_tables.id", ondelete="RESTRICT"))
    starts_at: Mapped[datetime]
    until: Mapped[datetime]
    left_at: Mapped[datetime | None]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    who: Mapped[line] = mapped_column(default="")
    work: Mapped[line] = mapped_column(default="")
    field_id: Mapped[int | None] = mapped_column(ForeignKey("activity_fields.id", ondelete="RESTRICT"))
    people: Mapped[int]
    purpose_checked: Mapped[bool] = mapped_column(default=False)
    entered_at: Mapped[datetime | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class HandoverNote(Versioned, Base):
    """What a shift tells the next; `until` is the last day on which it is shown, None until it is put away.

    `for_staff_id` is whom it is for, None everybody of the site. A pinned one stands first. `entry_id` and
    `follow_up_id` are what was made of it.
    """

    __tablename__ = "handover_notes"
    __table_args__ = (Index(None, "site_id", "written_at"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    written_at: Mapped[datetime]
    text: Mapped[prose]
    importance: Mapped[Importance] = mapped_column(default=Importance.ORDINARY)
    until: Mapped[date | None]
    pinned: Mapped[bool] = mapped_column(default=False)
    for_staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("day_entries.id", ondelete="RESTRICT"))
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_ups.id", ondelete="RESTRICT"))


class NoteReading(Base):
    """Who has read a note, and when first."""

    __tablename__ = "note_readings"

    note_id: Mapped[int] = mapped_column(ForeignKey("handover_notes.id", ondelete="RESTRICT"), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"), primary_key=True, index=True)
    read_at: Mapped[datetime]


class SiteDay(Versioned, Base):
    """A day of a site: who opened and closed it, the weather and remarks of its log, and the figures once signed.

    `frozen` holds the log's figures as they were when it was signed; from then on weather and remarks stay too.
    """

    __tablename__ = "site_days"
    __table_args__ = (Index(None, "site_id", "day", unique=True), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    day: Mapped[date] = mapped_column(index=True)
    opened_at: Mapped[datetime | None]
    opened_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    weather: Mapped[short] = mapped_column(default="")
    on_duty: Mapped[line] = mapped_column(default="")
    remarks: Mapped[prose] = mapped_column(default="")
    signed_at: Mapped[datetime | None]
    signed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    frozen: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ChecklistItem(Versioned, Base):
    """Something to look after at opening or closing; `site_id` None is of every site."""

    __tablename__ = "checklist_items"
    __table_args__ = (Index(None, "site_id", "moment", "position"),)

    id: Mapped[pk]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    moment: Mapped[DayMoment]
    text: Mapped[line]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ChecklistTick(Base):
    """Who ticked an item of a checklist on a day of a site: the first one did."""

    __tablename__ = "checklist_ticks"
    __table_args__ = (Index(None, "site_id", "day", "item_id", unique=True), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    item_id: Mapped[int] = mapped_column(ForeignKey("checklist_items.id", ondelete="RESTRICT"), index=True)
    day: Mapped[date]
    at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class EmergencyContact(Versioned, Base):
    """Whom to call when something is wrong, in the order of the list; None is of every site."""

    __tablename__ = "emergency_contacts"
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    what: Mapped[line]
    name: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    note: Mapped[line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
