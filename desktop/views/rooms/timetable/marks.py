"""Paints what lies over the blocks: what is wanted, what it runs into, what is offered, where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.rules.times import clock_at
from desktop.views.rooms.timetable import cells, words
from desktop.views.rooms.timetable.blocks import paint_blocks
from desktop.views.rooms.timetable.bodies import RADIUS, outline
from desktop.views.rooms.timetable.collisions import clashes
from desktop.views.rooms.timetable.day import Block, runs
from desktop.views.rooms.timetable.plans import plan
from desktop.views.rooms.timetable.pull import Pull
from desktop.views.rooms.timetable.rows import Clash
from desktop.views.rooms.timetable.scene import Scene
from desktop.views.shared.hatches import fill_hatch

WANTED = (6.0, 4.0)
WANTED_PX = 2
RING_PX = 2
MOST_REASONS = 2
LONGEST_NAME = 22


def paint_offers(painter: QPainter, scene: Scene) -> None:
    """The alternatives that lie on this day, numbered as the sheet numbers them."""
    for number, offer in enumerate(scene.offers, 1):
        if offer.starts_at.date() == scene.day.rows.day:
            start, end = scene.day.minute(offer.starts_at), scene.day.minute(offer.ends_at)
            for rect in scene.rects(offer.resource_id, start, end):
                _wanted(painter, scene, rect, words.offer_name(number), words.offer_facts(offer))


def paint_wish(painter: QPainter, scene: Scene) -> None:
    wish = scene.wish
    if wish is None or scene.pull is not None or wish.starts_at.date() != scene.day.rows.day:
        return
    start, end = scene.day.minute(wish.starts_at), scene.day.minute(wish.ends_at)
    rects = scene.rects(wish.resource_id, start, end)
    if wish.clashes:
        _clash(painter, scene, rects, clashes(scene.day, wish.resource_id, start, end))
        return
    for rect in rects:
        _wanted(painter, scene, rect, wish.label, (words.minute_span(start, end), clock_at(start)))


def paint_pull(painter: QPainter, scene: Scene, pull: Pull) -> None:
    """What is in the hand: a block at its new place, a new stretch, or a refusal."""
    rects = scene.rects(pull.resource_id, pull.start, pull.end)
    if pull.clashes:
        _clash(painter, scene, rects, pull.clashes)
        if rects:
            _paint_reasons(painter, scene, rects[-1], _reasons(scene, pull))
        return
    times = words.minute_span(pull.start, pull.end)
    if pull.booking is None:
        for rect in rects:
            fits = scene.ink.width(times, bold=True) + 12 <= rect.width()
            from_time, to_time = f"{clock_at(pull.start)}～", clock_at(pull.end)
            _wanted(painter, scene, rect, times if fits else from_time, () if fits else (to_time,))
        return
    rows = scene.day.rows_of(pull.resource_id)
    for first, last in runs(rows):
        block = Block(pull.booking, first, last, pull.start, pull.end, joined=len(rows) > 1, split=False)
        made = plan(scene, block, (times,))
        paint_blocks(painter, scene.ink, [made])
        outline(painter, scene.ink, made.rect, "accent", WANTED_PX, WANTED)


def _wanted(painter: QPainter, scene: Scene, rect: QRect, name: str, forms: tuple[str, ...]) -> None:
    """A dashed outline with a bold line, and under it the longest form that fits."""
    ink = scene.ink
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("surface"))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    outline(painter, ink, rect, "accent", WANTED_PX, WANTED)
    pad = 10 if rect.width() > ink.width(name, bold=True) + 20 else 6
    area = QRect(rect.left() + pad, rect.top(), rect.width() - pad - 4, scene.geometry.row - 2 * scene.geometry.inset)
    fitting = next((form for form in forms if ink.width(form) <= area.width()), "")
    lines = [line for line in (name, fitting) if line]
    top = area.top() + (area.height() - len(lines) * ink.line) // 2
    for number, text in enumerate(lines):
        line = QRect(area.left(), top + number * ink.line, area.width(), ink.line)
        if line.width() > 2 * ink.small_px:
            font = ink.small_bold if text == name else ink.small
            ink.write(painter, line, text, font, "accent_text")


def _clash(painter: QPainter, scene: Scene, rects: list[QRect], clashes: tuple[Clash, ...]) -> None:
    """An outline over what is wanted, the pattern over what is taken, one label."""
    ink = scene.ink
    taken: list[QRect] = []
    for clash in clashes:
        for first, last in runs(list(clash.rows)):
            area = scene.geometry.area(first, last, clash.start, clash.end)
            taken += [area.intersected(rect) for rect in rects if area.intersects(rect)]
    for area in taken:
        fill_hatch(painter, area, ink.hatch("clash"))
    for rect in rects:
        outline(painter, ink, rect, "danger", WANTED_PX)
    if rects:
        _label(painter, scene, rects[-1], taken, words.clash_label(clashes[0]) if clashes else words.overlap())


def _label(painter: QPainter, scene: Scene, rect: QRect, taken: list[QRect], text: str) -> None:
    """At the lower edge, after the first overlap if it fits there: the other name stays readable."""
    ink = scene.ink
    width = ink.width(text, bold=True) + ink.icon + 18
    label = QRect(0, 0, width, ink.line + 4)
    after = [area.right() + 1 for area in taken if area.right() + width <= scene.geometry.width]
    label.moveBottomLeft(rect.bottomLeft())
    label.moveLeft(after[0] if after else max(scene.geometry.label, rect.right() - width))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("danger"))
    painter.drawRoundedRect(label, 3, 3)
    middle = label.top() + (label.height() - ink.icon) // 2
    painter.drawPixmap(label.left() + 6, middle, ink.pixmap("status.refused", "surface", ink.icon))
    ink.write(painter, label.adjusted(ink.icon + 11, 0, 0, 0), text, ink.small_bold, "surface")


def _reasons(scene: Scene, pull: Pull) -> list[str]:
    return [words.clash_text(clash, scene.now, scene.pc, LONGEST_NAME) for clash in pull.clashes[:MOST_REASONS]]


def _reason_box(scene: Scene, rect: QRect, texts: list[str]) -> QRect:
    """Under what is wanted, or over it where there is no room below."""
    width = min(max(scene.ink.width(text) for text in texts) + 20, scene.geometry.grid.width() - 8)
    box = QRect(rect.left(), rect.bottom() + 6, width, len(texts) * scene.ink.line + 10)
    if box.bottom() >= scene.geometry.bottom - 2:
        box.moveBottom(rect.top() - 6)
    box.moveLeft(max(scene.geometry.label, min(box.left(), scene.geometry.width - width - 4)))
    return box


def _paint_reasons(painter: QPainter, scene: Scene, rect: QRect, texts: list[str]) -> None:
    """Who is in the way and until when, beside what is in the hand."""
    ink, box = scene.ink, _reason_box(scene, rect, texts)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("danger_soft"))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    outline(painter, ink, box, "danger", 1)
    for number, text in enumerate(texts):
        line = QRect(box.left() + 10, box.top() + 5 + number * ink.line, box.width() - 14, ink.line)
        ink.write(painter, line, text, ink.small, "text")


def pull_rects(scene: Scene, pull: Pull) -> list[QRect]:
    """Everything that is painted for what is in the hand."""
    rects = scene.rects(pull.resource_id, pull.start, pull.end)
    if pull.clashes and rects:
        rects.append(_reason_box(scene, rects[-1], _reasons(scene, pull)))
    return rects


def paint_hover(painter: QPainter, scene: Scene) -> None:
    """A plus sign in the free half hour under the mouse, and when it begins."""
    if scene.hover is None or scene.pull is not None:
        return
    row, minute = scene.hover
    ink = scene.ink
    start, end = cells.extent(scene.day, cells.Cell(row, minute))
    rect = scene.geometry.block(row, row, start, end)
    outline(painter, ink, rect, "line_strong", 1, (1, 2))
    if rect.width() > ink.icon:
        icon = ink.pixmap("verb.add", "text_2", ink.icon)
        centre = rect.center()
        painter.drawPixmap(centre.x() - ink.icon // 2, centre.y() - ink.icon // 2, icon)


def paint_picked(painter: QPainter, scene: Scene) -> None:
    held = scene.pull.booking if scene.pull else None
    for block in scene.day.blocks:
        if block.booking.id == scene.picked and block.booking != held:
            rect = scene.rect_of(block).adjusted(-2, -2, 2, 2)
            outline(painter, scene.ink, rect, "accent", WANTED_PX)


def paint_focus(painter: QPainter, scene: Scene) -> None:
    """Two rings around the cell, the booking, or what is in the hand."""
    if not scene.ring:
        return
    for rect in focus_rects(scene):
        _ring(painter, scene, rect, RING_PX, "focus_inner")
        _ring(painter, scene, rect, 2 * RING_PX, "focus_outer")


def focus_rects(scene: Scene) -> list[QRect]:
    pull = scene.pull
    if pull is not None:
        return scene.rects(pull.resource_id, pull.start, pull.end)
    block = cells.block_under(scene.day, scene.cell)
    if block is not None:
        return [scene.rect_of(each) for each in scene.day.blocks if each.booking.id == block.booking.id]
    start, end = cells.extent(scene.day, scene.cell)
    return [scene.geometry.block(scene.cell.row, scene.cell.row, start, end)]


def _ring(painter: QPainter, scene: Scene, rect: QRect, outset: int, role: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(scene.ink.pen(role, RING_PX))
    middle = outset - RING_PX / 2
    radius = RADIUS + middle
    painter.drawRoundedRect(QRectF(rect).adjusted(-middle, -middle, middle, middle), radius, radius)
