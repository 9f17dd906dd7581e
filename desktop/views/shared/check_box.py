"""A check box that is seen in every theme: Fusion draws its own in colours that a dark sheet swallows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from desktop.views.shared import icons
from desktop.views.shared.theme import current

BOX, GAP = 18, 8


class CheckBox(QCheckBox):
    def sizeHint(self) -> QSize:
        theme = current()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(theme.scaled(BOX) + GAP + words + 6, max(theme.scaled(28), self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.scaled(BOX)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        line = "accent" if self.isChecked() or self.hasFocus() else "line_strong"
        painter.setPen(QPen(theme.colour(line if self.isEnabled() else "line"), 1.5))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        if self.isChecked():
            painter.drawPixmap(
                box.topLeft().toPoint() + QPoint(2, 2), icons.pixmap("verb.choose", "on_accent", side - 4)
            )
        painter.setPen(theme.colour("text" if self.isEnabled() else "text_off"))
        words = QRectF(box.right() + GAP, 0, self.width() - box.right() - GAP, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        painter.end()
