"""The stages of a start, each said with the monotonic second at which it was reached."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

GIVE_UP = 20_000  # milliseconds


def say(stage: str) -> None:
    print(stage, time.monotonic(), flush=True)


class Stages(QObject):
    """Says a stage when its widget is painted for the first time; the last one ends the program."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__(app)
        self._app, self._window, self._stage = app, window, "painted"
        self._bare = isinstance(window.layout(), QVBoxLayout)
        app.installEventFilter(self)
        QTimer.singleShot(GIVE_UP, lambda: app.exit(1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._look(watched)
        return False

    def _look(self, watched: QObject) -> None:
        if self._stage == "painted" and watched is self._window:
            self._reach("" if self._bare else "staff")
        elif self._stage == "staff" and type(watched).__name__ == "StaffCard":
            self._reach("day")
            QTimer.singleShot(0, self._sit_down)
        elif self._stage == "day" and _shows_day(watched):
            self._reach("")

    def _reach(self, following: str) -> None:
        say(self._stage)
        self._stage = following
        if not following:
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._app.quit)

    def _sit_down(self) -> None:
        self._window._sign_in._open.click()


def _shows_day(watched: QObject) -> bool:
    from desktop.views.rooms.timetable.timetable import Timetable

    table = watched.parent()
    return isinstance(table, Timetable) and table.viewport() is watched and table.geometry_of_day() is not None
