"""The way of a package: what has been done, what is being done, what comes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier

BOX, GAP, LINE, RADIUS = 26, 9, 28, 6


class Steps(QWidget):
    """Numbered steps in a row; those before the present one are ticked, the present one is filled and bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        notifier().changed.connect(self.updateGeometry)

    @property
    def present(self) -> int:
        return self._present

    def show_steps(self, words: tuple[str, ...], present: int) -> None:
        """`present` counts from 0; as many as there are words means that all is done."""
        self._words, self._present = words, present
        self.setAccessibleName("、".join(f"{number}. {word}" for number, word in enumerate(words, start=1)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current()
        bold = QFontMetricsF(theme.font(bold=True))
        wide = sum(theme.scaled(BOX) + GAP + bold.horizontalAdvance(word) for word in self._words)
        return QSize(round(wide + max(len(self._words) - 1, 0) * (LINE + 2 * GAP)) + 2, theme.scaled(BOX) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 1.0
        for number, word in enumerate(self._words):
            if number:
                painter.setPen(QPen(current().colour("line_strong"), 1))
                painter.drawLine(QPointF(x + GAP, self.height() / 2), QPointF(x + GAP + LINE, self.height() / 2))
                x += LINE + 2 * GAP
            x = self._draw_step(painter, x, number, word)

    def _draw_step(self, painter: QPainter, x: float, number: int, word: str) -> float:
        theme, is_done, is_present = current(), number < self._present, number == self._present
        side = theme.scaled(BOX)
        box = QRectF(x, (self.height() - side) / 2, side, side)
        fill, line = (
            ("ok_soft", "ok") if is_done else ("accent", "accent") if is_present else ("surface", "line_strong")
        )
        painter.setPen(QPen(theme.colour(line), theme.border))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if is_done:
            px = theme.scaled(16)
            at = QPointF(box.center().x() - px / 2, box.center().y() - px / 2)
            painter.drawPixmap(at, icons.pixmap("verb.choose", "ok", px))
        else:
            painter.setFont(theme.font(bold=is_present))
            painter.setPen(theme.colour("on_accent" if is_present else "text_2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        font = theme.font(bold=is_present)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if is_present else "text_2"))
        wide = QFontMetricsF(font).horizontalAdvance(word)
        room = QRectF(box.right() + GAP, 0, wide + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, word)
        return room.right()
