from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short


class Setting(Versioned, Base):
    """A value of a setting of `rules/settings.py` for a period, for one site, room or class of user, or (None) for all.

    The most particular one counts: room and class, room, class, site, center.
    """

    __tablename__ = "settings"
    __table_args__ = (
        CheckConstraint("valid_until IS NULL OR valid_from < valid_until", name="period"),
        Index(None, "name", "valid_from"),
    )

    id: Mapped[pk]
    name: Mapped[line]
    value: Mapped[Any] = mapped_column(JSON)
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    class_id: Mapped[int | None] = mapped_column(ForeignKey("user_classes.id", ondelete="RESTRICT"))


class NumberRange(Base):
    """The last number given out of a range in a period: 2026 of a fiscal year, 2026/1 of one site in it, "" runs on."""

    __tablename__ = "number_ranges"
    journalled = False

    name: Mapped[short] = mapped_column(primary_key=True)
    period: Mapped[short] = mapped_column(primary_key=True)
    last: Mapped[int]
