"""Fields that stand in the sentences of the rules: each has a value, says when it changed, and when it is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.errors import NotReadable
from desktop.rules.dates import read_time
from desktop.rules.times import clock_at
from desktop.views.shared.combo import Combo
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier

CLOCK = 76


class NumberInput(NumberEdit):
    """A number of two or three digits in a sentence."""

    def __init__(self, name: str, wide: int = 64) -> None:
        super().__init__()
        self._wide = wide
        self.setAccessibleName(name)
        notifier().changed.connect(self._measure)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(self._wide), super().sizeHint().height())

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(current().scaled(self._wide))

    @property
    def answer(self) -> object:
        return self.value

    def show_value(self, value: object) -> None:
        self.put(value if isinstance(value, int) else None)


class ClockInput(QLineEdit):
    """A time of day in minutes since midnight, up to 24:00."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setMaxLength(12)
        self.textEdited.connect(self._edited)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def answer(self) -> int | None:
        try:
            return read_time(self.text())
        except NotReadable:
            return None

    def show_value(self, value: object) -> None:
        self.setText(clock_at(value) if isinstance(value, int) else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (minutes := self.answer) is not None:
            self.setText(clock_at(minutes))
        super().focusOutEvent(event)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(CLOCK), super().sizeHint().height())

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(current().scaled(CLOCK))


class ChoiceInput(Combo):
    """One of a few words."""

    changed = Signal()

    def __init__(self, name: str, choices: Iterable[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        for value, word in choices:
            self.addItem(word, value)
        self.activated.connect(self._chosen)

    @property
    def answer(self) -> object:
        return self.currentData()

    def show_value(self, value: object) -> None:
        places = [self.itemData(at) for at in range(self.count())]
        self.setCurrentIndex(places.index(value) if value in places else 0)

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class LinesInput(QPlainTextEdit):
    """One a line: 午前 9:00-12:00."""

    changed = Signal()

    def __init__(self, name: str, example: str, lines: int = 4) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._edited)
        self._silent = False
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def answer(self) -> list[str]:
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def show_value(self, value: object) -> None:
        self._silent = True
        self.setPlainText("\n".join(map(str, value)) if isinstance(value, list | tuple) else "")  # pyright: ignore[reportUnknownArgumentType]
        self._silent = False

    @Slot()
    def _edited(self) -> None:
        if not self._silent:
            self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(max(240, self.minimumWidth()), self._high())

    def _high(self) -> int:
        return self.fontMetrics().lineSpacing() * self._lines + 18

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(self._high())
