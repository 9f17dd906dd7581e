"""Whom a case is about, by role: a lock says that more is known, which a click shows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.queries.consultation_rows import CasePersonRow
from desktop.views.consultations.row_button import RowButton
from desktop.views.shared import icons
from desktop.views.shared.theme import current, set_role

ROW, LOCK, GAP = 30, 16, 9


class PersonButton(RowButton):
    """One of them: a click, Space or Enter opens what is known."""

    def __init__(self, row: CasePersonRow, parent: QWidget | None = None) -> None:
        super().__init__(ROW, parent)
        self.row = row
        self.setText(row.role)
        self.setAccessibleName(f"{row.number} {row.role}")
        self.setToolTip(row.role)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme, painter = current(), QPainter(self)
        px, lock = theme.icon, theme.scaled(LOCK)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        painter.drawPixmap(QRect(0, (self.height() - px) // 2, px, px), icons.pixmap("thing.person", "text", px))
        if self.row.name or self.row.phone:
            where = QRect(self.width() - lock, (self.height() - lock) // 2, lock, lock)
            painter.drawPixmap(where, icons.pixmap("thing.confidential", "text_2", lock))
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        room = QRectF(px + GAP, 0, self.width() - px - lock - 2 * GAP, self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class PeopleList(QWidget):
    """`chosen` carries the row of a person."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[CasePersonRow, ...] = ()
        self.buttons: list[PersonButton] = []
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._note = QLabel()
        self._note.setWordWrap(True)
        set_role(self._note, "caption")
        self._whole.addWidget(self._note)
        self._say()

    def show_rows(self, rows: Sequence[CasePersonRow]) -> None:
        if tuple(rows) == self.rows:
            return
        self.rows = tuple(rows)
        for button in self.buttons:
            self._whole.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self.buttons = [PersonButton(row, self) for row in rows]
        for place, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._pressed, button.row))
            self._whole.insertWidget(place, button)
        self._say()

    def _say(self) -> None:
        self._note.setText(self.tr("Names are shown as roles.") if self.rows else self.tr("Nobody is written down"))

    @Slot()
    def _pressed(self, row: CasePersonRow) -> None:
        self.chosen.emit(row)
