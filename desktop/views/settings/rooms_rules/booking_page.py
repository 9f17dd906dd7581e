"""The rules of booking, for all or for a site, a room and a class of user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from functools import partial
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import Damaged, DeskError
from desktop.operations.room_rules import change_booking_rules
from desktop.queries.room_rules import RoomRules
from desktop.rules.booking_times import accepted_until, window_opens_at
from desktop.rules.rule_changes import after_settings, own_value
from desktop.rules.rule_limits import refuse_contradictions
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import SETTINGS, DatedValue, Scope, checked
from desktop.rules.times import clock
from desktop.sentences import sentence
from desktop.sentences.fields import FIELDS
from desktop.views.settings.rooms_rules.booking_inputs import sections
from desktop.views.settings.rooms_rules.inputs import ChoiceInput
from desktop.views.settings.rooms_rules.rule_words import dated, place_word
from desktop.views.settings.rooms_rules.rules_page import RulesPage
from desktop.views.settings.rooms_rules.sentences_card import PREFIX, SentencesCard
from desktop.views.shared.chips import Chips
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import Language

AHEAD = timedelta(days=119)  # an example lies well beyond any window that opens today
EVERYWHERE = Scope(None)


class BookingPage(RulesPage):
    """Six cards of sentences; the example says what they make of a date."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "", parent)
        self.head.rename(self.tr("Rules of booking"))
        self.where, self.classes = ChoiceInput(self.tr("Where the rules hold"), []), Chips(one=True)
        self.as_all = QPushButton(self.tr("Nothing of its own"))
        self.as_all.setToolTip(self.tr("Let what holds for all hold here too"))
        set_role(self.as_all, "quiet")
        self.example = Message()
        self.cards = [SentencesCard(section, language) for section in sections()]
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._shown: dict[str, object] = {}
        self._gone: frozenset[str] = frozenset()
        self.where.changed.connect(self._other_scope)
        self.classes.changed.connect(self._other_scope)
        self.as_all.clicked.connect(self._give_way)
        for card in self.cards:
            card.changed.connect(self._edited)
        self.reload()

    def _lay_out(self) -> None:
        scope = QHBoxLayout()
        scope.setSpacing(10)
        label = QLabel(self.tr("For"))
        label.setBuddy(self.where)
        for part in (label, self.where, self.classes):
            scope.addWidget(part, 1 if part is self.classes else 0)
        scope.addWidget(self.as_all)
        self.body.addLayout(scope)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.example, 1)
        told.addWidget(self.hits, 1)
        self.body.addLayout(told)
        self._columns.setSpacing(12)
        for start in (0, 1):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in self.cards[start::2]:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.body.addLayout(self._columns)
        self.beside(self._columns)
        self.body.addStretch(1)

    @property
    def scope(self) -> Scope:
        chosen, class_id = self.where.answer, self.classes.value
        place = chosen if isinstance(chosen, Scope) else EVERYWHERE
        return replace(place, class_id=class_id if isinstance(class_id, int) else None)

    def show_rules(self, rules: RoomRules) -> None:
        chosen = self.where.answer
        self.where.clear()
        self.where.addItem(self.tr("all sites, rooms and machines"), EVERYWHERE)
        for site in rules.sites if len(rules.sites) > 1 else ():
            self.where.addItem(site.name, Scope(site.id))
        for room in rules.places:
            if room.active:
                self.where.addItem(place_word(room), Scope(room.site_id, room.id))
        self.where.show_value(chosen)
        classes = [(each.id, each.name) for each in rules.classes if each.active]
        self.classes.show_choices([(None, self.tr("every class")), *classes])
        if not self.classes.values:
            self.classes.put([None])
        self._show_scope()

    def draft(self) -> Rulebook | None:
        if self.rules is None or any(card.is_wrong for card in self.cards):
            return None
        book, changes = self.rules.book, self._changes()
        return replace(book, settings=after_settings(book.settings, changes, self.day, self.scope)) if changes else book

    def operations(self) -> list[Callable[..., int]]:
        changes = tuple(self._changes().items())
        if not changes:
            return []
        return [partial(change_booking_rules, values=changes, valid_from=self.day, scope=self.scope)]

    def wrong(self) -> str | None:
        if any(card.is_wrong for card in self.cards):
            return self.tr("Some fields cannot be read: look below their sentences.")
        values = {name: value for card in self.cards for name, value in card.values().items()}
        try:
            refuse_contradictions({name: checked(name, value) for name, value in values.items() if value is not None})
        except DeskError as refusal:
            return sentence(refusal, self.language)
        return None

    def past_lines(self) -> list[str]:
        assert self.rules is not None
        values = [each for each in self.rules.book.settings if each.name.startswith(PREFIX)]
        values.sort(key=lambda each: each.valid_from, reverse=True)
        return [self._past_line(each) for each in values]

    def drafted(self) -> None:
        super().drafted()
        self._show_example()

    def _changes(self) -> dict[str, object]:
        values = {name: value for card in self.cards for name, value in card.values().items()}
        changed = {name: value for name, value in values.items() if value != self._shown.get(name)}
        return {**dict.fromkeys(self._gone), **changed}

    def _values(self, book: Rulebook) -> dict[str, DatedValue | None]:
        return {name: book.holding(name, self.day, self.scope) for name in SETTINGS if name.startswith(PREFIX)}

    @Slot()
    def _other_scope(self) -> None:
        if self.classes.value is None and not self.classes.values:
            self.classes.put([None])
        self._show_scope()
        self.drafted()

    def _show_scope(self) -> None:
        assert self.rules is not None
        self._gone = frozenset()
        self._show_book(self.rules.book)
        own = [name for name in self._shown if own_value(self.rules.book, name, self.day, self.scope)]
        self.as_all.setEnabled(bool(own) and self.scope != Scope(None))
        self.as_all.setVisible(self.scope != Scope(None))
        self._show_example()

    def _show_book(self, book: Rulebook) -> None:
        held = self._values(book)
        self._shown = {
            name: _plain(SETTINGS[name].default if value is None else value.value) for name, value in held.items()
        }
        for card in self.cards:
            card.show_values(self._shown)

    @Slot()
    def _give_way(self) -> None:
        """What is of this scope's own gives way to what holds for the wider one."""
        assert self.rules is not None
        book = self.rules.book
        own = {name: None for name in self._shown if own_value(book, name, self.day, self.scope)}
        self._show_book(replace(book, settings=after_settings(book.settings, own, self.day, self.scope)))
        self._gone = frozenset(own)
        self.drafted()

    @Slot()
    def _edited(self) -> None:
        self.drafted()

    def _show_example(self) -> None:
        book = self.draft()
        if book is None:
            self.example.clear()
            return
        day, scope = max(self.day, self.desk.now().date()) + AHEAD, self.scope
        site = scope.site_id or self.site_id
        try:
            opens = window_opens_at(day, site, book, scope.room_id, scope.class_id)
            until = accepted_until(day, site, book, scope.room_id, scope.class_id)
        except (Damaged, OverflowError, ValueError):
            self.example.clear()
            return
        words = self.tr("For example: the {day} can be booked from {opens}").format(
            day=dated(day), opens=f"{dated(opens.date())} {clock(opens)}"
        )
        if until is not None:
            words += self.tr(", until {until}").format(until=f"{dated(until.date())} {clock(until)}")
        self.example.say("info", words)

    def _past_line(self, each: DatedValue) -> str:
        assert self.rules is not None
        names = {room.id: place_word(room) for room in self.rules.places}
        classes = {row.id: row.name for row in self.rules.classes}
        noun = FIELDS.get(each.name.removeprefix(PREFIX), (each.name, each.name))
        whose = "・".join(
            part for part in (names.get(each.room_id or 0, ""), classes.get(each.class_id or 0, "")) if part
        )
        value = self._said(each)
        until = f"～{dated(each.valid_until)}" if each.valid_until else ""
        what = noun[0 if self.language is Language.JAPANESE else 1]
        words = f"{whose} {what}: {value} {until}".strip()
        return self.tr("from {day}: {rule}").format(day=dated(each.valid_from), rule=words)

    def _said(self, each: DatedValue) -> str:
        """The word of a choice, the number of a number."""
        for card in self.cards:
            field = card.inputs.get(each.name.removeprefix(PREFIX))
            if isinstance(field, ChoiceInput):
                places = [field.itemData(at) for at in range(field.count())]
                if each.value in places:
                    return field.itemText(places.index(each.value))
        kept = SETTINGS[each.name].kind is list
        return "、".join(cast("list[str]", each.value)) if kept else str(each.value)


def _plain(value: object) -> object:
    """Words of a vocabulary as they are stored, so that a field's answer is the same."""
    return value.value if isinstance(value, StrEnum) else value
