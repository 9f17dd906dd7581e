"""What goes into the package: its files with their rows, each with how many things are to mend in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.views.shared import icons
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import current, notifier

Index = QModelIndex | QPersistentModelIndex
ROW, SIDE, BAR, ICON = 48, 14, 4, 20
NOTHING = QModelIndex()


@dataclass(frozen=True, slots=True)
class FileRow:
    """`note` is its rows or pages in words; `to_mend` counts what is better mended before."""

    name: str
    note: str
    is_pdf: bool
    to_mend: int


class _Files(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[FileRow, ...] = ()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        return f"{row.name} {row.note}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def fill(self, rows: Sequence[FileRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def __init__(self, files: _Files) -> None:
        super().__init__(files)
        self._files = files

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(100, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = current(), self._files.rows[index.row()]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), theme.colour("accent"))
        line = theme.border
        painter.fillRect(QRect(rect.left(), rect.bottom() - line + 1, rect.width(), line), theme.colour("line"))
        px = theme.scaled(ICON)
        picture = icons.pixmap("thing.pdf" if row.is_pdf else "thing.spreadsheet", "text_2", px)
        painter.drawPixmap(QPointF(rect.left() + SIDE, rect.top() + (rect.height() - px) / 2), picture)
        right = self._draw_state(painter, QRectF(rect), row)
        left = rect.left() + SIDE + px + 10
        room = QRectF(left, rect.top() + theme.scaled(4), right - left - 6, theme.scaled(22))
        _write(painter, room, row.name, theme.font(), "text")
        _write(painter, room.translated(0, theme.scaled(19)), row.note, theme.font("caption"), "text_2")

    def _draw_state(self, painter: QPainter, rect: QRectF, row: FileRow) -> float:
        """The tick or the count at the right; where it begins."""
        theme = current()
        if row.to_mend:
            mark = Mark(f"{row.to_mend}", "warn", "status.warning")
            size = mark_size(mark)
            at = QPointF(rect.right() - SIDE - size.width(), rect.center().y() - size.height() / 2)
            paint_mark(painter, at, mark)
            return at.x()
        px = theme.scaled(18)
        at = QPointF(rect.right() - SIDE - px, rect.center().y() - px / 2)
        painter.drawPixmap(at, icons.pixmap("status.good", "ok", px))
        return at.x()


def _write(painter: QPainter, room: QRectF, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class ContentsList(QListView):
    """`chosen` carries the name of the file a person went to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = _Files(self)
        self.setModel(self._files)
        self.setItemDelegate(_Painter(self._files))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._putting, self._is_told = False, False
        self.selectionModel().selectionChanged.connect(self._selected)
        self.clicked.connect(self._pressed)
        notifier().changed.connect(self.doItemsLayout)

    @property
    def rows(self) -> tuple[FileRow, ...]:
        return self._files.rows

    @property
    def name(self) -> str:
        """The file that is chosen, "" while none is."""
        place = self.currentIndex().row()
        return self.rows[place].name if 0 <= place < len(self.rows) else ""

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """What was chosen stays chosen, else the first is; nothing is announced."""
        before = self.name
        self._putting = True
        self._files.fill(rows)
        names = [row.name for row in rows]
        if rows:
            self.setCurrentIndex(self._files.index(names.index(before) if before in names else 0, 0))
        self._putting = False

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self.name and not self._putting:
            self._is_told = True
            self.chosen.emit(self.name)

    @Slot()
    def _pressed(self) -> None:
        """A press on what is chosen already shows it again."""
        if not self._is_told and self.name:
            self.chosen.emit(self.name)
        self._is_told = False
