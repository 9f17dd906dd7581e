"""The register as a list: arrows move, Enter opens, Esc goes back to the search."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.queries.group_lists import GroupListRow
from desktop.views.groups import words
from desktop.views.groups.list_model import Column, GroupListModel
from desktop.views.groups.list_painter import FIRST_SIDE, ROW, SIDE, RowPainter
from desktop.views.shared.tag import mark_size
from desktop.views.shared.theme import current, notifier
from desktop.words import GroupStatus

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FIELDS_WIDTH, LEAST_NAME = 140, 300


class GroupListView(QTableView):
    """`picked` carries the id of the row a person went to, `opened` that of the one they want to work with."""

    picked = Signal(int)
    opened = Signal(int)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupListModel(self)
        self.setModel(self.groups)
        self.setItemDelegate(RowPainter(self.groups))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.selectionModel().currentRowChanged.connect(self._gone_to)
        self.doubleClicked.connect(self._open)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def group_id(self) -> int | None:
        """The group of the row that is picked."""
        index = self.currentIndex()
        return self.groups.rows[index.row()].id if index.isValid() else None

    def fill(self, rows: tuple[GroupListRow, ...], asked: str) -> None:
        """Other rows; who was picked stays picked where it is still listed, and the page stays where it was."""
        before, at = self.group_id, self.verticalScrollBar().value()
        same_question = asked == self.groups.asked
        with QSignalBlocker(self.selectionModel()):
            self.groups.fill(rows, asked)
        if before is not None:
            self.pick(before, scroll=not same_question)
        if same_question:
            self.verticalScrollBar().setValue(at)

    def pick(self, group_id: int, *, scroll: bool = True) -> bool:
        """Mark the group's row without announcing it; False when it is not listed."""
        place = self.groups.place_of(group_id)
        if place is None:
            return False
        index = self.groups.index(place, Column.NAME)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        if scroll:
            self.scrollTo(index)
        return True

    def go_in(self) -> None:
        """Take the focus, on the row that is picked or the first."""
        if not self.groups.rows:
            return
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.groups.index(0, Column.NAME))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_first(self) -> None:
        if self.groups.rows:
            self.setCurrentIndex(self.groups.index(0, Column.NAME))

    @Slot(QModelIndex, QModelIndex)
    def _gone_to(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self.groups.rows[index.row()].id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.groups.rows[index.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.group_id is not None and not event.modifiers():
            self.opened.emit(self.group_id)
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """The search line above does that, by reading too."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_fields()

    @Slot()
    def _measure(self) -> None:
        theme = current()
        digits = QFontMetrics(theme.font())
        tags = max(mark_size(words.status_mark(status)).width() for status in GroupStatus)
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW))
        self.horizontalHeader().setFixedHeight(theme.scaled(34))
        header = self.horizontalHeader()
        header.resizeSection(Column.NUMBER, digits.horizontalAdvance("00000") + FIRST_SIDE + 2 * SIDE)
        header.resizeSection(Column.FIELDS, theme.scaled(FIELDS_WIDTH))
        header.resizeSection(Column.STATUS, tags + 3 * SIDE)
        header.resizeSection(Column.UNTIL, digits.horizontalAdvance("R00.00.00") + 4 * SIDE)
        self._hide_fields()

    def _hide_fields(self) -> None:
        """A name needs its room more than a field does."""
        header = self.horizontalHeader()
        others = (Column.NUMBER, Column.STATUS, Column.UNTIL)
        taken = sum(header.sectionSize(column) for column in others) + current().scaled(FIELDS_WIDTH)
        self.setColumnHidden(Column.FIELDS, self.viewport().width() - taken < current().scaled(LEAST_NAME))
