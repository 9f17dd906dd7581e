"""Events, and the actions of the city's plan that they belong to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short, sortable
from desktop.words import ActionStatus, Confidentiality, EventKind, EventState, SignUpState


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


class Program(Versioned, Base):
    """Events that belong together, as the evenings of a course do; `rule` is the RRULE that made them."""

    __tablename__ = "programs"

    id: Mapped[pk]
    title: Mapped[line]
    rule: Mapped[line] = mapped_column(default="")


class Event(Versioned, Base):
    """Something that takes place, on the center's wall clock, half-open; the center's `own` or somebody else's.

    `promise`, `charge`, `apply_to` and `link` are what the flyer says: one sentence, the price in words, where to
    apply, where the QR code leads. `attendance` counts people, None until somebody counted. `sign_up_until` is the last
    day of signing up, None until it begins; `result` tells afterwards how it went.
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
    kind: Mapped[EventKind] = mapped_column(default=EventKind.OTHER)
    own: Mapped[bool] = mapped_column(default=True)
    state: Mapped[EventState] = mapped_column(default=EventState.PLANNED)
    program_id: Mapped[int | None] = mapped_column(ForeignKey("programs.id", ondelete="RESTRICT"), index=True)
    signs_up: Mapped[bool] = mapped_column(default=False)
    sign_up_until: Mapped[date | None]
    result: Mapped[prose] = mapped_column(default="")


class EventBooking(Base):
    """A room that was booked for an event, on the same key as every other booking."""

    __tablename__ = "event_bookings"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="RESTRICT"), primary_key=True)
    booking_id: Mapped[int] = mapped_column(
        ForeignKey("bookings.id", ondelete="RESTRICT"), primary_key=True, unique=True
    )


class SignUp(Versioned, Base):
    """Who wants to come to an event, with how many; in the order of signing up."""

    __tablename__ = "sign_ups"
    __table_args__ = (
        CheckConstraint("people > 0", name="people"),
        Index(None, "event_id", "at"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    name: Mapped[line]
    kana: Mapped[sortable] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    email: Mapped[line] = mapped_column(default="")
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    people: Mapped[int] = mapped_column(default=1)
    state: Mapped[SignUpState] = mapped_column(default=SignUpState.SIGNED_UP)
    note: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class EventAction(Base):
    __tablename__ = "event_actions"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="RESTRICT"), primary_key=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id", ondelete="RESTRICT"), primary_key=True, index=True)
