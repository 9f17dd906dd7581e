"""Colours, fonts, icons and measured text of the present theme, kept until the theme changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache, lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from desktop.views.rooms.timetable.layouts import Layout
from desktop.views.rooms.timetable.looks import OWN_LOOKS
from desktop.views.shared import icons, theme
from desktop.views.shared.hatches import hatch_tile
from desktop.views.shared.tokens import StateLook

ONE_LINE = 1.3
MOST_TEXTS = 4000
LONGEST_DOT = 2


class Ink:
    """One theme's paint. Cached text is elided once per width; a changed theme gets a new Ink."""

    def __init__(self, ratio: float) -> None:
        self.theme = theme.current()
        self.ratio = ratio
        self.strong_borders = self.theme.border
        self.small = self.theme.font("caption")
        self.small_bold = self.theme.font("caption", bold=True)
        self.name = self.theme.font("body", bold=True)
        self.body = self.theme.font("body")
        self.small_px = pixels(self.theme.points("caption"))
        self.line = round(self.small_px * ONE_LINE)
        self.icon = round(self.small_px * 1.05)
        self.bodies: dict[tuple[str, int, int], QPixmap] = {}
        self._layouts: dict[Hashable, Layout] = {}
        self.colour = cache(self._colour)
        self.pixmap = cache(self._pixmap)
        self.width = lru_cache(MOST_TEXTS)(self._width)
        self.name_width = lru_cache(MOST_TEXTS)(self._name_width)
        self.text = lru_cache(MOST_TEXTS)(self._text)
        self.look = cache(self._look)
        self.hatch = cache(self._hatch)

    def layout(self, shape: Hashable, make: Callable[[], Layout]) -> Layout:
        """What is written on blocks of one shape, made once."""
        if shape not in self._layouts:
            if len(self._layouts) >= MOST_TEXTS:
                self._layouts.clear()
            self._layouts[shape] = make()
        return self._layouts[shape]

    def _colour(self, role: str) -> QColor:
        return self.theme.colour(role)

    def _pixmap(self, name: str, role: str, px: int) -> QPixmap:
        return icons.pixmap(name, role, px)

    def _width(self, text: str, *, bold: bool = False) -> int:
        return int(QFontMetricsF(self.small_bold if bold else self.small).horizontalAdvance(text)) + 1

    def _name_width(self, text: str) -> int:
        return int(QFontMetricsF(self.name).horizontalAdvance(text)) + 1

    def _text(self, text: str, width: int, font: QFont) -> QStaticText:
        shown = text
        if QFontMetricsF(font).horizontalAdvance(text) > width:
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        prepared = QStaticText(shown)
        prepared.setTextFormat(Qt.TextFormat.PlainText)
        prepared.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        prepared.prepare(font=font)
        return prepared

    def _look(self, name: str) -> StateLook:
        return OWN_LOOKS.get(name) or self.theme.state(name)

    def _hatch(self, name: str) -> QPixmap | None:
        hatch = self.look(name).hatch
        return hatch_tile(hatch, self.colour(hatch.colour), self.ratio) if hatch else None

    def pen(self, role: str, px: int = 1, dash: tuple[float, ...] = ()) -> QPen:
        """A pen with flat caps, or dots would run together. Dashes are in pixels, dots in widths of the line."""
        pen = QPen(self.colour(role), px)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash:
            dotted = max(dash) <= LONGEST_DOT
            pen.setDashPattern(dash if dotted else [each / px for each in dash])
        return pen

    def write(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: str) -> None:
        """One line, elided at its end, in the vertical middle of the rectangle."""
        prepared = self.text(text, rect.width(), font)
        painter.setFont(font)
        painter.setPen(self.colour(role))
        painter.drawStaticText(
            rect.left(), rect.top() + round((rect.height() - prepared.size().height()) / 2), prepared
        )


def pixels(points: float) -> float:
    return points * 96 / 72
