from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short, sortable
from desktop.words import Confidentiality, GroupKind, GroupStatus


class Person(Versioned, Base):
    __tablename__ = "people"
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    name: Mapped[line]
    kana: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")


class Group(Versioned, Base):
    """A registrant: a group or an individual. `search_text` holds its folded names, number and phone, a line each."""

    __tablename__ = "groups"
    __table_args__ = (Index(None, "sort_key", "id"),)
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
    representative_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="RESTRICT"), index=True)
    postal_code: Mapped[short] = mapped_column(default="")
    address: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
