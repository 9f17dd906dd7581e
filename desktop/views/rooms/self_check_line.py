"""A quiet line: no two bookings overlap, counted again by the program itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.queries.self_check import SelfCheck
from desktop.rules.times import clock
from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role

FIRST, EVERY = 3_000, 30 * 60 * 1000  # milliseconds: after the page's own questions, then twice an hour


def _count(database: Any, _progress: Progress) -> SelfCheck:
    """The job of the desk's long lane; its libraries are loaded there."""
    from desktop.queries.self_check import self_check

    with database.reading() as session:
        return self_check(session, database.now())


class SelfCheckLine(QWidget):
    """Empty until the first count is there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: SelfCheck | None = None
        self._picture, self._words = QLabel(), QLabel()
        set_role(self._words, "caption")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._picture)
        line.addWidget(self._words, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.count)
        self._timer.start()
        notifier().changed.connect(self._tell)

    @property
    def text(self) -> str:
        return self._words.text()

    @Slot()
    def count(self) -> None:
        """Count again; the answer shows itself."""
        self._timer.setInterval(EVERY)
        self._desk.work(self, _count, done=self._show, refused=_leave)

    def _show(self, found: SelfCheck) -> None:
        self._found = found
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    @Slot()
    def _tell(self) -> None:
        found = self._found
        if found is None:
            return
        said = self.tr("{overlaps} overlaps in {bookings} bookings, checked {time}").format(
            overlaps=f"{found.overlaps:,}", bookings=f"{found.bookings:,}", time=clock(found.at)
        )
        self._words.setText(said)
        self.setAccessibleName(said)
        name, role = ("status.refused", "danger") if found.overlaps else ("status.good", "ok")
        self._picture.setPixmap(icons.pixmap(name, role, current().scaled(15)))


def _leave(_refusal: object) -> None:
    """A line that was cut leaves the last answer standing."""
