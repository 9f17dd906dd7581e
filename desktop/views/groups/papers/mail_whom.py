"""To whom letters and labels go: the list that is shown, a kept one, those of a round, or one group."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.queries.group_cards import GroupCard
from desktop.queries.group_lists import ids_of
from desktop.queries.letters import RoundFacts, letter_rounds, round_ids
from desktop.queries.saved_lists import SavedListRow, saved_lists
from desktop.rules.group_filter import GroupFilter
from desktop.views.shared.combo import Combo

SHOWN, GROUP, LIST, ROUND = "shown", "group", "list", "round"
Found = tuple[tuple[SavedListRow, ...], tuple[RoundFacts, ...]]


class Whom(Combo):
    """`activated` after a person chose; what was chosen stays chosen while it is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = GroupFilter()
        self.card: GroupCard | None = None
        self.lists: dict[int, SavedListRow] = {}
        self.rounds: dict[int, RoundFacts] = {}

    @property
    def chosen(self) -> tuple[str, int]:
        """SHOWN, GROUP, LIST or ROUND, and the id."""
        kind, key = self.currentData() or (SHOWN, 0)
        return kind, key

    @property
    def round(self) -> RoundFacts | None:
        kind, key = self.chosen
        return self.rounds.get(key) if kind == ROUND else None

    def put(self, kind: str, key: int) -> None:
        """Choose; what is not offered changes nothing, and nothing is announced."""
        items = [tuple(self.itemData(at)) for at in range(self.count())]
        if (kind, key) in items:
            self.setCurrentIndex(items.index((kind, key)))

    def show_choices(self, found: Found) -> bool:
        """What can be chosen by now; whether something else is chosen than before."""
        before = self.chosen
        self.lists = {row.id: row for row in found[0]}
        self.rounds = {each.id: each for each in found[1]}
        self.fill()
        return self.chosen != before

    def fill(self) -> None:
        """The entries in the present language; a group that the sheet was opened for comes first."""
        before = self.chosen
        self.clear()
        if self.card is not None:
            self.addItem(f"{self.card.number}　{self.card.name}", (GROUP, self.card.id))
        self.addItem(QCoreApplication.translate("Mailing", "The list that is shown"), (SHOWN, 0))
        for asked in self.rounds.values():
            waiting = QCoreApplication.translate("Mailing", "{round}: not answered yet").format(round=asked.name)
            self.addItem(waiting, (ROUND, asked.id))
        for row in self.lists.values():
            self.addItem(row.name, (LIST, row.id))
        self.put(*before)

    def question(self, *, unwritten: bool) -> Any:
        """Which groups are chosen; of a round those who have not answered, or were not even written to."""
        kind, key = self.chosen
        if kind == GROUP:
            return partial(_one, group_id=key)
        if kind == ROUND:
            return partial(round_ids, round_id=key, unwritten=unwritten)
        return partial(ids_of, asked=self.lists[key].asked if key in self.lists and kind == LIST else self.asked)


def choices(session: Any, *, today: date, rounds: bool) -> Found:
    """The lists that are kept, and where wanted the rounds that are open."""
    return saved_lists(session, today), letter_rounds(session) if rounds else ()


def _one(_session: Any, *, group_id: int) -> tuple[int, ...]:
    return (group_id,)
