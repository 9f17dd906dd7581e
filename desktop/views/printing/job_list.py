"""Today's print jobs, newest first, with what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.views.printing.list_rows import Index, JobRows, ListRow
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.tag import mark_size, paint_mark
from desktop.views.shared.theme import current, notifier
from desktop.words import TextSize

WIDTH, WIDE, ROW, SIDE, BAR = 248, 264, 80, 14, 4


class _Painter(QStyledItemDelegate):
    def __init__(self, rows: JobRows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index  # every row is as high as the next
        return QSize(100, current().scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = current(), self._rows.rows[index.row()]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave it out
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), theme.colour("accent"))
        line = theme.border
        painter.fillRect(QRect(rect.left(), rect.bottom() - line + 1, rect.width(), line), theme.colour("line"))
        size = mark_size(row.mark)
        paint_mark(painter, QPointF(rect.right() - SIDE - size.width(), rect.top() + theme.scaled(9)), row.mark)
        _write_row(painter, QRectF(rect).adjusted(SIDE, 0, -SIDE, 0), row)


def _write_row(painter: QPainter, room: QRectF, row: ListRow) -> None:
    theme = current()
    third = theme.scaled(21)
    first = QRectF(room.left(), room.top() + theme.scaled(9), room.width(), third)
    below = first.translated(0, third)
    last = below.translated(0, third)
    _write(painter, first, row.time, theme.font(bold=True), "text")
    _write(painter, below, row.who, theme.font(), "text")
    caption = theme.font("caption")
    fee = QFontMetricsF(caption).horizontalAdvance(row.fee)
    _write(painter, last.adjusted(0, 0, -fee - 8, 0), row.machine, caption, "text_2")
    _write(painter, last, row.fee, caption, "text_2", right=True)


def _write(painter: QPainter, room: QRectF, text: str, font: QFont, role: str, *, right: bool = False) -> None:
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class JobList(Card):
    """`chosen` carries the id of the row a person went to; `next_wanted` asks for a new form."""

    chosen = Signal(int)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._rows = JobRows(self)
        self.view, self.next_button = QListView(), QPushButton()
        self.view.setModel(self._rows)
        self.view.setItemDelegate(_Painter(self._rows))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(self._foot())
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.next_button.clicked.connect(self.next_wanted)
        self._putting = False
        notifier().changed.connect(self._measure_list)
        self._measure_list()
        self._retranslate()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        return self._rows.rows

    def show_rows(self, rows: Sequence[ListRow], chosen: int | None) -> None:
        """The place in the list and what is chosen stay; nothing is announced."""
        self._putting = True
        place = self.view.verticalScrollBar().value()
        if tuple(rows) != self._rows.rows:
            self._rows.fill(rows)
        self.view.verticalScrollBar().setValue(place)
        self._select(chosen)
        self._putting = False

    def choose(self, job_id: int | None) -> None:
        """Mark a row, or none; nothing is announced."""
        self._putting = True
        self._select(job_id)
        self._putting = False

    def _select(self, job_id: int | None) -> None:
        at = self._rows.place_of(job_id)
        if at is None:
            self.view.clearSelection()
            return
        self.view.setCurrentIndex(self._rows.index(at, 0))

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, now: QItemSelection, _before: QItemSelection) -> None:
        places = [index.row() for index in now.indexes()]
        if places and not self._putting:
            self.chosen.emit(self._rows.rows[places[0]].id)

    def _foot(self) -> QHBoxLayout:
        inside = QHBoxLayout(self.next_button)
        inside.setContentsMargins(10, 0, 10, 0)
        inside.setSpacing(8)
        self._plus, self._word = QLabel(), QLabel()
        inside.addStretch(1)
        for part in (self._plus, self._word, KeyCap("F4")):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.addStretch(1)
        self.next_button.setAutoDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 12, 12, 12)
        foot.addWidget(self.next_button)
        return foot

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.rename(self.tr("Today's print jobs"))
        self.view.setAccessibleName(self.tr("Today's print jobs"))
        self._word.setText(self.tr("Next person"))
        self.next_button.setAccessibleName(self.tr("Next person F4"))

    @Slot()
    def _measure_list(self) -> None:
        self.setFixedWidth(WIDTH if current().size is TextSize.STANDARD else WIDE)
        self._plus.setPixmap(icons.pixmap("verb.add", "text", current().scaled(18)))
        self.view.doItemsLayout()
