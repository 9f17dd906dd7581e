"""The rows of the register as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.queries.group_lists import GroupListRow
from desktop.views.groups import words

Index = QModelIndex | QPersistentModelIndex
_ANY = QModelIndex()


class Column(IntEnum):
    NUMBER = 0
    NAME = 1
    FIELDS = 2
    STATUS = 3
    UNTIL = 4


class GroupListModel(QAbstractTableModel):
    """Frozen rows, and what was asked to find them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[GroupListRow, ...] = ()
        self.asked = ""

    def fill(self, rows: tuple[GroupListRow, ...], asked: str) -> None:
        self.beginResetModel()
        self.rows, self.asked = rows, asked
        self.endResetModel()

    def place_of(self, group_id: int) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == group_id), None)

    def rowCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.kana}" if column is Column.NAME else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row) if column is Column.NAME else cell(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: QCoreApplication.translate("Groups", "No."),
            Column.NAME: QCoreApplication.translate("Groups", "Name, in the order of its reading"),
            Column.FIELDS: QCoreApplication.translate("Groups", "Field"),
            Column.STATUS: QCoreApplication.translate("Groups", "Status"),
            Column.UNTIL: QCoreApplication.translate("Groups", "Valid until"),
        }[Column(section)]

    def _said(self, row: GroupListRow) -> str:
        """A screen reader stops at the name: it hears the row."""
        cells = (cell(row, column) for column in Column if column is not Column.NAME)
        return "、".join(part for part in (row.name, row.kana, *cells) if part)


def cell(row: GroupListRow, column: Column) -> str:
    match column:
        case Column.NUMBER:
            return row.number
        case Column.NAME:
            return row.name
        case Column.FIELDS:
            return row.fields
        case Column.STATUS:
            return words.status_word(row.status)
        case Column.UNTIL:
            return words.short_era(row.registered_until)
