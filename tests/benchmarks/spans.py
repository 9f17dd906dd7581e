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
from tests.benchmarks.days import THE_SAME_ROWS, WINDOW, Plain, fill
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
        weeks, months = week(), month()
    startup.application()
    week_table, month_table = WeekTable(BY.pc), MonthTable()
    yield _paint("paint a week", week_table, partial(week_table.show_week, weeks, NOW), rounds)
    yield _paint("paint a month", month_table, partial(month_table.show_month, months, NOW, MONTH), rounds)


def _paint(name: str, table: WeekTable | MonthTable, put: Callable[[], None], rounds: int) -> Row:
    """From the rows to the last pixel, all anew."""
    plain = Plain()
    widgets: tuple[QWidget, ...] = (table, plain)
    for widget in widgets:
        widget.resize(*WINDOW)
        on_screen(widget)

    def show() -> None:
        put()
        table.viewport().repaint()

    row = compare(name, timed(show), fill(plain), rounds)
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
