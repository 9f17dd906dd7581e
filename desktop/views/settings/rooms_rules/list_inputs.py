"""Lists of small rows in the sentences of the rules: quotas, refunds."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.settings.rooms_rules.inputs import ChoiceInput, ClockInput, LinesInput, NumberInput
from desktop.views.shared.abstract import AbstractType
from desktop.words import QuotaPeriod, QuotaUnit


class _Rows(QWidget, metaclass=AbstractType):
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

    @abstractmethod
    def row(self, number: int) -> list[QWidget]:
        """The fields of the row, counted from 1."""

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
