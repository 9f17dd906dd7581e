"""Prices of rooms, machines and equipment from a day on, classes of user, and grounds of relief."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.queries.room_rules import PriceRow, RoomRules, price_rows
from desktop.rules.periods import holds
from desktop.rules.rulebook import Rulebook
from desktop.views.settings.rooms_rules.classes_card import ClassesCard
from desktop.views.settings.rooms_rules.grounds_card import GroundsCard
from desktop.views.settings.rooms_rules.inputs import ChoiceInput
from desktop.views.settings.rooms_rules.price_line import PriceLine
from desktop.views.settings.rooms_rules.rule_words import dated, place_word
from desktop.views.settings.rooms_rules.rules_page import RulesPage
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.theme import set_role
from desktop.words import Language, PriceUnit


class PricesPage(RulesPage):
    """The price list of one thing at a time, as lines; the whole list holds from the day."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "", parent)
        self.head.rename(self.tr("Prices and relief"))
        self.card, self.thing = Card(self.tr("Price list")), ChoiceInput(self.tr("Of what"), [])
        self.add = QPushButton(self.tr("Add a line"))
        self.add.setIcon(icons.icon("verb.add", "accent_text"))
        set_role(self.add, "quiet")
        self.card.add_verb(self.add)
        self.card.add_verb(self.thing)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.card.body.addLayout(self._list)
        self.lines: list[PriceLine] = []
        self._rows: tuple[PriceRow, ...] = ()
        self._stored: tuple[PriceEntry, ...] = ()
        self.classes, self.grounds = ClassesCard(desk, language), GroundsCard(desk, language)
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(12)
        beside.addWidget(self.classes, 3)
        beside.addWidget(self.grounds, 2)
        self.body.addWidget(self.card)
        self.body.addLayout(beside)
        self.beside(beside)
        self.body.addStretch(1)
        self.thing.changed.connect(self._ask_prices)
        self.add.clicked.connect(self._add)
        self.reload()

    @property
    def priced(self) -> PricedThing:
        chosen = self.thing.answer
        return chosen if isinstance(chosen, PricedThing) else PricedThing()

    def show_rules(self, rules: RoomRules) -> None:
        chosen = self.thing.answer
        self.thing.clear()
        for room in rules.places:
            if room.active and not room.outside:
                self.thing.addItem(place_word(room), PricedThing(room.id))
        for item in rules.items:
            self.thing.addItem(item.name, PricedThing(item_id=item.id))
        self.thing.show_value(chosen)
        self.classes.show_classes(rules.classes)
        self.grounds.show_grounds(rules.grounds)
        self._ask_prices()

    def draft(self) -> Rulebook | None:
        """Prices of bookings that stand are frozen: nobody is hit."""
        return None

    def operations(self) -> list[Callable[..., int]]:
        entries = tuple(entry for line in self.lines if (entry := line.entry()) is not None)
        if entries == self._stored:
            return []
        return [partial(change_prices, thing=self.priced, entries=entries, valid_from=self.day)]

    def wrong(self) -> str | None:
        if any(line.entry() is None for line in self.lines):
            return self.tr("Some lines cannot be read: look beside them.")
        return None

    def past_lines(self) -> list[str]:
        assert self.rules is not None
        classes = {each.id: each.name for each in self.rules.classes}
        return [self._past_line(row, classes) for row in self._rows]

    def _past_line(self, row: PriceRow, classes: dict[int, str]) -> str:
        line = PriceLine((), (row.slot,) if row.slot else (), lent=True)
        line.show_entry(_entry(row))
        whose = classes.get(row.class_id or 0, "")
        unit = row.slot if row.unit is PriceUnit.SLOT else line.unit.currentText()
        words = f"{line.charge.currentText()} {whose} {row.yen:,} {unit}"
        line.deleteLater()
        until = f"～{dated(row.valid_until)}" if row.valid_until else ""
        return self.tr("from {day}: {rule}").format(day=dated(row.valid_from), rule=f"{words} {until}".strip())

    @Slot()
    def _ask_prices(self) -> None:
        thing = self.priced
        if thing == PricedThing():
            return
        question = partial(price_rows, resource_id=thing.resource_id, item_id=thing.item_id)
        self.desk.read(self, question, done=self._show_prices, topic="prices")

    def _show_prices(self, rows: tuple[PriceRow, ...]) -> None:
        self._rows = rows
        holding = sorted((row for row in rows if holds(self.day, row.valid_from, row.valid_until)), key=_order)
        self._stored = tuple(_entry(row) for row in holding)
        self._clear()
        for entry in self._stored:
            self._put(entry)
        self.card.say(self.thing.currentText())
        self._show_past(shown=self.head.past.isChecked())

    def _clear(self) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []

    def _put(self, entry: PriceEntry) -> PriceLine:
        assert self.rules is not None
        room = next((each for each in self.rules.places if each.id == self.priced.resource_id), None)
        slots = self.rules.slots(room, self.day) if room else ()
        line = PriceLine(self.rules.classes, slots, lent=self.priced.item_id is not None)
        line.show_entry(entry)
        line.changed.connect(self.drafted)
        line.removed.connect(partial(self._remove, line))
        self._list.addWidget(line)
        self.lines.append(line)
        return line

    @Slot()
    def _add(self) -> None:
        if self.rules is not None:
            self._put(PriceEntry(0)).charge.setFocus()
            self.drafted()

    def _remove(self, line: PriceLine) -> None:
        self.lines.remove(line)
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.add.setFocus()
        self.drafted()


def _entry(row: PriceRow) -> PriceEntry:
    return PriceEntry(row.yen, row.unit, row.charge, row.class_id, row.slot, row.season_from, row.season_until)


def _order(row: PriceRow) -> tuple[object, ...]:
    return (row.charge.value != "use", row.charge.value, row.class_id or 0, row.slot)
