"""How many of a consumable were used, came or are there: a number, and a verb for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.operations.consumables import count_consumable, deliver_consumable, use_consumable
from desktop.queries.supplies import SupplyRow
from desktop.views.shared.chips import Wrap
from desktop.views.shared.combo import Combo
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier, set_role


class MoveLine(QWidget):
    """`wanted` carries an operation and what to say when it is done. Enter in the number uses so many."""

    wanted = Signal(object, str)
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: SupplyRow | None = None
        self.number, self.machine, verbs = NumberEdit(), Combo(), Wrap()
        self.use, self.deliver, self.count = QPushButton(), QPushButton(), QPushButton()
        set_role(self.use, "primary")
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.number)
        above.addWidget(self.machine, 1)
        for button, act in ((self.use, self._use), (self.deliver, self._deliver), (self.count, self._count)):
            button.setAutoDefault(True)
            button.clicked.connect(act)
            verbs.add(button)
        self.number.returnPressed.connect(self._use)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(above)
        whole.addWidget(verbs)
        notifier().changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def show_supply(self, row: SupplyRow | None, machines: Sequence[tuple[int, str]]) -> None:
        """Another consumable begins with one unit."""
        other = row is None or self._row is None or row.id != self._row.id
        self._row = row
        if not other:
            return
        self.empty()
        self.machine.clear()
        if row is not None and row.machine_id is None:
            self.machine.addItem(self.tr("for any machine"), None)
        for key, name in machines:
            if row is None or row.machine_id in {None, key}:
                self.machine.addItem(name, key)

    def empty(self) -> None:
        self.number.put(1)

    def save(self) -> None:
        self._use()

    def _use(self) -> None:
        if self._row is not None:
            said = self.tr("{name}: {number} used.")
            self._want(use_consumable, "quantity", said, machine_id=self.machine.currentData())

    def _deliver(self) -> None:
        self._want(deliver_consumable, "quantity", self.tr("{name}: {number} delivered."))

    def _count(self) -> None:
        self._want(count_consumable, "stock", self.tr("{name}: {number} are there."))

    def _want(self, verb: Any, field: str, said: str, **more: Any) -> None:
        number, row = self.number.value, self._row
        if row is None:
            return
        if number is None:
            self.wrong.emit(self.tr("Write how many, as a number."))
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        told = said.format(name=row.name, number=f"{number:,}{row.unit}")
        self.wanted.emit(partial(verb, consumable_id=row.id, **{field: number}, **more), told)

    @Slot()
    def _measure(self) -> None:
        self.number.setFixedWidth(current().scaled(96))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.number.setAccessibleName(self.tr("How many"))
        self.machine.setAccessibleName(self.tr("Into which machine"))
        self.use.setText(self.tr("Put in"))
        self.deliver.setText(self.tr("Delivered"))
        self.count.setText(self.tr("Counted: so many are there"))
