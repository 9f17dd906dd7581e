"""The rows of the register as a table: as many as there are groups, read as far as somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.queries.group_columns import ColumnRow
from desktop.queries.group_lists import GroupListRow
from desktop.views.groups.finding.list_columns import NAME, ListLook, cell, column_word

Index = QModelIndex | QPersistentModelIndex
_ANY = QModelIndex()
PAGE = 100


class GroupListModel(QAbstractTableModel):
    """Frozen rows, and what was asked to find them; `wanted` carries the ids of rows that are looked at and unread."""

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: Sequence[int] = ()
        self.asked = ""
        self.look = ListLook()
        self._rows: dict[int, GroupListRow] = {}
        self._before: dict[int, GroupListRow] = {}  # shown until the row has been read again
        self._waiting: set[int] = set()
        self._names: dict[str, ColumnRow] = {}

    @property
    def rows(self) -> tuple[GroupListRow, ...]:
        """Those that were read, in the order of the list."""
        return tuple(self._rows[key] for key in self.ids if key in self._rows)

    def fill(self, rows: Sequence[GroupListRow], asked: str, ids: Sequence[int] | None = None) -> None:
        """Other rows; of `ids`, the whole list, `rows` are those that were read with it."""
        self.beginResetModel()
        self._before = self._before | self._rows if asked == self.asked else {}
        self._rows = {row.id: row for row in rows}
        self.ids, self.asked = [row.id for row in rows] if ids is None else ids, asked
        self._waiting = set()
        self.endResetModel()

    def add_rows(self, rows: Sequence[GroupListRow]) -> None:
        """Rows that were wanted have been read."""
        self._rows |= {row.id: row for row in rows}
        self._waiting -= {row.id for row in rows}
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.look.columns) - 1))

    def set_look(self, look: ListLook, known: Sequence[ColumnRow]) -> None:
        self.beginResetModel()
        self.look, self._names = look, {column.key: column for column in known}
        self._rows, self._before = {}, {}
        self.endResetModel()

    def row_at(self, place: int) -> GroupListRow | None:
        """The row; None while it is being read."""
        if not 0 <= place < len(self.ids):
            return None
        row = self._rows.get(self.ids[place])
        if row is None and self.ids[place] not in self._waiting:
            first = place // PAGE * PAGE
            page = [key for key in self.ids[first : first + PAGE] if key not in self._rows and key not in self._waiting]
            self._waiting.update(page)
            self.wanted.emit(page)
        return row or self._before.get(self.ids[place])

    def key_at(self, section: int) -> str:
        return self.look.columns[section]

    def section_of(self, key: str) -> int:
        """`ValueError` for a column that is not shown."""
        return self.look.columns.index(key)

    def place_of(self, group_id: int) -> int | None:
        try:
            return self.ids.index(group_id)
        except ValueError:
            return None

    def rowCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.look.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or (row := self.row_at(index.row())) is None:
            return None
        key = self.key_at(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, key, self.look.more)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.kana}" if key == NAME else cell(row, key, self.look.more) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row) if key == NAME else cell(row, key, self.look.more)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        key = self.key_at(section)
        if key == NAME == self.look.sorted_by:
            return QCoreApplication.translate("Groups", "Name, in the order of its reading")
        return column_word(self._names.get(key, ColumnRow(key)))

    def _said(self, row: GroupListRow) -> str:
        """A screen reader stops at the name: it hears the row."""
        cells = (cell(row, key, self.look.more) for key in self.look.columns if key != NAME)
        return "、".join(part for part in (row.name, row.kana, *cells) if part)
