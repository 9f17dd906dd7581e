"""What is known about the picked group, and what can be done for it."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard, group_card
from desktop.rules.times import time_range
from desktop.views.groups import words
from desktop.views.groups.inspector_head import SIDE, InspectorHead
from desktop.views.groups.private_lines import SCROLL_BAR, PrivateLines
from desktop.views.groups.settling import settle
from desktop.views.shared.facts import Facts
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.shared.written import short_day
from desktop.words import GroupStatus

GAP = "\u3000|  "  # between the parts of a line that large text breaks


class GroupInspector(QFrame):
    """Each verb's signal carries the id of the group that is shown; `shown` its card, or None."""

    book_wanted = Signal(int)
    print_wanted = Signal(int)
    consult_wanted = Signal(int)
    card_wanted = Signal(int)
    edit_wanted = Signal(object)
    booking_chosen = Signal(int)
    left = Signal()
    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sheet")
        self._desk = desk
        self.card: GroupCard | None = None
        self._asked: int | None = None
        self._wants_focus = False
        self.head, self.private, self.facts = InspectorHead(), PrivateLines(), Facts()
        self.next_booking, self._history_title, self._history = QPushButton(), QLabel(), Paragraph()
        self._nothing = QLabel()
        self._lay_out()
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def _lay_out(self) -> None:
        set_role(self.next_booking, "small")
        set_role(self._history_title, "bold")
        set_role(self._nothing, "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(40, 0, 40, 0)
        inside = QWidget()
        set_role(inside, "body")
        body = QVBoxLayout(inside)
        body.setContentsMargins(SIDE, 6, SIDE, 16)
        body.setSpacing(10)
        for part in (self.private, self.next_booking, self.facts, self._history_title, self._history):
            body.addWidget(part)
        body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole, known = QVBoxLayout(), QWidget()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._scroll, 1)
        known.setLayout(whole)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(known)

    def _connect(self) -> None:
        for name, wanted in (
            ("book", self.book_wanted),
            ("print", self.print_wanted),
            ("consult", self.consult_wanted),
            ("card", self.card_wanted),
        ):
            self.head.verbs[name].clicked.connect(partial(self._emit, wanted))
        self.head.edit.clicked.connect(self.edit)
        self.next_booking.clicked.connect(self._choose_booking)

    def _emit(self, wanted: SignalInstance) -> None:
        if self.card is not None:
            wanted.emit(self.card.id)

    @Slot()
    def edit(self) -> None:
        if self.card is not None:
            self.edit_wanted.emit(self.card)

    @Slot()
    def _choose_booking(self) -> None:
        if self.card is not None and self.card.next_booking is not None:
            self.booking_chosen.emit(self.card.next_booking.id)

    def show_group(self, group_id: int | None, *, focus: bool = False) -> None:
        """Ask for its card; with `focus` the first verb takes the focus once it is there."""
        self._asked, self._wants_focus = group_id, focus
        if group_id is None:
            self._show(None)
            return
        question = partial(group_card, group_id=group_id, now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="card")

    def reload(self) -> None:
        """What is shown, as it is now; focus and scrolling stay where they are."""
        if self._asked is not None:
            self.show_group(self._asked, focus=self._wants_focus)

    def _show(self, card: GroupCard | None) -> None:
        if card is None or self.card is None or card.id != self.card.id:
            self._scroll.verticalScrollBar().setValue(0)
        self.card = card
        self._stack.setCurrentIndex(0 if card is None else 1)
        if card is None:
            self._asked = None
        else:
            self._fill(card)
        self.shown.emit(card)
        if card is None and self._nothing.hasFocus():
            self.left.emit()
        if self._wants_focus and card is not None:
            self._wants_focus = False
            self.head.verbs["book"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, card: GroupCard) -> None:
        self.head.show_card(card)
        self.private.show_card(card)
        self._show_booking(card)
        open_cases = self.tr("{count} open").format(count=card.open_cases) if card.open_cases else ""
        founded = words.long_era(card.founded_on) if card.founded_on else ""
        self.facts.show_facts(
            [
                (self.tr("Cases"), open_cases),
                (self.tr("Fields"), "、".join(field.name for field in card.fields)),
                (self.tr("People"), words.members(card.members, card.citizens)),
                (self.tr("Begun"), founded),
                (self.tr("Valid"), _period(card)),
                (self.tr("Website"), card.website),
                (self.tr("About"), card.publicity),
            ]
        )
        self._history.say("\n".join(_status_line(*change) for change in card.history))
        self._history_title.setVisible(bool(card.history))
        settle(self)

    def _show_booking(self, card: GroupCard) -> None:
        booking = card.next_booking
        self.next_booking.setVisible(booking is not None)
        if booking is not None:
            when = f"{short_day(booking.starts_at.date())} {time_range(booking.starts_at, booking.ends_at)}"
            said = self.tr("Next booking: {when}  {room}").format(when=when, room=booking.room)
            self.next_booking.setText(said)
            if self.next_booking.sizeHint().width() > current().frame["inspector"] - 2 * SIDE - SCROLL_BAR:
                self.next_booking.setText("\n".join(re.split(GAP, said)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(current().frame["inspector"])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.card is not None:
                self._fill(self.card)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is known about the group"))
        self._scroll.setAccessibleName(self.tr("What is known about the group"))
        self.next_booking.setText(self.tr("Next booking"))
        self._history_title.setText(self.tr("History of the registration"))
        self._nothing.setText(self.tr("Choose a group: what is known about it will stand here."))


def _period(card: GroupCard) -> str:
    ends = (words.short_era(card.registered_from), words.short_era(card.registered_until))
    return "～".join(ends) if any(ends) else ""


def _status_line(since: date, status: GroupStatus, reason: str) -> str:
    """Since when the group has had a status, and why."""
    return f"{words.short_era(since)}　{words.status_word(status)}　{reason}".rstrip()
