from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import ClosedDayKind, HolidayShift


class Center(Versioned, Base):
    """The one center of a database. `demo_day` is the day a demo center's clock stands at; None on a real one."""

    __tablename__ = "center"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[pk]
    name: Mapped[line]
    municipality: Mapped[short]
    demo_day: Mapped[date | None]


class Site(Versioned, Base):
    """A place with its own rooms and opening hours (拠点・館). Numbers a site gives out carry its `mark`."""

    __tablename__ = "sites"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    postal_code: Mapped[short] = mapped_column(default="")
    address: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    mark: Mapped[short] = mapped_column(default="")


class OpeningHours(Versioned, Base):
    """Hours of one weekday (Monday = 0), in minutes since midnight up to 1440, from a day until before another.

    `resource_id` None holds for every room of the site that has no hours of its own that weekday.
    """

    __tablename__ = "opening_hours"
    __table_args__ = (
        CheckConstraint("0 <= opens AND opens < closes AND closes <= 1440", name="within_a_day"),
        CheckConstraint("opens % 5 = 0 AND closes % 5 = 0", name="on_a_tick"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("valid_until IS NULL OR valid_from < valid_until", name="period"),
        Index(None, "site_id", "weekday"),
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    weekday: Mapped[int]
    opens: Mapped[int]
    closes: Mapped[int]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class ClosedDayRule(Versioned, Base):
    """A rule that closes days, for one room, one site or (both None) for all. Month-days are month * 100 + day.

    `if_holiday` says what a weekday or an n-th weekday does when it falls on a public holiday.
    """

    __tablename__ = "closed_day_rules"
    __table_args__ = (CheckConstraint("valid_until IS NULL OR valid_from < valid_until", name="period"),)

    id: Mapped[pk]
    kind: Mapped[ClosedDayKind]
    name: Mapped[line]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    weekday: Mapped[int | None]
    nth: Mapped[int | None]
    if_holiday: Mapped[HolidayShift] = mapped_column(default=HolidayShift.CLOSED)
    start_month_day: Mapped[int | None]
    end_month_day: Mapped[int | None]
    start: Mapped[date | None]
    end: Mapped[date | None]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
