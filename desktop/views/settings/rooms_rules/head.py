"""The head of a page of rules: its name, from which day changes hold, what held before, and the verb."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.fields import DayField
from desktop.views.shared.theme import current, notifier, set_role


class RulesHead(QWidget):
    """`day_picked` when another day was chosen, `past_wanted` while the button is down, `save_wanted`."""

    day_picked = Signal()
    past_wanted = Signal(bool)
    save_wanted = Signal()

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._label = QLabel(name), QLabel(self.tr("Holds from"))
        set_role(self._title, "title")
        set_role(self._label, "secondary")
        self.since = DayField(today)
        self.since.set_value(today())
        self.since.setAccessibleName(self.tr("Holds from"))
        self._label.setBuddy(self.since)
        self.past, self.save = QPushButton(self.tr("Earlier and later rules")), QPushButton(self.tr("Let it hold"))
        self.past.setIcon(icons.icon("verb.history"))
        self.past.setCheckable(True)
        self.save.setToolTip(self.tr("Ctrl+Enter. It can be undone."))
        set_role(self.save, "primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._title)
        line.addStretch(1)
        for part in (self._label, self.since, self.past, self.save):
            line.addWidget(part)
        for button in (self.past, self.save):
            button.setAutoDefault(True)
        self.since.picked.connect(self._picked)
        self.past.toggled.connect(self.past_wanted)
        self.save.clicked.connect(self.save_wanted)
        notifier().changed.connect(self._measure)
        self._measure()

    def rename(self, name: str) -> None:
        self._title.setText(name)

    @Slot()
    def _picked(self) -> None:
        self.day_picked.emit()

    @Slot()
    def _measure(self) -> None:
        self.since.setFixedWidth(current().scaled(150))
        self.setMinimumHeight(current().scaled(40))
