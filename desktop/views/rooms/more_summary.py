"""Two lines at most that say what is filled in where one cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.shared.theme import current

LINES = 20


class MoreSummary(QWidget):
    """Pairs of a caption and what stands there in the first line, the rest in the second; what is too long is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._rest = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, pairs: tuple[tuple[str, str], ...], rest: str) -> None:
        self._pairs, self._rest = pairs, rest
        words = "　".join((*(f"{caption} {word}" for caption, word in pairs), *filter(None, (rest,))))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(100, current().scaled(LINES) * (2 if self._rest else 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # all of it is painted
        painter, theme = QPainter(self), current()
        height = theme.scaled(LINES)
        x = 0.0
        for caption, word in self._pairs:
            for text, role in ((caption, "text_2"), (word, "text" if self.isEnabled() else "text_off")):
                x = self._write(painter, QRectF(x, 0, self.width() - x, height), text, role) + 6
            x += 8
        if self._rest:
            self._write(painter, QRectF(0, height, self.width(), height), self._rest, "text_2")
        painter.end()

    def _write(self, painter: QPainter, area: QRectF, text: str, role: str) -> float:
        """Where the text ends."""
        font = current().font("caption")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(current().colour(role))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(max(area.width(), 0)))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return area.left() + metrics.horizontalAdvance(shown)
