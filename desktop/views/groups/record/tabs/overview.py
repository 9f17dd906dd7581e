"""Whom the desk calls and what is due: the first look at a group."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_alerts import GroupAlerts, group_alerts
from desktop.queries.group_cards import GroupCard
from desktop.rules.times import time_range
from desktop.views.groups import words
from desktop.views.groups.record.private_lines import SCROLL_BAR, SIDE, PrivateLines
from desktop.views.groups.record.settling import settle
from desktop.views.shared.facts import Facts
from desktop.views.shared.note_boxes import Box, NoteBoxes
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, set_role
from desktop.views.shared.written import short_day
from desktop.words import GroupStatus, Language, NoteGrade

DESK, PUBLIC = "desk", "public"
GAP = "\u3000|  "  # between the parts of a line that large text breaks


class OverviewTab(QWidget):
    """What the desk knows, or what the group agreed to publish: that alone is for eyes and ears beyond the desk."""

    booking_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self._alerts: GroupAlerts | None = None
        self.alerts, self.view, self._only = NoteBoxes(), Parts(((DESK, ""), (PUBLIC, ""))), Paragraph()
        self.private, self.facts, self.next_booking = PrivateLines(), Facts(), QPushButton()
        self._history_title, self._history = QLabel(), Paragraph()
        set_role(self.next_booking, "small")
        set_role(self._only, "secondary")
        set_role(self._history_title, "bold")
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.setSpacing(10)
        known = (self.next_booking, self.facts, self._history_title, self._history)
        for part in (self.alerts, self.private, self.view, self._only, *known):
            body.addWidget(part)
        body.addStretch(1)
        self.next_booking.clicked.connect(self._choose_booking)
        self.view.changed.connect(self._fill)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        if card is None or self._card is None or card.id != self._card.id:
            self._alerts = None
        self._card = card
        self._fill()
        if card is not None:
            question = partial(group_alerts, group_id=card.id, day=self._desk.now().date())
            self._desk.read(self, question, done=partial(self._show_alerts, card.id), topic="alerts")

    def _show_alerts(self, group_id: int, alerts: GroupAlerts) -> None:
        if self._card is not None and self._card.id == group_id:
            self._alerts = alerts
            self._fill()
            settle(self)

    @property
    def is_public(self) -> bool:
        return self.view.value == PUBLIC

    @Slot()
    def _fill(self) -> None:
        card, public = self._card, self.is_public
        self._tell(self._alerts if not public else None)
        if card is None:
            return
        self.private.show_card(published(card) if public else card)
        self._show_booking(card)
        self.next_booking.setVisible(card.next_booking is not None and not public)
        self.facts.show_facts(self._public(card) if public else self._facts(card))
        self._history.say("\n".join(_status_line(*change) for change in card.history))
        for part in (self._history_title, self._history):
            part.setVisible(bool(card.history) and not public)
        self._only.setVisible(public)

    def _tell(self, alerts: GroupAlerts | None) -> None:
        more: list[Box] = []
        if alerts is not None and alerts.missing:
            first = self.tr("Papers are missing: {count}").format(count=len(alerts.missing))
            more.append(("warn", first, "、".join(alerts.missing)))
        self.alerts.show_notes(alerts.notes if alerts else (), more)

    def _facts(self, card: GroupCard) -> list[tuple[str, str]]:
        notes = self._alerts.notes if self._alerts else ()
        return [
            (self.tr("Notes"), "\n".join(note.text for note in notes if note.grade is NoteGrade.NOTE)),
            (self.tr("Cases"), self.tr("{count} open").format(count=card.open_cases) if card.open_cases else ""),
            (self.tr("Valid"), _period(card)),
            (self.tr("Mailing"), self.tr("wants no letters") if card.mail_refused else ""),
            (self.tr("Names"), "、".join(name.name for name in card.names)),
        ]

    def _public(self, card: GroupCard) -> list[tuple[str, str]]:
        """The group itself is public once it is registered: its field, what it says of itself, how one joins."""
        return [
            (self.tr("Fields"), "、".join(field.name for field in card.fields)),
            (self.tr("About"), card.publicity),
            (self.tr("Days"), card.days),
            (self.tr("Joining"), card.joining),
            (self.tr("Website"), card.website),
        ]

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
        self.view.part(DESK).setText(self.tr("For the desk"))
        self.view.part(PUBLIC).setText(self.tr("What is public"))
        for key in (DESK, PUBLIC):
            self.view.part(key).setAccessibleName(self.view.part(key).text())
        self._only.say(self.tr("Only this may be told or shown to others."))
        self.next_booking.setAccessibleName(self.tr("Next booking"))
        self._history_title.setText(self.tr("History of the registration"))
        self._fill()


def published(card: GroupCard) -> GroupCard:
    """The card with those private fields alone that the group agreed to publish; an address without postal code."""
    rows = tuple(replace(row, postal_code="") for row in card.private if row.published and row.value)
    return replace(card, private=rows, representative_kana="")


def _period(card: GroupCard) -> str:
    ends = (words.short_era(card.registered_from), words.short_era(card.registered_until))
    return "～".join(ends) if any(ends) else ""


def _status_line(since: date, status: GroupStatus, reason: str) -> str:
    """Since when the group has had a status, and why."""
    return f"{words.short_era(since)}　{words.status_word(status)}　{reason}".rstrip()
