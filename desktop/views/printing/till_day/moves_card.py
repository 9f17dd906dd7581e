"""What went through the till on the day, and cash that is no taking written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.queries.till_rows import TillCountRow, TillDayRows, TillEntry
from desktop.rules.times import clock
from desktop.views.printing.till_day.words import MOVES, count_word, kind_word, method_word, move_word, signed
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.combo import Combo
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import PaymentMethod, TillMoveKind

SIDE, GAP, MOST_TEXT = 16, 8, 200


@dataclass(frozen=True, slots=True)
class EntryLine:
    time: str
    title: str
    detail: str
    amount: str
    mark: Mark | None = None
    receipt_id: int | None = None


class EntryRows(RowModel[EntryLine]):
    def title(self, row: EntryLine) -> str:
        return row.title

    def spoken(self, row: EntryLine) -> str:
        parts = (row.time, row.title, row.detail, row.amount, row.mark.word if row.mark else "")
        return "、".join(part for part in parts if part)

    def tip(self, row: EntryLine) -> str:
        return self.spoken(row)


class _Painter(RowPainter):
    row = 52

    def __init__(self, lines: EntryRows) -> None:
        super().__init__(lines)
        self._lines = lines

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._lines.rows[index.row()]
        room = area.adjusted(SIDE, 5, -SIDE, -5)
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        money = Words(row.amount, BOLD)
        ink.write(painter, upper, money, at_right=True)
        upper.setRight(upper.right() - ink.width(row.amount, BOLD) - GAP)
        ink.write(painter, upper, Words(f"{row.time}　{row.title}", BODY))
        if row.mark:
            size = ink.mark_size(row.mark)
            left = lower.right() - size.width()
            ink.stamp(painter, QPointF(left, lower.top() + (lower.height() - size.height()) // 2), row.mark)
            lower.setRight(left - GAP)
        ink.write(painter, lower, Words(row.detail, CAPTION, "text_2"))


class MovesCard(Card):
    """`move_wanted` carries kind, yen and note; `receipt_wanted` the receipt of a line: Enter, or a click."""

    move_wanted = Signal(object, int, str)
    receipt_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.lines, self.view, self.empty = EntryRows(self), QListView(), Paragraph()
        self.view.setModel(self.lines)
        self.view.setItemDelegate(_Painter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.view.setTabKeyNavigation(False)
        self.view.activated.connect(self._chosen)
        self.view.clicked.connect(self._chosen)
        set_role(self.empty, "secondary")
        self.empty.setContentsMargins(16, 12, 16, 12)
        self.kind, self.yen, self.note, self.button = Combo(), NumberEdit(), QLineEdit(), QPushButton()
        self.note.setMaxLength(MOST_TEXT)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.write_down)
        for field in (self.yen, self.note):
            field.returnPressed.connect(self.write_down)
        self._foot = self._made_foot()
        self.body.setSpacing(0)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)
        self.body.addWidget(self._foot)
        self._rows: TillDayRows | None = None
        self.retranslate()

    def _made_foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "foot")
        column, upper, lower = QVBoxLayout(foot), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for line in (upper, lower):
            line.setSpacing(8)
            column.addLayout(line)
        upper.addWidget(self.kind, 3)
        upper.addWidget(self.yen, 2)
        lower.addWidget(self.note, 1)
        lower.addWidget(self.button)
        return foot

    def show_rows(self, rows: TillDayRows, *, writable: bool) -> None:
        self._rows = rows
        told = sorted([*map(_entry, rows.entries), *map(_count, rows.counts)], key=lambda line: line[0])
        self.lines.fill([line for _at, line in reversed(told)])
        self.view.setVisible(bool(told))
        self.empty.setVisible(not told)
        self._foot.setVisible(writable)
        self.say(self.tr("{count} payments, {yen}").format(count=rows.payments, yen=written.yen(rows.sums.income)))

    @Slot()
    def write_down(self) -> None:
        if self.yen.value is None or self.yen.value <= 0:
            self.yen.setFocus(Qt.FocusReason.OtherFocusReason)
            self.yen.selectAll()
            return
        self.move_wanted.emit(self.kind.currentData(), self.yen.value, self.note.text())

    def begin(self) -> None:
        """It was written down."""
        self.yen.put(None)
        self.note.clear()

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        receipt_id = self.lines.rows[index.row()].receipt_id if index.isValid() else None
        if receipt_id is not None:
            self.receipt_wanted.emit(receipt_id)

    def retranslate(self) -> None:
        self.rename(self.tr("Movements"))
        self.empty.say(self.tr("Nothing has gone through the till on this day."))
        self.view.setAccessibleName(self.tr("Movements of the till"))
        before = self.kind.currentData()
        self.kind.clear()
        for kind in MOVES:
            self.kind.addItem(move_word(kind), kind)
        if before is not None:
            self.kind.setCurrentIndex(list(MOVES).index(TillMoveKind(before)))
        self.kind.setAccessibleName(self.tr("What kind of cash"))
        self.yen.setAccessibleName(self.tr("Yen put in or taken out"))
        self.yen.setPlaceholderText(self.tr("yen"))
        self.note.setAccessibleName(self.tr("Note on the cash"))
        self.note.setPlaceholderText(self.tr("note"))
        self.button.setText(self.tr("Write down"))
        if self._rows is not None:
            self.show_rows(self._rows, writable=self._foot.isVisibleTo(self))


def _entry(entry: TillEntry) -> tuple[datetime, EntryLine]:
    amount = written.yen(entry.amount)
    if entry.move is not None:
        return entry.at, EntryLine(clock(entry.at), move_word(entry.move), entry.note or entry.staff, amount)
    kinds = "・".join(kind_word(kind) for kind in entry.kinds)
    detail = "　".join(part for part in (kinds, entry.number, entry.note) if part)
    mark = None
    if entry.method is not None and entry.method is not PaymentMethod.CASH:
        mark = Mark(method_word(entry.method), "off")
    return entry.at, EntryLine(clock(entry.at), entry.who or entry.number, detail, amount, mark, entry.receipt_id)


def _count(count: TillCountRow) -> tuple[datetime, EntryLine]:
    mark = Mark(signed(count.difference), "refused" if count.difference else "good")
    detail = "　".join(part for part in (count.note, count.staff) if part)
    return count.at, EntryLine(clock(count.at), count_word(count.kind), detail, written.yen(count.total), mark)
