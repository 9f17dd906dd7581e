"""The page of a day: its question to the database and its painting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop import startup
from desktop.queries.days import DayRows, day_rows
from desktop.storage.database import Database
from desktop.views.rooms.timetable.timetable import Timetable
from tests.benchmarks.centers import BY, NOW, TODAY, center_with_bookings, driver, opened
from tests.benchmarks.figures import Row, Size, Timed, compare, timed
from tests.benchmarks.waiting import on_screen

DAY = TODAY - timedelta(days=31)
WINDOW = (1366, 768)
THE_SAME_ROWS = """
    SELECT b.id, b.version, b.number, b.resource_id, r.name, b.group_id, g.name, g.number, b.starts_at, b.ends_at,
           b.state, b.expires_at, b.purpose, b.people, b.fee, s.name, b.pc
    FROM bookings b JOIN resources r ON r.id = b.resource_id JOIN groups g ON g.id = b.group_id
         LEFT JOIN staff s ON s.id = b.staff_id
    WHERE r.site_id = 1 AND b.starts_at >= ? AND b.starts_at < ? AND b.state IN ('confirmed', 'held', 'provisional')
    ORDER BY b.starts_at
"""


def run(size: Size) -> Iterator[Row]:
    where = center_with_bookings(size.bookings)
    with opened(where) as database, driver(where) as raw:
        yield compare("read a day", timed(partial(_read, database)), timed(partial(_select, raw)), size.times(20))
        rows = _read(database)
    yield paint(rows, size)


def paint(rows: DayRows, size: Size) -> Row:
    """From the rows to the last pixel, all anew."""
    startup.application()
    table, plain = Timetable(BY.pc), Plain()
    for widget in (table, plain):
        widget.resize(*WINDOW)
        on_screen(widget)

    def show() -> None:
        table.show_day(rows, NOW)
        table.viewport().repaint()

    row = compare("paint a day", timed(show), fill(plain), size.times(20))
    for widget in (table, plain):
        widget.close()
        widget.deleteLater()
    return row


class Plain(QWidget):
    """As many pixels in one colour."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.end()


def fill(plain: Plain) -> Timed:
    return timed(plain.repaint)


def _read(database: Database) -> DayRows:
    with database.reading() as session:
        return day_rows(session, 1, DAY, NOW)


def _select(raw: Any) -> list[Any]:
    midnight = datetime.combine(DAY, time.min)
    between = [f"{moment:%Y-%m-%d %H:%M:%S.%f}" for moment in (midnight, midnight + timedelta(days=1))]
    return raw.execute(THE_SAME_ROWS, between).fetchall()
