"""What advisors have at hand: whom to send a case on to, templates, approved answers, and counts of earlier years."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short
from desktop.words import ActorKind, CardState, Channel, CountUnit, Openness, TargetKind


class ReferralTarget(Versioned, Base):
    """A support body, a department, a coordinator or an expert a case can be sent on to."""

    __tablename__ = "referral_targets"

    id: Mapped[pk]
    kind: Mapped[TargetKind]
    name: Mapped[line] = mapped_column(unique=True)
    person: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    email: Mapped[line] = mapped_column(default="")
    address: Mapped[line] = mapped_column(default="")
    note: Mapped[prose] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ConsultationTemplate(Versioned, Base):
    """What the sheet begins with for a frequent matter; `topic_ids` in the order they were chosen."""

    __tablename__ = "consultation_templates"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    actor: Mapped[ActorKind | None]
    topic_ids: Mapped[list[Any]] = mapped_column(default=list)
    channel: Mapped[Channel] = mapped_column(default=Channel.WALK_IN)
    note: Mapped[prose] = mapped_column(default="")
    advice: Mapped[prose] = mapped_column(default="")
    openness: Mapped[Openness] = mapped_column(default=Openness.DESK)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class KnowledgeCard(Versioned, Base):
    """A question with the answer the center gives, and when somebody last made sure that it is still right.

    `consultation_id` is the case it was made from. `search_text` holds its folded words.
    """

    __tablename__ = "knowledge_cards"
    __table_args__ = (Index(None, "consultation_id"), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    question: Mapped[line]
    answer: Mapped[prose]
    source: Mapped[line] = mapped_column(default="")
    state: Mapped[CardState] = mapped_column(default=CardState.DRAFT)
    checked_on: Mapped[date | None]
    checked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    consultation_id: Mapped[int | None] = mapped_column(ForeignKey("consultations.id", ondelete="RESTRICT"))
    search_text: Mapped[prose] = mapped_column(default="")


class KnowledgeCardTopic(Base):
    __tablename__ = "knowledge_card_topics"

    card_id: Mapped[int] = mapped_column(ForeignKey("knowledge_cards.id", ondelete="RESTRICT"), primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="RESTRICT"), primary_key=True, index=True)


class ConsultationCount(Versioned, Base):
    """So many consultations of a day or a month (half-open) of which nothing else is known.

    `topic_id`, `actor` and `channel` are None where the source did not tell them apart; `import_id` is the file.
    """

    __tablename__ = "consultation_counts"
    __table_args__ = (
        CheckConstraint("period_from < period_until", name="period"),
        CheckConstraint("count >= 0", name="count"),
        Index(None, "period_from", "period_until"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    period_from: Mapped[date]
    period_until: Mapped[date]
    unit: Mapped[CountUnit]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id", ondelete="RESTRICT"), index=True)
    actor: Mapped[ActorKind | None]
    channel: Mapped[Channel | None]
    count: Mapped[int]
    source: Mapped[line] = mapped_column(default="")
    import_id: Mapped[int | None] = mapped_column(ForeignKey("imports.id", ondelete="RESTRICT"), index=True)
