"""Whom the desk calls and what is due: the first look at a group."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.rules.times import time_range
from desktop.views.groups import words
from desktop.views.groups.private_lines import SCROLL_BAR, SIDE, PrivateLines
from desktop.views.shared.facts import Facts
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role
from desktop.views.shared.written import short_day
from desktop.words import GroupStatus, Language

GAP = "\u3000|  "  # between the parts of a line that large text breaks


class OverviewTab(QWidget):
    booking_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self.private, self.facts, self.next_booking = PrivateLines(), Facts(), QPushButton()
        self._history_title, self._history = QLabel(), Paragraph()
        set_role(self.next_booking, "small")
        set_role(self._history_title, "bold")
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 6, SIDE, 16)
        body.setSpacing(10)
        for part in (self.private, self.next_booking, self.facts, self._history_title, self._history):
            body.addWidget(part)
        body.addStretch(1)
        self.next_booking.clicked.connect(self._choose_booking)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        self._card = card
        if card is None:
            return
        self.private.show_card(card)
        self._show_booking(card)
        self.facts.show_facts(
            [
                (self.tr("Cases"), self.tr("{count} open").format(count=card.open_cases) if card.open_cases else ""),
                (self.tr("Valid"), _period(card)),
            ]
        )
        self._history.say("\n".join(_status_line(*change) for change in card.history))
        self._history_title.setVisible(bool(card.history))

    @Slot()
    def _choose_booking(self) -> None:
        if self._card is not None and self._card.next_booking is not None:
            self.booking_chosen.emit(self._card.next_booking.id)

    def _show_booking(self, card: GroupCard) -> None:
        booking = card.next_booking
        self.next_booking.setVisible(booking is not None)
        if booking is not None:
            when = f"{short_day(booking.starts_at.date())} {time_range(booking.starts_at, booking.ends_at)}"
            said = self.tr("Next booking: {when}  {room}").format(when=when, room=booking.room)
            self.next_booking.setText(said)
            if self.next_booking.sizeHint().width() > current().frame["inspector"] - 2 * SIDE - SCROLL_BAR:
                self.next_booking.setText("\n".join(re.split(GAP, said)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.next_booking.setAccessibleName(self.tr("Next booking"))
        self._history_title.setText(self.tr("History of the registration"))
        self.show_card(self._card)


def _period(card: GroupCard) -> str:
    ends = (words.short_era(card.registered_from), words.short_era(card.registered_until))
    return "～".join(ends) if any(ends) else ""


def _status_line(since: date, status: GroupStatus, reason: str) -> str:
    """Since when the group has had a status, and why."""
    return f"{words.short_era(since)}　{words.status_word(status)}　{reason}".rstrip()
