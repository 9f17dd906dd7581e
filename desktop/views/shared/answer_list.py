"""The frameless list of answers below a search box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.views.shared.marks import matched
from desktop.views.shared.tag import Mark, mark_size, paint_mark
from desktop.views.shared.theme import current, set_role

MOST_SHOWN, ROW, SIDE = 8, 46, 14
_ANY = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Answer:
    """`key` is given back when the answer is chosen, or None; `detail` is the reading or what else tells it apart."""

    key: object
    title: str
    detail: str = ""
    mark: Mark | None = None


class _Answers(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Answer, ...] = ()
        self.asked = ""

    def fill(self, rows: Sequence[Answer], asked: str) -> None:
        self.beginResetModel()
        self.rows, self.asked = tuple(rows), asked
        self.endResetModel()

    def rowCount(self, parent: Index = _ANY) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "、".join(part for part in (row.title, row.detail, row.mark.word if row.mark else "") if part)
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, answers: _Answers) -> None:
        super().__init__(answers)
        self._answers = answers

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(100, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = current(), self._answers.rows[index.row()]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("accent"))
        right = rect.right() - SIDE
        if row.mark:
            size = mark_size(row.mark)
            right -= size.width()
            paint_mark(painter, QPointF(right, rect.top() + (rect.height() - size.height()) // 2), row.mark)
            right -= 8
        half = rect.height() // 2 if row.detail else rect.height()
        room = QRectF(rect.left() + SIDE, rect.top() + (3 if row.detail else 0), right - rect.left() - SIDE, half)
        asked = self._answers.asked
        has_key = row.key is not None
        font = theme.font("body", bold=has_key)
        _write(painter, room, row.title, asked, font, "text" if has_key else "text_2")
        if row.detail:
            below = room.translated(0, half - 5)
            _write(painter, below, row.detail, asked, theme.font("caption"), "text_2")


def _write(painter: QPainter, room: QRectF, text: str, asked: str, font: QFont, role: str) -> None:
    """One line whose matched characters stand on the colour for marks."""
    metrics = QFontMetricsF(font)
    found = matched(text, asked)
    if found:
        left = room.left() + metrics.horizontalAdvance(text[: found[0]])
        wide = metrics.horizontalAdvance(text[found[0] : found[1]])
        under = QRectF(left, room.center().y() - metrics.height() / 2, wide, metrics.height())
        painter.fillRect(under.intersected(room), current().colour("mark"))
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class AnswerList(QFrame):
    """Never takes the focus: the search box keeps the caret and moves the selection."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "popup")
        self.answers = _Answers(self)
        self.view = QListView(self)
        self.view.setModel(self.answers)
        self.view.setItemDelegate(_Painter(self.answers))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 6, 2, 6)
        whole.addWidget(self.view)
        self.hide()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to choose."""
        return all(row.key is None for row in self.answers.rows)

    @property
    def row(self) -> int:
        return self.view.currentIndex().row()

    def select(self, row: int) -> None:
        """Rows beyond an end are the end; nothing is marked where there is nothing to choose."""
        if self.is_empty:
            self.view.setCurrentIndex(QModelIndex())
            return
        last = len(self.answers.rows) - 1
        self.view.setCurrentIndex(self.answers.index(max(0, min(row, last)), 0))

    def wanted_height(self) -> int:
        return min(len(self.answers.rows), MOST_SHOWN) * current().scaled(ROW) + 14
