"""Another slot for somebody who is booked: which day, which of its free slots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.specialist_slots import move_slot
from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.specialists.words import day_title, slot_words
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.words import Language


class MoveForm(LedgerForm):
    """Only days with a free slot are there to choose from."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.day, self.slots = Combo(), OneStopChips(one=True)
        rows = (Field("day", "", self.day), Field("slots", "", self.slots))
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.slot: SlotRow | None = None
        self._days: dict[int, SpecialistDayRow] = {}
        self.day.currentIndexChanged.connect(self._show_slots)
        self.name_all()

    def begin_for(self, slot: SlotRow, days: Sequence[SpecialistDayRow]) -> None:
        self.slot, self._days = slot, {day.id: day for day in days if day.free}
        self.day.blockSignals(True)
        self.day.clear()
        for day in self._days.values():
            self.day.addItem(f"{day_title(day)}　{day.specialist}", day.id)
        self.day.setCurrentIndex(max(0, self.day.findData(slot.day_id)))
        self.day.blockSignals(False)
        self._show_slots()
        self.name_all()

    def begin(self) -> None:
        super().begin()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def operation(self) -> Callable[..., Any]:
        wanted = self.slots.value
        if self.slot is None or self.slot.booking_id is None or not isinstance(wanted, str):
            raise Missing("slots")
        moved = {"booking_id": self.slot.booking_id, "seen_version": self.slot.version}
        return partial(move_slot, day_id=self.day.currentData(), slot=wanted, **moved)

    def sent(self) -> object:
        return self.slot, self.day.currentData(), self.slots.value

    @Slot()
    def _show_slots(self) -> None:
        day = self._days.get(self.day.currentData() or 0)
        free = [slot.slot for slot in day.slots if slot.is_free] if day is not None else []
        self.slots.show_choices((slot, slot_words(slot)) for slot in free)
        self.slots.put(free[:1])

    def name_all(self) -> None:
        self.rename(self.tr("Another time for {who}").format(who=self.slot.who if self.slot else ""))
        self.form.relabel("day", self.tr("Day"))
        self.form.relabel("slots", self.tr("Free slots"))
        self.save_button.setText(self.tr("Move (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
