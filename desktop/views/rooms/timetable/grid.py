"""Paints what lies under the blocks: rows, hours, closures, the past, the present."""

from __future__ import annotations

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from desktop.rules.times import clock
from desktop.views.rooms.timetable import words
from desktop.views.rooms.timetable.scene import Scene
from desktop.views.shared.hatches import fill_hatch

CARD_RADIUS = 8
PILL_RADIUS = 4
NOW_LINE = 2
PAST_VEIL = 0.035
LABEL_PAD = 14


def paint_ground(painter: QPainter, scene: Scene) -> None:
    geometry, ink = scene.geometry, scene.ink
    painter.fillRect(QRect(0, 0, geometry.width, geometry.bottom), ink.colour("surface"))
    below = QRect(0, geometry.bottom, geometry.width, geometry.height - geometry.bottom)
    painter.fillRect(below, ink.colour("window"))


def paint_grid(painter: QPainter, scene: Scene) -> None:
    geometry, ink = scene.geometry, scene.ink
    top, bottom = geometry.header, geometry.bottom
    halves = [geometry.x(minute) for minute in range(geometry.start + 30, geometry.end, 60)]
    hours = [geometry.x(minute) for minute in range(geometry.start + 60, geometry.end, 60)]
    painter.setPen(ink.pen("grid_half"))
    painter.drawLines([QLine(x, top, x, bottom) for x in halves])
    painter.setPen(ink.pen("grid"))
    painter.drawLines([QLine(x, top, x, bottom) for x in hours])
    below = [geometry.y(row + 1) - 1 for row in range(geometry.count)]
    painter.setPen(ink.pen("line"))
    painter.drawLines([QLine(0, y, geometry.width, y) for y in below])


def paint_closures(painter: QPainter, scene: Scene) -> None:
    """The whole day with its rule's name, or the hours around the opening, each room's own."""
    day, geometry = scene.day, scene.geometry
    if day.rows.closed:
        _closed(painter, scene, geometry.grid.adjusted(1, 0, 0, 0))
        _closed_word(painter, scene, day.rows.closed)
        return
    last = geometry.count - 1
    for band in day.shut:
        below = 0 if band.last == last else -1
        area = geometry.area(band.first, band.last, band.start, band.end).adjusted(1, 0, 0, below)
        _closed(painter, scene, area)
        if band.name:
            _band_word(painter, scene, area, band.name)


def paint_bands(painter: QPainter, scene: Scene) -> None:
    """Dated closures with their names, and what bookings keep free around themselves."""
    ink, geometry = scene.ink, scene.geometry
    for band in scene.day.buffers:
        area = geometry.area(band.first, band.last, band.start, band.end).adjusted(1, 0, 0, -1)
        painter.fillRect(area, ink.colour("b_buf"))
        fill_hatch(painter, area, ink.hatch("buffer"))
    for band in scene.day.closures:
        area = geometry.area(band.first, band.last, band.start, band.end).adjusted(1, 0, 0, -1)
        _closed(painter, scene, area)
        taken = [block.start for row in range(band.first, band.last + 1) for block in scene.day.blocks_in(row)]
        until = min([start for start in taken if start >= band.start], default=band.end)
        area.setRight(min(area.right(), geometry.x(until)))
        _band_word(painter, scene, area, band.name)


def _band_word(painter: QPainter, scene: Scene, area: QRect, name: str) -> None:
    """At the left of the band, on a plain patch; what does not fit is in the tooltip."""
    ink = scene.ink
    width = min(area.width() - 8, ink.width(name) + ink.icon + 22)
    if width < ink.icon + 8:
        return
    patch = QRect(area.left() + 4, area.top() + (area.height() - ink.line - 4) // 2, width, ink.line + 4)
    painter.fillRect(patch, ink.colour("b_closed"))
    y = patch.center().y() - ink.icon // 2
    painter.drawPixmap(patch.left() + 6, y, ink.pixmap("state.closed", "b_closed_text", ink.icon))
    ink.write(painter, patch.adjusted(ink.icon + 12, 0, -2, 0), name, ink.small, "b_closed_text")


def _closed(painter: QPainter, scene: Scene, area: QRect) -> None:
    painter.fillRect(area, scene.ink.colour("b_closed"))
    fill_hatch(painter, area, scene.ink.hatch("closed"))


def _closed_word(painter: QPainter, scene: Scene, rule: str) -> None:
    """The word stands on a plain patch, so the pattern does not run through it."""
    ink, grid = scene.ink, scene.geometry.grid
    width = min(grid.width() - 24, ink.width(rule, bold=True) + ink.icon + 36)
    patch = QRect(0, 0, width, ink.line + 16)
    patch.moveCenter(grid.center())
    painter.fillRect(patch, ink.colour("b_closed"))
    icon = patch.adjusted(14, 0, 0, 0)
    painter.drawPixmap(
        icon.left(), patch.center().y() - ink.icon // 2, ink.pixmap("state.closed", "b_closed_text", ink.icon)
    )
    ink.write(painter, icon.adjusted(ink.icon + 6, 0, -8, 0), rule, ink.small_bold, "b_closed_text")


def paint_past(painter: QPainter, scene: Scene) -> None:
    geometry, day = scene.geometry, scene.day
    minute = day.minute(scene.now)
    if minute <= geometry.start or day.rows.closed:
        return
    veil = QColor(scene.ink.colour("text"))
    veil.setAlphaF(PAST_VEIL)
    grid = geometry.grid
    grid.setRight(min(grid.right(), geometry.x(min(minute, geometry.end)) - 1))
    painter.fillRect(grid.adjusted(1, 0, 0, 0), veil)


def now_x(scene: Scene) -> int | None:
    """Where the present is, when it is on the axis of this day."""
    geometry = scene.geometry
    minute = scene.day.minute(scene.now)
    shown = scene.now.date() == scene.day.rows.day and geometry.start <= minute <= geometry.end
    x = geometry.x(minute)
    return x if shown and geometry.label <= x <= geometry.width else None


def paint_now_line(painter: QPainter, scene: Scene) -> None:
    x = now_x(scene)
    if x is not None:
        height = scene.geometry.bottom - scene.geometry.header
        painter.fillRect(x - NOW_LINE // 2, scene.geometry.header, NOW_LINE, height, scene.ink.colour("now"))


def paint_labels(painter: QPainter, scene: Scene) -> None:
    """Each room's name over its number of people, or over its note."""
    ink, geometry = scene.ink, scene.geometry
    painter.setPen(ink.pen("line"))
    painter.drawLine(geometry.label, 0, geometry.label, geometry.bottom)
    line = round(ink.line * 1.1)
    for row, room in enumerate(scene.day.rooms):
        top = geometry.y(row)
        if top + geometry.row < geometry.header or top > geometry.bottom:
            continue
        under, role = words.under_name(room)
        upper = QRect(LABEL_PAD, top + (geometry.row - 2 * line) // 2, geometry.label - LABEL_PAD - 6, line)
        if not under:
            upper.moveTop(top + (geometry.row - line) // 2)
        ink.write(painter, upper, room.name, ink.name, "text")
        if under:
            ink.write(painter, upper.translated(0, line), under, ink.small, role)


def paint_header(painter: QPainter, scene: Scene) -> None:
    geometry, ink = scene.geometry, scene.ink
    painter.fillRect(QRect(0, 0, geometry.width, geometry.header), ink.colour("surface"))
    painter.setPen(ink.pen("line"))
    painter.drawLine(0, geometry.header - 1, geometry.width, geometry.header - 1)
    pill = _pill(scene)
    for hour in range(geometry.start // 60, geometry.end // 60):
        number = QRect(geometry.x(hour * 60) + 4, 0, ink.width(str(hour)) + 6, geometry.header)
        if number.left() <= geometry.label:
            continue
        if pill is None or not pill.adjusted(-4, -4, 4, 4).intersects(number):
            ink.write(painter, number, str(hour), ink.body, "text_2")
    if pill is not None:
        _paint_pill(painter, scene, pill)


def _pill(scene: Scene) -> QRect | None:
    x = now_x(scene)
    if x is None:
        return None
    ink, geometry = scene.ink, scene.geometry
    pill = QRect(0, 0, ink.width(clock(scene.now), bold=True) + 14, min(ink.line + 4, geometry.header - 4))
    pill.moveCenter(QRect(x - 1, 0, 2, geometry.header).center())
    pill.moveRight(min(pill.right(), geometry.width - 2))
    pill.moveBottom(geometry.header - 4)
    return pill


def _paint_pill(painter: QPainter, scene: Scene, pill: QRect) -> None:
    ink = scene.ink
    x = now_x(scene)
    if x is not None:
        painter.fillRect(x - 1, pill.bottom(), NOW_LINE, scene.geometry.header - pill.bottom(), ink.colour("now"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("now"))
    painter.drawRoundedRect(pill, PILL_RADIUS, PILL_RADIUS)
    ink.write(painter, pill.adjusted(7, 0, 0, 0), clock(scene.now), ink.small_bold, "surface")


def paint_card(painter: QPainter, scene: Scene) -> None:
    """The rounded outline, with the ground of the window in its corners."""
    ink, geometry = scene.ink, scene.geometry
    border, around = ink.strong_borders, 2 * CARD_RADIUS
    width, height = geometry.width, geometry.bottom
    line = ink.colour("line")
    for edge in (QRect(0, 0, width, border), QRect(0, height - border, width, border)):
        painter.fillRect(edge.adjusted(CARD_RADIUS, 0, -CARD_RADIUS, 0), line)
    for edge in (QRect(0, 0, border, height), QRect(width - border, 0, border, height)):
        painter.fillRect(edge.adjusted(0, CARD_RADIUS, 0, -CARD_RADIUS), line)
    half = border / 2
    for x, round_x in ((0, 0), (width - CARD_RADIUS, width - around)):
        for y, round_y in ((0, 0), (height - CARD_RADIUS, height - around)):
            _paint_corner(
                painter, scene, QRect(x, y, CARD_RADIUS, CARD_RADIUS), QRectF(round_x, round_y, around, around)
            )
            painter.setPen(ink.pen("line", border))
            start = 90 * ((2 if y else 1) if x == 0 else (3 if y else 0)) * 16
            painter.drawArc(QRectF(round_x, round_y, around, around).adjusted(half, half, -half, -half), start, 90 * 16)


def _paint_corner(painter: QPainter, scene: Scene, corner: QRect, rounded: QRectF) -> None:
    outside, inside = QPainterPath(), QPainterPath()
    outside.addRect(QRectF(corner))
    inside.addEllipse(rounded)
    painter.fillPath(outside.subtracted(inside), scene.ink.colour("window"))
