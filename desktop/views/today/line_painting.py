"""How a line of a card is painted: with a time and two rows, or with an icon and one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.views.shared import icons
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Face, Words, letters
from desktop.views.today.line import Line

LEAD, GAP, ARROW, LEADING = 66, 8, 14, 3
LARGE = Face("heading", bold=True)
LEAST_DETAIL = 3  # characters of Japanese; fewer say nothing


def paint_tall(painter: QPainter, line: Line, area: QRectF) -> QRectF:
    """Gives where the number of a key stands, an empty room without one."""
    ink = letters()
    lead = QRectF(area.left(), area.top(), ink.theme.scaled(LEAD), area.height())
    under = Words(line.lead_under, CAPTION, "danger" if line.is_late else "text_2")
    ink.stack(painter, lead, (Words(line.lead, LARGE), under), gap=LEADING)
    room = area.adjusted(lead.width() + GAP, 0, 0, 0)
    detail = Words(line.detail, CAPTION, "text_2")
    spare = ink.mark_size(line.mark).width() + GAP if line.mark is not None else 0
    if spare > room.width() / 2:  # large text: the mark is what has to be read
        spare = min(spare, room.width())
    low = ink.stack(painter, room, (Words(line.title, BOLD), detail), gap=LEADING, spare=spare)
    used = min(ink.width(line.detail, CAPTION), max(0, low.width() - spare))
    if line.mark is not None:
        size = ink.mark_size(line.mark)
        left = low.left() + (used + GAP if used else 0)
        top = round(min(low.top() + (low.height() - size.height()) / 2 + 2, area.bottom() - size.height() - 1))
        ink.stamp(painter, QPointF(round(min(left, room.right() - size.width())), top), line.mark)
    return QRectF(low.left(), low.top(), used, low.height()) if line.room_key else QRectF()


def paint_low(painter: QPainter, line: Line, area: QRectF) -> None:
    ink = letters()
    px, arrow = ink.theme.scaled(18), ink.theme.scaled(ARROW)
    role = "warn" if line.is_urgent else "text_2"
    middle = area.center().y()
    painter.drawPixmap(QPointF(area.left(), round(middle - px / 2)), icons.pixmap(line.icon, role, px))
    left, right = area.left() + px + GAP + 2, area.right()
    if not line.acts:
        at = QPointF(right - arrow + 4, round(middle - arrow / 2))
        painter.drawPixmap(at, icons.pixmap("verb.next", "text_2", arrow))
        right -= arrow + 2
    caption = Face("caption", line.is_urgent)
    wide = ink.width(line.right, caption)
    at_right = QRectF(right - wide, area.top(), wide + 1, area.height())
    ink.write(painter, at_right, Words(line.right, caption, role))
    room = QRectF(left, area.top(), right - wide - 2 * GAP - left, area.height())
    used = min(room.width(), ink.width(line.title, BOLD) + 1)
    ink.write(painter, QRectF(room.left(), room.top(), used, room.height()), Words(line.title, BOLD))
    rest = room.adjusted(used + GAP, 0, 0, 0)
    if rest.width() > LEAST_DETAIL * ink.metrics(BODY).height():
        ink.write(painter, rest, Words(line.detail, BODY, "text_2"))
