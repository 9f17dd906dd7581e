"""The center's own lists and fields, and what a group has of them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, short
from desktop.words import Confidentiality, ExtraKind, NameKind


class WordList(Versioned, Base):
    """A list to choose from in the registration form; the `key` names a ready one, and is empty for an own one.

    `many`: a group may have several words of it.
    """

    __tablename__ = "word_lists"

    id: Mapped[pk]
    key: Mapped[short] = mapped_column(default="")
    name: Mapped[line] = mapped_column(unique=True)
    many: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ListWord(Versioned, Base):
    """A word of a list, in the list's order."""

    __tablename__ = "list_words"
    __table_args__ = (Index(None, "list_id", "name", unique=True),)

    id: Mapped[pk]
    list_id: Mapped[int] = mapped_column(ForeignKey("word_lists.id", ondelete="RESTRICT"))
    name: Mapped[line]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class GroupWord(Versioned, Base):
    """A word a group chose, from a day until before another."""

    __tablename__ = "group_words"
    __table_args__ = (
        dated(),
        Index(None, "group_id"),
        Index(None, "word_id", "valid_until", "group_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    word_id: Mapped[int] = mapped_column(ForeignKey("list_words.id", ondelete="RESTRICT"))
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class ExtraField(Versioned, Base):
    """A field of the center's own, defined by its manager."""

    __tablename__ = "extra_fields"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    kind: Mapped[ExtraKind] = mapped_column(default=ExtraKind.TEXT)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ExtraValue(Versioned, Base):
    """What a group has in an own field: a text, a number, an ISO date, or "yes" and "no"."""

    __tablename__ = "extra_values"
    __table_args__ = (
        Index(None, "group_id", "field_id", unique=True),
        Index(None, "field_id", "value"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    field_id: Mapped[int] = mapped_column(ForeignKey("extra_fields.id", ondelete="RESTRICT"))
    value: Mapped[line]


class GroupName(Versioned, Base):
    """What a group was called until a day, or is called for short."""

    __tablename__ = "group_names"
    __table_args__ = (dated(), Index(None, "group_id"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    kind: Mapped[NameKind]
    name: Mapped[line]
    kana: Mapped[line] = mapped_column(default="")
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
