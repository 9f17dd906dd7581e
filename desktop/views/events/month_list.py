"""The events of a month: the day large, the title, when and where, how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.queries.events import EventRow
from desktop.views.events import words
from desktop.views.shared.theme import current

ROW, SIDE, BAR, DAY, LEADING = 58, 16, 4, 44, 3
_ANY = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class EventModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[EventRow, ...] = ()

    def fill(self, rows: Sequence[EventRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
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
            day = f"{row.starts_at.month}/{row.starts_at.day}"
            return "、".join(part for part in (day, row.title, words.where_and_when(row), words.count(row)) if part)
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None


class _Painter(QStyledItemDelegate):
    def __init__(self, model: EventModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(120, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = current(), self._model.rows[index.row()]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), theme.colour("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        area = QRectF(rect).adjusted(SIDE, 0, -SIDE, -1)
        day = row.starts_at.date()
        lead = QRectF(area.left(), area.top(), theme.scaled(DAY), area.height())
        _two_rows(painter, lead, str(day.day), theme.font("title", bold=True), (words.weekday(day), ""))
        room = QRectF(lead.right(), area.top(), area.right() - lead.right(), area.height())
        bold = theme.font(bold=True)
        _two_rows(painter, room, row.title, bold, (words.where_and_when(row), words.count(row)))
        painter.restore()


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


def _two_rows(painter: QPainter, area: QRectF, upper: str, font: QFont, lower: tuple[str, str]) -> None:
    small = current().font("caption")
    high, low = QFontMetricsF(font).height(), QFontMetricsF(small).height()
    top = area.top() + (area.height() - high - low - LEADING) / 2
    below = QRectF(area.left(), top + high + LEADING, area.width(), low)
    _write(painter, QRectF(area.left(), top, area.width(), high), upper, font, "text")
    wide = QFontMetricsF(small).horizontalAdvance(lower[1]) + (10 if lower[1] else 0)
    _write(painter, below.adjusted(0, 0, -wide, 0), lower[0], small, "text_2")
    _write(painter, QRectF(below.right() - wide + 10, below.top(), wide, low), lower[1], small, "text")


def _write(painter: QPainter, area: QRectF, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
