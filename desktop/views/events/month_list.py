"""The events of a month: the day large, the title, when and where, how many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.queries.events import EventRow
from desktop.views.events import words
from desktop.views.shared.lettering import BOLD, CAPTION, Face, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter

ROW, SIDE, DAY, LEADING, GAP, MARK_TOP = 58, 16, 44, 3, 10, 6
LARGE = Face("title", bold=True)


class EventModel(RowModel[EventRow]):
    def title(self, row: EventRow) -> str:
        return row.title

    def tip(self, row: EventRow) -> str:
        return row.title

    def spoken(self, row: EventRow) -> str:
        day = f"{row.starts_at.month}/{row.starts_at.day}"
        return "、".join(
            part for part in (day, row.title, _said(row), words.where_and_when(row), words.count(row)) if part
        )


def _said(row: EventRow) -> str:
    told = words.mark(row)
    return told.word if told is not None else ""


class _Painter(RowPainter):
    row = ROW

    def __init__(self, model: EventModel) -> None:
        super().__init__(model)
        self._model = model

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._model.rows[index.row()]
        inside = area.adjusted(SIDE, 0, -SIDE, -1)
        lead = QRectF(inside.left(), inside.top(), ink.theme.scaled(DAY), inside.height())
        day = row.starts_at.date()
        lines = (Words(str(day.day), LARGE), Words(words.weekday(day), CAPTION, "text_2"))
        ink.stack(painter, lead, lines, gap=LEADING)
        room = inside.adjusted(lead.width(), 0, 0, 0)
        told = words.mark(row)
        if told is not None:
            size = ink.mark_size(told)
            ink.stamp(painter, QPointF(room.right() - size.width(), room.top() + MARK_TOP), told)
        count = Words(words.count(row), CAPTION)
        taken = ink.width(count.text, CAPTION) + GAP if count.text else 0
        above = ink.mark_size(told).width() + GAP if told is not None else 0
        title = Words(row.title, BOLD, "text_2" if row.is_off else "text")
        where = Words(words.where_and_when(row), CAPTION, "text_2")
        high = [ink.metrics(line.face).height() for line in (title, where)]
        top = room.top() + (room.height() - sum(high) - LEADING) / 2
        ink.write(painter, QRectF(room.left(), top, room.width() - above, high[0]), title)
        below = QRectF(room.left(), top + high[0] + LEADING, room.width(), high[1])
        ink.write(painter, below.adjusted(0, 0, -taken, 0), where)
        ink.write(painter, below, count, at_right=True)


class MonthList(QListView):
    """`picked` carries the id of the event a person went to."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = EventModel(self)
        self.setModel(self.events)
        self.setItemDelegate(_Painter(self.events))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._gone_to)

    @property
    def event_id(self) -> int | None:
        index = self.currentIndex()
        return self.events.rows[index.row()].id if index.isValid() else None

    def fill(self, rows: Sequence[EventRow]) -> None:
        """Other rows; what was picked stays picked while it is listed."""
        before, at = self.event_id, self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()):
            self.events.fill(rows)
        if before is not None:
            self.pick(before)
            self.verticalScrollBar().setValue(at)

    def pick(self, event_id: int) -> bool:
        """Mark the event without announcing it; False when it is not listed."""
        place = next((at for at, row in enumerate(self.events.rows) if row.id == event_id), None)
        if place is None:
            return False
        with QSignalBlocker(self):
            self.setCurrentIndex(self.events.index(place))
        return True

    @Slot(QModelIndex, QModelIndex)
    def _gone_to(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self.events.rows[index.row()].id)
