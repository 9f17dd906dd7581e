"""How a group comes onto the register and stays there: applications, papers in hand, rounds."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk
from desktop.words import ApplicationKind, ApplicationState, RoundAnswer, RoundKind


class Application(Versioned, Base):
    """An application for registration or renewal, and its review.

    `checklist` are rows of question, answer (True, False, None) and remark, as they were asked.
    """

    __tablename__ = "applications"
    __table_args__ = (Index(None, "group_id", "received_on"), Index(None, "state"), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    kind: Mapped[ApplicationKind]
    state: Mapped[ApplicationState] = mapped_column(default=ApplicationState.RECEIVED)
    received_on: Mapped[date]
    checked_on: Mapped[date | None]
    decided_on: Mapped[date | None]
    reviewer: Mapped[line] = mapped_column(default="")
    reason: Mapped[line] = mapped_column(default="")
    checklist: Mapped[list[Any]]


class GroupPaper(Versioned, Base):
    """A paper a group handed in: its rules, its list of members; with its file where it was scanned."""

    __tablename__ = "group_papers"
    __table_args__ = (
        CheckConstraint("expires_on IS NULL OR received_on <= expires_on", name="period"),
        Index(None, "group_id", "name"),
        Index(None, "attachment_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    name: Mapped[line]
    received_on: Mapped[date]
    expires_on: Mapped[date | None]
    remark: Mapped[line] = mapped_column(default="")
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"))


class Round(Versioned, Base):
    """Asking many groups for the same: to renew, or to answer a survey, until a day.

    `registered_until` is what a renewal gives; None for a survey.
    """

    __tablename__ = "rounds"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[pk]
    kind: Mapped[RoundKind]
    name: Mapped[line]
    begun_on: Mapped[date]
    answer_until: Mapped[date]
    registered_until: Mapped[date | None]
    closed_on: Mapped[date | None]


class RoundGroup(Versioned, Base):
    """A group that is asked in a round: when it was written to, reminded, and when it answered."""

    __tablename__ = "round_groups"
    __table_args__ = (
        Index(None, "round_id", "group_id", unique=True),
        Index(None, "group_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id", ondelete="RESTRICT"))
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    answer: Mapped[RoundAnswer] = mapped_column(default=RoundAnswer.WAITING)
    written_on: Mapped[date | None]
    reminded_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    remark: Mapped[line] = mapped_column(default="")
