"""Paints the blocks of the day from their plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QStaticText

from desktop.views.rooms.timetable.bodies import badge, body
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.looks import LEFT_BEHIND, badge_icon
from desktop.views.rooms.timetable.plans import Plan

_Placed = tuple[QPoint, QStaticText]


def paint_blocks(painter: QPainter, ink: Ink, plans: Sequence[Plan]) -> None:
    """Text goes last and by font and colour: changing those costs more than the words."""
    texts: defaultdict[tuple[bool, str], list[_Placed]] = defaultdict(list)
    for plan in plans:
        corner = plan.rect.topLeft()
        painter.drawPixmap(corner, body(ink, plan.look, plan.rect.size()))
        for at, pixmap in plan.layout.icons:
            painter.drawPixmap(corner + at, pixmap)
        for written in plan.layout.texts:
            texts[written.bold, plan.look.text or "text"].append((corner + written.at, written.text))
    for (bold, role), lines in texts.items():
        _write(painter, ink, lines, role, bold=bold)
    for plan in plans:
        if plan.layout.badge is not None:
            rect, word = plan.layout.badge
            painter.drawPixmap(
                plan.rect.topLeft() + rect.topLeft(), badge(ink, rect.size(), word, badge_icon(plan.block.booking))
            )


def paint_faded(painter: QPainter, ink: Ink, plans: Iterable[Plan], booking_id: int) -> None:
    """What a booking in the hand leaves at its place: an outline and its words."""
    for plan in plans:
        if plan.block.booking.id == booking_id:
            corner = plan.rect.topLeft()
            painter.drawPixmap(corner, body(ink, LEFT_BEHIND, plan.rect.size()))
            for bold in (False, True):
                lines = [(corner + each.at, each.text) for each in plan.layout.texts if each.bold == bold]
                _write(painter, ink, lines, "text_2", bold=bold)


def _write(painter: QPainter, ink: Ink, lines: Iterable[_Placed], role: str, *, bold: bool) -> None:
    painter.setFont(ink.small_bold if bold else ink.small)
    painter.setPen(ink.colour(role))
    for at, text in lines:
        painter.drawStaticText(at, text)
