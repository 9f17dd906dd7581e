"""Paints what lies under the week's blocks: rooms, days, parts of the day, what is closed, today."""

from __future__ import annotations

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from desktop.rules.closed_days import is_holiday
from desktop.rules.lanes import lane_at
from desktop.views.rooms.timetable import words as day_words
from desktop.views.rooms.timetable.grid import CARD_RADIUS, PAST_VEIL
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.weeks import words
from desktop.views.rooms.weeks.scene import WeekScene
from desktop.views.shared.hatches import fill_hatch

LABEL_PAD = 14
HEAD_PAD = 10
TODAY_BAR = 3
TODAY_TINT = 0.35
SUNDAY = 6


def paint_ground(painter: QPainter, scene: WeekScene) -> None:
    geometry, ink = scene.geometry, scene.ink
    painter.fillRect(QRect(0, 0, geometry.width, geometry.bottom), ink.colour("surface"))
    below = QRect(0, geometry.bottom, geometry.width, geometry.height - geometry.bottom)
    painter.fillRect(below, ink.colour("window"))
    today = scene.day_of(scene.now)
    if today is not None:
        tint = QColor(ink.colour("accent_soft"))
        tint.setAlphaF(TODAY_TINT)
        painter.fillRect(geometry.column(today), tint)


def paint_grid(painter: QPainter, scene: WeekScene) -> None:
    geometry, ink, week = scene.geometry, scene.ink, scene.week
    bottom = geometry.bottom
    lanes: list[QLine] = []
    for row in range(geometry.count):
        for lane in range(1, len(week.lanes)):
            area = geometry.area(row, 0, *week.lane_lines(row, lane))
            lanes.append(QLine(geometry.label, area.top() - 1, geometry.width, area.top() - 1))
    painter.setPen(ink.pen("grid_half"))
    painter.drawLines(lanes)
    painter.setPen(ink.pen("line"))
    below = [geometry.room(row).bottom() for row in range(geometry.count)]
    painter.drawLines([QLine(0, y, geometry.width, y) for y in below])
    painter.drawLines([QLine(geometry.x(day), 0, geometry.x(day), bottom) for day in range(7)])


def paint_closures(painter: QPainter, scene: WeekScene) -> None:
    """Whole closed days with their rule's name, parts of days outside the hours, dated closures by room."""
    week = scene.week
    for number, day in enumerate(week.days):
        if day.rows.closed:
            column = scene.geometry.column(number).adjusted(1, 0, 0, 0)
            _hatch(painter, scene, column)
            _patch(painter, scene, column, day.rows.closed)
            continue
        for row in range(len(week.rooms)):
            _outside(painter, scene, row, number)
        for band in day.closures:
            for row in range(band.first, band.last + 1):
                _closure(painter, scene, row, number, (band.start, band.end), band.name)


def _outside(painter: QPainter, scene: WeekScene, row: int, day: int) -> None:
    """The parts of the day outside the room's hours; all of them, with the rule's name, where the room is closed."""
    week, geometry = scene.week, scene.geometry
    opens, closes = week.hours(row, day)
    for number, lane in enumerate(week.lanes):
        if lane.end <= opens or lane.start >= closes:
            _hatch(painter, scene, geometry.area(row, day, *week.lane_lines(row, number)))
    if rule := week.days[day].rows.hours_of(week.rooms[row].id)[2]:
        _patch(painter, scene, geometry.area(row, day, 0, 0), rule, centred=False)


def _closure(painter: QPainter, scene: WeekScene, row: int, day: int, stretch: tuple[int, int], name: str) -> None:
    """Over its parts of the day, under the bookings there; named where a line of it stays free of them."""
    week, (start, end) = scene.week, stretch
    first = week.lane_lines(row, lane_at(week.lanes, start))[0]
    last = week.lane_lines(row, lane_at(week.lanes, max(start, end - 1)))[1]
    _hatch(painter, scene, scene.geometry.area(row, day, first, last))
    bare = [line for line in range(first, last + 1) if week.entry_at(row, day, line) is None]
    if bare:
        _patch(painter, scene, scene.geometry.area(row, day, bare[0], bare[0]), name, centred=False)


def _hatch(painter: QPainter, scene: WeekScene, area: QRect) -> None:
    painter.fillRect(area, scene.ink.colour("b_closed"))
    fill_hatch(painter, area, scene.ink.hatch("closed"))


def _patch(painter: QPainter, scene: WeekScene, area: QRect, text: str, *, centred: bool = True) -> None:
    """The word stands on a plain patch, so the pattern does not run through it."""
    ink = scene.ink
    width = min(area.width() - 4, ink.width(text) + ink.icon + 22)
    patch = QRect(0, 0, width, ink.line + 4)
    patch.moveCenter(area.center())
    if not centred:
        patch.moveLeft(area.left() + 3)
    painter.fillRect(patch, ink.colour("b_closed"))
    icon = ink.pixmap("state.closed", "b_closed_text", ink.icon)
    painter.drawPixmap(patch.left() + 6, patch.center().y() - ink.icon // 2, icon)
    ink.write(painter, patch.adjusted(ink.icon + 12, 0, -4, 0), text, ink.small, "b_closed_text")


def paint_past(painter: QPainter, scene: WeekScene) -> None:
    """A veil over the days before today."""
    gone = (scene.now.date() - scene.week.rows.first_day).days
    if gone <= 0:
        return
    veil = QColor(scene.ink.colour("text"))
    veil.setAlphaF(PAST_VEIL)
    grid = scene.geometry.grid
    grid.setRight(scene.geometry.x(min(7, gone)) - 1)
    painter.fillRect(grid.adjusted(1, 0, 0, 0), veil)


def paint_labels(painter: QPainter, scene: WeekScene) -> None:
    """Each room's name over its number of people, and beside them the parts of the day."""
    ink, geometry, week = scene.ink, scene.geometry, scene.week
    line = round(ink.line * 1.1)
    lanes = lane_width(scene)
    for row, room in enumerate(week.rooms):
        area = geometry.room(row)
        if area.bottom() < geometry.header or area.top() > geometry.bottom:
            continue
        top = area.top() + min(area.height() // 2 - line, 10)
        width = geometry.label - LABEL_PAD - 6 - lanes
        ink.write(painter, QRect(LABEL_PAD, top, width, line), room.name, ink.name, "text")
        under, role = day_words.under_name(room)
        ink.write(painter, QRect(LABEL_PAD, top + line, width, line), under, ink.small, role)
        for number, lane in enumerate(week.lanes):
            part = geometry.area(row, 0, *week.lane_lines(row, number))
            word = QRect(geometry.label - lanes, part.top(), lanes - 4, geometry.line)
            ink.write(painter, word, words.lane_word(lane), ink.small, "text_2")


def lane_width(scene: WeekScene) -> int:
    """As wide as the longest word, within four characters."""
    widest = max((scene.ink.width(words.lane_word(lane)) for lane in scene.week.lanes), default=0)
    return min(widest, round(4 * scene.ink.small_px)) + 6


def paint_header(painter: QPainter, scene: WeekScene) -> None:
    geometry, ink = scene.geometry, scene.ink
    painter.fillRect(QRect(0, 0, geometry.width, geometry.header), ink.colour("surface"))
    today = scene.day_of(scene.now)
    if today is not None:
        head = geometry.head(today)
        painter.fillRect(head.adjusted(1, 0, 0, 0), ink.colour("accent_soft"))
        painter.fillRect(QRect(head.left(), 0, head.width() + 1, TODAY_BAR), ink.colour("accent"))
    painter.setPen(ink.pen("line"))
    painter.drawLine(0, geometry.header - 1, geometry.width, geometry.header - 1)
    painter.drawLines([QLine(geometry.x(day), 0, geometry.x(day), geometry.header) for day in range(7)])
    for day in range(7):
        _paint_head(painter, scene, day, is_today=day == today)


def _paint_head(painter: QPainter, scene: WeekScene, number: int, *, is_today: bool) -> None:
    ink, geometry, day = scene.ink, scene.geometry, scene.week.days[number].rows
    line = (geometry.header - 8) // 2
    upper = geometry.head(number).adjusted(HEAD_PAD, 4, -2, 0)
    upper.setHeight(line)
    figure = str(day.day.day)
    ink.write(painter, upper, figure, ink.name, "text")
    off = day.day.weekday() == SUNDAY or is_holiday(day.day)
    word = upper.adjusted(ink.name_width(figure) + 6, 0, 0, 0)
    ink.write(painter, word, words.weekday(day.day), ink.small, "danger" if off else "text_2")
    if is_today:
        _paint_tag(painter, scene, word.adjusted(ink.width(words.weekday(day.day)) + 8, 0, 0, 0), words.today())
    facts = words.closed() if day.closed else words.free_count(scene.week.free[number])
    if day.closed or day.day >= scene.now.date():
        ink.write(painter, upper.translated(0, line), facts, ink.small, "text_2")


def _paint_tag(painter: QPainter, scene: WeekScene, area: QRect, word: str) -> None:
    ink = scene.ink
    tag = QRect(area.left(), 0, ink.width(word, bold=True) + 12, ink.line + 3)
    if tag.right() > area.right():
        return
    tag.moveTop(area.center().y() - tag.height() // 2)
    painter.setPen(ink.pen("accent"))
    painter.setBrush(ink.colour("surface"))
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    ink.write(painter, tag.adjusted(6, 0, 0, 0), word, ink.small_bold, "accent_text")
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_frame(painter: QPainter, scene: WeekScene) -> None:
    paint_card(painter, scene.ink, QRect(0, 0, scene.geometry.width, scene.geometry.bottom))


def paint_card(painter: QPainter, ink: Ink, card: QRect) -> None:
    """The rounded outline, with the ground of the window in its corners."""
    outside, inside = QPainterPath(), QPainterPath()
    outside.addRect(QRectF(card))
    half = ink.strong_borders / 2
    rounded = QRectF(card).adjusted(half, half, -half, -half)
    inside.addRoundedRect(rounded, CARD_RADIUS, CARD_RADIUS)
    painter.fillPath(outside.subtracted(inside), ink.colour("window"))
    painter.setPen(ink.pen("line", ink.strong_borders))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rounded, CARD_RADIUS, CARD_RADIUS)
