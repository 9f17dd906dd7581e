"""Everything unpaid on one list: ticked, taken together, one receipt."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QListView, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.settling import SettleRequest, Thing
from desktop.queries.open_items import OPEN_READS, OpenItem, open_items
from desktop.rules.kana import fold
from desktop.views.printing.money.open_rows import OpenModel, OpenPainter, key_of
from desktop.views.printing.money.paying_how import PayingHow
from desktop.views.printing.money.settle_writer import SettleWriter
from desktop.views.printing.till import Till
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.close_cross import CloseCross
from desktop.views.shared.keys import ENTER, bind_down
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language, PaymentMethod


class OpenItemsSheet(QWidget):
    """`open` about a group by its id, or a guest by the name: all of theirs is ticked at once."""

    closed = Signal()
    receipt_taken = Signal(int)
    till_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.items: tuple[OpenItem, ...] = ()
        self._about: int | str | None = None
        self._writer = SettleWriter(desk, self)
        self.card, self.till, self.how = Card("", padding=0), Till(), PayingHow(desk)
        self.filter, self.empty, self.lines, self.view = QLineEdit(), Paragraph(), OpenModel(), QListView()
        set_role(self.empty, "secondary")
        self._lay_out()
        self.filter.textChanged.connect(self._show_wanted)
        self.filter.returnPressed.connect(self._tick_first)
        bind_down(self.filter, self.view)
        self.card.add_verb(CloseCross(self.closed.emit))
        self.view.clicked.connect(self._tick_at)
        self.view.installEventFilter(self)
        self.how.changed.connect(self._show_total)
        self.till.take_wanted.connect(self.save)
        self._writer.settled.connect(self._settled)
        self._writer.refused.connect(self._refused)
        self._writer.busy_changed.connect(self._show_busy)
        desk.changed.connect(self._changed)
        self._retranslate()

    def _lay_out(self) -> None:
        self.view.setModel(self.lines)
        self.view.setItemDelegate(OpenPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.filter.setClearButtonEnabled(True)
        above, below = QWidget(), QFrame()
        set_role(below, "foot")
        for inside, part in ((above, self.filter), (below, self.how)):
            line = QHBoxLayout(inside)
            line.setContentsMargins(16, 10, 16, 10)
            line.addWidget(part)
        self.empty.setContentsMargins(20, 8, 20, 8)
        self.card.body.setSpacing(0)
        for part in (above, self.empty):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.view, 1)
        self.card.body.addStretch(0)
        self.card.body.addWidget(below)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.card, 1)
        whole.addWidget(self.till)

    def open(self, about: object | None = None) -> None:
        """Nothing is ticked yet but what is open of `about`; the caret is where a name is typed, or in the list."""
        self._about = about if isinstance(about, int | str) else None
        self.filter.clear()
        self.lines.ticked = set()
        self.how.begin()
        self.till.begin(is_new=False)
        self.reload()
        first = self.filter if self._about is None else self.view
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        about = {"group_id": self._about} if isinstance(self._about, int) else {"guest": self._about or ""}
        question = partial(open_items, now=self._desk.now(), **about)
        self._desk.read(self, question, done=self._show, topic="open")

    def leave_room(self, *, wanted: bool) -> None:
        """The till steps aside for a receipt."""
        self.till.setVisible(not wanted)
        if not wanted and self.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> None:
        """Take the money for what is ticked."""
        chosen = self.lines.chosen()
        if not chosen or self._writer.busy or not self.till.isVisibleTo(self):
            return
        if not self.how.is_complete:
            self.how.number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.till.is_enough:
            self.till.ask_for_cash()
            return
        cash, method = self.till.cash(), self.how.method
        self._writer.settle(
            SettleRequest(
                things=tuple(Thing(item.kind, item.id) for item in chosen),
                cash=cash if method is PaymentMethod.CASH else None,
                method=method,
                card_id=self.how.card.id if method is PaymentMethod.PREPAID and self.how.card else None,
                addressee=cash.addressee if cash else "",
                provision=cash.provision if cash else "",
            )
        )

    def _show(self, items: Sequence[OpenItem]) -> None:
        first_time = self._about is not None and not self.items
        self.items = tuple(items)
        self.lines.forget_gone(self.items)
        self._show_wanted()
        if self._about is not None and (first_time or not self.lines.ticked):
            self.lines.tick(self.items, on=True)
        self._show_total()

    @Slot()
    def _show_wanted(self) -> None:
        """The rows that the filter leaves; who was picked stays picked, what is ticked stays in sight."""
        before, text = self.lines.item_at(self.view.currentIndex()), fold(self.filter.text())
        wanted = [
            item
            for item in self.items
            if text in fold(f"{item.who} {item.number} {item.what}") or key_of(item) in self.lines.ticked
        ]
        self.lines.fill(wanted)
        keys = [key_of(item) for item in wanted]
        place = keys.index(key_of(before)) if before is not None and key_of(before) in keys else 0
        self.view.setCurrentIndex(self.lines.index(place, 0) if wanted else QModelIndex())
        self.view.setVisible(bool(wanted))
        self.empty.setVisible(not wanted)
        self.empty.say(self.tr("Nothing is found.") if self.items else self.tr("Everything has been paid."))
        total = written.yen(sum(item.yen for item in self.items))
        count = self.tr("{count} unpaid, {total} in all").format(count=len(self.items), total=total)
        self.card.say(count if self.items else "")

    @Slot()
    def _show_total(self) -> None:
        """Anything but cash is handed over to the yen."""
        chosen = self.lines.chosen()
        total = sum(item.yen for item in chosen)
        is_cash = self.how.method is PaymentMethod.CASH
        if not is_cash:
            self.till.tendered.put(total or None)
        self.till.show_total(total or None)
        self.till.addressee.show_usual(chosen[0].who if chosen else "")
        for part in (self.till.tendered, self.till.quick):
            part.setEnabled(is_cash and bool(total))

    @Slot(QModelIndex)
    def _tick_at(self, index: QModelIndex) -> None:
        if (item := self.lines.item_at(index)) is not None:
            self._want_till()
            self.lines.tick((item,), on=key_of(item) not in self.lines.ticked)
            self._show_total()

    def _want_till(self) -> None:
        """The next one pays: the receipt of the one before makes room."""
        if not self.till.isVisibleTo(self):
            self.till_wanted.emit()

    @Slot()
    def _tick_first(self) -> None:
        if (item := self.lines.item_at(self.view.currentIndex())) is not None:
            self._tick_all_of(item)

    def _tick_all_of(self, item: OpenItem) -> None:
        """All that is open of whoever is picked, and no more; then the caret is where the money is typed."""
        self._want_till()
        theirs = [each for each in self.items if (each.group_id, each.who) == (item.group_id, item.who)]
        self.lines.ticked = set()
        self.lines.tick(theirs, on=True)
        self._show_wanted()
        self._show_total()
        self.till.tendered.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _settled(self, answer: dict[str, Any]) -> None:
        self.lines.ticked = set()
        self.how.begin()
        self.till.begin(is_new=False)
        self.receipt_taken.emit(answer["receipt"])

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.till.message.refuse(refusal, self._language)
        self.reload()

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:  # noqa: FBT001  a slot's argument
        self.till.set_busy(busy=is_busy)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(OPEN_READS):
            self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        """Space ticks one, Enter all of theirs; digits are what was handed over. Ctrl+Enter is the page's."""
        index, digit = self.view.currentIndex(), unicodedata.normalize("NFKC", event.text())
        item = self.lines.item_at(index)
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and item is not None:
            self._tick_all_of(item)
        elif event.key() == Qt.Key.Key_Space:
            self._tick_at(index)
        elif digit.isascii() and digit.isdigit():
            self._want_till()
            self.till.type_digits(digit)
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Unpaid"))
        self.card.rename(self.tr("Unpaid"))
        self.filter.setPlaceholderText(self.tr("Name or number"))
        self.filter.setAccessibleName(self.tr("Look for a name or number"))
        self.view.setAccessibleName(self.tr("What is unpaid"))
        self.view.setToolTip(self.tr("Space ticks one, Enter all of this group"))
        self._show_wanted()
