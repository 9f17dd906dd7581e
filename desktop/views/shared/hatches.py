"""Patterns as tiles. They are painted from the corner of what they fill, so they do not swim while it is dragged."""

from __future__ import annotations

from math import ceil, sqrt

from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.views.shared.tokens import Hatch

UPRIGHT = 90


def hatch_tile(hatch: Hatch, colour: QColor, ratio: float) -> QPixmap:
    """One seamless tile at the screen's pixel ratio."""
    slanted = hatch.angle != UPRIGHT
    side = round(hatch.pitch * sqrt(2)) if slanted else hatch.pitch
    tile = QPixmap(ceil(side * ratio), ceil(side * ratio))
    tile.setDevicePixelRatio(tile.width() / side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setPen(QPen(colour, hatch.line))
    if slanted:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shift in (-side, 0, side):
            painter.drawLine(QLineF(shift - 1, side + 1, shift + side + 1, -1))
    else:
        painter.drawLine(QLineF(0.5, 0, 0.5, side))
    painter.end()
    return tile


def fill_hatch(painter: QPainter, rect: QRect, tile: QPixmap | None) -> None:
    if tile is not None:
        painter.drawTiledPixmap(rect, tile)
