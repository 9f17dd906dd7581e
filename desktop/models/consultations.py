from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short
from desktop.words import ActorKind, CaseOutcome, CaseState, Channel, Confidentiality, Openness


class Topic(Versioned, Base):
    """What consultations are about, in the order of the center's list; one with a `parent_id` says it more closely.

    It is offered from a day until before another. One that was merged counts as the other, and keeps its cases.
    """

    __tablename__ = "topics"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id", ondelete="RESTRICT"), index=True)
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id", ondelete="RESTRICT"))


class Consultation(Versioned, Base):
    """A case: one or many contacts about one matter. `caller` is who came, in words, where they said.

    `staff_id` is who is in charge. One that `continues` goes on from a matter that is no case here. `department` is the
    city's department it concerns. `outcome` and `closed_at` say how and when it ended. `search_text` holds the folded
    notes of its contacts.
    """

    __tablename__ = "consultations"
    __table_args__ = (Index(None, "begun_at", "site_id"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.CONFIDENTIAL
    rebuilt = frozenset({"search_text"})

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
    continues: Mapped[bool] = mapped_column(default=False)
    department: Mapped[line] = mapped_column(default="")
    outcome: Mapped[CaseOutcome | None]
    result: Mapped[prose] = mapped_column(default="")
    closed_at: Mapped[datetime | None]


class ConsultationTopic(Base):
    __tablename__ = "consultation_topics"

    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="RESTRICT"), primary_key=True, index=True)


class Contact(Versioned, Base):
    """One visit or call of a case. `minutes` is None where nobody looked at the clock.

    `advice` is what was answered, `materials` what was handed over. `entered_at` is when it was written down, None at
    the moment itself.
    """

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
    advice: Mapped[prose] = mapped_column(default="")
    materials: Mapped[line] = mapped_column(default="")
    entered_at: Mapped[datetime | None]


class FollowUp(Versioned, Base):
    """What is to be done for a case, until when and by whom; `done_on` is None while it is open.

    `remind_on` is the day from which it is shown, that of `due_on` where there is none; `result` what came of it.
    """

    __tablename__ = "follow_ups"
    __table_args__ = (Index(None, "done_on", "due_on"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"), index=True)
    what: Mapped[line]
    due_on: Mapped[date]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    done_on: Mapped[date | None]
    remind_on: Mapped[date | None]
    result: Mapped[line] = mapped_column(default="")


class Referral(Versioned, Base):
    """Where a case was sent on to, and what came back; `answered_on` is None while nobody has answered.

    `target` is what it was called that day. `reason` is what the letter says, `letter_on` when it was printed first.
    """

    __tablename__ = "referrals"
    __table_args__ = (Index(None, "consultation_id"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"))
    target: Mapped[line]
    made_on: Mapped[date]
    answer: Mapped[prose] = mapped_column(default="")
    answered_on: Mapped[date | None]
    target_id: Mapped[int | None] = mapped_column(ForeignKey("referral_targets.id", ondelete="RESTRICT"), index=True)
    reason: Mapped[prose] = mapped_column(default="")
    answer_by: Mapped[date | None]
    letter_on: Mapped[date | None]
