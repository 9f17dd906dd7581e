"""What was counted, as rows with bars; a row opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.views.shared.card import Card
from desktop.views.shared.figure_table import FigureTable


class FiguresCard(Card):
    """`row_opened` carries the number of a row; the one after the last is the whole."""

    row_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.table = FigureTable()
        self.body.addWidget(self.table, 1)
        self.table.activated.connect(self._opened)
        self.table.setToolTip(self.tr("Enter or a double click shows what stands behind a row"))

    def wait(self) -> None:
        """The figures shown are not yet those that are asked for."""
        self.say(self.tr("Counting…"))

    @Slot()
    def _opened(self) -> None:
        self.row_opened.emit(self.table.currentIndex().row())
