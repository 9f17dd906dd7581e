"""Bodies of blocks: fill, pattern, border and bar, painted once for each look and size."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.views.rooms.timetable.ink import Ink
from desktop.views.shared.hatches import fill_hatch
from desktop.views.shared.tokens import StateLook

RADIUS = 5
BADGE_RADIUS = 3
MOST_BODIES = 600


def body(ink: Ink, look: StateLook, size: QSize) -> QPixmap:
    """A picture of the body; a hundred of them are copied in the time that ten dashed borders take to paint."""
    paint_body = _dashed_body if look.dash else _solid_body
    return _kept(ink, look.name, size, lambda painter, rect: paint_body(painter, ink, rect, look))


def badge(ink: Ink, size: QSize, word: str, icon: str) -> QPixmap:
    """What has to be seen to, as a word in a frame, or as the icon where there is no word."""
    return _kept(ink, f"{icon} {word}", size, lambda painter, rect: _badge(painter, ink, rect, word, icon))


def _kept(ink: Ink, name: str, size: QSize, paint: Callable[[QPainter, QRect], None]) -> QPixmap:
    key = (name, size.width(), size.height())
    if key not in ink.bodies:
        if len(ink.bodies) >= MOST_BODIES:
            ink.bodies.clear()
        ink.bodies[key] = _painted(ink, size, paint)
    return ink.bodies[key]


def _painted(ink: Ink, size: QSize, paint: Callable[[QPainter, QRect], None]) -> QPixmap:
    picture = QPixmap(ceil(size.width() * ink.ratio), ceil(size.height() * ink.ratio))
    picture.setDevicePixelRatio(ink.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return picture


def _badge(painter: QPainter, ink: Ink, rect: QRect, word: str, icon: str) -> None:
    painter.setPen(ink.pen("warn"))
    painter.setBrush(ink.colour("surface"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), BADGE_RADIUS, BADGE_RADIUS)
    if word:
        ink.write(painter, rect.adjusted(5, 0, -2, 0), word, ink.small, "warn")
    else:
        painter.drawPixmap(rect.left() + 2, rect.center().y() - ink.icon // 2, ink.pixmap(icon, "warn", ink.icon))


def _solid_body(painter: QPainter, ink: Ink, rect: QRect, look: StateLook) -> None:
    """Filled shapes inside each other: the border, then the fill beside the bar."""
    border, fill = look.line_px, ink.colour(look.fill or "surface")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour(look.line or "line"))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    inner = rect.adjusted(max(look.bar, border), border, -border, -border)
    if inner.width() < 1:
        return
    painter.setBrush(fill)
    painter.drawRoundedRect(inner, RADIUS - border, RADIUS - border)
    if look.bar and inner.width() > RADIUS:
        painter.fillRect(inner.left(), inner.top(), RADIUS, inner.height(), fill)


def _dashed_body(painter: QPainter, ink: Ink, rect: QRect, look: StateLook) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour(look.fill or "surface"))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    fill_hatch(painter, rect.adjusted(1, 1, -1, -1), ink.hatch(look.name))
    outline(painter, ink, rect, look.line or "line", look.line_px, look.dash)


def outline(painter: QPainter, ink: Ink, rect: QRect, role: str, px: int, dash: tuple[float, ...] = ()) -> None:
    """A border that lies wholly inside the rectangle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink.pen(role, px, dash))
    half = px / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), RADIUS - half, RADIUS - half)
