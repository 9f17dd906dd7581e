"""How many minutes a contact takes: counted from the opening of the sheet until somebody types a number."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.views.consultations.content import running_minutes
from desktop.views.shared.number_edit import NumberEdit


class MinutesField(NumberEdit):
    """`typed` is None while the clock runs; an emptied field lets it run again when it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = False
        self.changed.connect(self._hand)

    @property
    def typed(self) -> int | None:
        return self.value if self._typed else None

    def put(self, value: int | None) -> None:
        """A number somebody typed, or None to let the clock run."""
        super().put(value)
        if not self.hasFocus():
            self._typed = value is not None

    def run(self, begun: datetime, now: datetime) -> None:
        """Show what the clock says, unless it was typed or is being typed."""
        if not self._typed and not self.hasFocus():
            self.setText(str(running_minutes(begun, now)))

    @Slot()
    def _hand(self) -> None:
        self._typed = bool(self.text().strip())
