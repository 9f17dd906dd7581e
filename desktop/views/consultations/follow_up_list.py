"""What is to be done for a case: a circle to check off, what, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.queries.consultation_rows import FollowUpRow
from desktop.views.consultations import words
from desktop.views.consultations.row_button import RowButton
from desktop.views.shared import icons
from desktop.views.shared.keys import ENTER
from desktop.views.shared.theme import current, set_role

ROW, CIRCLE, EDGE = 32, 18, 8


class FollowUpButton(RowButton):
    """One of them: its circle or Space says that it is done, Ctrl+Z takes that back; its words or Enter open it."""

    opened = Signal()

    def __init__(self, row: FollowUpRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(ROW, parent)
        self.row, self._today = row, today
        self.show_row(row, today)

    def show_row(self, row: FollowUpRow, today: date) -> None:
        self.row, self._today = row, today
        self.setText(row.what)
        done = QCoreApplication.translate("Consultations", "done {day}")
        said = done.format(day=self.day) if row.done_on else self.day
        self.setAccessibleName(f"{row.what}、{said}")
        how = QCoreApplication.translate("Consultations", "Space: it is done. Enter: open it.")
        self.setToolTip("\n".join(part for part in (row.what, row.staff, "" if row.done_on else how) if part))
        self.update()

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Beside the circle the line is opened."""
        if e.position().x() > current().scaled(CIRCLE) + EDGE and self.isDown() and self.hitButton(e.pos()):
            self.setDown(False)
            self.opened.emit()
            return
        super().mouseReleaseEvent(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in ENTER:
            self.opened.emit()
            return
        super().keyPressEvent(e)

    @property
    def day(self) -> str:
        return words.day(self.row.done_on or self.row.due_on, self._today)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = theme.scaled(CIRCLE)
        circle = QRect(2, (self.height() - px) // 2, px, px)
        is_done = self.row.done_on is not None
        is_due = not is_done and self.row.due_on <= self._today
        if is_done:
            painter.drawPixmap(circle.topLeft(), icons.pixmap("status.good", "ok", px))
        else:
            painter.setPen(QPen(theme.colour("line_strong"), 1.5))
            painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
            painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1))
        painter.setFont(theme.font(bold=is_due))
        painter.setPen(theme.colour("warn" if is_due else "text_2"))
        right = painter.fontMetrics().horizontalAdvance(self.day)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.day)
        room = QRectF(circle.right() + 10, 0, self.width() - circle.right() - 20 - right, self.height())
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text_2" if is_done else "text"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class FollowUpList(QWidget):
    """`finished` carries the id of what was checked off, `chosen` that of what is opened.

    Rows keep their widget, and so the focus, across reloads.
    """

    finished = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[int, FollowUpButton] = {}
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._none = QLabel(self.tr("Nothing to follow up"))
        set_role(self._none, "caption")
        self._whole.addWidget(self._none)

    def show_rows(self, rows: Sequence[FollowUpRow], today: date) -> None:
        for gone in set(self.buttons) - {row.id for row in rows}:
            button = self.buttons.pop(gone)
            self._whole.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._none.setVisible(not rows)
        for place, row in enumerate(rows):
            if row.id not in self.buttons:
                self.buttons[row.id] = FollowUpButton(row, today, self)
                self.buttons[row.id].clicked.connect(partial(self._checked, row.id))
                self.buttons[row.id].opened.connect(partial(self._opened, row.id))
            self.buttons[row.id].show_row(row, today)
            self._whole.insertWidget(place, self.buttons[row.id])
            self.buttons[row.id].show()

    @Slot()
    def _checked(self, follow_up_id: int) -> None:
        if self.buttons[follow_up_id].row.done_on is None:
            self.finished.emit(follow_up_id)
        else:
            self.chosen.emit(follow_up_id)

    @Slot()
    def _opened(self, follow_up_id: int) -> None:
        self.chosen.emit(follow_up_id)
