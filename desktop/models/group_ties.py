"""What the desk notes of a group, and how groups belong together or do not."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, prose
from desktop.words import Confidentiality, NoteGrade


class DeskNote(Versioned, Base):
    """What the desk has to know of a group; it holds until somebody lifts it. `written_at` is the desk's local time."""

    __tablename__ = "desk_notes"
    __table_args__ = (Index(None, "group_id", "lifted_at"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    grade: Mapped[NoteGrade]
    text: Mapped[prose]
    staff: Mapped[line]
    written_at: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[line] = mapped_column(default="")
    lift_reason: Mapped[line] = mapped_column(default="")


class GroupRelation(Versioned, Base):
    """Two groups do something together, from a day until before another; both see it."""

    __tablename__ = "group_relations"
    __table_args__ = (
        dated(),
        CheckConstraint("group_id <> other_id", name="two"),
        Index(None, "group_id"),
        Index(None, "other_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    other_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    purpose: Mapped[line]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class NotTheSame(Versioned, Base):
    """Somebody looked at two similar groups and said that they are two; the smaller id first."""

    __tablename__ = "not_the_same"
    __table_args__ = (
        CheckConstraint("group_id < other_id", name="order"),
        Index(None, "group_id", "other_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    other_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    staff: Mapped[line]
    said_on: Mapped[date]
