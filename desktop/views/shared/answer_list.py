"""The frameless list of answers below a search box."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, set_role

MOST_SHOWN, ROW, HEADING, SIDE, GAP, PICTURE = 11, 46, 26, 14, 8, 18


@dataclass(frozen=True, slots=True)
class Answer:
    """`key` is given back when the answer is chosen, or None; `detail` is the reading or what else tells it apart.

    A heading stands over what follows and is never chosen. `is_exact` says that this is what was asked for by number.
    """

    key: object
    title: str
    detail: str = ""
    mark: Mark | None = None
    icon: str = ""
    is_heading: bool = False
    is_exact: bool = False


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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._answers.rows[index.row()]
        return QSize(100, current().scaled(HEADING)) if row.is_heading else super().sizeHint(option, index)

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row, asked = letters(), self._answers.rows[index.row()], self._answers.asked
        room = area.adjusted(SIDE, 0, -SIDE - 1, 0)
        if row.is_heading:
            ink.write(painter, room.adjusted(0, 4, 0, 0), Words(row.title, CAPTION, "text_2"))
            return
        if row.icon:
            px = current().scaled(PICTURE)
            top = round(room.top() + (room.height() - px) / 2)
            painter.drawPixmap(round(room.left()), top, icons.pixmap(row.icon, "text_2", px))
            room.setLeft(room.left() + px + SIDE - 2)
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
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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
        """Rows beyond an end are the end, headings are stepped over; nothing is marked where there is no choice."""
        if self.is_empty:
            self.view.setCurrentIndex(QModelIndex())
            return
        rows = self.answers.rows
        open_rows = [place for place, answer in enumerate(rows) if not answer.is_heading]
        further = open_rows if row >= self.row else open_rows[::-1]
        nearest = next((place for place in further if (place >= row) == (row >= self.row) or place == row), further[-1])
        self.view.setCurrentIndex(self.answers.index(nearest, 0))
        if nearest == open_rows[0]:
            self.view.scrollToTop()  # with the heading above it

    def wanted_height(self) -> int:
        theme, rows = current(), self.answers.rows[: MOST_SHOWN + 3]
        high = sum(theme.scaled(HEADING if answer.is_heading else ROW) for answer in rows)
        return min(high, MOST_SHOWN * theme.scaled(ROW)) + 14
