"""Form of the paper that counts a month's consultations."""

from __future__ import annotations

from PySide6.QtCore import Slot

from desktop.queries.consultation_dimensions import DIMENSIONS
from desktop.rules.months import month_of
from desktop.views.consultations.figures.words import by_word
from desktop.views.handouts.room_forms import Fields, MonthFreeForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.words import CountUnit


class ConsultationFiguresForm(MonthFreeForm):
    paper = "consultation-figures"

    def fields(self) -> Fields:
        self.by, self.unit = Combo(), Combo()
        for dimension in DIMENSIONS:
            self.by.addItem(by_word(dimension), dimension)
        for unit, word in ((CountUnit.CASES, self.tr("Cases")), (CountUnit.CONTACTS, self.tr("Contacts"))):
            self.unit.addItem(word, unit.value)
        for choice in (self.by, self.unit):
            choice.activated.connect(self._chosen)
        fields = super().fields()
        self.month.setText(str(month_of(self._today()).moved(-1)))
        counted = Field("by", self.tr("Counted by"), self.by), Field("unit", self.tr("What is counted"), self.unit)
        return [*counted, *fields]

    def settings(self) -> dict[str, str]:
        told = {"by": str(self.by.currentData()), "unit": str(self.unit.currentData())}
        return {**told, **super().settings()}

    def note(self) -> str:
        return self.tr("Consultations of a month. Tables of two things, other days and files are under Figures.")

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
