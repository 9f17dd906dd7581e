"""Who prints: a registered group, or a guest by the name that was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.search_box import Answer

GUEST = "guest"


class WhoField(GroupField):
    """What is typed stays as a guest's name while no group is chosen; the last answer says so.

    `taken` after a person has chosen: the caret may go on to what only they know.
    """

    taken = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._name()

    def show_answers(self, asked: str, rows: Sequence[Answer]) -> None:
        """A scanned card that found one group takes it without asking."""
        if asked.strip() and not (self._hurried and len(rows) == 1):
            rows = (*rows, Answer(GUEST, asked.strip(), self.tr("A guest, not a registered group")))
        super().show_answers(asked, rows)

    @Slot(object)
    def _take_group(self, group_id: int | str) -> None:
        was_here = self.hasFocus()
        if not isinstance(group_id, str):
            super()._take_group(group_id)
        elif was_here:
            self.focusNextChild()
        if was_here:
            self.taken.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setPlaceholderText(self.tr("Group: name, reading, number; or a guest's name"))
