"""Registrants and their people. What they consist of beyond that is in `group_facts.py`."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, prose, short, sortable
from desktop.words import Confidentiality, GroupKind, GroupStatus, PersonRole, Retention


class Person(Versioned, Base):
    __tablename__ = "people"
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    name: Mapped[line]
    kana: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    email: Mapped[line] = mapped_column(default="")


class Group(Versioned, Base):
    """A registrant: a group or an individual. `search_text` holds its folded names, numbers and people, a line each.

    `status` is that of its last status change; `members` and `citizens` count people, None where nobody said. `ages`
    are rows of band, members and citizens (None where nobody said). `merged_into` is the group it is kept under.
    """

    __tablename__ = "groups"
    __table_args__ = (
        CheckConstraint("members IS NULL OR members >= 0", name="members"),
        CheckConstraint("citizens IS NULL OR citizens >= 0", name="citizens"),
        Index(None, "sort_key", "id"),
        Index(None, "status", "sort_key", "id"),
        Index(None, "registered_until"),
        Index(None, "corporate_number"),
        Index(None, "merged_into"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    kind: Mapped[GroupKind] = mapped_column(default=GroupKind.GROUP)
    number: Mapped[short] = mapped_column(unique=True)
    name: Mapped[line]
    kana: Mapped[line] = mapped_column(default="")
    sort_key: Mapped[sortable] = mapped_column(default="")
    search_text: Mapped[prose] = mapped_column(default="")
    status: Mapped[GroupStatus] = mapped_column(default=GroupStatus.REGISTERED)
    registered_from: Mapped[date | None]
    registered_until: Mapped[date | None]
    founded_on: Mapped[date | None]
    members: Mapped[int | None]
    citizens: Mapped[int | None]
    website: Mapped[line] = mapped_column(default="")
    publicity: Mapped[prose] = mapped_column(default="")
    corporate_number: Mapped[short] = mapped_column(default="")
    days: Mapped[line] = mapped_column(default="")
    joining: Mapped[line] = mapped_column(default="")
    gains: Mapped[line] = mapped_column(default="")
    ages: Mapped[list[Any]] = mapped_column(default=list)
    incorporation_planned: Mapped[bool] = mapped_column(default=False)
    collaborates: Mapped[bool | None]
    mail_refused: Mapped[bool] = mapped_column(default=False)
    retention: Mapped[Retention] = mapped_column(default=Retention.ORDINARY)
    erased_on: Mapped[date | None]
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))


class GroupRole(Versioned, Base):
    """What a person is to a group, from a day until before another."""

    __tablename__ = "group_roles"
    __table_args__ = (dated(), Index(None, "group_id", "role"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="RESTRICT"), index=True)
    role: Mapped[PersonRole]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class StatusChange(Versioned, Base):
    """From which day a group has a status, and why. The history is never overwritten, later changes are added."""

    __tablename__ = "status_changes"
    __table_args__ = (Index(None, "group_id", "since"), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    status: Mapped[GroupStatus]
    since: Mapped[date]
    reason: Mapped[line] = mapped_column(default="")
