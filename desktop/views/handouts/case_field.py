"""The field for the case a paper is about: by number, by who came or by words, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.case_choices import CaseChoice, case_choice, case_of_contact, cases_asked
from desktop.queries.case_search import FoundCase
from desktop.views.shared.date_edit import shown_date
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.words import Openness

OPENED_BY = frozenset({"consultations", "case_readers", "staff"})


class CaseField(SearchBox):
    """`case_changed` after another case was chosen, or none; `contact_id` is the contact it was asked for by."""

    case_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.case: CaseChoice | None = None
        self.contact_id = 0
        self.asked.connect(self._ask)
        self.begun.connect(partial(self._ask, ""))
        self.chosen.connect(self.put_case)
        desk.changed.connect(self._changed)
        self._retranslate()

    @Slot(object)
    def put_case(self, case_id: int) -> None:
        """Show a case, as far as whoever sits here may open it."""
        self.contact_id = 0
        self._desk.read(self, partial(case_choice, staff_id=self._staff_id, case_id=case_id), done=self._put)

    def put_contact(self, contact_id: int) -> None:
        """Show the case of a contact."""
        self.contact_id = contact_id
        question = partial(case_of_contact, staff_id=self._staff_id, contact_id=contact_id)
        self._desk.read(self, question, done=self._put)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """A case that is kept back by now, or was undone, is chosen no longer, and nothing is seen of its paper."""
        if self.case is not None and changes.touch(OPENED_BY):
            still = partial(case_choice, staff_id=self._staff_id, case_id=self.case.id)
            self._desk.read(self, still, done=partial(self._look, self.case.id), topic="still")

    def _look(self, case_id: int, case: CaseChoice | None) -> None:
        if case is None and self.case is not None and self.case.id == case_id:
            self._put(None)

    @property
    def _staff_id(self) -> int | None:
        return self._desk.by.staff_id if self._desk.by else None

    @Slot(str)
    def _ask(self, text: str) -> None:
        if self.case is not None:
            self._put(None, text)
        question = partial(cases_asked, staff_id=self._staff_id, asked=text)
        self._desk.read(self, question, done=partial(self._found, text), topic="cases")

    def _found(self, asked: str, found: Sequence[FoundCase]) -> None:
        if self.case is None and self.hasFocus():
            self.show_answers(asked, [self._answer(each) for each in found])

    def _answer(self, case: FoundCase) -> Answer:
        begun = shown_date(case.begun_at.date(), self._desk.now().date())
        told = "　".join(part for part in (case.number, begun, case.who) if part)
        icon = "" if case.openness is Openness.DESK else "thing.confidential"
        return Answer(case.id, case.summary, told, icon=icon)

    def _put(self, case: CaseChoice | None, text: str = "") -> None:
        self.case = case
        self.setText(f"{case.number}　{case.summary}" if case is not None else text)
        if case is not None:
            self.setCursorPosition(0)
            self.close_answers()
        self.case_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Number, who came, or words"))
        self.setAccessibleName(self.tr("Consultation"))
        self.nothing_hint = self.tr("What others keep back is not found.")
