"""The day as a picture: what lies still painted once, what changes under the hand painted over it."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QPainter, QPixmap

from desktop.views.rooms.timetable import grid, marks
from desktop.views.rooms.timetable.blocks import paint_blocks, paint_faded
from desktop.views.rooms.timetable.empty import paint_empty
from desktop.views.rooms.timetable.plans import Plan
from desktop.views.rooms.timetable.scene import Scene


def picture(scene: Scene, plans: list[Plan]) -> QPixmap:
    """The day without what is wanted: painted once, then only copied, so that a drag costs its own marks."""
    ratio = scene.ink.ratio
    painted = QPixmap(ceil(scene.geometry.width * ratio), ceil(scene.geometry.height * ratio))
    painted.setDevicePixelRatio(ratio)
    painter = QPainter(painted)
    grid.paint_ground(painter, scene)
    if scene.day.rooms:
        _paint_day(painter, scene, plans)
    else:
        paint_empty(painter, scene)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid.paint_card(painter, scene)
    painter.end()
    return painted


def _paint_day(painter: QPainter, scene: Scene, plans: list[Plan]) -> None:
    """Grid, closures, past, present, blocks, then the header over what is scrolled."""
    geometry = scene.geometry
    painter.setClipRect(geometry.rows_area)
    grid.paint_grid(painter, scene)
    painter.setClipRect(geometry.grid)
    grid.paint_closures(painter, scene)
    grid.paint_bands(painter, scene)
    grid.paint_past(painter, scene)
    grid.paint_now_line(painter, scene)
    paint_blocks(painter, scene.ink, plans)
    painter.setClipRect(geometry.rows_area)
    grid.paint_labels(painter, scene)
    painter.setClipping(False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid.paint_header(painter, scene)


def paint_over(painter: QPainter, scene: Scene, plans: list[Plan]) -> None:
    """What changes under the hand: offers, wishes, clashes, what is carried, the focus."""
    geometry = scene.geometry
    painter.setClipRect(geometry.grid if geometry.shift else geometry.rows_area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    held = scene.pull or scene.dropped
    marks.paint_hover(painter, scene)
    if held is not None and held.booking is not None:
        paint_faded(painter, scene.ink, plans, held.booking.id)
    paint_empty(painter, scene)
    marks.paint_offers(painter, scene)
    marks.paint_wish(painter, scene)
    if held is not None:
        marks.paint_pull(painter, scene, held)
    marks.paint_picked(painter, scene)
    marks.paint_focus(painter, scene)
