"""The lockers of a kind beside each other, as they stand in the hall: arrow keys go from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.queries.rental_board import UnitRow
from desktop.views.rentals import words
from desktop.views.shared.keys import ENTER
from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.theme import current, notifier

WIDE, HIGH, GAP, SIDE, ROUND = 176, 66, 8, 10, 6


class UnitModel(RowModel[UnitRow]):
    def title(self, row: UnitRow) -> str:
        return row.name

    def spoken(self, row: UnitRow) -> str:
        group = row.rental.group if row.rental else ""
        parts = (row.name, row.size, words.unit_mark(row).word, group, row.note)
        return "、".join(part for part in parts if part)

    def tip(self, row: UnitRow) -> str | None:
        return self.spoken(row)

    def place_of(self, unit_id: int | None) -> int:
        return next((place for place, row in enumerate(self.rows) if row.id == unit_id), 0)


class UnitPainter(RowPainter):
    """A box for each: number and size, its mark, and who has it."""

    def __init__(self, units: UnitModel) -> None:
        super().__init__(units)
        self._units = units

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(current().scaled(WIDE), current().scaled(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        picked = bool(state & QStyle.StateFlag.State_Selected)
        self.draw(painter, QRectF(rect).adjusted(0, 0, -GAP, -GAP), index, picked=picked)

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        ink, row = letters(), self._units.rows[index.row()]
        line = 2 * ink.theme.border if picked else ink.theme.border
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink.colour("accent" if picked else "line"), line))
        painter.setBrush(ink.colour("selected" if picked else "surface" if row.active else "sunken"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.restore()
        room = area.adjusted(SIDE, 7, -SIDE, -6)
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        mark = words.unit_mark(row)
        size = ink.mark_size(mark)
        ink.stamp(
            painter, QPointF(upper.right() - size.width(), upper.top() + (upper.height() - size.height()) / 2), mark
        )
        upper.setRight(upper.right() - size.width() - 6)
        ink.write(painter, upper, Words(row.name, BOLD, "text"))
        beside = ink.width(row.name, BOLD) + 6
        if row.size and beside + 16 < upper.width():
            ink.write(painter, upper.adjusted(beside, 0, 0, 0), Words(row.size, CAPTION, "text_2"))
        who = row.rental.group if row.rental else row.note
        ink.write(painter, lower, Words(who, CAPTION, "text" if row.rental else "text_2"))


class UnitGrid(QListView):
    """`picked` carries the unit that is marked, `entered` that Enter was pressed on it."""

    picked = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units = UnitModel(self)
        self.setModel(self.units)
        self.setItemDelegate(UnitPainter(self.units))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionRectVisible(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._clicked)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def unit(self) -> UnitRow | None:
        row = self.currentIndex().row()
        return self.units.rows[row] if 0 <= row < len(self.units.rows) else None

    def show_units(self, rows: tuple[UnitRow, ...], keep: int | None = None) -> None:
        """The unit that was marked stays so, unless `keep` names another."""
        before = keep if keep is not None else self.unit.id if self.unit else None
        self.units.fill(rows)
        index = self.units.index(self.units.place_of(before), 0) if rows else QModelIndex()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.picked.emit(self.unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self.picked.emit(self.unit)

    @Slot()
    def _measure(self) -> None:
        self.setGridSize(QSize(current().scaled(WIDE), current().scaled(HIGH)))
