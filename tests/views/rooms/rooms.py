"""A real page on a real desk, and hands to use it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.application.desk import Desk
from desktop.operations.bookings import book_room
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.views.rooms.page import RoomsPage
from desktop.words import Language
from tests.makers import NOW, Made, make_request

MONDAY_CLOSED = datetime(2026, 11, 23).date()
SIZE = (1286, 616)


def open_desk(where: str, qtbot, *, pc: str = "受付1") -> Desk:
    def opener():
        database = open_center(where)
        database.clock = standing_clock(NOW)
        return database

    desk = Desk(opener, pc=pc)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    return desk


def open_page(desk: Desk, qtbot) -> RoomsPage:
    page = RoomsPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.timetable._scene is not None)
    page.activateWindow()
    return page


def close_desk(desk: Desk) -> None:
    """The pages go first, on this thread: a collector that runs in a lane must find none of their timers."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    desk.close()


def set_clock(desk: Desk, moment: datetime) -> None:
    """The center's clock stands at another moment, here and in the database."""
    desk._open_database.clock = standing_clock(moment)
    desk._clock = (moment, monotonic())


def make_booking(desk: Desk, made: Made, qtbot, **more: object) -> int:
    return written(desk, qtbot, partial(book_room, request=make_request(made, **more)))


def written(desk: Desk, qtbot, operation: Callable[..., int]) -> int:
    answers: list[int] = []
    refusals: list[object] = []
    desk.write(desk, operation, done=answers.append, refused=refusals.append)
    qtbot.waitUntil(lambda: bool(answers or refusals))
    assert not refusals, refusals
    return answers[0]


def asked(desk: Desk, qtbot, question):
    answers: list[object] = []
    desk.read(desk, question, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def type_group(page: RoomsPage, qtbot, text: str) -> None:
    field = page.side.booking.form.group
    compose(field, text)
    qtbot.waitUntil(field.answers_shown)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.group_id is not None


def compose(field: QWidget, text: str) -> None:
    """What an input method hands over: Japanese has no keys of its own."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def point_of(page: RoomsPage, resource_id: int, moment: datetime) -> QPoint:
    """The middle of the row at a minute, in the timetable's viewport."""
    scene = page.timetable._scene
    assert scene is not None
    row = scene.day.rows_of(resource_id)[0]
    minute = scene.day.minute(moment)
    return QPoint(scene.geometry.x(minute), scene.geometry.y(row) + scene.geometry.row // 2)


def drag(page: RoomsPage, qtbot, start: QPoint, end: QPoint) -> None:
    area = page.timetable.viewport()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(area, start + (end - start) * step / 8)
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end)


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    return NOW.replace(hour=hour, minute=minute) + timedelta(days=days)
