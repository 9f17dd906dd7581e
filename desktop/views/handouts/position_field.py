"""Which card of a sheet is the first that is still free: a small sheet to point at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.views.shared.theme import current

ACROSS, DOWN = 2, 5
CELL = (68, 40)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}


class PositionField(QWidget):
    """`changed` after every change a person makes; arrow keys go from card to card."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self._count = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

    def put(self, first: int, count: int) -> None:
        """The first free position (0 to 9) and how many cards there are; nothing is announced."""
        self.first, self._count = first, count
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current()
        return QSize(theme.scaled(CELL[0]) * ACROSS + 1, theme.scaled(CELL[1]) * DOWN + 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        theme, at = current(), event.position()
        column, row = int(at.x() // theme.scaled(CELL[0])), int(at.y() // theme.scaled(CELL[1]))
        if 0 <= column < ACROSS and 0 <= row < DOWN:
            self._choose(row * ACROSS + column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self.first + step < ACROSS * DOWN:
            self._choose(self.first + step)

    def _choose(self, place: int) -> None:
        if place != self.first:
            self.put(place, self._count)
            self.changed.emit()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("Position {number} of 10").format(number=self.first + 1))
        self.setToolTip(self.accessibleDescription())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # all of it is painted
        theme, painter = current(), QPainter(self)
        width, height = theme.scaled(CELL[0]), theme.scaled(CELL[1])
        painter.setFont(theme.font("caption", bold=True))
        for place in range(ACROSS * DOWN):
            row, column = divmod(place, ACROSS)
            cell = QRectF(column * width, row * height, width, height)
            printed = self.first <= place < self.first + self._count
            role = "sunken" if place < self.first else "accent_soft" if printed else "surface"
            painter.fillRect(cell, theme.colour(role))
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.drawRect(cell)
            if place < self.first:  # used before: crossed out, so that it is seen without colour
                painter.drawLine(cell.bottomLeft(), cell.topRight())
                continue
            painter.setPen(theme.colour("accent_text" if printed else "text_2"))
            word = str(place - self.first + 1) if printed else ""
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, word)
        if self.hasFocus():
            row, column = divmod(self.first, ACROSS)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(QRectF(column * width + 1, row * height + 1, width - 2, height - 2))
