"""How many minutes a contact takes: a clock that is stopped, goes on, or gives way to a number that is typed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.views.consultations.content import running_minutes
from desktop.views.shared.number_edit import NumberEdit


class MinutesField(NumberEdit):
    """`typed` is None while the clock runs; an emptied field lets it run again when it is left.

    `skipped` are the minutes the clock did not count while it stood.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = False
        self.skipped = 0
        self.changed.connect(self._hand)

    @property
    def typed(self) -> int | None:
        return self.value if self._typed else None

    @property
    def runs(self) -> bool:
        return not self._typed

    def put(self, value: int | None) -> None:
        """A number somebody typed, or None to let the clock run."""
        super().put(value)
        if not self.hasFocus():
            self._typed = value is not None

    def run(self, begun: datetime, now: datetime) -> None:
        """Show what the clock says, unless it was typed or is being typed."""
        if not self._typed and not self.hasFocus():
            self.setText(str(running_minutes(begun, now, self.skipped)))

    def turn(self, begun: datetime, now: datetime) -> None:
        """Stop the clock where it is, or let it go on from the number that stands there."""
        if self._typed and self.value is not None:
            self.skipped = running_minutes(begun, now) - self.value
            self._typed = False
        else:
            self.setText(str(running_minutes(begun, now, self.skipped)))
            self._typed = True
        self.turned.emit()

    @Slot()
    def _hand(self) -> None:
        self._typed = bool(self.text().strip())
