"""The receipts: of a day, or found by number or name; one opens beside, to be printed again, voided, given back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.receipt_rows import MOST, RECEIPT_READS, ReceiptRow, receipt_rows
from desktop.views.printing.money.receipt_lines import ReceiptModel, ReceiptPainter
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.close_cross import CloseCross
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.keys import ENTER, bind_down
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language


class ReceiptsSheet(QWidget):
    """`receipt_wanted` carries the receipt of a line: Enter, or a click."""

    closed = Signal()
    receipt_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.card, self.empty = Card("", padding=0), Paragraph()
        self.text, self.day = QLineEdit(), DateEdit(lambda: desk.now().date())
        self._text_label, self._day_label = QLabel(), QLabel()
        self.lines, self.view = ReceiptModel(), QListView()
        set_role(self.empty, "secondary")
        self._lay_out()
        self.text.textChanged.connect(self.reload)
        self.day.picked.connect(self._pick_day)
        self.view.clicked.connect(self._chosen)
        self.view.installEventFilter(self)
        self.text.returnPressed.connect(self._open_first)
        bind_down(self.text, self.view)
        self.card.add_verb(CloseCross(self.closed.emit))
        desk.changed.connect(self._changed)
        self._retranslate()

    def _lay_out(self) -> None:
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ReceiptPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.text.setClearButtonEnabled(True)
        self.day.setMaximumWidth(220)
        above = QWidget()
        line = QHBoxLayout(above)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(10)
        for label, field in ((self._text_label, self.text), (self._day_label, self.day)):
            label.setBuddy(field)
            line.addWidget(label)
            line.addWidget(field, 1 if field is self.text else 0)
        self.empty.setContentsMargins(20, 8, 20, 8)
        self.card.body.setSpacing(0)
        for part in (above, self.empty):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.view, 1)
        self.card.body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)

    def open(self, about: object | None = None) -> None:
        """Today's; `about` may be another day, or a text to look for."""
        self.day.set_value(about if isinstance(about, date) else self._desk.now().date())
        self.text.setText(about if isinstance(about, str) else "")
        self.reload()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """A text looks through the receipts of all days."""
        self.day.setEnabled(not self.text.text().strip())
        question = partial(receipt_rows, site_id=self._desk.site_id, day=self.day.value(), text=self.text.text())
        self._desk.read(self, question, done=self._show, topic="receipts")

    def print_shown(self) -> None:
        """Ctrl+P opens the receipt that is picked."""
        self._chosen(self.view.currentIndex())

    @Slot(object)
    def _pick_day(self, _day: object) -> None:
        self.reload()

    def _show(self, rows: Sequence[ReceiptRow]) -> None:
        before = self.lines.row_at(self.view.currentIndex())
        self.lines.fill(rows, self.text.text())
        ids = [row.id for row in rows]
        place = ids.index(before.id) if before is not None and before.id in ids else 0
        self.view.setCurrentIndex(self.lines.index(place, 0) if rows else QModelIndex())
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        stands = [row for row in rows if not row.voided]
        total = written.yen(sum(row.total - row.refunded for row in stands))
        told = self.tr("{count} receipts, {total}").format(count=len(rows), total=total)
        more = self.tr("the latest {count}").format(count=MOST) if len(rows) == MOST else ""
        self.card.say("　".join(part for part in (told, more) if part) if rows else "")

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        if (row := self.lines.row_at(index)) is not None:
            self.receipt_wanted.emit(row.id)

    @Slot()
    def _open_first(self) -> None:
        self._chosen(self.view.currentIndex())

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(RECEIPT_READS):
            self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress
        if watched is self.view and is_key and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self._chosen(self.view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Receipts"))
        self.card.rename(self.tr("Receipts"))
        self._text_label.setText(self.tr("Number or name"))
        self.text.setAccessibleName(self.tr("Number or name"))
        self.text.setPlaceholderText(self.tr("of all days"))
        self._day_label.setText(self.tr("Day"))
        self.day.setAccessibleName(self.tr("Day"))
        self.empty.say(self.tr("There is no receipt here."))
        self.view.setAccessibleName(self.tr("Receipts"))
