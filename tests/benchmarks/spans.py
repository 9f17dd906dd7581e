"""The week and the month of rooms: their questions to the database and their painting, beside a week's bare rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop import startup
from desktop.queries.months import month_free
from desktop.queries.weeks import week_rows
from desktop.storage.database import Database
from desktop.views.rooms.months.month_table import MonthTable
from desktop.views.rooms.weeks.week_table import WeekTable
from tests.benchmarks.centers import BY, NOW, TODAY, center_with_bookings, driver, opened
from tests.benchmarks.days import THE_SAME_ROWS, WINDOW, Plain
from tests.benchmarks.figures import Row, Size, compare, timed
from tests.benchmarks.waiting import on_screen

MONDAY = TODAY - timedelta(days=TODAY.weekday() + 28)
MONTH = MONDAY.replace(day=1)


def run(size: Size) -> Iterator[Row]:
    where = center_with_bookings(size.bookings)
    rounds = size.times(10)
    with opened(where) as database, driver(where) as raw:
        week = partial(_read, database, partial(week_rows, site_id=1, first_day=MONDAY, now=NOW))
        month = partial(_read, database, partial(month_free, month=MONTH, now=NOW))
        yield compare("read a week", timed(week), timed(partial(_select, raw, MONDAY, 7)), rounds)
        yield compare("read a month", timed(month), timed(partial(_select, raw, MONTH, 31)), rounds)
        startup.application()
        weeks, months = WeekTable(BY.pc), MonthTable()
        shown = week(), month()
        yield _paint("paint a week", weeks, lambda: weeks.show_week(shown[0], NOW), rounds)
        yield _paint("paint a month", months, lambda: months.show_month(shown[1], NOW, MONTH), rounds)
        weeks, months = WeekTable(BY.pc), MonthTable()
        rows = partial(_select, raw, MONDAY, 7), partial(_select, raw, MONTH, 31)
        yield _paint("read and paint a week", weeks, lambda: weeks.show_week(week(), NOW), rounds, rows[0])
        yield _paint("read and paint a month", months, lambda: months.show_month(month(), NOW, MONTH), rounds, rows[1])


def _paint(
    name: str,
    table: WeekTable | MonthTable,
    put: Callable[[], None],
    rounds: int,
    rows: Callable[[], object] = lambda: None,
) -> Row:
    """To the last pixel, all anew, beside as many pixels in one colour."""
    plain = Plain()
    widgets: tuple[QWidget, ...] = (table, plain)
    for widget in widgets:
        widget.resize(*WINDOW)
        on_screen(widget)

    def show() -> None:
        put()
        table.viewport().repaint()

    def floor() -> None:
        rows()
        plain.repaint()

    row = compare(name, timed(show), timed(floor), rounds)
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    return row


def _read(database: Database, question: Callable[..., Any]) -> Any:
    with database.reading() as session:
        return question(session)


def _select(raw: Any, first: date, days: int) -> list[Any]:
    midnight = datetime.combine(first, time.min)
    between = [f"{moment:%Y-%m-%d %H:%M:%S.%f}" for moment in (midnight, midnight + timedelta(days=days))]
    return raw.execute(THE_SAME_ROWS, between).fetchall()
