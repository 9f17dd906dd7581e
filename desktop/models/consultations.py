from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short
from desktop.words import ActorKind, CaseState, Channel, Confidentiality, Openness


class Topic(Versioned, Base):
    """What consultations are about, in the order of the center's list."""

    __tablename__ = "topics"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Consultation(Versioned, Base):
    """A case: one or many contacts about one matter. `caller` is who came, in words, where they said.

    `search_text` holds the folded notes of its contacts.
    """

    __tablename__ = "consultations"
    __table_args__ = (Index(None, "begun_at", "site_id"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    actor: Mapped[ActorKind]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    caller: Mapped[line] = mapped_column(default="")
    summary: Mapped[line] = mapped_column(default="")
    openness: Mapped[Openness] = mapped_column(default=Openness.DESK)
    state: Mapped[CaseState] = mapped_column(default=CaseState.OPEN)
    begun_at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"), index=True)
    search_text: Mapped[prose] = mapped_column(default="")


class ConsultationTopic(Base):
    __tablename__ = "consultation_topics"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="RESTRICT"), primary_key=True, index=True)


class Contact(Versioned, Base):
    """One visit or call of a case. `minutes` is None where nobody looked at the clock."""

    __tablename__ = "contacts"
    __table_args__ = (
        CheckConstraint("minutes IS NULL OR minutes >= 0", name="minutes"),
        Index(None, "consultation_id", "at"),
        Index(None, "at", "site_id"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"))
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    channel: Mapped[Channel]
    minutes: Mapped[int | None]
    note: Mapped[prose]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class FollowUp(Versioned, Base):
    """What is to be done for a case, until when and by whom; `done_on` is None while it is open."""

    __tablename__ = "follow_ups"
    __table_args__ = (Index(None, "done_on", "due_on"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), index=True)
    what: Mapped[line]
    due_on: Mapped[date]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    done_on: Mapped[date | None]


class Referral(Versioned, Base):
    """Where a case was sent on to, and what came back; `answered_on` is None while nobody has answered."""

    __tablename__ = "referrals"
    __table_args__ = (Index(None, "consultation_id"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"))
    target: Mapped[line]
    made_on: Mapped[date]
    answer: Mapped[prose] = mapped_column(default="")
    answered_on: Mapped[date | None]
