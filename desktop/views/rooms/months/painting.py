"""Paints the month: a cell a day, a line for each part of the day, a column for each site."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.queries.months import MonthDay, SiteMonth
from desktop.rules.booking_rules import moment_at
from desktop.rules.closed_days import is_holiday
from desktop.views.rooms.months import words
from desktop.views.rooms.months.grid import DAYS, MonthScene
from desktop.views.rooms.timetable.bodies import RADIUS
from desktop.views.rooms.timetable.grid import PAST_VEIL
from desktop.views.rooms.timetable.marks import RING_PX
from desktop.views.rooms.weeks.ground import SUNDAY, TODAY_BAR, paint_card
from desktop.views.rooms.weeks.words import lane_word, today, weekday
from desktop.views.shared.hatches import fill_hatch

PAD = 10
BAR = 5
LEAST_BAR = 24


def paint_month(painter: QPainter, scene: MonthScene) -> None:
    geometry, ink, month = scene.geometry, scene.ink, scene.month
    painter.fillRect(QRect(0, 0, geometry.width, geometry.bottom), ink.colour("surface"))
    below = QRect(0, geometry.bottom, geometry.width, geometry.height - geometry.bottom)
    painter.fillRect(below, ink.colour("window"))
    painter.setClipRect(QRect(0, geometry.header, geometry.width, geometry.bottom - geometry.header))
    for cell in range(month.weeks * DAYS):
        day, rect = month.day(cell), geometry.rect(cell)
        if day is None:
            painter.fillRect(rect, ink.colour("window"))
        elif rect.bottom() >= geometry.header and rect.top() <= geometry.bottom:
            _paint_day(painter, scene, day, rect)
    painter.setPen(ink.pen("line"))
    rows = [geometry.rect(week * DAYS).bottom() for week in range(month.weeks)]
    painter.drawLines([QLine(0, y, geometry.width, y) for y in rows])
    edges = [geometry.x(column) - 1 for column in range(1, DAYS)]
    painter.drawLines([QLine(x, 0, x, geometry.bottom) for x in edges])
    painter.setClipping(False)
    _paint_header(painter, scene)
    paint_card(painter, ink, QRect(0, 0, geometry.width, geometry.bottom))


def _paint_header(painter: QPainter, scene: MonthScene) -> None:
    geometry, ink = scene.geometry, scene.ink
    painter.fillRect(QRect(0, 0, geometry.width, geometry.header), ink.colour("surface"))
    painter.setPen(ink.pen("line"))
    painter.drawLine(0, geometry.header - 1, geometry.width, geometry.header - 1)
    for column in range(DAYS):
        area = QRect(geometry.x(column) + PAD, 0, geometry.x(column + 1) - geometry.x(column) - PAD, geometry.header)
        word = weekday(date.fromordinal(scene.month.begins.toordinal() + column))
        ink.write(painter, area, word, ink.small_bold, "danger" if column == SUNDAY else "text_2")
        if column:
            painter.setPen(ink.pen("line"))
            painter.drawLine(geometry.x(column) - 1, 0, geometry.x(column) - 1, geometry.header)


def _paint_day(painter: QPainter, scene: MonthScene, day: date, rect: QRect) -> None:
    ink, is_today = scene.ink, day == scene.now.date()
    closed = scene.month.closed(day)
    if closed:
        painter.fillRect(rect, ink.colour("b_closed"))
        fill_hatch(painter, rect, ink.hatch("closed"))
    elif day < scene.now.date():
        veil = QColor(ink.colour("text"))
        veil.setAlphaF(PAST_VEIL)
        painter.fillRect(rect, veil)
    if is_today:
        painter.fillRect(rect, ink.colour("accent_soft"))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), TODAY_BAR), ink.colour("accent"))
    line = round(ink.line * 1.25)
    head = QRect(rect.left() + PAD, rect.top() + 5, rect.width() - PAD - 4, line)
    off = day.weekday() == SUNDAY or is_holiday(day)
    if closed:
        _paint_closed(painter, scene, rect, head, closed)
    figure = str(day.day)
    ink.write(painter, head, figure, ink.name, "danger" if off else "text")
    if is_today and len(scene.month.rows.sites) == 1:
        ink.write(painter, head.adjusted(ink.name_width(figure) + 8, 0, 0, 0), today(), ink.small_bold, "accent_text")
    if not closed and day >= scene.now.date():
        _paint_counts(painter, scene, day, rect, head)


def _paint_closed(painter: QPainter, scene: MonthScene, rect: QRect, head: QRect, name: str) -> None:
    """Number and name stand on plain patches, so the pattern does not run through them."""
    ink = scene.ink
    painter.fillRect(QRect(rect.left() + 4, head.top(), 2 * ink.line, head.height()), ink.colour("b_closed"))
    width = min(rect.width() - 2 * PAD, ink.width(name) + ink.icon + 22)
    patch = QRect(0, 0, width, ink.line + 6)
    patch.moveCenter(rect.center())
    painter.fillRect(patch, ink.colour("b_closed"))
    icon = ink.pixmap("state.closed", "b_closed_text", ink.icon)
    painter.drawPixmap(patch.left() + 6, patch.center().y() - ink.icon // 2, icon)
    ink.write(painter, patch.adjusted(ink.icon + 12, 0, -4, 0), name, ink.small, "b_closed_text")


def _paint_counts(painter: QPainter, scene: MonthScene, day: date, rect: QRect, head: QRect) -> None:
    """Parts of the day down, sites across under their names."""
    ink, sites, told = scene.ink, scene.month.rows.sites, scene.month.told(day)
    if not sites:
        return
    words_width = max(ink.width(lane_word(lane)) for site in sites for lane in site.lanes) + 8
    left = rect.left() + PAD + words_width
    column = (rect.right() - 8 - left) // len(sites)
    lanes = max(len(site.lanes) for site in sites)
    step = min(round(ink.line * 1.35), max(ink.line, (rect.bottom() - 4 - head.bottom()) // lanes))
    for place, (site, facts) in enumerate(zip(sites, told, strict=False)):
        area = QRect(left + place * column, head.bottom() + 1, column, step)
        if len(sites) > 1:
            _right(painter, scene, area.translated(0, -head.height()), site.site, "text_2")
        for number, lane in enumerate(site.lanes):
            line = area.translated(0, number * step)
            if place == 0:
                word = QRect(rect.left() + PAD, line.top(), words_width, step)
                ink.write(painter, word, lane_word(lane), ink.small, "text_2")
            _paint_count(painter, scene, site, facts, number, line)


def _paint_count(
    painter: QPainter, scene: MonthScene, site: SiteMonth, facts: MonthDay, lane: int, line: QRect
) -> None:
    """How many rooms are free, beside a bar while there is one site to show."""
    ink, free = scene.ink, facts.free[lane]
    part = site.lanes[lane]
    over = facts.day == scene.now.date() and moment_at(facts.day, part.end) <= scene.now
    shut = over or facts.closed or facts.opens >= part.end or facts.closes <= part.start
    if shut:
        _right(painter, scene, line, "–", "text_2")
        return
    figures = QRect(line.right() - round(2.2 * ink.small_px), line.top(), round(2.2 * ink.small_px), line.height())
    if free:
        _right(painter, scene, figures, str(free), "text", bold=True)
    else:
        _right(painter, scene, line, words.full(), "text_2")
    bar = QRect(line.left(), line.center().y() - BAR // 2, figures.left() - line.left() - 4, BAR)
    if len(scene.month.rows.sites) == 1 and bar.width() >= LEAST_BAR and free and site.rooms:
        painter.fillRect(bar, ink.colour("sunken"))
        bar.setWidth(max(2, bar.width() * free // site.rooms))
        painter.fillRect(bar, ink.colour("b_conf_line"))


def _right(painter: QPainter, scene: MonthScene, area: QRect, text: str, role: str, *, bold: bool = False) -> None:
    ink = scene.ink
    width = min(area.width(), ink.width(text, bold=bold))
    place = QRect(area.right() - width, area.top(), width + 1, area.height())
    ink.write(painter, place, text, ink.small_bold if bold else ink.small, role)


def paint_focus(painter: QPainter, scene: MonthScene) -> None:
    """What lies under the mouse, and two rings around the day the keyboard stands on."""
    ink, geometry = scene.ink, scene.geometry
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if scene.hover is not None:
        painter.setPen(ink.pen("accent"))
        painter.drawRoundedRect(QRectF(geometry.rect(scene.hover)).adjusted(3.5, 3.5, -4.5, -4.5), RADIUS, RADIUS)
    if not scene.ring:
        return
    rect = QRectF(geometry.rect(scene.month.cell(scene.day))).adjusted(5, 5, -6, -6)
    for outset, role in ((RING_PX, "focus_inner"), (2 * RING_PX, "focus_outer")):
        painter.setPen(ink.pen(role, RING_PX))
        middle = outset - RING_PX / 2
        painter.drawRoundedRect(rect.adjusted(-middle, -middle, middle, middle), RADIUS + middle, RADIUS + middle)
