"""The tables of the import: the first lines of a file, rows as they would be read in, cells that hold a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.views.shared.theme import current, notifier

ROW, WIDEST = 30, 260
_ANY = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
SHOWN = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole})


class PreviewRows(QAbstractTableModel):
    """Texts in columns with names; one column may be typed into, rows may stand out. `typed` carries row and text."""

    typed = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.names: Sequence[str] = ()
        self.rows: Sequence[Sequence[str]] = ()
        self.bold: frozenset[int] = frozenset()
        self.edited = -1

    def fill(self, names: Sequence[str], rows: Sequence[Sequence[str]], bold: frozenset[int] = frozenset()) -> None:
        self.beginResetModel()
        self.names, self.rows, self.bold = names, rows, bold
        self.endResetModel()

    def rowCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in SHOWN:
            row = self.rows[index.row()]
            return row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.FontRole and index.row() in self.bold:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self.data(index):
            return False
        self.typed.emit(index.row(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == self.edited else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.names[section]
        return None


class PreviewTable(QTableView):
    """A table to look at by arrow keys; where a column may be typed into, F2 or typing begins it, Enter ends it."""

    def __init__(self, *, edited: int = -1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = PreviewRows(self)
        self.content.edited = edited
        self.setModel(self.content)
        self.verticalHeader().hide()
        triggers = QAbstractItemView.EditTrigger
        typing = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.setEditTriggers(typing if edited >= 0 else triggers.NoEditTriggers)
        behavior = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behavior.SelectItems if edited >= 0 else behavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        notifier().changed.connect(self.measure)

    def show_rows(
        self, names: Sequence[str], rows: Sequence[Sequence[str]], bold: frozenset[int] = frozenset()
    ) -> None:
        """Fill it anew; the place where somebody stands stays."""
        place = (max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0, self.content.edited))
        self.content.fill(names, rows, bold)
        if rows and names:
            self.setCurrentIndex(self.content.index(min(place[0], len(rows) - 1), min(place[1], len(names) - 1)))
        self.measure()

    @Slot()
    def measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current().scaled(ROW))
        self.resizeColumnsToContents()
        for column in range(self.content.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), current().scaled(WIDEST)))
