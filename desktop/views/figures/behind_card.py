"""What stands behind one figure, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared.card import Card
from desktop.views.shared.theme import current, set_role

WIDEST_NAME = 340


class BehindCard(Card):
    """`left` says that the figures are wanted back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk = desk
        self._count = 0
        self.lines, self.view, self.leave = ListModel(self), QListView(), QPushButton()
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.activated.connect(self._activated)
        self.body.addWidget(self.view, 1)
        set_role(self.leave, "link")
        self.add_verb(self.leave)
        self.leave.clicked.connect(self.left)
        self._retranslate()

    def chosen(self, key: int) -> None:
        """A line was opened."""

    def begin(self, name: str, ids: Sequence[int], question: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Ask for the lines of a figure; `done` fills them."""
        self._count = len(ids)
        theme = current()
        room = theme.scaled(WIDEST_NAME)
        self.rename(QFontMetrics(theme.font(bold=True)).elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.view.setAccessibleName(name)
        self.lines.fill(())
        self.say("")
        self._desk.read(self, question, done=done, topic="behind")

    def fill(self, lines: list[ListLine]) -> None:
        self.lines.fill(lines)
        all_of_them = len(lines) == self._count
        said = self.tr("{count} in all") if all_of_them else self.tr("the last {shown} of {count}")
        self.say(said.format(count=f"{self._count:,}", shown=f"{len(lines):,}"))
        self.view.setCurrentIndex(self.lines.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        key = self.lines.key_at(index)
        if key is not None:
            self.chosen(key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.leave.setText(self.tr("Back to the figures (Esc)"))
