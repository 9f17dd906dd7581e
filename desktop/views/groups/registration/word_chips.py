"""Chips for a list of words: of a long one the first, what is chosen, and how many more there are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import set_role

MOST, SHOWN = 12, 8  # a list of more than MOST words shows the first SHOWN of them


class WordChips(Chips):
    def __init__(self, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(one=one, parent=parent)
        self._listed: list[object] = []
        self._more: QToolButton | None = None
        self._name = ""

    def setAccessibleName(self, name: str, /) -> None:
        super().setAccessibleName(name)
        self._name = name

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        listed = list(choices)
        self._listed, self._more = [value for value, _word in listed], None
        super().show_choices(listed)
        if len(listed) > MOST:
            self._more = self._last()
            self._fold()

    @property
    def listed(self) -> list[object]:
        """Every value there is to choose, shown or folded away."""
        return list(self._listed)

    def put(self, values: Iterable[object]) -> None:
        super().put(values)
        self._fold()

    def _last(self) -> QToolButton:
        more = QToolButton(self)
        set_role(more, "chip")
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.clicked.connect(self.unfold)
        self.add(more)
        return more

    def _fold(self) -> None:
        """A word that is chosen always shows."""
        if self._more is None:
            return
        chosen = set(self.values)
        hidden = [value for value in self._listed[SHOWN:] if value not in chosen]
        for value in self._listed:
            self.chip(value).setVisible(value not in hidden)
        self._say(len(hidden))

    def _say(self, hidden: int) -> None:
        if self._more is not None:
            word = self.tr("{count} more").format(count=hidden)
            self._more.setText(word)
            self._more.setAccessibleName(f"{self._name}: {word}")
            self._more.setVisible(bool(hidden))
            self.updateGeometry()

    @Slot()
    def unfold(self) -> None:
        """Show all words, and go to the first that was hidden."""
        hidden = [self.chip(value) for value in self._listed if self.chip(value).isHidden()]
        for chip in hidden:
            chip.setVisible(True)
        self._say(0)
        if hidden:
            hidden[0].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say(sum(self.chip(value).isHidden() for value in self._listed))
        super().changeEvent(event)
