"""Words, tags and colours as lists paint them: laid out once for the present theme and used again while they last."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap, QStaticText

from desktop.views.shared.marks import matched
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import Theme, current

MOST_TEXTS, MOST_MARKS = 4096, 256
END, MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle


class Face(NamedTuple):
    """A size of the theme's type, plain or bold."""

    role: str = "body"
    bold: bool = False


BODY, BOLD, CAPTION = Face(), Face(bold=True), Face("caption")


class Words(NamedTuple):
    """One line of text, in which face and in which colour of the theme."""

    text: str
    face: Face = BODY
    ink: str = "text"


class Lettering:
    """What was prepared for one theme; `letters()` gives the present one."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.colour = cache(theme.colour)
        self.font = cache(self._font)
        self.metrics = cache(self._metrics)
        self.width = lru_cache(MOST_TEXTS)(self._width)
        self.mark_size = lru_cache(MOST_MARKS)(mark_size)
        self._fitted = lru_cache(MOST_TEXTS)(self._fit)
        self._stamp = lru_cache(MOST_MARKS)(self._drawn)

    def write(
        self,
        painter: QPainter,
        room: QRectF,
        words: Words,
        *,
        asked: str = "",
        at_right: bool = False,
        elide: Qt.TextElideMode = END,
    ) -> None:
        """One line in the middle of its room, what was asked for marked; what does not fit loses its end."""
        text, face, ink = words
        if not text:
            return
        if asked and (found := matched(text, asked)):
            self._mark(painter, room, words, found)
        laid, wide, high = self._fitted(text, face, room.width(), elide)
        painter.setFont(self.font(face))
        painter.setPen(self.colour(ink))
        left = room.right() - wide if at_right else room.left()
        painter.drawStaticText(QPointF(left, room.top() + (room.height() - high) / 2), laid)

    def stack(
        self,
        painter: QPainter,
        room: QRectF,
        lines: tuple[Words, ...],
        *,
        gap: float,
        asked: str = "",
        spare: float = 0,
    ) -> QRectF:
        """Lines under one another, together in the middle of their room; empty ones take no room.

        Gives the room of the last one, which leaves `spare` at its right for something else.
        """
        shown = [(line, self.metrics(line.face).height()) for line in lines if line.text]
        top = room.top() + (room.height() - sum(high for _line, high in shown) - gap * (len(shown) - 1)) / 2
        below = room
        for line, high in shown:
            below = QRectF(room.left(), top, room.width(), high)
            kept = spare if line is lines[-1] else 0
            self.write(painter, below.adjusted(0, 0, -kept, 0), line, asked=asked)
            top += high + gap
        return below

    def stamp(self, painter: QPainter, left_top: QPointF, mark: Mark) -> None:
        """A tag; it is drawn once, there being hundreds of rows and few kinds of tags."""
        at = QPointF(round(left_top.x()), round(left_top.y()))  # between two pixels it would be blurred
        painter.drawPixmap(at, self._stamp(mark, painter.device().devicePixelRatioF()))

    def _mark(self, painter: QPainter, room: QRectF, words: Words, found: tuple[int, int]) -> None:
        metrics = self.metrics(words.face)
        left = room.left() + self.width(words.text[: found[0]], words.face)
        wide = self.width(words.text[found[0] : found[1]], words.face)
        under = QRectF(left, room.center().y() - metrics.height() / 2, wide, metrics.height())
        painter.fillRect(under.intersected(room), self.colour("mark"))

    def _font(self, face: Face) -> QFont:
        return self.theme.font(face.role, bold=face.bold)

    def _metrics(self, face: Face) -> QFontMetricsF:
        return QFontMetricsF(self.font(face))

    def _width(self, text: str, face: Face) -> float:
        return self.metrics(face).horizontalAdvance(text)

    def _fit(self, text: str, face: Face, width: float, elide: Qt.TextElideMode) -> tuple[QStaticText, float, float]:
        """The text as it fits into the width, laid out, with its own width and height."""
        laid = self._laid(text, face)
        if laid.size().width() > width:
            laid = self._laid(self.metrics(face).elidedText(text, elide, width), face)
        return laid, laid.size().width(), laid.size().height()

    def _laid(self, text: str, face: Face) -> QStaticText:
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid.prepare(font=self.font(face))
        return laid

    def _drawn(self, mark: Mark, ratio: float) -> QPixmap:
        picture = QPixmap((self.mark_size(mark) + QSize(2, 2)) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QPointF(0, 0), mark)
        painter.end()
        return picture


_present: Lettering | None = None


def letters() -> Lettering:
    global _present  # noqa: PLW0603  one for the theme that is on the screen
    if _present is None or _present.theme is not current():
        _present = Lettering(current())
    return _present
