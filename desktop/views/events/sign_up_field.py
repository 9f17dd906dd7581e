"""Whether people sign up for an event, and until which day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.fields import DayField


class SignUpField(QWidget):
    """`changed` after every change a person makes; the last day is asked only where people sign up."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs_up, self.until = CheckBox(self.tr("People sign up for it")), DayField(today)
        self.until.setAccessibleName(self.tr("Last day of signing up"))
        self._line = QWidget()
        line, whole = QHBoxLayout(self._line), QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(QLabel(self.tr("until (optional)")))
        line.addWidget(self.until, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.signs_up)
        whole.addWidget(self._line)
        self.setFocusProxy(self.signs_up)
        self.signs_up.toggled.connect(self._turned)
        self.until.textEdited.connect(self.changed)
        self.until.picked.connect(self._picked)
        self._line.setVisible(False)

    def put(self, until: str, *, signs_up: bool) -> None:
        """Nothing is announced."""
        self.signs_up.blockSignals(True)
        self.signs_up.setChecked(signs_up)
        self.signs_up.blockSignals(False)
        self.until.put(until)
        self._line.setVisible(signs_up)

    @Slot()
    def _turned(self) -> None:
        self._line.setVisible(self.signs_up.isChecked())
        self.changed.emit()

    @Slot()
    def _picked(self) -> None:
        self.changed.emit()
