"""A short text in a sentence of the rules: a provision, a pattern of numbers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.views.shared.theme import current, notifier


class TextInput(QLineEdit):
    """`wide` is its width at standard text."""

    changed = Signal()

    def __init__(self, name: str, wide: int = 240) -> None:
        super().__init__()
        self._wide = wide
        self.setAccessibleName(name)
        self.setMaxLength(300)
        self.textEdited.connect(self._edited)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def answer(self) -> str:
        return self.text().strip()

    def show_value(self, value: object) -> None:
        self.setText(str(value))
        self.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(self._wide), super().sizeHint().height())

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(current().scaled(self._wide))


class LongTextInput(QPlainTextEdit):
    """A text of several lines."""

    changed = Signal()

    def __init__(self, name: str, example: str, lines: int = 4) -> None:
        super().__init__()
        self._lines, self._silent = lines, False
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(360)
        self.textChanged.connect(self._edited)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def answer(self) -> str:
        return self.toPlainText().strip()

    def show_value(self, value: object) -> None:
        self._silent = True
        self.setPlainText(str(value))
        self._silent = False

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.height())

    @Slot()
    def _edited(self) -> None:
        if not self._silent:
            self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 18)
