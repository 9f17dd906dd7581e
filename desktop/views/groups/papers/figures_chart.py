"""One row of the figures over the years, a bar a year."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.shared.theme import current, notifier

HEIGHT, SIDE, AIR, THICKEST = 190, 16, 6, 40


class YearChart(QWidget):
    """Every number stands above its bar where there is room; a screen reader is told all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._years: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        notifier().changed.connect(self._measure)

    def show_years(self, title: str, years: tuple[tuple[str, int], ...]) -> None:
        self._title, self._years = title, years
        self.setAccessibleName(title)
        self.setAccessibleDescription("、".join(f"{year} {count:,}" for year, count in years))
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(320, current().scaled(HEIGHT))

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  it is drawn whole
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small, bold = QFontMetricsF(theme.font("caption")), QFontMetricsF(theme.font(bold=True))
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        wide = self.width() - 2 * SIDE
        head = bold.height() + 2 * AIR
        title = bold.elidedText(self._title, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRectF(SIDE, 0, wide, head), Qt.AlignmentFlag.AlignVCenter, title)
        floor = self.height() - small.height() - 2 * AIR
        self._paint_bars(painter, small, head + small.height(), floor)
        painter.fillRect(QRectF(SIDE, floor, wide, theme.border), theme.colour("line_strong"))
        painter.end()

    def _paint_bars(self, painter: QPainter, small: QFontMetricsF, top: float, floor: float) -> None:
        if not self._years:
            return
        theme = current()
        most = max(1, *(count for _year, count in self._years), 1)
        slot = (self.width() - 2 * SIDE) / len(self._years)
        thick = min(theme.scaled(THICKEST), slot * 0.7)
        # the newest year always has its name, the others as far as they fit
        step = -(-int(max(small.horizontalAdvance(year) for year, _count in self._years) + AIR) // max(1, int(slot)))
        numbered = max(small.horizontalAdvance(f"{count:,}") for _year, count in self._years) + AIR / 2 <= slot
        painter.setFont(theme.font("caption"))
        for place, (year, count) in enumerate(self._years):
            left = SIDE + slot * place
            high = (floor - top) * count / most
            bar = QRectF(left + (slot - thick) / 2, floor - high, thick, high)
            painter.fillRect(bar, theme.colour("accent"))
            named = (len(self._years) - 1 - place) % step == 0
            if numbered or named:
                painter.setPen(theme.colour("text"))
                _centred(painter, QRectF(left, bar.top() - small.height(), slot, small.height()), f"{count:,}")
            if named:
                painter.setPen(theme.colour("text_2"))
                self._name(painter, small, QRectF(left, floor + AIR / 2, slot, small.height() + AIR), year)

    def _name(self, painter: QPainter, small: QFontMetricsF, room: QRectF, year: str) -> None:
        """In the middle below its bar, and inside the chart."""
        over = max(0.0, (small.horizontalAdvance(year) - room.width()) / 2)
        right = max(0.0, over - room.left()) - max(0.0, room.right() + over - self.width())
        _centred(painter, room.translated(right, 0), year)


def _centred(painter: QPainter, room: QRectF, text: str) -> None:
    """May be wider than its room."""
    middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
    painter.drawText(room, middle, text)
