"""The register as a list: arrows move, Enter opens, Esc goes back to the search; its head sorts and is dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.queries.group_columns import ColumnRow
from desktop.queries.group_lists import GroupListRow
from desktop.views.groups import words
from desktop.views.groups.finding.list_columns import LEAST_WIDTH, MOST_WIDTH, NAME, STATUS, ListLook
from desktop.views.groups.finding.list_model import GroupListModel
from desktop.views.groups.finding.list_painter import FIRST_SIDE, ROW, SIDE, RowDrawing
from desktop.views.shared.keys import ENTER
from desktop.views.shared.rows import lay_ground
from desktop.views.shared.tag import mark_size
from desktop.views.shared.theme import current, notifier
from desktop.words import GroupStatus

USUAL_WIDTH, LEAST_NAME = 140, 300


class GroupListView(QTableView):
    """`picked` carries the id of the row a person went to, `opened` that of the one they want to work with.

    `look_changed` carries the look after a column was dragged or the head was clicked.
    """

    picked = Signal(int)
    opened = Signal(int)
    left_upwards = Signal()
    look_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupListModel(self)
        self.setModel(self.groups)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(LEAST_WIDTH)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(False)
        header.sectionClicked.connect(self._sort)
        header.viewport().installEventFilter(self)
        self.selectionModel().currentRowChanged.connect(self._gone_to)
        self.doubleClicked.connect(self._open)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def group_id(self) -> int | None:
        """The group of the row that is picked."""
        index = self.currentIndex()
        return self.groups.ids[index.row()] if index.isValid() else None

    @property
    def look(self) -> ListLook:
        return self.groups.look

    def set_look(self, look: ListLook, known: Sequence[ColumnRow]) -> None:
        """Other columns, widths, order; who was picked stays picked."""
        before = self.group_id
        with QSignalBlocker(self.selectionModel()):
            self.groups.set_look(look, known)
        self._measure()
        if before is not None:
            self.pick(before, scroll=False)

    def fill(self, rows: Sequence[GroupListRow], asked: str, ids: Sequence[int] | None = None) -> None:
        """Other rows; who was picked stays picked where it is still listed, and the page stays where it was."""
        before, at = self.group_id, self.verticalScrollBar().value()
        same_question = asked == self.groups.asked
        with QSignalBlocker(self.selectionModel()):
            self.groups.fill(rows, asked, ids)
        self.executeDelayedItemsLayout()  # left to the painting, it would ask for a second one
        if before is not None:
            self.pick(before, scroll=not same_question)
        if same_question:
            self.verticalScrollBar().setValue(at)

    def pick(self, group_id: int, *, scroll: bool = True) -> bool:
        """Mark the group's row without announcing it; False when it is not listed."""
        place = self.groups.place_of(group_id)
        if place is None:
            return False
        index = self._index(place)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        if scroll:
            self.scrollTo(index)
        return True

    def go_in(self) -> None:
        """Take the focus, on the row that is picked or the first."""
        if not self.groups.ids:
            return
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._index(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_first(self) -> None:
        if self.groups.ids:
            self.setCurrentIndex(self._index(0))

    def _index(self, place: int) -> QModelIndex:
        return self.groups.index(place, self.groups.section_of(NAME))

    @Slot(QModelIndex, QModelIndex)
    def _gone_to(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self.groups.ids[index.row()])

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.groups.ids[index.row()])

    @Slot(int)
    def _sort(self, section: int) -> None:
        self.look_changed.emit(self.look.sorted_the_other_way(self.groups.key_at(section)))

    def eventFilter(self, object: QObject, event: QEvent, /) -> bool:  # noqa: A002  Qt's name
        """Widths change by themselves too: a hand is what lets go of the head."""
        if event.type() == QEvent.Type.MouseButtonRelease and object is self.horizontalHeader().viewport():
            QTimer.singleShot(0, self, self._keep)
        return super().eventFilter(object, event)

    @Slot()
    def _keep(self) -> None:
        """What a hand has drawn wider stays so at every text size."""
        look, scale = self.look, current().scaled(100) / 100
        for section, key in enumerate(look.columns):
            width = self.columnWidth(section)
            if key != NAME and not self.isColumnHidden(section) and width != self._width(key):
                look = look.with_width(key, max(LEAST_WIDTH, min(MOST_WIDTH, round(width / scale))))
        if look != self.look:
            self.look_changed.emit(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.group_id is not None and not event.modifiers():
            self.opened.emit(self.group_id)
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """The search line above does that, by reading too."""

    def paintEvent(self, e: QPaintEvent) -> None:
        """Row by row: a delegate is called for every cell, which takes as long as writing it."""
        first, last = self.rowAt(e.rect().top()), self.rowAt(e.rect().bottom())
        if first < 0:
            return
        painter, rooms = QPainter(self.viewport()), self._rooms()
        drawing = RowDrawing(painter, self.look.more, self.groups.asked)
        picked = {index.row() for index in self.selectionModel().selectedRows()}
        left, wide = self.columnViewportPosition(0), self.horizontalHeader().length()
        for place in range(first, (last if last >= 0 else len(self.groups.ids) - 1) + 1):
            ground = QRect(left, self.rowViewportPosition(place), wide, self.rowHeight(place))
            lay_ground(painter, ground, picked=place in picked)
            if (row := self.groups.row_at(place)) is not None:
                for key, at, width in rooms:
                    room = QRectF(at, ground.top(), width, ground.height() - 1)
                    drawing.draw(room, row, key, picked=place in picked)
        painter.end()

    def _rooms(self) -> list[tuple[str, int, int]]:
        """The columns that are shown, each with its left and how wide one can write in it."""
        inside = ((section, key, SIDE if section else FIRST_SIDE) for section, key in enumerate(self.look.columns))
        return [
            (key, self.columnViewportPosition(section) + side, self.columnWidth(section) - side - SIDE)
            for section, key, side in inside
            if not self.isColumnHidden(section)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _width(self, key: str) -> int:
        theme = current()
        if key in (dragged := dict(self.look.widths)):
            return theme.scaled(dragged[key])
        letters = QFontMetrics(theme.font())
        if key == "number":
            return letters.horizontalAdvance("00000") + FIRST_SIDE + 2 * SIDE
        if key == STATUS:
            marks = (words.row_mark(status, lacks_papers=True) for status in GroupStatus)
            return max(mark_size(mark).width() for mark in marks) + 3 * SIDE
        if key.startswith("registered_"):
            return letters.horizontalAdvance("R00.00.00") + 4 * SIDE
        return theme.scaled(USUAL_WIDTH)

    @Slot()
    def _measure(self) -> None:
        theme, header, look = current(), self.horizontalHeader(), self.look
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW))
        header.setFixedHeight(theme.scaled(34))
        for section, key in enumerate(look.columns):
            if key != NAME:
                header.resizeSection(section, self._width(key))
            is_name = key == NAME
            mode = QHeaderView.ResizeMode.Stretch if is_name else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(section, mode)
        order = Qt.SortOrder.DescendingOrder if look.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(self.groups.section_of(look.sorted_by), order)
        self._share_out()

    def _share_out(self) -> None:
        """A name needs its room more than a field does; where more is wanted than fits, the list goes sideways."""
        header, look, theme = self.horizontalHeader(), self.look, current()
        name = self.groups.section_of(NAME)
        taken = sum(self._width(key) for key in look.columns if key != NAME)
        room, least = self.viewport().width() - taken, theme.scaled(LEAST_NAME)
        if "fields" in look.columns:
            hidden = room < least and "fields" not in dict(look.widths) and not look.more
            self.setColumnHidden(self.groups.section_of("fields"), hidden)
            room += self._width("fields") if hidden else 0
        fits = room >= theme.scaled(LEAST_NAME // 2)
        header.setSectionResizeMode(name, QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Fixed)
        if not fits:
            header.resizeSection(name, theme.scaled(LEAST_NAME // 2))
