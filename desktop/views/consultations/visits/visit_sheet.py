"""The sheet for a visit on site: who goes when to whom; afterwards what came of it, which is a contact of the case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.dispatches import call_off_dispatch, change_dispatch, plan_dispatch, report_dispatch
from desktop.queries.consultation_rows import ConsultationDetails, TopicRow
from desktop.queries.consultations import topics
from desktop.queries.work_lists import staff_here
from desktop.sentences import sentence
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.visits.visit_forms import PlanForm, ReportForm, VisitOf, visit_of
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form import Field, Form
from desktop.views.shared.parts import Parts
from desktop.words import DispatchState, Language

PLAN, REPORT = "plan", "report"
PLANNED, REPORTED = frozenset({"day", "time"}), frozenset({"note", "minutes"})


class VisitSheet(WritingSheet):
    """Two parts: the plan, and the report of a visit that was planned; one to a group begins a case."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.site", "", parent)
        self._visit = VisitOf(name="")
        self.part = Parts(((PLAN, self.tr("Plan")), (REPORT, self.tr("What came of it"))))
        self.plan, self.report, self.topics = PlanForm(self._today), ReportForm(), OneStopChips()
        self.begins = Form((Field("topics", self.tr("What was it about?"), self.topics),))
        self.call_off = QPushButton(self.tr("Call off"))
        self.call_off.setAutoDefault(True)
        for part in (self.part, self.plan, self.begins, self.report):
            self.body.addWidget(part)
        self.add_verb(self.call_off)
        self.part.changed.connect(self._turn)
        self.call_off.clicked.connect(self._call_off)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        """The visit of this id, or another one for the case."""
        row = next((each for each in case.dispatches if each.id == about), None)
        key, number, group_id = case.row.id, case.row.number, case.group_id
        new = VisitOf(name=number, case_id=key, group_id=group_id)
        self.open_for_visit(new if row is None else visit_of(row, number, key, group_id))

    def open_for_visit(self, visit: VisitOf) -> None:
        """What was typed and not saved waits for the same visit."""
        if visit != self._visit:
            self._visit = visit
            self._put()
        stands = visit.id > 0 and not self._is_over
        self.part.setVisible(stands)
        self.part.put(REPORT if stands and visit.planned_at and visit.planned_at <= self._desk.now() else PLAN)
        self.set_title(self.tr("Visit on site") if visit.id else self.tr("Plan a visit on site"))
        self._desk.read(self, staff_here, done=self._offer_staff, topic="staff")
        if visit.case_id is None:
            self._desk.read(self, topics, done=self._offer_topics, topic="topics")
        self.set_note(visit.name)
        self._accept()
        self._turn()
        self._say_over()
        self.open()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._visit = VisitOf(name="")
        self._put()

    def content(self) -> object:
        return self._visit, self.part.value, self.plan.content(), self.report.content(), self._chosen

    def wanted(self) -> Callable[..., int] | None:
        self._accept()
        if self._is_over:
            return None
        return self._reported() if self.part.value == REPORT else self._planned()

    def _planned(self) -> Callable[..., int] | None:
        try:
            request = self.plan.request(self._visit)
        except DeskError as refusal:
            self._refused(refusal)
            return None
        if not self._visit.id:
            return partial(plan_dispatch, request=request)
        seen = self._visit.version
        return partial(change_dispatch, dispatch_id=self._visit.id, request=request, seen_version=seen)

    def _reported(self) -> Callable[..., int] | None:
        if self._visit.case_id is None and not self._chosen:
            self.begins.refuse("topics", self.tr("Choose what it was about."))
            return None
        if not self.report.note.toPlainText().strip():
            self.report.refuse("note", self.tr("Write a few words: one sentence will do."))
            return None
        if self.report.minutes.is_wrong:
            self.report.refuse("minutes", self.tr("A number of minutes, such as 20."))
            return None
        return partial(report_dispatch, dispatch_id=self._visit.id, report=self.report.told(self._chosen))

    @property
    def _chosen(self) -> tuple[int, ...]:
        return tuple(key for key in self.topics.values if isinstance(key, int))

    @property
    def _is_over(self) -> bool:
        return self._visit.state is not DispatchState.PLANNED

    def _today(self) -> date:
        return self._desk.now().date()

    def _accept(self) -> None:
        for form in (self.plan, self.begins, self.report):
            form.accept()

    def _put(self) -> None:
        self.plan.put(self._visit, self._desk.by.staff_id if self._desk.by else None)
        self.report.clear()
        self.topics.put(())

    def _offer_staff(self, people: Sequence[tuple[int, str]]) -> None:
        self.plan.offer_staff(people, self._visit)

    def _offer_topics(self, rows: Sequence[TopicRow]) -> None:
        chosen = self.topics.values
        self.topics.show_choices((row.id, row.name) for row in rows)
        self.topics.put(chosen)

    def _say_over(self) -> None:
        """One that is over is shown as it was, and not written again."""
        for form in (self.plan, self.report):
            form.setEnabled(not self._is_over)
        self.save_button.setVisible(not self._is_over)
        if self._visit.state is DispatchState.VISITED:
            self.message.say("good", self.tr("The visit was made. Its report is a contact of the case."))
        elif self._is_over:
            self.message.say("info", self.tr("The visit was called off."))

    @Slot()
    def _turn(self) -> None:
        reports = self.part.value == REPORT
        self.plan.setVisible(not reports)
        self.report.setVisible(reports)
        self.begins.setVisible(reports and self._visit.case_id is None)
        self.call_off.setVisible(self._visit.id > 0 and not self._is_over and not reports)
        self.message.clear()

    @Slot()
    def _call_off(self) -> None:
        if self._visit.id and not self.writer.busy:
            self.message.clear()
            self.writer.write(partial(call_off_dispatch, dispatch_id=self._visit.id), ("off", self.content()))

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self.forget()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        key = str(getattr(refusal, "field", ""))
        for form, keys in ((self.plan, PLANNED), (self.report, REPORTED)):
            if key in keys and form.isVisibleTo(self):
                form.refuse(key, sentence(refusal, self._language))
                return
        super()._refused(refusal)
