"""A small number with a button for one less and one for one more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QToolButton, QWidget

from desktop.views.shared.theme import current, notifier, set_role


class CountField(QWidget):
    """The arrow keys count too; `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, name: str, counter: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spin, self._less, self._more = QSpinBox(), QToolButton(), QToolButton()
        self.spin.setRange(0, most)
        self.spin.setSuffix(f" {counter}")
        self.spin.setAccessibleName(name)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        set_role(self.spin.lineEdit(), "bare")
        self.spin.valueChanged.connect(self.changed)
        for button, sign, said in (
            (self._less, "−", QCoreApplication.translate("Rooms", "One less: {name}")),
            (self._more, "+", QCoreApplication.translate("Rooms", "One more: {name}")),
        ):
            button.setText(sign)
            button.setAccessibleName(said.format(name=name))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._less.clicked.connect(self.spin.stepDown)
        self._more.clicked.connect(self.spin.stepUp)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self._less, self.spin, self._more):
            line.addWidget(part)
        self.setFocusProxy(self.spin)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def value(self) -> int:
        return self.spin.value()

    def put(self, value: int) -> None:
        """Nothing is announced."""
        self.spin.blockSignals(True)
        self.spin.setValue(value)
        self.spin.blockSignals(False)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.spin.setFixedWidth(theme.scaled(88))
        for button in (self._less, self._more):
            button.setFixedSize(theme.control, theme.control + 2)
