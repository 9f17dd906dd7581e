"""A line of a card that can be chosen: one row painted by hand, by mouse, Tab, arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Face, Words, letters
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, notifier

TALL, LOW = 52, 36
SIDE, LEAD, GAP, ARROW, LEADING = 16, 74, 8, 14, 3
LARGE = Face("heading", bold=True)
LEAST_DETAIL = 3  # characters of Japanese; fewer say nothing


@dataclass(frozen=True, slots=True)
class Line:
    """With a `lead` (a time) the line has two rows, else an icon and one row; `key` is what is chosen.

    `act` is the word of a button at its right end, which does its work in place.
    """

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
    act: str = ""

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
    """Takes the width it is given; what does not fit loses its end and is whole in the tooltip.

    `acted` says that the button in it was pressed.
    """

    acted = Signal()

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.act = QPushButton(self)
        self.act.setAutoDefault(True)
        self.act.clicked.connect(self.acted)
        notifier().changed.connect(self._measure)
        self._measure()
        self.put(line)

    def put(self, line: Line) -> None:
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setToolTip(line.spoken)
        self.act.setText(line.act)
        self.act.setAccessibleName(f"{line.act} {line.title}".strip())
        self.act.setVisible(bool(line.act))
        self._place_act()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, current().scaled(self.line.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, current().scaled(self.line.height))

    @Slot()
    def _measure(self) -> None:
        self._place_act()
        self.updateGeometry()

    def _place_act(self) -> None:
        size = self.act.sizeHint()
        self.act.setGeometry(
            self.width() - SIDE - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_act()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter chooses as space does; the arrows go from line to line."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif e.key() == Qt.Key.Key_Down:
            self._step(self.focusNextChild)
        elif e.key() == Qt.Key.Key_Up:
            self._step(self.focusPreviousChild)
        else:
            super().keyPressEvent(e)

    def _step(self, step: Callable[[], bool]) -> None:
        """To another line, past the buttons in them."""
        step()
        if isinstance(reached := QApplication.focusWidget(), QPushButton) and isinstance(reached.parent(), LineButton):
            step()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        ink, area = letters(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setClipRect(e.rect())
        if self.isDown() or self.underMouse():
            painter.fillRect(area, ink.colour("pressed" if self.isDown() else "hover"))
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), ink.colour("line"))
        inside = area.adjusted(SIDE, 0, -SIDE, -1)
        if self.line.lead:
            self._paint_tall(painter, inside)
        else:
            self._paint_low(painter, inside)

    def _paint_tall(self, painter: QPainter, area: QRectF) -> None:
        line, ink = self.line, letters()
        lead = QRectF(area.left(), area.top(), ink.theme.scaled(LEAD), area.height())
        under = Words(line.lead_under, CAPTION, "danger" if line.is_late else "text_2")
        ink.stack(painter, lead, (Words(line.lead, LARGE), under), gap=LEADING)
        room = area.adjusted(lead.width() + GAP, 0, 0, 0)
        if line.act:
            area.setRight(self.act.x() - GAP)
            room.setRight(area.right())
        if line.mark is not None:
            size = ink.mark_size(line.mark)
            top = round(area.top() + (area.height() - size.height()) / 2)
            ink.stamp(painter, QPointF(round(area.right() - size.width()), top), line.mark)
            room.setRight(area.right() - size.width() - GAP)
        ink.stack(painter, room, (Words(line.title, BOLD), Words(line.detail, CAPTION, "text_2")), gap=LEADING)

    def _paint_low(self, painter: QPainter, area: QRectF) -> None:
        line, ink = self.line, letters()
        px, arrow = ink.theme.scaled(18), ink.theme.scaled(ARROW)
        role = "warn" if line.is_urgent else "text_2"
        middle = area.center().y()
        painter.drawPixmap(QPointF(area.left(), round(middle - px / 2)), icons.pixmap(line.icon, role, px))
        painter.drawPixmap(
            QPointF(area.right() - arrow + 4, round(middle - arrow / 2)), icons.pixmap("verb.next", "text_2", arrow)
        )
        left, right = area.left() + px + GAP + 2, area.right() - arrow - 2
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
