"""The first rows of a list as they would be read in, and the held ones with their reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.sentences.held import held_words
from desktop.views.groups.import_words import fate_words, field_words
from desktop.views.shared.theme import current, notifier
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.import_plan import ImportPlan

MOST_HELD = 500
ROW, LINE, SHOWN, WIDEST = 32, 18, 5, 180
_ANY = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PreviewRows(QAbstractTableModel):
    """Texts in columns with names."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.names: Sequence[str] = ()
        self.rows: Sequence[Sequence[str]] = ()

    def fill(self, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.names, self.rows = names, rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.names[section]
        return None


class PreviewTable(QTableView):
    """As high as its rows up to a few, then it scrolls; `lines` of text in each."""

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.content = PreviewRows(self)
        self.setModel(self.content)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        notifier().changed.connect(self._measure)

    def show_sample(self, plan: ImportPlan) -> None:
        words, fates = field_words(), fate_words()
        names = {"fields", "form", "published", "withheld"}  # shown by what the list says of them elsewhere
        fields = [field for _heading, field in plan.columns if field and field.partition(":")[0] not in names]
        rows = [
            [str(row.row), fates[row.fate], *(str(row.values.get(field, "")) for field in fields)]
            for row in plan.sample
        ]
        self._show([self.tr("Row"), self.tr("Becomes"), *(words[field] for field in fields)], rows)

    def show_held(self, plan: ImportPlan, language: Language) -> None:
        rows = [
            [
                str(held.row),
                f"{held.column}「{held.value}」\n{held_words(held.reason, held.detail, language)}",
            ]
            for held in plan.held[:MOST_HELD]
        ]
        self.horizontalHeader().setStretchLastSection(True)
        self._show([self.tr("Row"), self.tr("Held because")], rows)

    def _show(self, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.content.fill(names, rows)
        self._measure()

    def _measure(self) -> None:
        row = current().scaled(ROW + (self._lines - 1) * LINE)
        self.verticalHeader().setDefaultSectionSize(row)
        self.resizeColumnsToContents()
        for column in range(self.content.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), current().scaled(WIDEST)))
        shown = min(self.content.rowCount(), SHOWN)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * row + bar + 4)
