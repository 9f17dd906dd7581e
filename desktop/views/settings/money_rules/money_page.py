"""The rules of the print room and the till, for all sites or for one, from a day on."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.money_rules import change_money_rules
from desktop.queries.room_rules import RoomRules
from desktop.rules.money_limits import example_of
from desktop.rules.rule_changes import own_value
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import SETTINGS, DatedValue, Scope
from desktop.views.settings.money_rules.money_card import MoneyCard
from desktop.views.settings.money_rules.money_inputs import MoneySection, money_sections
from desktop.views.settings.rooms_rules.inputs import ChoiceInput
from desktop.views.settings.rooms_rules.rule_words import dated
from desktop.views.settings.rooms_rules.rules_page import RulesPage
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import Language

MARK = "A"  # a site's mark in the examples
SHOWN = ("number.receipt", "number.invoice", "number.card")


class MoneyPage(RulesPage):
    """Seven cards of sentences; the example says what the numbers will look like. No booking is hit by any of it."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "", parent)
        self.head.rename(self.name())
        self.where = ChoiceInput(self.tr("Where the rules hold"), [])
        self.as_all = QPushButton(self.tr("Nothing of its own"))
        self.as_all.setToolTip(self.tr("Let what holds for all hold here too"))
        set_role(self.as_all, "quiet")
        self.example = Message()
        self.cards = [MoneyCard(section) for section in self.sections()]
        self._shown: dict[str, object] = {}
        self._gone: frozenset[str] = frozenset()
        self._lay_out()
        self.where.changed.connect(self._other_scope)
        self.as_all.clicked.connect(self._give_way)
        for card in self.cards:
            card.changed.connect(self._edited)
        self.reload()

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Print room and till")

    def sections(self) -> list[MoneySection]:
        return money_sections()

    def verb(self) -> Callable[..., int]:
        return change_money_rules

    @property
    def names(self) -> list[str]:
        """The settings that are changed here."""
        return [name for card in self.cards for name in card.inputs]

    def _lay_out(self) -> None:
        line, self._for = QHBoxLayout(), QLabel(self.tr("For"))
        line.setSpacing(10)
        self._for.setBuddy(self.where)
        for part in (self._for, self.where, self.as_all):
            line.addWidget(part)
        line.addWidget(self.example, 1)
        line.addStretch(0)
        self.body.addLayout(line)
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(12)
        for cards in (self.cards[0::2], self.cards[1::2]):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self.beside(columns)
        self.body.addStretch(1)

    @property
    def scope(self) -> Scope:
        chosen = self.where.answer
        return chosen if isinstance(chosen, Scope) else Scope(None)

    def show_rules(self, rules: RoomRules) -> None:
        chosen = self.where.answer
        self.where.clear()
        self.where.addItem(self.tr("all sites"), Scope(None))
        for site in rules.sites if len(rules.sites) > 1 else ():
            self.where.addItem(site.name, Scope(site.id))
        self.where.show_value(chosen)
        for part in (self._for, self.where):
            part.setVisible(len(rules.sites) > 1)
        self._show_scope()

    def draft(self) -> Rulebook | None:
        return None  # nothing here moves a booking

    def operations(self) -> list[Callable[..., int]]:
        changes = tuple(self._changes().items())
        if not changes:
            return []
        return [partial(self.verb(), values=changes, valid_from=self.day, site_id=self.scope.site_id)]

    def wrong(self) -> str | None:
        if any(card.is_wrong for card in self.cards):
            return self.tr("Some fields cannot be used as they are: look below their sentences.")
        return None

    def past_lines(self) -> list[str]:
        assert self.rules is not None
        names = set(self.names)
        values = [each for each in self.rules.book.settings if each.name in names]
        values.sort(key=lambda each: each.valid_from, reverse=True)
        return [self._past_line(each) for each in values]

    def drafted(self) -> None:
        super().drafted()
        self._show_example()

    def _changes(self) -> dict[str, object]:
        values = {name: value for card in self.cards for name, value in card.values().items()}
        changed = {name: value for name, value in values.items() if value != self._shown.get(name)}
        return {**dict.fromkeys(self._gone), **changed}

    @Slot()
    def _other_scope(self) -> None:
        self._show_scope()
        self.drafted()

    def _show_scope(self) -> None:
        assert self.rules is not None
        self._gone = frozenset()
        self._show_values(self.scope)
        own = self.scope != Scope(None) and any(self._own())
        self.as_all.setVisible(own)
        self._show_example()

    def _own(self) -> list[str]:
        assert self.rules is not None
        return [name for name in self.names if own_value(self.rules.book, name, self.day, self.scope)]

    def _show_values(self, scope: Scope) -> None:
        assert self.rules is not None
        held = {name: self.rules.book.holding(name, self.day, scope) for name in self.names}
        self._shown = {
            name: _plain(SETTINGS[name].default if value is None else value.value) for name, value in held.items()
        }
        for card in self.cards:
            card.show_values(self._shown)

    @Slot()
    def _give_way(self) -> None:
        """What is the site's own gives way to what holds for all."""
        own = self._own()
        self._show_values(Scope(None))
        self._gone = frozenset(own)
        self.drafted()

    @Slot()
    def _edited(self) -> None:
        self.drafted()

    def _show_example(self) -> None:
        values = {name: value for card in self.cards for name, value in card.values().items()}
        try:
            made = [example_of(str(values[name]), MARK, self.day) for name in SHOWN]
        except (ValueError, IndexError, KeyError):
            self.example.clear()
            return
        said = self.tr("For example: receipt {receipt}, invoice {invoice}, card {card}")
        self.example.say("info", said.format(receipt=made[0], invoice=made[1], card=made[2]))

    def _past_line(self, each: DatedValue) -> str:
        assert self.rules is not None
        site = next((site.name for site in self.rules.sites if site.id == each.site_id), "")
        field = next(card.inputs[each.name] for card in self.cards if each.name in card.inputs)
        until = f"～{dated(each.valid_until)}" if each.valid_until else ""
        words = f"{site} {field.accessibleName()}: {self._said(each)} {until}".strip()
        return self.tr("from {day}: {rule}").format(day=dated(each.valid_from), rule=words)

    def _said(self, each: DatedValue) -> str:
        """The word of a choice, the number of a number."""
        field = next(card.inputs[each.name] for card in self.cards if each.name in card.inputs)
        if isinstance(field, ChoiceInput):
            places = [field.itemData(at) for at in range(field.count())]
            return field.itemText(places.index(each.value)) if each.value in places else str(each.value)
        kept = SETTINGS[each.name].kind is list
        return "、".join(cast("list[str]", each.value)) if kept else str(each.value)


def _plain(value: object) -> object:
    """Words of a vocabulary as they are stored, so that a field's answer is the same."""
    return value.value if isinstance(value, StrEnum) else value
