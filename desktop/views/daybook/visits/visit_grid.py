"""The visitors of a day: purposes down, hours across; arrow keys go from cell to cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.queries.visits import VisitDay
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.shared.figure_table import FigureTable, Shown
from desktop.views.shared.keys import ENTER
from desktop.views.shared.rows import Index
from desktop.views.shared.theme import current
from desktop.words import TextSize, VisitPurpose

PURPOSES = tuple(VisitPurpose)
Cell = tuple[VisitPurpose, int]


class VisitGrid(FigureTable):
    """`marked` carries the purpose and hour of the cell, None on a sum; `entered` Enter or a double click there.

    `typed` carries a digit: the new count begins with it.
    """

    marked = Signal(object)
    entered = Signal()
    typed = Signal(str)
    _filling = False  # the table is emptied before it is filled: no cell is left meanwhile

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours: tuple[int, ...] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.doubleClicked.connect(self._double_clicked)

    @property
    def cell(self) -> Cell | None:
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(PURPOSES) or index.column() >= len(self.hours):
            return None
        return PURPOSES[index.row()], self.hours[index.column()]

    def show_day(self, day: VisitDay, keep: Cell | None = None) -> None:
        """The marked cell stays so, unless `keep` names another; at first it is the last hour shown."""
        wanted = keep or self.cell or (PURPOSES[0], day.hours[-1])
        self.hours = day.hours
        rows = [
            (*(_shown(day.of(purpose, hour)) for hour in day.hours), _shown(day.of(purpose))) for purpose in PURPOSES
        ]
        sums = (*(_shown(day.of(hour=hour)) for hour in day.hours), f"{day.total:,}")
        self._filling = True
        together = QCoreApplication.translate("visits", "Together")
        self.show_figures(
            Shown(
                heads=(*map(str, day.hours), together),
                names=(*map(purpose_word, PURPOSES), together),
                cells=(*rows, sums),
            )
        )
        hour = min(day.hours, key=lambda each: abs(each - wanted[1]))
        self.setCurrentIndex(self.rows.index(PURPOSES.index(wanted[0]), day.hours.index(hour)))
        self._filling = False

    def currentChanged(self, here: Index, previous: Index) -> None:
        super().currentChanged(here, previous)
        if not self._filling:
            self.marked.emit(self.cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self.entered.emit()
        elif event.text().isdecimal() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _measure(self) -> None:
        """At standard text a day fits in whole: its hours share what there is."""
        super()._measure()
        self.setMinimumHeight(0)
        if current().size is TextSize.STANDARD:
            self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            rows = self.rows.rowCount() * self.verticalHeader().defaultSectionSize()
            self.setMinimumHeight(rows + self.horizontalHeader().sizeHint().height() + 2)

    @Slot(QModelIndex)
    def _double_clicked(self, _index: QModelIndex) -> None:
        self.entered.emit()


def _shown(people: int) -> str:
    return f"{people:,}" if people else "·"
