"""Facts stay, payloads can be erased, seals prove that no fact was changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, line, pk, prose, short
from desktop.words import Confidentiality


class JournalFact(Base):
    """One committed act: who did what when, to which record, and which tables it touched. `at` is UTC.

    Numbers rise in the order of commits. `request_id` makes a retry return `answer` instead of acting twice.
    """

    __tablename__ = "journal_facts"
    __table_args__ = ({"sqlite_autoincrement": True},)
    journalled = False

    number: Mapped[pk]
    at: Mapped[datetime]
    staff_id: Mapped[int | None]
    staff: Mapped[line]
    site_id: Mapped[int | None]
    pc: Mapped[line]
    verb: Mapped[short] = mapped_column(index=True)
    record: Mapped[line] = mapped_column(index=True)
    tables: Mapped[prose]
    request_id: Mapped[str] = mapped_column(String(64), unique=True)
    answer: Mapped[Any] = mapped_column(JSON)
    undoes: Mapped[int | None] = mapped_column(ForeignKey("journal_facts.number", ondelete="RESTRICT"), unique=True)
    digest: Mapped[str] = mapped_column(String(64))


class JournalPayload(Base):
    """One record before and after an act, as far as it may still be known. `version` is the one the act left."""

    __tablename__ = "journal_payloads"
    __table_args__ = (Index(None, "table_name", "record_id"),)
    journalled = False

    number: Mapped[int] = mapped_column(ForeignKey("journal_facts.number", ondelete="RESTRICT"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    table_name: Mapped[short]
    record_id: Mapped[line]
    version: Mapped[int | None]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    salt: Mapped[str] = mapped_column(String(32))
    confidentiality: Mapped[Confidentiality]


class JournalSeal(Base):
    """A batch of facts, hashed together with the seal before it."""

    __tablename__ = "journal_seals"
    journalled = False

    number: Mapped[pk]
    first_fact: Mapped[int]
    last_fact: Mapped[int]
    sealed_at: Mapped[datetime]
    seal: Mapped[str] = mapped_column(String(64))
