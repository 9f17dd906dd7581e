"""The papers of consultations: each for a case that whoever sits here may open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from desktop.queries.consultation_rows import ConsultationList
from desktop.queries.consultations import list_for
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field


class CaseForm(RoomPaperForm):
    """The whole case, with the names."""

    paper = "case"

    def fields(self) -> Fields:
        self.choice = Combo()
        self.choice.activated.connect(self._chosen)
        staff_id = self.desk.by.staff_id if self.desk.by else None
        question = partial(list_for, staff_id=staff_id, text="", only_open=False)
        self.desk.read(self, question, done=self._show, topic="cases")
        return [Field("case", self.tr("Consultation"), self.choice)]

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def hint(self) -> str:
        return self.tr("Choose the consultation.")

    def note(self) -> str:
        return self.tr("With all names: it stays at the desk. Who printed what is kept back is written down.")

    def _show(self, found: ConsultationList) -> None:
        self.choice.clear()
        self._begin()
        for row in found.rows:
            self.choice.addItem(f"{row.number}　{row.summary}", row.number)
        self.changed.emit()

    def _begin(self) -> None:
        """Nothing stands before the cases; no case is drawn before somebody has chosen it."""
        self.choice.addItem(self.tr("Choose"), None)

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class CaseRedactedForm(CaseForm):
    paper = "case-redacted"

    def note(self) -> str:
        return self.tr("People and groups are called by number. Read it through before it leaves the desk.")


class ConsultationSlipForm(CaseForm):
    paper = "consultation-slip"

    def note(self) -> str:
        return self.tr("Blank for the hand, or as the first contact of a consultation was written down.")

    def _begin(self) -> None:
        self.choice.addItem(self.tr("Blank"), "")
