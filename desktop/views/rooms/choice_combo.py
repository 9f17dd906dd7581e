"""A choice among rows of the center's own, whose first entry leaves it open."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.views.shared.combo import Combo


class ChoiceCombo(Combo):
    """The data of an entry is a row's id, None for the first. As narrow as its column; the list shows whole words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def offer(self, rows: Iterable[tuple[int, str]]) -> None:
        """Other rows; what is chosen stays chosen."""
        chosen, first = self.value, self.itemText(0)
        self.clear()
        self.addItem(first, None)
        for value, word in rows:
            self.addItem(word, value)
        self.choose(chosen)

    @property
    def value(self) -> int | None:
        return self.currentData()

    def choose(self, value: int | None) -> None:
        """What is not offered any more stays as it is filled in, under its number."""
        at = self.findData(value) if value is not None else 0
        if at < 0:
            self.addItem(f"({value})", value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def name_first(self, word: str) -> None:
        self.setItemText(0, word)

    def word(self, value: int | None) -> str:
        """What stands for an id, empty for one that is not offered."""
        at = self.findData(value) if value is not None else 0
        return self.itemText(at) if at >= 0 else ""
