"""A line of a card that can be chosen: one row painted by hand, by mouse, Tab, arrow keys and Enter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import current, notifier

TALL, LOW = 52, 36
SIDE, LEAD, GAP, ARROW, LEADING = 16, 74, 8, 14, 3
LEAST_DETAIL = 3  # characters of Japanese; fewer say nothing


@dataclass(frozen=True, slots=True)
class Line:
    """With a `lead` (a time) the line has two rows, else an icon and one row; `key` is what is chosen."""

    key: int
    title: str
    detail: str = ""
    lead: str = ""
    lead_under: str = ""
    is_late: bool = False
    icon: str = ""
    right: str = ""
    is_urgent: bool = False
    mark: Mark | None = None

    @property
    def height(self) -> int:
        """At standard text."""
        return TALL if self.lead else LOW

    @property
    def spoken(self) -> str:
        mark = self.mark.word if self.mark else ""
        parts = (self.lead, self.lead_under, self.title, self.detail, mark, self.right)
        return "、".join(part for part in parts if part)


class LineButton(QAbstractButton):
    """Takes the width it is given; what does not fit loses its end and is whole in the tooltip."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        notifier().changed.connect(self._measure)
        self._measure()
        self.put(line)

    def put(self, line: Line) -> None:
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setToolTip(line.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, current().scaled(self.line.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, current().scaled(self.line.height))

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter chooses as space does; the arrows go from line to line."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif e.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif e.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(e)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        theme, area = current(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setClipRect(e.rect())
        if self.isDown() or self.underMouse():
            painter.fillRect(area, theme.colour("pressed" if self.isDown() else "hover"))
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), theme.colour("line"))
        inside = area.adjusted(SIDE, 0, -SIDE, -1)
        if self.line.lead:
            self._paint_tall(painter, inside)
        else:
            self._paint_low(painter, inside)

    def _paint_tall(self, painter: QPainter, area: QRectF) -> None:
        line, theme = self.line, current()
        lead = QRectF(area.left(), area.top(), theme.scaled(LEAD), area.height())
        under_role = "danger" if line.is_late else "text_2"
        _two_rows(painter, lead, (line.lead, theme.font("heading", bold=True), "text"), line.lead_under, under_role)
        room = QRectF(lead.right() + GAP, area.top(), area.right() - lead.right() - GAP, area.height())
        if line.mark is not None:
            size = mark_size(line.mark)
            top = round(area.top() + (area.height() - size.height()) / 2)
            paint_mark(painter, QPointF(round(area.right() - size.width()), top), line.mark)
            room.setRight(area.right() - size.width() - GAP)
        _two_rows(painter, room, (line.title, theme.font("body", bold=True), "text"), line.detail, "text_2")

    def _paint_low(self, painter: QPainter, area: QRectF) -> None:
        line, theme = self.line, current()
        px, arrow = theme.scaled(18), theme.scaled(ARROW)
        role = "warn" if line.is_urgent else "text_2"
        middle = area.center().y()
        painter.drawPixmap(QPointF(area.left(), round(middle - px / 2)), icons.pixmap(line.icon, role, px))
        painter.drawPixmap(
            QPointF(area.right() - arrow + 4, round(middle - arrow / 2)), icons.pixmap("verb.next", "text_2", arrow)
        )
        left, right = area.left() + px + GAP + 2, area.right() - arrow - 2
        caption = theme.font("caption", bold=line.is_urgent)
        wide = QFontMetricsF(caption).horizontalAdvance(line.right)
        _write(painter, QRectF(right - wide, area.top(), wide + 1, area.height()), line.right, caption, role)
        bold = theme.font("body", bold=True)
        room = QRectF(left, area.top(), right - wide - 2 * GAP - left, area.height())
        used = min(room.width(), QFontMetricsF(bold).horizontalAdvance(line.title) + 1)
        _write(painter, QRectF(room.left(), room.top(), used, room.height()), line.title, bold, "text")
        rest = QRectF(room.left() + used + GAP, room.top(), room.width() - used - GAP, room.height())
        if rest.width() > LEAST_DETAIL * QFontMetricsF(theme.font()).height():
            _write(painter, rest, line.detail, theme.font(), "text_2")


def _two_rows(painter: QPainter, area: QRectF, upper: tuple[str, QFont, str], lower: str, lower_role: str) -> None:
    """One row in the middle where there is nothing below it."""
    text, font, role = upper
    small = current().font("caption")
    high, low = QFontMetricsF(font).height(), QFontMetricsF(small).height() if lower else 0
    between = LEADING if lower else 0
    top = area.top() + (area.height() - high - low - between) / 2
    _write(painter, QRectF(area.left(), top, area.width(), high), text, font, role)
    _write(painter, QRectF(area.left(), top + high + between, area.width(), low), lower, small, lower_role)


def _write(painter: QPainter, area: QRectF, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
