"""The papers of consultations: each for a case that whoever sits here may open."""

from __future__ import annotations

from PySide6.QtCore import Slot

from desktop.rules.times import clock
from desktop.views.handouts.case_field import CaseField
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.date_edit import shown_date
from desktop.views.shared.form import Field


class CaseForm(RoomPaperForm):
    """The whole case, with the names. Nothing is drawn before a case was chosen."""

    paper = "case"

    def fields(self) -> Fields:
        self.case = CaseField(self.desk)
        self.case.case_changed.connect(self._chosen)
        return [Field("case", self.tr("Consultation"), self.case)]

    def begin_with(self, record_id: int) -> None:
        self.case.put_case(record_id)

    def for_(self) -> str | None:
        return self.case.case.number if self.case.case is not None else None

    def hint(self) -> str:
        return self.tr("Choose the consultation.")

    def note(self) -> str:
        return self.tr("With all names: it stays at the desk. Who printed what is kept back is written down.")

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class CaseRedactedForm(CaseForm):
    paper = "case-redacted"

    def note(self) -> str:
        return self.tr("People and groups are called by number. Read it through before it leaves the desk.")


class ContactPaperForm(CaseForm):
    """A paper of one contact of a case: the first unless another is chosen."""

    def fields(self) -> Fields:
        self.contact = Combo()
        self.contact.activated.connect(self._contact_chosen)
        self.contact.setEnabled(False)
        return [*super().fields(), Field("contact", self.tr("Contact"), self.contact)]

    def begin_with(self, record_id: int) -> None:
        self.case.put_contact(record_id)

    def for_(self) -> str | None:
        number, place = super().for_(), self.contact.currentData()
        return number if number is None or place in {None, 1} else f"{number}-{place}"

    @Slot()
    def _chosen(self) -> None:
        case = self.case.case
        self.contact.clear()
        self.contact.setEnabled(case is not None)
        for each in case.contacts if case is not None else ():
            at = f"{shown_date(each.at.date(), self._today())} {clock(each.at)}"
            self.contact.addItem(f"{each.place}　{at}", each.place)
            if each.id == self.case.contact_id:
                self.contact.setCurrentIndex(each.place - 1)
        self.changed.emit()

    @Slot()
    def _contact_chosen(self) -> None:
        self.changed.emit()


class ConsultationSlipForm(ContactPaperForm):
    paper = "consultation-slip"

    def for_(self) -> str | None:
        """Blank where no case was chosen."""
        return super().for_() or ""

    def note(self) -> str:
        return self.tr("Blank for the hand, or as a contact of a consultation was written down.")
