"""Lines of a card that can be pressed: an icon, words, and at the right a day, a mark or a lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.views.consultations.row_button import RowButton
from desktop.views.shared import icons
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import Theme, current, set_role

ROW, LOCK, GAP, EDGE = 30, 16, 9, 4


@dataclass(frozen=True, slots=True)
class CaseLine:
    """`key` tells it from the others of its card; `tip` is what the mouse is told, the words where there is none."""

    key: object
    icon: str
    words: str
    right: str = ""
    mark: Mark | None = None
    tip: str = ""
    is_locked: bool = False
    can_be_pressed: bool = True

    @property
    def spoken(self) -> str:
        mark = self.mark.word if self.mark else ""
        return "、".join(part for part in (self.words, self.right, mark) if part)


class LineButton(RowButton):
    """One of them: a click, Space or Enter."""

    def __init__(self, line: CaseLine, parent: QWidget | None = None) -> None:
        super().__init__(ROW, parent)
        self.line = line
        self.show_line(line)

    def show_line(self, line: CaseLine) -> None:
        self.line = line
        self.setText(line.words)
        self.setToolTip(line.tip or line.words)
        self.setAccessibleName(line.spoken)
        self.setEnabled(line.can_be_pressed)
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme, painter, px = current(), QPainter(self), current().icon
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), theme.colour("hover"))
        icon = icons.pixmap(self.line.icon, "text", px)
        painter.drawPixmap(QRect(0, (self.height() - px) // 2, px, px), icon)
        right = self._paint_right(painter, theme)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        room = QRectF(px + GAP, 0, right - px - 2 * GAP, self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _paint_right(self, painter: QPainter, theme: Theme) -> int:
        """Where the words have to end."""
        line, right = self.line, self.width()
        if line.is_locked:
            px = theme.scaled(LOCK)
            right -= px
            where = QRect(right, (self.height() - px) // 2, px, px)
            painter.drawPixmap(where, icons.pixmap("thing.confidential", "text_2", px))
        if line.mark is not None:
            size = mark_size(line.mark)
            right -= size.width()
            paint_mark(painter, QPointF(right, (self.height() - size.height()) / 2), line.mark)
        if line.right:
            painter.setFont(theme.font())
            painter.setPen(theme.colour("text_2"))
            word = painter.fontMetrics().horizontalAdvance(line.right)
            edge = right - (EDGE if right < self.width() else 0)
            room = QRectF(edge - word - 1, 0, word + 1, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.right)
            right = edge - word
        return right


class CaseLines(QWidget):
    """`chosen` carries the key of a line. Lines keep their widget, and so the focus, across reloads."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[LineButton] = []
        self._note = QLabel()
        self._note.setWordWrap(True)
        set_role(self._note, "caption")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._note)

    def show_lines(self, lines: Sequence[CaseLine], note: str = "") -> None:
        """`note` stands below them."""
        standing = {button.line.key: button for button in self.buttons}
        kept = {line.key for line in lines}
        for key, button in standing.items():
            if key not in kept:
                self._whole.removeWidget(button)
                button.setParent(None)
                button.deleteLater()
        self.buttons = [self._shown(standing.get(line.key), line, place) for place, line in enumerate(lines)]
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _shown(self, button: LineButton | None, line: CaseLine, place: int) -> LineButton:
        if button is None:
            button = LineButton(line, self)
            button.clicked.connect(partial(self._pressed, line.key))
        elif button.line != line:
            button.show_line(line)
        if self._whole.indexOf(button) != place:
            self._whole.insertWidget(place, button)
        return button

    @Slot()
    def _pressed(self, key: object) -> None:
        self.chosen.emit(key)
