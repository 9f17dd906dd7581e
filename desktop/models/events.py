"""Events, and the actions of the city's plan that they belong to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose
from desktop.words import ActionStatus


class Action(Versioned, Base):
    """An action of the city's plan. `vision` is the number of the vision it serves."""

    __tablename__ = "actions"

    id: Mapped[pk]
    number: Mapped[int] = mapped_column(unique=True)
    title: Mapped[line]
    status: Mapped[ActionStatus]
    vision: Mapped[int]


class ActionRelation(Base):
    """Two actions that belong together: written once, with the smaller id first, so that both sides have it."""

    __tablename__ = "action_relations"
    __table_args__ = (CheckConstraint("action_id < other_id", name="once"),)

    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id", ondelete="RESTRICT"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("actions.id", ondelete="RESTRICT"), primary_key=True, index=True)


class Event(Versioned, Base):
    """Something that takes place, on the center's wall clock, half-open; the center's own or a group's.

    `promise`, `charge`, `apply_to` and `link` are what the flyer says: one sentence, the price in words, where to
    apply, where the QR code leads. `attendance` counts people, None until somebody counted.
    """

    __tablename__ = "events"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="ends_after_start"),
        CheckConstraint("capacity IS NULL OR capacity > 0", name="capacity"),
        CheckConstraint("attendance IS NULL OR attendance >= 0", name="attendance"),
        Index(None, "starts_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    title: Mapped[line]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    place: Mapped[line] = mapped_column(default="")
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    organizer: Mapped[line] = mapped_column(default="")
    promise: Mapped[line] = mapped_column(default="")
    charge: Mapped[line] = mapped_column(default="")
    apply_to: Mapped[line] = mapped_column(default="")
    link: Mapped[line] = mapped_column(default="")
    note: Mapped[prose] = mapped_column(default="")
    capacity: Mapped[int | None]
    attendance: Mapped[int | None]
    picture_id: Mapped[int | None] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class EventAction(Base):
    __tablename__ = "event_actions"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="RESTRICT"), primary_key=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id", ondelete="RESTRICT"), primary_key=True, index=True)
