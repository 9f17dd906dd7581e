"""What the desk writes down between bookings: who came, what the next shift must know."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, pk, prose
from desktop.words import Confidentiality, Importance, VisitPurpose


class VisitCount(Versioned, Base):
    """So many people came for a purpose at a moment: one press of a key is one row, so that presses never collide."""

    __tablename__ = "visit_counts"
    __table_args__ = (
        CheckConstraint("people > 0", name="people"),
        Index(None, "at", "site_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    purpose: Mapped[VisitPurpose]
    people: Mapped[int]


class HandoverNote(Versioned, Base):
    """What a shift tells the next; `until` is the last day on which it is shown, None until it is put away."""

    __tablename__ = "handover_notes"
    __table_args__ = (Index(None, "site_id", "written_at"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    written_at: Mapped[datetime]
    text: Mapped[prose]
    importance: Mapped[Importance] = mapped_column(default=Importance.ORDINARY)
    until: Mapped[date | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
