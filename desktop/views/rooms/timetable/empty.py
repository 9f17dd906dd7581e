"""What stands in the middle of an empty day: what will appear here, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.views.rooms.timetable.scene import Scene

KEY = "F2"
CAP_PAD = 8


def paint_empty(painter: QPainter, scene: Scene) -> None:
    """Nothing when there are bookings, or when the day is closed."""
    day = scene.day
    if not day.rooms:
        _paint_icon(painter, scene)
        title = QCoreApplication.translate("Timetable", "There are no rooms yet")
        _paint(
            painter,
            scene,
            title,
            QCoreApplication.translate("Timetable", "Add rooms in the settings and they appear here"),
        )
    elif not day.blocks and not day.rows.closed and scene.pull is None:
        if scene.now.date() == day.rows.day:
            title = QCoreApplication.translate("Timetable", "No bookings today yet")
        else:
            title = QCoreApplication.translate("Timetable", "No bookings on this day yet")
        how = QCoreApplication.translate("Timetable", "Drag over a free stretch, or press {key}, to book")
        _paint(painter, scene, title, how)


def _paint(painter: QPainter, scene: Scene, title: str, how: str) -> None:
    ink = scene.ink
    parts = _parts(scene, how)
    width = max(sum(part_width for _, part_width, _ in parts), int(QFontMetricsF(ink.name).horizontalAdvance(title)))
    line = round(ink.line * 1.4)
    patch = QRect(0, 0, width + 48, 2 * line + 24)
    grid = scene.geometry.grid if scene.day.rooms else QRect(0, 0, scene.geometry.width, scene.geometry.height)
    patch.moveCenter(grid.center())
    painter.fillRect(patch.intersected(grid), ink.colour("surface"))
    title_width = int(QFontMetricsF(ink.name).horizontalAdvance(title)) + 2
    upper = QRect(patch.center().x() - title_width // 2, patch.top() + 12, title_width, line)
    ink.write(painter, upper, title, ink.name, "text")
    x = patch.center().x() - sum(part_width for _, part_width, _ in parts) // 2
    for text, part_width, is_key in parts:
        area = QRect(x, patch.top() + 12 + line, part_width, line)
        if is_key:
            _paint_key(painter, scene, area)
        else:
            ink.write(painter, area, text, ink.body, "text_2")
        x += part_width


def _paint_icon(painter: QPainter, scene: Scene) -> None:
    px = 2 * scene.ink.icon
    centre = QRect(0, 0, scene.geometry.width, scene.geometry.height).center()
    painter.drawPixmap(centre.x() - px // 2, centre.y() - 3 * px, scene.ink.pixmap("place.rooms", "text_2", px))


def _parts(scene: Scene, how: str) -> list[tuple[str, int, bool]]:
    """The sentence cut at its key: text, width, whether it is the key."""
    metrics = QFontMetricsF(scene.ink.body)
    before, key, after = how.partition("{key}")
    parts = [(before.rstrip(), int(metrics.horizontalAdvance(before.rstrip())) + 2, False)]
    if key:
        parts.append((KEY, int(metrics.horizontalAdvance(KEY)) + 2 * CAP_PAD + 10, True))
        parts.append((after.lstrip(), int(metrics.horizontalAdvance(after.lstrip())) + 2, False))
    return parts


def _paint_key(painter: QPainter, scene: Scene, area: QRect) -> None:
    ink = scene.ink
    cap = area.adjusted(5, 1, -5, -1)
    painter.setBrush(ink.colour("sunken"))
    painter.setPen(ink.pen("line", ink.theme.border))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(ink.colour("text_2"))
    painter.setFont(ink.body)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, KEY)
