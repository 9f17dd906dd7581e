"""One line of a price list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.errors import DeskError
from desktop.operations.prices import PriceEntry
from desktop.queries.ruled_things import RuledClass
from desktop.views.settings.rooms_rules.closed_editor import MonthDayInput
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, NumberInput
from desktop.views.shared import icons
from desktop.views.shared.chips import Wrap
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import ChargeKind, PriceUnit


class PriceLine(QFrame):
    """`changed` after every change; `entry` is None while it cannot be read, and `wrong` says why.

    With `lent` it can be the price of a loan too.
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        classes: Sequence[RuledClass],
        slots: Sequence[str],
        *,
        lent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.charge = ChoiceInput(self.tr("What is charged"), self._charges(lent=lent))
        every = [(None, self.tr("every class")), *((each.id, each.name) for each in classes if each.active)]
        self.user = ChoiceInput(self.tr("Class of user"), every)
        self.slot = ChoiceInput(self.tr("Slot"), [(name, name) for name in slots])
        self.yen = NumberInput(self.tr("Price"), 96)
        self.unit = ChoiceInput(self.tr("Unit"), self._units(slots=bool(slots), lent=lent))
        self.first, self.last = MonthDayInput(self.tr("Season from")), MonthDayInput(self.tr("Season until"))
        self.first.setPlaceholderText("11/1")
        self.last.setPlaceholderText("3/31")
        self.remove = QToolButton()
        set_role(self.remove, "quiet")
        self.remove.setIcon(icons.icon("verb.remove", "text_2"))
        self.remove.setAccessibleName(self.tr("Take the line out"))
        self.remove.setToolTip(self.remove.accessibleName())
        self._to, self._wrong = QLabel("～"), QLabel()
        set_role(self._wrong, "error")
        self._wrap = Wrap()
        for part in (self.charge, self.user, self.slot, self.yen, self.unit, self.first, self._to, self.last):
            self._wrap.add(part)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._wrap)
        words.addWidget(self._wrong)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addLayout(words, 1)
        line.addWidget(self.remove)
        for field in (self.charge, self.user, self.slot, self.yen, self.unit):
            field.changed.connect(self._edited)
        for field in (self.first, self.last):
            field.textEdited.connect(self._edited)
        self.remove.clicked.connect(self.removed)
        notifier().changed.connect(self._measure)
        self._measure()
        self._fit()

    def show_entry(self, entry: PriceEntry) -> None:
        self.charge.show_value(entry.charge.value)
        self.user.show_value(entry.class_id)
        self.unit.show_value(entry.unit.value)
        if entry.slot and self.slot.findText(entry.slot) < 0:
            self.slot.addItem(entry.slot, entry.slot)
        self.slot.show_value(entry.slot)
        self.yen.put(entry.yen)
        self.first.put(entry.season_from)
        self.last.put(entry.season_until)
        self._fit()

    @property
    def wrong(self) -> str:
        return self._wrong.text()

    def entry(self) -> PriceEntry | None:
        if self.wrong or self.yen.value is None:
            return None
        unit, charge = PriceUnit(self.unit.answer), ChargeKind(self.charge.answer)
        heating, chosen = charge is ChargeKind.HEATING, self.user.answer
        return PriceEntry(
            self.yen.value,
            unit,
            charge,
            chosen if isinstance(chosen, int) else None,
            str(self.slot.answer or "") if unit is PriceUnit.SLOT else "",
            self.first.answer() if heating else None,
            self.last.answer() if heating else None,
        )

    @Slot()
    def _edited(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        heating = self.charge.answer == ChargeKind.HEATING.value
        for part in (self.first, self._to, self.last):
            part.setVisible(heating)
        self._wrap.updateGeometry()
        self.slot.setVisible(self.unit.answer == PriceUnit.SLOT.value)
        self._wrong.setText(self._found_wrong(heating=heating))
        self._wrong.setVisible(bool(self._wrong.text()))

    @Slot()
    def _measure(self) -> None:
        self._to.setMinimumHeight(current().control + 2)

    def _found_wrong(self, *, heating: bool) -> str:
        value, percent = self.yen.value, self.unit.answer == PriceUnit.PERCENT.value
        if value is None or value < 0:
            return self.tr("Write a number.")
        if wrong := self._wrong_unit(heating=heating):
            return wrong
        if percent and value > 100:
            return self.tr("At most 100 %.")
        try:
            first, last = self.first.answer(), self.last.answer()
        except DeskError:
            return self.tr("No such day.")
        if heating and (first is None) is not (last is None):
            return self.tr("Both days of the season.")
        return ""

    def _wrong_unit(self, *, heating: bool) -> str:
        if self.unit.answer == PriceUnit.PERCENT.value and not heating:
            return self.tr("Only heating is charged in percent.")
        if self.unit.answer == PriceUnit.NIGHT.value and self.charge.answer != ChargeKind.LOAN.value:
            return self.tr("Only a loan is charged by the night.")
        return ""

    def _charges(self, *, lent: bool) -> list[tuple[object, str]]:
        return [
            (ChargeKind.USE.value, self.tr("use")),
            *([(ChargeKind.LOAN.value, self.tr("loan out of the house"))] if lent else []),
            (ChargeKind.HEATING.value, self.tr("heating and cooling")),
            (ChargeKind.DEPOSIT.value, self.tr("deposit")),
        ]

    def _units(self, *, slots: bool, lent: bool) -> list[tuple[object, str]]:
        return [
            (PriceUnit.HOUR.value, self.tr("yen an hour")),
            *([(PriceUnit.NIGHT.value, self.tr("yen a night"))] if lent else []),
            (PriceUnit.USE.value, self.tr("yen a use")),
            *([(PriceUnit.SLOT.value, self.tr("yen a slot"))] if slots else []),
            (PriceUnit.PERCENT.value, self.tr("% of the room")),
        ]
