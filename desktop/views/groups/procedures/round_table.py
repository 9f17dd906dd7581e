"""The groups of a round: when they were written to, reminded, and what they answered."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.queries.rounds import RoundGroupRow
from desktop.views.groups import words
from desktop.views.groups.procedures.step_words import answer_mark
from desktop.views.shared.tag import mark_size, paint_mark
from desktop.views.shared.theme import current, notifier
from desktop.words import RoundAnswer

Index = QModelIndex | QPersistentModelIndex
NOTHING = QModelIndex()
NUMBER, NAME, WRITTEN, REMINDED, ANSWER = range(5)
LONGEST_DAY, LONGEST_NUMBER = "R88.88.88", "00000"
ROW, SIDE, BAR, MOST_NUMBER = 38, 8, 4, 160


class RoundRows(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[RoundGroupRow, ...] = ()

    def fill(self, rows: tuple[RoundGroupRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(range(ANSWER + 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if index.isValid() and role in shown:
            return _text(self.rows[index.row()], index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Groups", "No."),
            QCoreApplication.translate("Groups", "Name"),
            QCoreApplication.translate("Groups", "Letter"),
            QCoreApplication.translate("Groups", "Reminder"),
            QCoreApplication.translate("Groups", "Answer"),
        )[section]


def _text(row: RoundGroupRow, column: int) -> str:
    if column == ANSWER:
        return " ".join(filter(None, (answer_mark(row.answer).word, words.short_era(row.answered_on))))
    texts = (row.number, row.name, words.short_era(row.written_on), words.short_era(row.reminded_on))
    return texts[column]


class _Painter(QStyledItemDelegate):
    def __init__(self, model: RoundRows) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = current(), self._model.rows[index.row()]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        picked = bool(state & QStyle.StateFlag.State_Selected)
        if picked:
            painter.fillRect(rect, theme.colour("selected"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if picked and index.column() == NUMBER:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), theme.colour("accent"))
        room = QRectF(rect).adjusted(SIDE + BAR * (index.column() == NUMBER), 0, -SIDE, -1)
        text = _text(row, index.column())
        if index.column() == ANSWER:
            mark = answer_mark(row.answer)
            size = mark_size(mark)
            paint_mark(painter, QPointF(room.left(), round(room.top() + (room.height() - size.height()) / 2)), mark)
            room, text = room.adjusted(size.width() + SIDE, 0, 0, 0), words.short_era(row.answered_on)
        font = theme.font(bold=picked and index.column() == NAME)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if index.column() in {NUMBER, NAME} else "text_2"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class RoundTable(QTableView):
    """Several rows can be picked, all with Ctrl+A; `picked` after every change, `opened` carries a group's id."""

    picked = Signal()
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = RoundRows(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Painter(self.model_))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setVisible(False)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(self.picked)
        self.doubleClicked.connect(self._open)
        notifier().changed.connect(self._measure)
        self._measure()

    def show_rows(self, rows: tuple[RoundGroupRow, ...]) -> None:
        """What was picked stays picked."""
        had = set(self.group_ids)
        here = rows_at[0] if (rows_at := [row.row() for row in self.selectionModel().selectedRows()]) else 0
        self.model_.fill(rows)
        self._measure()
        choose = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place, row in enumerate(rows):
            if row.group_id in had:
                self.selectionModel().select(self.model_.index(place, 0), choose)
        if rows:
            at = self.model_.index(min(here, len(rows) - 1), 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.picked.emit()

    @property
    def group_ids(self) -> tuple[int, ...]:
        """The groups that are picked, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.model_.rows[place].group_id for place in places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model_.rows[index.row()].group_id)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW))
        metrics = QFontMetricsF(theme.font())
        day = ceil(metrics.horizontalAdvance(LONGEST_DAY)) + 2 * SIDE + 1
        mark = max(ceil(mark_size(answer_mark(answer)).width()) for answer in RoundAnswer)
        number = max(metrics.horizontalAdvance(row.number) for row in self.model_.rows) if self.model_.rows else 0.0
        number = max(number, metrics.horizontalAdvance(LONGEST_NUMBER))
        self.setColumnWidth(NUMBER, min(ceil(number) + 2 * SIDE + BAR + 1, theme.scaled(MOST_NUMBER)))
        for column in (WRITTEN, REMINDED):
            self.setColumnWidth(column, day)
        self.setColumnWidth(ANSWER, mark + SIDE + day)
