"""The page of a day: its question to the database and its painting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import startup
from desktop.queries.days import DayRows, day_rows
from desktop.storage.database import Database
from desktop.views.rooms.timetable.timetable import Timetable
from tests.benchmarks.centers import BY, NOW, TODAY, center_with_bookings, driver, opened
from tests.benchmarks.figures import Row, Size, Timed, compare, timed, timed_each
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
        select, rounds = partial(_select, raw), size.times(20)
        yield compare("read a day", timed(partial(_read, database)), timed(select), rounds)
        startup.application()
        table, plain = Timetable(BY.pc), Plain()
        for widget in (table, plain):
            widget.resize(*WINDOW)
            on_screen(widget)
        rows = _read(database)
        yield compare("paint a day", timed(partial(_show, table, rows)), fill(plain), rounds)

        def both() -> None:
            _show(table, _read(database))

        def floor() -> None:
            select()
            plain.repaint()

        yield compare("read and paint a day", timed(both), timed(floor), rounds)
        yield compare(
            "draw out a stretch by one step", timed_each(partial(_carry, table), _places(table)), fill(plain), rounds
        )
        for widget in (table, plain):
            widget.close()
            widget.deleteLater()


def _show(table: Timetable, rows: DayRows) -> None:
    """From the rows to the last pixel, all anew."""
    table.show_day(rows, NOW)
    table.viewport().repaint()


def _carry(table: Timetable, place: QPoint) -> None:
    """What is in the hand follows the mouse and is painted there."""
    at = QPointF(place)
    kind, button, none = QEvent.Type.MouseMove, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(kind, at, table.viewport().mapToGlobal(at), Qt.MouseButton.NoButton, button, none)
    QApplication.sendEvent(table.viewport(), move)
    QApplication.processEvents()


def _places(table: Timetable) -> Iterator[QPoint]:
    """A new stretch is drawn out of the first free place of the day: wherever the mouse goes then."""
    scene = table._scene
    assert scene is not None
    day, geometry = scene.day, scene.geometry
    minutes = range(day.opens, day.closes, 30)
    row, minute = next((row, each) for each in minutes for row in range(3) if day.block_at(row, each) is None)
    start = QPoint(geometry.x(minute) + 3, geometry.y(row) + geometry.row // 2)
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in count(1):
        yield QPoint(geometry.label + 20 + step * 137 % (geometry.grid.width() - 40), start.y())


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
