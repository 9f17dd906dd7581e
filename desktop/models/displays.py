"""Flyers and posters that were brought in, and the racks and boards they are on."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import Confidentiality, DisplayEnd, DisplayKind, PaperSize


class DisplayPlace(Versioned, Base):
    """A rack or a board; `spaces` is how many A4 sheets lie or hang side by side there."""

    __tablename__ = "display_places"
    __table_args__ = (CheckConstraint("spaces > 0", name="spaces"), Index(None, "site_id", "name", unique=True))

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    kind: Mapped[DisplayKind]
    name: Mapped[line]
    spaces: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Display(Versioned, Base):
    """A flyer in copies or a poster, shown from a day until a day, both included.

    `place_id` is None while there is no room for it. `down_on` is the day it came down, None while it is shown.
    """

    __tablename__ = "displays"
    __table_args__ = (
        CheckConstraint("brought_on <= until", name="period"),
        CheckConstraint("copies > 0", name="copies"),
        CheckConstraint("(down_on IS NULL) = (ended IS NULL)", name="ended"),
        Index(None, "down_on", "until"),
        Index(None, "brought_on", "site_id"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    kind: Mapped[DisplayKind]
    title: Mapped[line]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    who: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    event_on: Mapped[date | None]
    size: Mapped[PaperSize] = mapped_column(default=PaperSize.A4)
    copies: Mapped[int]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("display_places.id", ondelete="RESTRICT"), index=True)
    brought_on: Mapped[date]
    until: Mapped[date]
    down_on: Mapped[date | None]
    ended: Mapped[DisplayEnd | None]
    note: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    search_text: Mapped[line] = mapped_column(default="")
