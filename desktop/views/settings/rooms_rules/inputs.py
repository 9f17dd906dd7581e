"""Fields that stand in the sentences of the rules: each has a value, says when it changed, and when it is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.errors import NotReadable
from desktop.rules.dates import read_time
from desktop.rules.times import clock_at
from desktop.views.shared.combo import Combo
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier
from desktop.words import QuotaPeriod, QuotaUnit

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


class _Rows(QWidget):
    """A few rows of small fields that make one list of lines."""

    changed = Signal()
    rows = 3

    def __init__(self) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for number in range(self.rows):
            line = QHBoxLayout()
            line.setSpacing(8)
            for part in self.row(number + 1):
                line.addWidget(part)
            line.addStretch(1)
            whole.addLayout(line)

    def row(self, number: int) -> list[QWidget]:
        raise NotImplementedError

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()


class QuotaInput(_Rows):
    """Up to three quotas: so many hours, slots or bookings a day, week or month."""

    def __init__(self) -> None:
        self._parts: list[tuple[NumberInput, ChoiceInput, ChoiceInput]] = []
        super().__init__()

    def row(self, number: int) -> list[QWidget]:
        count = NumberInput(self.tr("Quota {n}: how many").format(n=number))
        period = ChoiceInput(self.tr("Quota {n}: in what time").format(n=number), self._periods())
        unit = ChoiceInput(self.tr("Quota {n}: of what").format(n=number), self._units())
        for part in (count, period, unit):
            part.changed.connect(self._edited)
        self._parts.append((count, unit, period))
        return [QLabel(self.tr("in a")), period, count, unit]

    def _units(self) -> list[tuple[object, str]]:
        return [
            (QuotaUnit.HOURS.value, self.tr("hours")),
            (QuotaUnit.SLOTS.value, self.tr("slots")),
            (QuotaUnit.BOOKINGS.value, self.tr("bookings")),
        ]

    def _periods(self) -> list[tuple[object, str]]:
        return [
            (QuotaPeriod.MONTH.value, self.tr("month")),
            (QuotaPeriod.WEEK.value, self.tr("week")),
            (QuotaPeriod.DAY.value, self.tr("day")),
        ]

    @property
    def answer(self) -> list[str]:
        """What cannot be read stands in its line as it was typed."""
        filled = [each for each in self._parts if each[0].text().strip()]
        return [f"{_typed(count)} {unit.answer} {period.answer}" for count, unit, period in filled]

    def show_value(self, value: object) -> None:
        lines = [str(each).split() for each in value] if isinstance(value, list | tuple) else []  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        for at, (count, unit, period) in enumerate(self._parts):
            known = at < len(lines) and len(lines[at]) == 3
            count.setText(lines[at][0] if known else "")
            unit.show_value(lines[at][1] if known else QuotaUnit.HOURS.value)
            period.show_value(lines[at][2] if known else QuotaPeriod.MONTH.value)


class RefundInput(_Rows):
    """Up to four lines: from so many days before the use, so many percent come back."""

    rows = 4

    def __init__(self) -> None:
        self._parts: list[tuple[NumberInput, NumberInput]] = []
        super().__init__()

    def row(self, number: int) -> list[QWidget]:
        days = NumberInput(self.tr("Refund {n}: days before the use").format(n=number))
        percent = NumberInput(self.tr("Refund {n}: percent").format(n=number))
        for part in (days, percent):
            part.changed.connect(self._edited)
        self._parts.append((days, percent))
        return [days, QLabel(self.tr("days before the use or earlier:")), percent, QLabel("%")]

    @property
    def answer(self) -> list[str]:
        filled = [each for each in self._parts if each[0].text().strip() or each[1].text().strip()]
        return [f"{_typed(days)} {_typed(percent)}" for days, percent in filled]

    def show_value(self, value: object) -> None:
        lines = [str(each).split() for each in value] if isinstance(value, list | tuple) else []  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        for at, (days, percent) in enumerate(self._parts):
            known = at < len(lines) and len(lines[at]) == 2
            days.setText(lines[at][0] if known else "")
            percent.setText(lines[at][1] if known else "")


Input = NumberInput | ClockInput | ChoiceInput | LinesInput | QuotaInput | RefundInput


def _typed(field: NumberInput) -> str:
    return str(field.value) if field.value is not None else field.text().strip() or "?"
