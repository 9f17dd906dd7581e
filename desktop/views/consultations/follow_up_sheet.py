"""The sheet for something that is to be done for a case: what, until when, by whom; what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.follow_ups import (
    FollowUpRequest,
    add_follow_up,
    change_follow_up,
    finish_follow_up,
    take_back_follow_up,
)
from desktop.queries.consultation_rows import ConsultationDetails, FollowUpRow
from desktop.queries.work_lists import staff_here
from desktop.queries.work_rows import WorkRow
from desktop.sentences import sentence
from desktop.views.consultations.take_form import MOST_LINE
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.combo import Combo
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field, Form
from desktop.words import Language

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
FIELD_OF = {"what": "what", "remind_on": "remind", "staff": "staff"}


class FollowUpSheet(WritingSheet):
    """Half-typed words wait for the same case; what somebody else changed meanwhile is not written over."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.choose", "", parent)
        self._case_id = 0
        self._row: FollowUpRow | None = None
        self._wanted_staff: int | None = None
        self.what, self.result, self.who = QLineEdit(), QLineEdit(), Combo()
        self.due, self.remind = DateEdit(self._today), DateEdit(self._today)
        self.what.setMaxLength(MOST_LINE)
        self.result.setMaxLength(MOST_LINE)
        self.form = Form(
            (
                Field("what", self.tr("What is to be done"), self.what),
                Field("due", self.tr("Until"), self.due),
                Field("staff", self.tr("Who does it"), self.who),
                Field("remind", self.tr("Shown from"), self.remind, optional=True),
            )
        )
        self.ended = Form((Field("result", self.tr("What came of it"), self.result, optional=True),))
        self.done, self.again = QPushButton(self.tr("Done")), QPushButton(self.tr("Not done after all"))
        for part in (self.form, self.ended):
            self.body.addWidget(part)
        for verb, act in ((self.done, self._finish), (self.again, self._take_back)):
            verb.setAutoDefault(True)
            verb.clicked.connect(act)
            self.add_verb(verb)
        self.result.returnPressed.connect(self._finish)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        """What is to be done of this id, or something else to be done."""
        row = next((each for each in case.follow_ups if each.id == about), None)
        self.open_for_row(case.row.id, case.row.number, row)

    def open_for_row(self, case_id: int, number: str, row: FollowUpRow | None) -> None:
        if (case_id, row) != (self._case_id, self._row):
            self._case_id, self._row = case_id, row
            self._put(row)
        self._desk.read(self, staff_here, done=self._offer, topic="staff")
        self.set_title(self.tr("Add a follow-up") if row is None else self.tr("Follow-up"))
        is_done = row is not None and row.done_on is not None
        self.ended.setVisible(row is not None)
        self.done.setVisible(row is not None and not is_done)
        self.again.setVisible(is_done)
        self.message.clear()
        self._accept()
        self.set_note(number)
        self.open()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case_id, self._row = 0, None
        self._put(None)

    def content(self) -> object:
        texts = self.what.text(), self.due.text(), self.remind.text(), self.result.text()
        return self._case_id, self._row, self.who.currentData(), *texts

    def wanted(self) -> Callable[..., int] | None:
        self._accept()
        due, remind = self.due.value(), self.remind.value()
        if not self.what.text().strip():
            self.form.refuse("what", self.tr("Write what is to be done."))
            return None
        if due is None or self.due.isModified():
            self.form.refuse("due", self.tr("Which day? For example 11/28."))
            return None
        if self.remind.text().strip() and (remind is None or self.remind.isModified()):
            self.form.refuse("remind", self.tr("Which day? For example 11/28."))
            return None
        who = self.who.currentData()
        request = FollowUpRequest(what=self.what.text(), due_on=due, staff_id=who, remind_on=remind)
        if self._row is None:
            return partial(add_follow_up, consultation_id=self._case_id, request=request)
        return partial(change_follow_up, follow_up_id=self._row.id, request=request, seen_version=self._row.version)

    def _today(self) -> date:
        return self._desk.now().date()

    def _accept(self) -> None:
        for form in (self.form, self.ended):
            form.accept()

    def _put(self, row: FollowUpRow | None) -> None:
        self.what.setText(row.what if row else "")
        self.result.setText(row.result if row else "")
        self.due.set_value(row.due_on if row else self._today() + A_WEEK)
        self.remind.set_value(row.remind_on if row else None)
        self._wanted_staff = row.staff_id if row else self._desk.by.staff_id if self._desk.by else None
        self._choose()

    def _offer(self, people: Sequence[tuple[int, str]]) -> None:
        """Whoever left and still has it to do stands in the list, too."""
        chosen = self.who.currentData() or self._wanted_staff
        self.who.clear()
        for staff_id, name in people:
            self.who.addItem(name, staff_id)
        row = self._row
        if row is not None and row.staff_id is not None and self.who.findData(row.staff_id) < 0:
            self.who.addItem(row.staff, row.staff_id)
        self._wanted_staff = chosen
        self._choose()

    def _choose(self) -> None:
        self.who.setCurrentIndex(self.who.findData(self._wanted_staff))

    @Slot()
    def _finish(self) -> None:
        if self._row is not None and not self.writer.busy:
            self.message.clear()
            operation = partial(
                finish_follow_up,
                follow_up_id=self._row.id,
                result=self.result.text(),
                seen_version=self._row.version,
            )
            self.writer.write(operation, ("done", self.content()))

    @Slot()
    def _take_back(self) -> None:
        if self._row is not None and not self.writer.busy:
            self.message.clear()
            self.writer.write(partial(take_back_follow_up, follow_up_id=self._row.id), ("again", self.content()))

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self.forget()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        key = FIELD_OF.get(str(getattr(refusal, "field", "")))
        if key is not None:
            self.form.refuse(key, sentence(refusal, self._language))
            return
        super()._refused(refusal)


def moved(day: date, today: date, by: timedelta) -> date:
    """Another day, counted from today where the day is over."""
    return max(day, today) + by


def follow_up_row(row: WorkRow) -> FollowUpRow:
    """A line of a work list as the case knows it."""
    assert isinstance(row.when, date)
    return FollowUpRow(
        row.id,
        row.title,
        row.when,
        None,
        row.staff,
        staff_id=row.staff_id,
        remind_on=row.remind_on,
        version=row.version,
    )
