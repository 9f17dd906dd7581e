"""A switch with its word: used, not used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.views.shared.theme import current, notifier

WIDE, HIGH, GAP = 44, 24, 8


class Switch(QCheckBox):
    """The word stands before it and says the same as the colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        notifier().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme, metrics = current(), self.fontMetrics()
        words = max(metrics.horizontalAdvance(word) for word in self._words())
        return QSize(words + GAP + theme.scaled(WIDE) + 2, max(theme.scaled(32), metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, e: QEvent) -> None:
        if e.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self.updateGeometry()
        super().changeEvent(e)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        theme, painter, on = current(), QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = theme.scaled(WIDE), theme.scaled(HIGH)
        box = QRectF(self.width() - wide - 1, (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(theme.colour("accent" if on else "line_strong"), theme.border))
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        side, inset = high - 8, 4
        left = box.right() - side - inset if on else box.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if on else "text_2"))
        painter.drawRoundedRect(QRectF(left, box.top() + inset, side, side), 5, 5)
        painter.setPen(theme.colour("text_2" if self.isEnabled() else "text_off"))
        words = QRectF(0, 0, box.left() - GAP, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._words()[on])
        painter.end()

    def _words(self) -> tuple[str, str]:
        return self.tr("not used"), self.tr("used")
