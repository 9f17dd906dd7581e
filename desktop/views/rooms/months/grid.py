"""The month as weeks from Monday: which day lies where, and the free rooms of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRect

from desktop.queries.months import MonthDay, MonthFree
from desktop.views.rooms.timetable.ink import Ink

DAYS = 7


class MonthIndex:
    """Cells count from the Monday on or before the first; what lies outside the month is empty."""

    def __init__(self, rows: MonthFree) -> None:
        self.rows = rows
        self.begins = rows.first_day - timedelta(days=rows.first_day.weekday())
        self._days = [{told.day: told for told in site.days} for site in rows.sites]
        following = (rows.first_day + timedelta(days=31)).replace(day=1)
        self.last_day = following - timedelta(days=1)
        self.weeks = ((self.last_day - self.begins).days) // DAYS + 1

    def day(self, cell: int) -> date | None:
        day = self.begins + timedelta(days=cell)
        return day if self.rows.first_day <= day <= self.last_day else None

    def cell(self, day: date) -> int:
        return (day - self.begins).days

    def told(self, day: date) -> list[MonthDay]:
        """What each site tells of the day."""
        return [site[day] for site in self._days if day in site]

    def closed(self, day: date) -> str:
        """What closes all sites; empty while one of them is open."""
        told = self.told(day)
        return told[0].closed if told and all(each.closed or each.opens >= each.closes for each in told) else ""


@dataclass(frozen=True, slots=True)
class MonthGeometry:
    width: int
    height: int
    header: int
    row: int
    weeks: int
    offset: int = 0

    @property
    def bottom(self) -> int:
        return min(self.height, self.header + self.weeks * self.row - self.offset)

    def x(self, column: int) -> int:
        return column * (self.width - 2) // DAYS + (1 if column else 0)

    def rect(self, cell: int) -> QRect:
        week, column = divmod(cell, DAYS)
        left = self.x(column)
        return QRect(left, self.header + week * self.row - self.offset, self.x(column + 1) - left, self.row)

    def cell_at(self, x: float, y: float) -> int | None:
        if not self.header <= y < self.bottom or not 0 <= x < self.width:
            return None
        column = next((number for number in range(DAYS) if x < self.x(number + 1)), DAYS - 1)
        return int(y - self.header + self.offset) // self.row * DAYS + column


@dataclass(slots=True)
class MonthScene:
    """`day` is where the keyboard stands; `ring` says whether that is shown."""

    month: MonthIndex
    now: datetime
    geometry: MonthGeometry
    ink: Ink
    day: date
    ring: bool = False
    hover: int | None = None
