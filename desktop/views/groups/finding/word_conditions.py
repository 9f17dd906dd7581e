"""Which words of the center's lists a group shall have: chips for each list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.queries.group_words import ListRow
from desktop.views.shared.chips import Chips
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role


class WordConditions(QWidget):
    """`changed` after every change a person makes; `asked` has the ids of the words that are on."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[int, Chips] = {}
        self._lists: tuple[ListRow, ...] = ()
        self._parts: list[QWidget] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)

    def show_lists(self, lists: Iterable[ListRow]) -> None:
        """Chips for the words of each list; what was on goes off."""
        if (wanted := tuple(lists)) == self._lists:
            return
        self._lists = wanted
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.chips = [], {}
        for row in wanted:
            name, chips = Paragraph(), Chips()
            set_role(name, "caption")
            name.say(row.name)
            chips.setAccessibleName(row.name)
            chips.show_choices((word.id, word.name) for word in row.words)
            chips.changed.connect(self.changed)
            self.chips[row.id] = chips
            self._parts += [name, chips]
            self._body.addWidget(name)
            self._body.addWidget(chips)

    def put(self, word_ids: Iterable[int]) -> None:
        wanted = tuple(word_ids)
        for chips in self.chips.values():
            chips.put(wanted)

    @property
    def asked(self) -> tuple[int, ...]:
        return tuple(word for chips in self.chips.values() for word in cast("tuple[int, ...]", chips.values))
