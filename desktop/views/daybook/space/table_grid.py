"""The tables beside each other; arrow keys go from one to the next, a digit asks for a table for so many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.queries.space import TableRow
from desktop.rules.times import clock
from desktop.views.daybook.space import words
from desktop.views.shared import written
from desktop.views.shared.keys import ENTER
from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.theme import current, notifier

WIDE, HIGH, GAP, SIDE, ROUND, BAR = 130, 55, 7, 9, 6, 4


class TableModel(RowModel[TableRow]):
    def __init__(self, clock_: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = clock_
        self.wanted = 0  # tables with fewer seats stand back

    def title(self, row: TableRow) -> str:
        return row.name

    def spoken(self, row: TableRow) -> str:
        return words.spoken(row, self.now())

    def tip(self, row: TableRow) -> str | None:
        return self.spoken(row)

    def place_of(self, table_id: int | None) -> int:
        return next((place for place, row in enumerate(self.rows) if row.id == table_id), 0)


class TablePainter(RowPainter):
    """Name and seats; who sits there, how many, until when."""

    def __init__(self, tables: TableModel) -> None:
        super().__init__(tables)
        self._tables = tables

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(current().scaled(WIDE), current().scaled(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        picked = bool(state & QStyle.StateFlag.State_Selected)
        self.draw(painter, QRectF(rect).adjusted(0, 0, -GAP, -GAP), index, picked=picked)

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        row, now = self._tables.rows[index.row()], self._tables.now()
        over = row.use is not None and row.use.is_over(now)
        self._draw_box(painter, area, row, picked=picked, over=over)
        room = area.adjusted(SIDE, 3, -SIDE, -3)
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        ink, use = letters(), row.use
        if use is None:
            small = row.seats < self._tables.wanted
            ink.write(painter, upper, Words(row.name, BOLD, "text_2" if small else "text"))
            ink.write(painter, lower, Words(words.seats(row.seats), CAPTION, "text_2"))
            return
        until = Words(f"～{clock(use.until)}", CAPTION, "warn" if over else "text_2")
        ink.write(painter, upper, until, at_right=True)
        upper.setRight(upper.right() - ink.width(until.text, CAPTION) - 6)
        ink.write(painter, upper, Words(row.name, BOLD, "text"))
        people = Words(written.people(use.people), CAPTION, "text_2")
        ink.write(painter, lower, people, at_right=True)
        lower.setRight(lower.right() - ink.width(people.text, CAPTION) - 6)
        ink.write(painter, lower, Words(words.who(use), CAPTION, "text"))

    def _draw_box(self, painter: QPainter, area: QRectF, row: TableRow, *, picked: bool, over: bool) -> None:
        ink = letters()
        line = 2 * ink.theme.border if picked else ink.theme.border
        taken = "warn_soft" if over else "accent_soft"
        edge = "accent" if picked else "warn_line" if over else "line_strong" if row.use else "line"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink.colour(edge), line))
        painter.setBrush(ink.colour(taken if row.use else "surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.restore()
        if row.use:  # a bar, so that a taken table is known without its colour
            bar = QRectF(area.left() + 1, area.top() + ROUND, BAR, area.height() - 2 * ROUND)
            painter.fillRect(bar, ink.colour("warn" if over else "accent"))


class TableGrid(QListView):
    """`picked` carries the marked table, `entered` Enter on it, `asked` for how many a table was asked by a digit."""

    picked = Signal(object)
    entered = Signal()
    asked = Signal(int)
    _filling = False  # the list is emptied before it is filled: no table is left meanwhile

    def __init__(self, clock_: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables = TableModel(clock_, self)
        self.setModel(self.tables)
        self.setItemDelegate(TablePainter(self.tables))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionRectVisible(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def table(self) -> TableRow | None:
        row = self.currentIndex().row()
        return self.tables.rows[row] if 0 <= row < len(self.tables.rows) else None

    def show_tables(self, rows: tuple[TableRow, ...], keep: int | None = None) -> None:
        """The table that was marked stays so, unless `keep` names another."""
        before = keep if keep is not None else self.table.id if self.table else None
        if rows == self.tables.rows and keep is None:
            self.viewport().update()  # time has passed: who is past it shows
            return
        self._filling = True
        self.tables.fill(rows)
        self.mark(before)
        self._filling = False
        self.picked.emit(self.table)

    def mark(self, table_id: int | None) -> None:
        index = self.tables.index(self.tables.place_of(table_id), 0) if self.tables.rows else QModelIndex()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def want(self, people: int) -> None:
        """Let tables stand back that are too small."""
        self.tables.wanted = people
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._filling:
            self.picked.emit(self.table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self.entered.emit()
        elif event.text().isdecimal() and event.text() != "0":
            self.asked.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self.picked.emit(self.table)

    @Slot(QModelIndex)
    def _double_clicked(self, _index: QModelIndex) -> None:
        self.entered.emit()

    @Slot()
    def _measure(self) -> None:
        self.setGridSize(QSize(current().scaled(WIDE), current().scaled(HIGH)))
