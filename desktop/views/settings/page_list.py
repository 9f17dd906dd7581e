"""The list of pages at the left of the settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role

WIDE, HIGH = 228, 42
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PageList(QWidget):
    """`chosen` carries a page's place; Tab comes to the open page, Up and Down go on from there."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        notifier().changed.connect(self._measure)

    def add(self, icon: str, words: str) -> None:
        button = QToolButton(self)
        set_role(button, "page")
        button.setText(f" {words}")  # Qt puts the words too near the icon
        button.setAccessibleName(words)
        button.setIcon(icons.icon(icon, "text_2", on="accent_text"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.choose, len(self._buttons)))
        self._group.addButton(button)
        self._column.addWidget(button)
        self._buttons.append(button)
        self._measure()

    def choose(self, at: int) -> None:
        for place, button in enumerate(self._buttons):
            button.setChecked(place == at)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == at else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[at])
        self.chosen.emit(at)

    def names(self) -> list[str]:
        return [button.accessibleName() for button in self._buttons]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()), 0)
        if here is None or not step or not 0 <= here + step < len(self._buttons):
            super().keyPressEvent(event)
            return
        self.choose(here + step)
        self._buttons[here + step].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.setFixedWidth(theme.scaled(WIDE))
        for button in self._buttons:
            button.setFixedHeight(theme.scaled(HIGH))
            button.setIconSize(QSize(theme.icon, theme.icon))
