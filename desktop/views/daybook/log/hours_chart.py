"""The visitors of a day, hour by hour, as bars."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.theme import current, notifier

HIGH, FOOT, HEAD = 112, 20, 20


class HoursChart(QWidget):
    """An hour the site is open has its place even when nobody came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Mapping[int, int] = {}
        self._hours = range(9, 21)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        notifier().changed.connect(self._measure)

    def show_hours(self, people: Mapping[int, int], opens: int | None, closes: int | None) -> None:
        """`opens` and `closes` in minutes since midnight."""
        first = min([*people, 9 if opens is None else opens // 60])
        last = max([*people, 20 if closes is None else (closes - 1) // 60])
        self._people, self._hours = people, range(first, last + 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, current().scaled(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, current().scaled(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), letters()
        theme = ink.theme
        foot, head = theme.scaled(FOOT), theme.scaled(HEAD)
        floor, slot = self.height() - foot, self.width() / len(self._hours)
        most = max((*self._people.values(), 1))
        for place, hour in enumerate(self._hours):
            people, left = max(self._people.get(hour, 0), 0), place * slot
            high = (floor - head) * people / most
            painter.fillRect(QRectF(left + slot * 0.16, floor - high, slot * 0.68, high), ink.colour("accent"))
            if people:
                _centred(painter, QRectF(left, floor - high - head, slot, head), Words(f"{people:,}", BOLD))
            _centred(painter, QRectF(left, floor, slot, foot), Words(str(hour), CAPTION, "text_2"))
        painter.fillRect(QRectF(0, floor, self.width(), theme.border), ink.colour("line_strong"))

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


def _centred(painter: QPainter, room: QRectF, words: Words) -> None:
    ink = letters()
    spare = room.width() - ink.width(words.text, words.face)
    letters().write(painter, room.adjusted(max(spare / 2, 0), 0, 0, 0), words)
