"""The figures as a table, with a bar in each row where one day is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from desktop.views.shared.lettering import BODY, BOLD, Words, letters
from desktop.views.shared.rows import NOTHING, Index, RowPainter
from desktop.views.shared.theme import current, notifier

ROW, SIDE, THICK, WORDS, NARROWEST = 34, 10, 14, 250, 56
ROUNDING = 2  # letters are laid out in parts of pixels


@dataclass(frozen=True, slots=True)
class Shown:
    """`bars` are shares of the longest, one a row, painted in the first column; the last row is the whole."""

    heads: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    bars: tuple[float, ...] = ()


class FigureRows(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = Shown()

    def fill(self, shown: Shown) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.shown.names)

    def columnCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.shown.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.shown.cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            named = (self.shown.names[index.row()], self.shown.heads[index.column()], text)
            return " ".join(part for part in named if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (
                Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
            ) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and not across:
            return current().font(bold=self.is_whole(section))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (self.shown.heads if across else self.shown.names)[section]

    def is_whole(self, row: int) -> bool:
        return row == len(self.shown.names) - 1


class _Painter(RowPainter):
    row, has_bar = ROW, False

    def __init__(self, model: FigureRows) -> None:
        super().__init__(model)
        self._model = model

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        shown, whole = self._model.shown, self._model.is_whole(index.row())
        if shown.bars and index.column() == 0:
            if not whole:
                _paint_bar(painter, area, shown.bars[index.row()])
            return
        text = Words(shown.cells[index.row()][index.column()], BOLD if whole else BODY)
        letters().write(painter, area.adjusted(SIDE, 0, -SIDE, -1), text, at_right=True)


def _paint_bar(painter: QPainter, rect: QRectF, share: float) -> None:
    ink = letters()
    thick = ink.theme.scaled(THICK)
    room = QRectF(rect.left() + SIDE, rect.center().y() - thick / 2, rect.width() - 2 * SIDE, thick)
    painter.fillRect(QRectF(room.left(), rect.top(), 1, rect.height()), ink.colour("line_strong"))
    if share > 0:
        room.setWidth(max(2.0, room.width() * share))
        painter.fillRect(room, ink.colour("accent"))


class FigureTable(QTableView):
    """`picked` after another row was chosen; the words stay in sight while the years are scrolled."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FigureRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self.rows))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = self.verticalHeader()
        side.setTextElideMode(Qt.TextElideMode.ElideRight)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setSectionsClickable(False)
        for head in (side, self.horizontalHeader()):
            head.setHighlightSections(False)
            head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.selectionModel().currentRowChanged.connect(self.picked)
        notifier().changed.connect(self._themed)

    @property
    def row(self) -> int | None:
        """The chosen row; None for none, and for the whole."""
        index = self.currentIndex()
        return index.row() if index.isValid() and not self.rows.is_whole(index.row()) else None

    def show_figures(self, shown: Shown) -> None:
        """The row that was chosen stays chosen where the same stands in it; the newest year is in sight."""
        had = self.rows.shown.names[row] if (row := self.row) is not None else ""
        self.rows.fill(shown)
        self._measure()
        if shown.names:
            at = shown.names.index(had) if had in shown.names else len(shown.names) - 1
            self.setCurrentIndex(self.rows.index(at, len(shown.heads) - 1))
            if at == len(shown.names) - 1:
                self.verticalScrollBar().setValue(0)
        self.picked.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, current().scaled(ROW) * 4)

    @Slot()
    def _themed(self) -> None:
        self._measure()

    def _measure(self) -> None:
        theme, shown = current(), self.rows.shown
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setDefaultSectionSize(theme.scaled(ROW))
        metrics = QFontMetrics(theme.font(bold=True))
        widest = max((metrics.horizontalAdvance(name) for name in shown.names), default=0)
        side.setFixedWidth(min(theme.scaled(WORDS), widest + 3 * SIDE))
        for column, name in enumerate(shown.heads):
            texts = (name, *(row[column] for row in shown.cells))
            wide = max(metrics.horizontalAdvance(text) for text in texts) + 2 * SIDE + ROUNDING
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, max(theme.scaled(NARROWEST), wide))
        if shown.bars:
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
