"""Paints the blocks of the day from their plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QPainter

from desktop.views.rooms.timetable.bodies import body
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.looks import LEFT_BEHIND, badge_icon
from desktop.views.rooms.timetable.plans import Plan, Written

BADGE_RADIUS = 3


def paint_blocks(painter: QPainter, ink: Ink, plans: Sequence[Plan]) -> None:
    """Text goes last and by font and colour: changing those costs more than the words."""
    texts: defaultdict[tuple[bool, str], list[Written]] = defaultdict(list)
    for plan in plans:
        painter.drawPixmap(plan.rect.topLeft(), body(ink, plan.look, plan.rect.size()))
        for at, pixmap in plan.icons:
            painter.drawPixmap(at, pixmap)
        for written in plan.texts:
            texts[written.bold, plan.look.text or "text"].append(written)
    for (bold, role), lines in texts.items():
        _write(painter, ink, lines, role, bold=bold)
    for plan in plans:
        if plan.badge is not None:
            _paint_badge(painter, ink, plan)


def _paint_badge(painter: QPainter, ink: Ink, plan: Plan) -> None:
    assert plan.badge is not None
    rect, word = plan.badge
    painter.setPen(ink.pen("warn"))
    painter.setBrush(ink.colour("surface"))
    painter.drawRoundedRect(rect, BADGE_RADIUS, BADGE_RADIUS)
    if word:
        ink.write(painter, rect.adjusted(5, 0, -2, 0), word, ink.small, "warn")
    else:
        icon = ink.pixmap(badge_icon(plan.block.booking), "warn", ink.icon)
        painter.drawPixmap(rect.left() + 2, rect.center().y() - ink.icon // 2, icon)


def paint_faded(painter: QPainter, ink: Ink, plans: Iterable[Plan], booking_id: int) -> None:
    """What a booking in the hand leaves at its place: an outline and its words."""
    for plan in plans:
        if plan.block.booking.id == booking_id:
            painter.drawPixmap(plan.rect.topLeft(), body(ink, LEFT_BEHIND, plan.rect.size()))
            for bold in (False, True):
                _write(painter, ink, [each for each in plan.texts if each.bold == bold], "text_2", bold=bold)


def _write(painter: QPainter, ink: Ink, lines: Iterable[Written], role: str, *, bold: bool) -> None:
    painter.setFont(ink.small_bold if bold else ink.small)
    painter.setPen(ink.colour(role))
    for written in lines:
        painter.drawStaticText(written.at, written.text)
