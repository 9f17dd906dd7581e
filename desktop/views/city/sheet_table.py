"""A sheet of the package as the city will see it; cells left empty for want of consent are hatched and say so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from desktop.exchange.package_sheets import Sheet
from desktop.views.shared import icons
from desktop.views.shared.hatches import fill_hatch, hatch_tile
from desktop.views.shared.lettering import CAPTION, Words, letters
from desktop.views.shared.rows import NOTHING, Index, RowPainter
from desktop.views.shared.theme import current, notifier

ROW, PAD, WIDEST, NARROWEST, LOOKED_AT = 36, 8, 168, 56, 60


class _Cells(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = Sheet("", (), ())
        self.empty_word = ""

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.sheet.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if (index.row(), index.column()) in self.sheet.withheld:
                return self.empty_word
            return f"{cell:,}" if isinstance(cell, int) else cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if isinstance(cell, int) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.sheet.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def fill(self, sheet: Sheet, empty_word: str) -> None:
        self.beginResetModel()
        self.sheet, self.empty_word = sheet, empty_word
        self.endResetModel()


class _Painter(RowPainter):
    row = ROW

    def __init__(self, cells: _Cells) -> None:
        super().__init__(cells)
        self._cells = cells

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        text = Words(str(index.data() or ""))
        if (index.row(), index.column()) in self._cells.sheet.withheld:
            self._draw_withheld(painter, area.toRect(), text.text)
            return
        at_right = isinstance(self._cells.sheet.rows[index.row()][index.column()], int)
        letters().write(painter, area.adjusted(PAD, 0, -PAD, 0), text, at_right=at_right)

    def _draw_withheld(self, painter: QPainter, rect: QRect, word: str) -> None:
        theme, look = current(), current().state("closed")
        box = rect.adjusted(3, 6, -3, -7)
        painter.fillRect(box, theme.colour("b_closed"))
        if look.hatch is not None:
            tile = hatch_tile(look.hatch, theme.colour(look.hatch.colour), painter.device().devicePixelRatioF())
            fill_hatch(painter, box, tile)
        ink, px = letters(), theme.scaled(15)
        left = box.left() + 6
        wide = px + ink.width(word, CAPTION) + 12
        painter.fillRect(QRectF(left - 3, box.top() + 1, wide, box.height() - 2), ink.colour("b_closed"))
        lock = icons.pixmap("thing.private", "b_closed_text", px)
        painter.drawPixmap(QPointF(left, box.center().y() - px / 2 + 1), lock)
        room = QRectF(left + px + 4, box.top(), box.right() - left - px - 4, box.height())
        ink.write(painter, room, Words(word, CAPTION, "b_closed_text"))


class SheetTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = _Cells(self)
        self.setModel(self._cells)
        self.setItemDelegate(_Painter(self._cells))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def sheet(self) -> Sheet:
        return self._cells.sheet

    def show_sheet(self, sheet: Sheet, empty_word: str) -> None:
        self._cells.fill(sheet, empty_word)
        self._measure()
        self.scrollToTop()

    @Slot()
    def _measure(self) -> None:
        """Each column as wide as its first rows need."""
        theme = current()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW))
        metrics = QFontMetricsF(theme.font())
        for column, head in enumerate(self.sheet.columns):
            texts = [str(row[column]) for row in self.sheet.rows[:LOOKED_AT]]
            wide = max(map(metrics.horizontalAdvance, (head, *texts)))
            if any((row, column) in self.sheet.withheld for row in range(len(texts))):
                wide = max(wide, metrics.horizontalAdvance(self._cells.empty_word) + theme.scaled(30))
            self.setColumnWidth(column, round(min(max(wide + 2 * PAD + 4, NARROWEST), theme.scaled(WIDEST))))
