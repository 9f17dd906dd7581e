"""Which part of a record is shown: words in a line, the one that is shown underlined."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from desktop.views.shared.chips import Wrap
from desktop.views.shared.theme import set_role

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TabLine(Wrap):
    """`chosen` carries the key a person went to; Tab comes to the one that is shown, arrow keys go on from it."""

    gap = 0
    chosen = Signal(str)

    def __init__(self, tabs: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tabs = {key: self._made(word) for key, word in tabs}
        if self._tabs:
            self.put(next(iter(self._tabs)))

    @property
    def value(self) -> str:
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._tabs)

    def put(self, key: str) -> None:
        """Show it; nothing is announced. `KeyError` for what is no tab."""
        self._tabs[key].setChecked(True)
        self._stop_at_shown()

    def step(self, by: int) -> None:
        """To the tab before or after the one that is shown, around the ends."""
        keys = self.keys
        self._tabs[keys[(keys.index(self.value) + by) % len(keys)]].click()

    def tab(self, key: str) -> QToolButton:
        return self._tabs[key]

    def rename(self, key: str, word: str) -> None:
        self._tabs[key].setText(word)
        self._tabs[key].setAccessibleName(word)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        self.step(by)
        self._tabs[self.value].setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, word: str) -> QToolButton:
        tab = QToolButton(self)
        set_role(tab, "tab")
        tab.setText(word)
        tab.setAccessibleName(word)
        tab.setCheckable(True)
        tab.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.addButton(tab)
        self.add(tab)
        tab.clicked.connect(self._pressed)
        return tab

    @Slot()
    def _pressed(self) -> None:
        self._stop_at_shown()
        self.chosen.emit(self.value)

    def _stop_at_shown(self) -> None:
        for tab in self._tabs.values():
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab.isChecked() else Qt.FocusPolicy.ClickFocus)
