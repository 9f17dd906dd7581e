"""How much of the timetable is shown, and the week and the month, which are made when they are first wanted."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum, auto
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.months import MonthFree, month_free
from desktop.queries.weeks import WeekRows, week_rows
from desktop.views.rooms.months.month_table import MonthTable
from desktop.views.rooms.weeks.room_table import RoomTable
from desktop.views.rooms.weeks.week_table import WeekTable
from desktop.views.rooms.weeks.words import week_range
from desktop.views.shared import written

TABLE_PLACE = 1
FIRST_MONTH, LAST_MONTH = 1, 12


class Span(Enum):
    DAY = auto()
    WEEK = auto()
    MONTH = auto()


KEYS = {Span.DAY: "Ctrl+Shift+1", Span.WEEK: "Ctrl+Shift+2", Span.MONTH: "Ctrl+Shift+3"}


def span_words() -> list[tuple[object, str]]:
    return [
        (Span.DAY, QCoreApplication.translate("Rooms", "Day")),
        (Span.WEEK, QCoreApplication.translate("Rooms", "Week")),
        (Span.MONTH, QCoreApplication.translate("Rooms", "Month")),
    ]


def span_title(span: Span, day: date, room: str = "") -> str:
    """The day, its week from Monday, or its month."""
    if span is Span.WEEK:
        return f"{room} {week_range(monday(day))}".strip()
    return written.month_name(day) if span is Span.MONTH else written.long_day(day)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def stepped(span: Span, day: date, way: int) -> date:
    """The day one span on or back; in a shorter month its last."""
    if span is not Span.MONTH:
        return day + timedelta(days=way * (7 if span is Span.WEEK else 1))
    year, month = day.year, day.month + way
    if not FIRST_MONTH <= month <= LAST_MONTH:
        year, month = year + way, LAST_MONTH if way < 0 else FIRST_MONTH
    return date(year, month, min(day.day, monthrange(year, month)[1]))


class LongSpans(QObject):
    """`made` carries a table that takes bookings, for the page to listen to; `day_wanted` a date to open."""

    made = Signal(object)
    day_wanted = Signal(object)
    day_reached = Signal(object)
    stepped = Signal(int)
    room_wanted = Signal(int)
    room_left = Signal()

    def __init__(self, desk: Desk, place: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._place = desk, place

    @cached_property
    def week(self) -> WeekTable:
        table = WeekTable(self._desk.pc)
        self._place.insertWidget(TABLE_PLACE, table, 1)
        table.day_wanted.connect(self.day_wanted)
        table.stepped.connect(self.stepped)
        table.room_wanted.connect(self.room_wanted)
        self.made.emit(table)
        return table

    @cached_property
    def room(self) -> RoomTable:
        table = RoomTable(self._desk.pc)
        self._place.insertWidget(TABLE_PLACE, table, 1)
        table.left.connect(self.room_left)
        self.made.emit(table)
        return table

    @cached_property
    def month(self) -> MonthTable:
        table = MonthTable()
        self._place.insertWidget(TABLE_PLACE, table, 1)
        table.day_wanted.connect(self.day_wanted)
        table.day_reached.connect(self.day_reached)
        return table

    @property
    def tables(self) -> list[QWidget]:
        """Those that were made."""
        return [self.__dict__[name] for name in ("week", "room", "month") if name in self.__dict__]

    def question(self, span: Span, day: date, site_id: int) -> Callable[[Any], WeekRows | MonthFree]:
        now = self._desk.now()
        if span is Span.WEEK:
            return partial(week_rows, site_id=site_id, first_day=monday(day), now=now)
        return partial(month_free, month=day, now=now)
