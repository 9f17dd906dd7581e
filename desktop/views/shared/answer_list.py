"""The frameless list of answers below a search box."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, set_role

MOST_SHOWN, ROW, SIDE, GAP = 8, 46, 14, 8


@dataclass(frozen=True, slots=True)
class Answer:
    """`key` is given back when the answer is chosen, or None; `detail` is the reading or what else tells it apart."""

    key: object
    title: str
    detail: str = ""
    mark: Mark | None = None


class _Answers(RowModel[Answer]):
    def title(self, row: Answer) -> str:
        return row.title

    def spoken(self, row: Answer) -> str:
        return "、".join(part for part in (row.title, row.detail, row.mark.word if row.mark else "") if part)


class _Painter(RowPainter):
    row, has_line = ROW, False

    def __init__(self, answers: _Answers) -> None:
        super().__init__(answers)
        self._answers = answers

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row, asked = letters(), self._answers.rows[index.row()], self._answers.asked
        room = area.adjusted(SIDE, 0, -SIDE - 1, 0)
        if row.mark:
            size = ink.mark_size(row.mark)
            room.setRight(room.right() - size.width())
            ink.stamp(painter, QPointF(room.right(), room.top() + (room.height() - size.height()) // 2), row.mark)
            room.setRight(room.right() - GAP)
        if row.detail:
            room.setHeight(room.height() // 2)
            room.translate(0, 3)
        face, role = (BODY, "text_2") if row.key is None else (BOLD, "text")
        ink.write(painter, room, Words(row.title, face, role), asked=asked)
        below = room.translated(0, room.height() - 5)
        ink.write(painter, below, Words(row.detail, CAPTION, "text_2"), asked=asked)


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
