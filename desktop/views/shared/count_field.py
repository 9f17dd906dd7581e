"""A small number with a button for one less and one for one more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.views.shared.theme import current, notifier


class CountField(QWidget):
    """The arrow keys count too; `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.field, self._less, self._more = QLineEdit("0"), QToolButton(), QToolButton()
        self.field.setValidator(QIntValidator(0, most, self))
        self.field.setAccessibleName(name)
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.textEdited.connect(self._edited)
        for button, sign, by, said in (
            (self._less, "−", -1, QCoreApplication.translate("Rooms", "One less: {name}")),
            (self._more, "+", 1, QCoreApplication.translate("Rooms", "One more: {name}")),
        ):
            button.setText(sign)
            button.setAccessibleName(said.format(name=name))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.step, by))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self._less, self.field, self._more):
            line.addWidget(part)
        self.setFocusProxy(self.field)
        notifier().changed.connect(self._themed)
        self._measure()
        self._allow()

    @property
    def value(self) -> int:
        return min(self._most, int(self.field.text() or 0))

    def put(self, value: int) -> None:
        """Kept within what there is; nothing is announced."""
        self.field.setText(str(max(0, min(self._most, value))))
        self._allow()

    def step(self, by: int) -> None:
        before = self.value
        self.put(before + by)
        if self.value != before:
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A line edit leaves Up and Down to its parent."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @Slot()
    def _edited(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        self._less.setEnabled(self.value > 0)
        self._more.setEnabled(self.value < self._most)

    @Slot()
    def _themed(self) -> None:
        self._measure()

    def _measure(self) -> None:
        theme = current()
        self.field.setFixedWidth(theme.scaled(56))
        for button in (self._less, self._more):
            button.setFixedSize(theme.control, theme.control + 2)
