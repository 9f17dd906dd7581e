"""Days of a specialist, who is a resource (ADVISOR): that is why slots are ordinary bookings."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose
from desktop.words import ActorKind, Confidentiality


class SpecialistDay(Versioned, Base):
    """A specialist is here on a day. `slots` are written as 10:00-10:50; `questions` are asked beforehand.

    `room_booking_id` is the room that was booked for the day. One that was `called_off` takes nobody.
    """

    __tablename__ = "specialist_days"
    __table_args__ = (Index(None, "resource_id", "day", unique=True), Index(None, "day"))

    id: Mapped[pk]
    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    day: Mapped[date]
    person: Mapped[line] = mapped_column(default="")
    slots: Mapped[list[Any]]
    questions: Mapped[list[Any]] = mapped_column(default=list)
    note: Mapped[line] = mapped_column(default="")
    room_booking_id: Mapped[int | None] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"))
    called_off: Mapped[bool] = mapped_column(default=False)


class SpecialistSlot(Versioned, Base):
    """Who comes to a specialist in a slot, with the answers to the questions; the booking says when.

    `consultation_id` is the case it became; its contact holds the advice.
    """

    __tablename__ = "specialist_slots"
    payloads = Confidentiality.CONFIDENTIAL

    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), primary_key=True)
    day_id: Mapped[int] = mapped_column(ForeignKey("specialist_days.id", ondelete="RESTRICT"), index=True)
    actor: Mapped[ActorKind]
    about: Mapped[prose] = mapped_column(default="")
    answers: Mapped[list[Any]] = mapped_column(default=list)
    consultation_id: Mapped[int | None] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), index=True)
