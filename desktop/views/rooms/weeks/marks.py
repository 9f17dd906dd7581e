"""Paints what lies over the week's blocks: what is wanted or carried, what it runs into, where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.rules.times import clock_at
from desktop.views.rooms.timetable import words
from desktop.views.rooms.timetable.bodies import RADIUS, body, outline
from desktop.views.rooms.timetable.looks import LEFT_BEHIND
from desktop.views.rooms.timetable.marks import LONGEST_NAME, MOST_REASONS, RING_PX, WANTED, WANTED_PX
from desktop.views.rooms.timetable.rows import Clash
from desktop.views.rooms.weeks.scene import Carried, WeekScene
from desktop.views.shared.hatches import fill_hatch


def paint_over(painter: QPainter, scene: WeekScene) -> None:
    """What changes under the hand."""
    _paint_hover(painter, scene)
    held = scene.carried or scene.dropped
    if held is not None and held.booking is not None:
        for entry in scene.week.of_booking(held.booking.id):
            rect = scene.rect_of(entry)
            painter.drawPixmap(rect.topLeft(), body(scene.ink, LEFT_BEHIND, rect.size()))
    _paint_offers(painter, scene)
    _paint_wish(painter, scene)
    if held is not None:
        _paint_carried(painter, scene, held)
    if scene.picked is not None and held is None:
        for entry in scene.week.of_booking(scene.picked):
            outline(painter, scene.ink, scene.rect_of(entry).adjusted(-2, -1, 2, 1), "accent", WANTED_PX)
    if scene.ring:
        for rect in scene.focus_rects():
            _ring(painter, scene, rect, RING_PX, "focus_inner")
            _ring(painter, scene, rect, 2 * RING_PX, "focus_outer")


def _paint_hover(painter: QPainter, scene: WeekScene) -> None:
    """A plus sign in the free stretch under the mouse, with its times."""
    entry, ink = scene.hover, scene.ink
    if entry is None or scene.carried is not None:
        return
    rect = scene.rect_of(entry)
    outline(painter, ink, rect, "line_strong", 1, (1, 2))
    line = QRect(rect.left() + 6, rect.top(), rect.width() - 8, scene.geometry.line - 2)
    painter.drawPixmap(line.left(), line.center().y() - ink.icon // 2, ink.pixmap("verb.add", "text_2", ink.icon))
    times = words.minute_span(entry.start, entry.end)
    ink.write(painter, line.adjusted(ink.icon + 5, 0, 0, 0), times, ink.small, "text_2")


def _paint_offers(painter: QPainter, scene: WeekScene) -> None:
    for number, offer in enumerate(scene.offers, 1):
        day = scene.day_of(offer.starts_at)
        if day is not None:
            index = scene.week.days[day]
            start, end = index.minute(offer.starts_at), index.minute(offer.ends_at)
            text = f"{words.offer_name(number)} {clock_at(start)}"
            for rect in scene.rects(day, offer.resource_id, start, end):
                _wanted(painter, scene, rect, text)


def _paint_wish(painter: QPainter, scene: WeekScene) -> None:
    wish = scene.wish
    day = scene.day_of(wish.starts_at) if wish else None
    if wish is None or day is None or scene.carried is not None:
        return
    index = scene.week.days[day]
    start, end = index.minute(wish.starts_at), index.minute(wish.ends_at)
    rects = scene.rects(day, wish.resource_id, start, end)
    for rect in rects:
        if wish.clashes:
            _clash(painter, scene, rect)
        else:
            _wanted(painter, scene, rect, words.dotted(clock_at(start), wish.label))


def _paint_carried(painter: QPainter, scene: WeekScene, carried: Carried) -> None:
    rects = scene.rects(carried.day, carried.resource_id, carried.start, carried.end)
    name = words.title(carried.booking) if carried.booking else ""
    times = words.minute_span(carried.start, carried.end)
    for rect in rects:
        if carried.clashes:
            _clash(painter, scene, rect)
        else:
            _wanted(painter, scene, rect, f"{times} {name}".strip())
    if carried.clashes and rects:
        _paint_reasons(painter, scene, rects[-1], carried.clashes)


def _wanted(painter: QPainter, scene: WeekScene, rect: QRect, text: str) -> None:
    ink = scene.ink
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("surface"))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    outline(painter, ink, rect, "accent", WANTED_PX, WANTED)
    line = QRect(rect.left() + 8, rect.top(), rect.width() - 12, min(rect.height(), scene.geometry.line - 2))
    ink.write(painter, line, text, ink.small_bold, "accent_text")


def _clash(painter: QPainter, scene: WeekScene, rect: QRect) -> None:
    fill_hatch(painter, rect, scene.ink.hatch("clash"))
    outline(painter, scene.ink, rect, "danger", WANTED_PX)


def _paint_reasons(painter: QPainter, scene: WeekScene, rect: QRect, clashes: tuple[Clash, ...]) -> None:
    """Who or what is in the way and until when, under what is in the hand or over it where there is no room."""
    ink, geometry = scene.ink, scene.geometry
    texts = [words.clash_text(clash, scene.now, scene.pc, LONGEST_NAME) for clash in clashes[:MOST_REASONS]]
    width = min(max(ink.width(text) for text in texts) + ink.icon + 26, geometry.grid.width() - 8)
    box = QRect(rect.left(), rect.bottom() + 5, width, len(texts) * ink.line + 10)
    if box.bottom() >= geometry.bottom - 2:
        box.moveBottom(rect.top() - 5)
    box.moveLeft(max(geometry.label, min(box.left(), geometry.width - width - 4)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("danger_soft"))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    outline(painter, ink, box, "danger", 1)
    painter.drawPixmap(box.left() + 8, box.top() + 6, ink.pixmap("status.refused", "danger", ink.icon))
    for number, text in enumerate(texts):
        line = QRect(box.left() + ink.icon + 14, box.top() + 5 + number * ink.line, width - ink.icon - 18, ink.line)
        ink.write(painter, line, text, ink.small, "text")


def _ring(painter: QPainter, scene: WeekScene, rect: QRect, outset: int, role: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(scene.ink.pen(role, RING_PX))
    middle = outset - RING_PX / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(-middle, -middle, middle, middle), RADIUS + middle, RADIUS + middle)
