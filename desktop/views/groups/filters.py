"""Which part of the register is listed: by status, by field of activity."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupChoices
from desktop.queries.group_lists import GroupList, group_list
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups import words
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.words import GroupStatus

COUNTED = (GroupStatus.RENEWAL_DUE, GroupStatus.SUSPENDED)  # what the desk has to chase


class Filters(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices: GroupChoices | None = None
        self._counts: dict[GroupStatus, int] = {}
        self.chips, self.field = Chips(one=True), Combo()
        self.chips.show_choices((status, words.status_word(status)) for status in GroupStatus)
        self.field.setMaxVisibleItems(20)
        self.field.addItem("", None)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.chips, 1)
        line.addWidget(self.field)
        self.chips.changed.connect(self.changed)
        self.field.activated.connect(self._chosen)
        self._retranslate()

    @property
    def status(self) -> GroupStatus | None:
        return cast("GroupStatus | None", self.chips.value)

    @property
    def field_id(self) -> int | None:
        return self.field.currentData()

    def clear(self) -> None:
        """List everything; nothing is announced."""
        self.chips.put(())
        self.field.setCurrentIndex(0)

    def show_choices(self, choices: GroupChoices) -> None:
        """The center's fields of activity; the chosen one stays chosen."""
        if choices == self._choices:
            return
        self._choices, chosen = choices, self.field_id
        while self.field.count() > 1:
            self.field.removeItem(1)
        for field in choices.fields:
            self.field.addItem(field.name, field.id)
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)))

    def count(self) -> None:
        """How many wait for a renewal, how many are suspended."""
        for status in COUNTED:
            question = partial(group_list, asked=GroupFilter(statuses=(status,)), limit=1)
            self._desk.read(self, question, done=partial(self._show_count, status), topic=f"count {status}")

    def _show_count(self, status: GroupStatus, found: GroupList) -> None:
        self._counts[status] = found.found
        self._name_chips()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.field.setItemText(0, self.tr("All activity fields"))
        self.field.setAccessibleName(self.tr("Activity field"))
        self._name_chips()

    def _name_chips(self) -> None:
        for status in GroupStatus:
            word, chip = words.status_word(status), self.chips.chip(status)
            chip.setText(f"{word}  {self._counts[status]:,}" if status in self._counts else word)
            chip.setAccessibleName(chip.text())
