"""Lists of rows: the model of frozen rows, and the painter that lays the ground on which a list writes its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.lettering import letters
from desktop.views.shared.theme import current

Index = QModelIndex | QPersistentModelIndex
NOTHING = QModelIndex()
BAR = 4
Row = TypeVar("Row")


class RowModel(QAbstractListModel, Generic[Row], metaclass=AbstractType):
    """Frozen rows, and what was asked to find them; a list says what each is called."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.asked = ""

    def fill(self, rows: Sequence[Row], asked: str = "") -> None:
        self.beginResetModel()
        self.rows, self.asked = tuple(rows), asked
        self.endResetModel()

    @abstractmethod
    def title(self, row: Row) -> str:
        """What the row is called."""

    def spoken(self, row: Row) -> str:
        """What a screen reader hears of the row."""
        return self.title(row)

    def tip(self, row: Row) -> str | None:
        """What is shown when the mouse rests on the row."""
        del row
        return None

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return self.tip(row) if role == Qt.ItemDataRole.ToolTipRole else None


class RowPainter(QStyledItemDelegate, metaclass=AbstractType):
    """Ground, bar and line of a row; `draw` writes what stands in it. `row` is its height at standard text.

    The line leaves out `inset` pixels at either side; a list may do without line or bar.
    """

    row, inset = 48, 0
    has_line, has_bar = True, True

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__(model)

    @abstractmethod
    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        """What stands in the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(100, current().scaled(self.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        picked = bool(state & QStyle.StateFlag.State_Selected)
        inset = self.inset
        lay_ground(painter, rect, picked=picked, inset=inset, has_line=self.has_line, has_bar=self.has_bar)
        self.draw(painter, QRectF(rect), index, picked=picked)


def lay_ground(
    painter: QPainter, rect: QRect, *, picked: bool, inset: int = 0, has_line: bool = True, has_bar: bool = True
) -> None:
    """What every row stands on: the colour and the bar of the one that is picked, the line below."""
    ink = letters()
    if picked:
        painter.fillRect(rect, ink.colour("selected"))
    if picked and has_bar:
        painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), ink.colour("accent"))
    if has_line:
        line = ink.theme.border
        below = QRect(rect.left() + inset, rect.bottom() - line + 1, rect.width() - 2 * inset, line)
        painter.fillRect(below, ink.colour("line"))
