"""Who books: a registered group, or a guest by the name that was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.rules.numbers import is_code
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.search_box import Answer

GUEST = "guest"


class UserField(GroupField):
    """Where the room `takes_guests` the last answer is a guest of the name that was typed."""

    _guest = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.takes_guests = False

    @property
    def is_guest(self) -> bool:
        return self._guest

    def put(self, group_id: int | None, name: str, number: str) -> None:
        self._guest = False
        super().put(group_id, name, number)

    def put_guest(self, name: str) -> None:
        """Show a guest; nothing is announced."""
        self.put(None, name, "")
        self._guest = True
        self._show_chosen()

    def show_answers(self, asked: str, rows: Sequence[Answer]) -> None:
        """A scanned card or a number that found one group takes it without asking."""
        name = asked.strip()
        if self.takes_guests and name and not is_code(name) and not (self._hurried and len(rows) == 1):
            rows = (*rows, Answer(GUEST, name, self.tr("A guest, not a registered group")))
        super().show_answers(asked, rows)

    @Slot(str)
    def _typed(self, text: str) -> None:
        """A guest's name is corrected letter by letter and stays a guest's."""
        if self._guest and text.strip():
            self.group_changed.emit()
            return
        self._guest = False
        self._show_chosen()
        super()._typed(text)

    @Slot(object)
    def _take_group(self, group_id: int | str) -> None:
        if not isinstance(group_id, str):
            super()._take_group(group_id)
            return
        self.put_guest(self.text().strip())
        self.group_changed.emit()
        if self.hasFocus():
            self.focusNextChild()

    def _show_chosen(self) -> None:
        if self._guest:
            self._mark_chosen(self.tr("guest"))
        else:
            super()._show_chosen()
