"""The line of time on which the periods of tariffs are painted: where a day stands, and the years above it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.rules.dates import fiscal_year
from desktop.views.shared.lettering import CAPTION, Words, letters
from desktop.views.shared.theme import current, notifier

SIDE, SHARE, HIGH = 16, 0.34, 26
YEARS = (1, 2)  # of time before and after today that the line shows
APRIL = 4


def strip_of(room: QRectF) -> QRectF:
    """The part of a row, without its margins, that shows time."""
    wide = room.width() * SHARE
    return QRectF(room.right() - wide, room.top(), wide, room.height())


def place_of(day: date, today: date) -> float:
    """Where a day stands on the line, from 0 to 1; days before and after it stand at its ends."""
    days = (day - today).days + YEARS[0] * 365
    return min(1.0, max(0.0, days / (sum(YEARS) * 365)))


class TimeAxis(QWidget):
    """The first of April of each year, as wide as the list below it; `gutter` is what its scroll bar takes."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today, self.gutter = today, 0
        notifier().changed.connect(self._measure)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        ink, painter = letters(), QPainter(self)
        strip = strip_of(QRectF(self.rect()).adjusted(SIDE, 0, -SIDE - self.gutter, 0))
        first, free = fiscal_year(self.today) - YEARS[0], strip.left() - SIDE
        for year in range(first, first + sum(YEARS) + 2):
            place = place_of(date(year, APRIL, 1), self.today)
            if not 0 < place < 1:
                continue
            left, half = strip.left() + strip.width() * place, ink.width(str(year), CAPTION) / 2 + 1
            painter.fillRect(QRectF(left, strip.bottom() - 5, 1, 5), ink.colour("line_strong"))
            if left - half < free:  # in large text every other year has to do
                continue
            free = left + half + 4
            room = QRectF(left - half, strip.top(), 2 * half + 2, strip.height() - 5)
            ink.write(painter, room, Words(str(year), CAPTION, "text_2"))

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(current().scaled(HIGH))
        self.update()
