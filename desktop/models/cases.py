"""What belongs to a case besides its contacts: who may open it, whom it is about, its links, visits on site."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short
from desktop.words import Confidentiality, DispatchState, ReadingAct


class CaseReader(Base):
    """Somebody of the staff who may open a case that is for named people."""

    __tablename__ = "case_readers"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"), primary_key=True, index=True)


class CaseReading(Base):
    """That somebody opened, printed or exported a case that not everybody may open."""

    __tablename__ = "case_readings"
    __table_args__ = (Index(None, "consultation_id", "at"), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    act: Mapped[ReadingAct]
    pc: Mapped[line] = mapped_column(default="")


class CasePerson(Versioned, Base):
    """Somebody a case is about, by role; the `number` within the case is what a redacted print says instead."""

    __tablename__ = "case_people"
    __table_args__ = (
        Index(None, "consultation_id", "number", unique=True),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"))
    number: Mapped[int]
    role: Mapped[line]
    name: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")


class CaseGroup(Base):
    """Another group that a case concerns, besides the one that came."""

    __tablename__ = "case_groups"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), primary_key=True, index=True)


class CaseBooking(Base):
    __tablename__ = "case_bookings"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    booking_id: Mapped[int] = mapped_column(
        ForeignKey("bookings.id", ondelete="RESTRICT"), primary_key=True, index=True
    )


class CaseEvent(Base):
    __tablename__ = "case_events"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="RESTRICT"), primary_key=True, index=True)


class CaseAction(Base):
    """An action of the city's plan that a case serves."""

    __tablename__ = "case_actions"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id", ondelete="RESTRICT"), primary_key=True, index=True)


class Dispatch(Versioned, Base):
    """An advisor's visit on site: to a group, for a case or to begin one. `contact_id` is its report."""

    __tablename__ = "dispatches"
    __table_args__ = (
        CheckConstraint("consultation_id IS NOT NULL OR group_id IS NOT NULL", name="whom"),
        Index(None, "state", "planned_at"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int | None] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    planned_at: Mapped[datetime]
    place: Mapped[line] = mapped_column(default="")
    purpose: Mapped[prose] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    state: Mapped[DispatchState] = mapped_column(default=DispatchState.PLANNED)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="RESTRICT"))
