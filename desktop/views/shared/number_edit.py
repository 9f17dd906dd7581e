"""A whole number typed as people type it: full-width digits and commas too, right-aligned, shown with commas."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_NUMBER = re.compile(r"-?[0-9]+")
_MOST_DIGITS = 12


class NumberEdit(QLineEdit):
    """`value` is None while it is empty or no number; negative numbers are read, for a sentence to refuse them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(2 * _MOST_DIGITS)
        self.textEdited.connect(self._edited)

    @property
    def value(self) -> int | None:
        return read_number(self.text())

    @property
    def is_wrong(self) -> bool:
        """Something stands there that is no whole number."""
        return bool(self.text().strip()) and self.value is None

    def put(self, value: int | None) -> None:
        """Show a number with commas; nothing is announced."""
        self.setText("" if value is None else f"{value:,}")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.value is not None:
            self.put(self.value)
        super().focusOutEvent(event)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()


def read_number(typed: str) -> int | None:
    """1,234 or １２３４ or △50 as a number; None for anything else."""
    plain = unicodedata.normalize("NFKC", typed).translate(str.maketrans({",": "", " ": "", "△": "-", "−": "-"}))
    return int(plain) if _NUMBER.fullmatch(plain) and len(plain) <= _MOST_DIGITS else None
