"""What goes to the city, what came from files, and figures of years before the program."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import Confidentiality


class Submission(Versioned, Base):
    """A sealed package: its period (half-open), its files (name, rows, sha256) and the hash of the whole."""

    __tablename__ = "submissions"
    __table_args__ = (
        CheckConstraint("period_from < period_until", name="period"),
        Index(None, "period_from"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    period_from: Mapped[date]
    period_until: Mapped[date]
    built_at: Mapped[datetime]
    staff: Mapped[line]
    package: Mapped[line]
    files: Mapped[list[Any]]
    sha256: Mapped[str] = mapped_column(String(64))


class Import(Versioned, Base):
    """A file that was read in. `held` are the rows that could not be right: row, column, value, reason, and the cells.

    `read` = `created` + `updated` + `skipped` + rows held. The file itself is kept as an attachment.
    """

    __tablename__ = "imports"
    __table_args__ = ({"sqlite_autoincrement": True},)
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    kind: Mapped[short]
    file: Mapped[line]
    sha256: Mapped[str] = mapped_column(String(64))
    encoding: Mapped[short]
    at: Mapped[datetime]
    read: Mapped[int]
    created: Mapped[int]
    updated: Mapped[int]
    skipped: Mapped[int]
    held: Mapped[list[Any]]
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"))


class ImportMap(Versioned, Base):
    """How a file with this header was understood the last time: columns and the words in them."""

    __tablename__ = "import_maps"

    id: Mapped[pk]
    header_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    mapping: Mapped[dict[str, Any]]


class YearlyFigure(Versioned, Base):
    """A number of a fiscal year that a source gives: 146 groups in 1998. Years without a source have no row."""

    __tablename__ = "yearly_figures"
    __table_args__ = (Index(None, "name", "fiscal_year", unique=True),)

    id: Mapped[pk]
    name: Mapped[short]
    fiscal_year: Mapped[int]
    value: Mapped[int]
    unit: Mapped[short]
    source: Mapped[line]
