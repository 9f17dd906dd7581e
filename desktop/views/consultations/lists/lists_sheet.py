"""The center's own lists for consultations: topics, whom cases are sent on to, templates of quick entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.operations.consultation_templates import move_template, retire_template
from desktop.operations.referral_targets import move_referral_target, retire_referral_target
from desktop.operations.topics import move_topic, retire_topic
from desktop.queries.case_wish import CaseWish
from desktop.queries.cases_behind import CasesBehind, cases_of_target, cases_of_topic
from desktop.queries.consulting_lists import (
    CONSULTING_READS,
    ConsultingLists,
    ListedTarget,
    ListedTemplate,
    ListedTopic,
    consulting_lists,
)
from desktop.views.consultations.lists.entry_words import EntryWords
from desktop.views.consultations.lists.merge_form import MergeForm
from desktop.views.consultations.lists.target_form import TargetForm
from desktop.views.consultations.lists.template_form import TemplateForm
from desktop.views.consultations.lists.topic_form import TopicForm
from desktop.views.consultations.lists.words import TARGETS, TEMPLATES, TOPICS
from desktop.views.shared.keys import bind_key_of
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.words import Language

Listed = ListedTopic | ListedTarget | ListedTemplate


class ListsSheet(LedgerSheet):
    """Nothing is deleted: what is offered no more stays with the cases that have it.

    `case_wanted` carries a case of the chosen topic or target, `cases_wanted` the wish for all of them.
    """

    case_wanted = Signal(int)
    cases_wanted = Signal(object)
    READS: ClassVar = CONSULTING_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows = ConsultingLists((), (), ())
        self.words = EntryWords(language)
        self.print_button.setVisible(False)
        self.topic_form, self.merge_form = TopicForm(desk, language), MergeForm(desk, language)
        self.target_form, self.template_form = TargetForm(desk, language), TemplateForm(desk, language)
        self.add = self.add_head_button(self._begin_new, role="primary")
        add = self.details.add_button
        self.change, self.closer, self.merge = add("primary"), add(), add()
        self.up, self.down, self.retire, self.listed = add(), add(), add(), add()
        for button, act in (
            (self.change, self._begin_change),
            (self.closer, self._begin_closer),
            (self.merge, self._begin_merge),
            (self.up, partial(self._move, -1)),
            (self.down, partial(self._move, 1)),
            (self.retire, self._retire),
            (self.listed, self._list_all),
        ):
            button.clicked.connect(act)
        self.details.view.activated.connect(self._open_case)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            bind_key_of(self.view, keys, partial(self._move, step))
        for form in (self.topic_form, self.merge_form, self.target_form, self.template_form):
            self.add_form(form, self._form_saved)
        self.name_all()

    def question(self) -> Callable[..., Any]:
        return consulting_lists

    def show_rows(self, rows: ConsultingLists, choose: int | None) -> None:
        self.rows = rows
        self.topic_form.show_topics(rows.topics)
        self.template_form.show_topics(rows.topics)
        self.fill([self.words.line(row) for row in self._shelf()], choose)

    def _shelf(self) -> Sequence[Listed]:
        of = {TOPICS: self.rows.topics, TARGETS: self.rows.targets, TEMPLATES: self.rows.templates}
        return of[str(self.shelf.value)]

    @property
    def chosen(self) -> Listed | None:
        return next((row for row in self._shelf() if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.details.show_lines("", ())
        self.details.show_sum("", None)
        if row is None:
            return
        self._ask_cases(row)
        self.details.rename(row.name)
        self.details.facts.show_facts(self.words.facts(row))
        is_topic = isinstance(row, ListedTopic)
        self.closer.setVisible(is_topic and row.active and row.parent_id is None)
        self.merge.setVisible(is_topic and row.active)
        for button in (self.up, self.down):
            button.setVisible(row.active)
        self.listed.setVisible(not isinstance(row, ListedTemplate))
        self.retire.setText(self.tr("Offer no more") if row.active else self.tr("Offer again"))

    def _ask_cases(self, row: Listed) -> None:
        staff_id = self.by.staff_id
        match row:
            case ListedTopic():
                question = partial(cases_of_topic, staff_id=staff_id, topic_id=row.id)
            case ListedTarget():
                question = partial(cases_of_target, staff_id=staff_id, target_id=row.id)
            case ListedTemplate():
                return
        self.desk.read(self, question, done=partial(self._show_cases, row), topic="cases")

    def _show_cases(self, asked: Listed, found: CasesBehind) -> None:
        """The cases of what is still chosen; those kept back are one last line that opens nothing."""
        if asked != self.chosen:
            return
        all_there = len(found.rows) + found.withheld == found.count
        said = self.tr("Cases: {count}") if all_there else self.tr("Cases: the last {shown} of {count}")
        label = said.format(count=f"{found.count:,}", shown=f"{len(found.rows):,}")
        self.details.show_lines(label, self.words.cases(found))

    @Slot(QModelIndex)
    def _open_case(self, index: QModelIndex) -> None:
        if case_id := self.details.lines.key_at(index):
            self.case_wanted.emit(case_id)

    @Slot()
    def _list_all(self) -> None:
        match self.chosen:
            case ListedTopic() as topic:
                self.cases_wanted.emit(CaseWish(topic_id=topic.id))
            case ListedTarget() as target:
                self.cases_wanted.emit(CaseWish(target_id=target.id))
            case _:
                pass

    def paper_job(self) -> Callable[..., Drawn] | None:
        return None

    @Slot()
    def _begin_new(self) -> None:
        match self.shelf.value:
            case "targets":
                self.target_form.begin_new()
                self.show_form(self.target_form)
            case "templates":
                self.template_form.begin_new()
                self.show_form(self.template_form)
            case _:
                self.topic_form.begin_new(None)
                self.show_form(self.topic_form)

    @Slot()
    def _begin_closer(self) -> None:
        if isinstance(row := self.chosen, ListedTopic):
            self.topic_form.begin_new(row.id)
            self.show_form(self.topic_form)

    @Slot()
    def _begin_change(self) -> None:
        match self.chosen:
            case ListedTopic() as topic:
                self.topic_form.begin_change(topic)
                self.show_form(self.topic_form)
            case ListedTarget() as target:
                self.target_form.begin_change(target)
                self.show_form(self.target_form)
            case ListedTemplate() as template:
                self.template_form.begin_change(template)
                self.show_form(self.template_form)
            case None:
                pass

    @Slot()
    def _begin_merge(self) -> None:
        if isinstance(row := self.chosen, ListedTopic):
            self.merge_form.begin_for(row, self.rows.topics)
            self.show_form(self.merge_form)

    @Slot()
    def _move(self, step: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a signal's argument
        row = self.chosen
        match row:
            case ListedTopic():
                operation = partial(move_topic, topic_id=row.id, step=step)
            case ListedTarget():
                operation = partial(move_referral_target, target_id=row.id, step=step)
            case ListedTemplate():
                operation = partial(move_template, template_id=row.id, step=step)
            case None:
                return
        self.act(operation, self.tr("{name} was moved.").format(name=row.name), (step, self._shelf()))

    @Slot()
    def _retire(self) -> None:
        match row := self.chosen:
            case ListedTopic():
                operation = partial(retire_topic, topic_id=row.id, active=not row.active)
            case ListedTarget():
                operation = partial(retire_referral_target, target_id=row.id, active=not row.active)
            case ListedTemplate():
                operation = partial(retire_template, template_id=row.id, active=not row.active)
            case None:
                return
        gone, back = self.tr("{name} is offered no more. It can be undone."), self.tr("{name} is offered again.")
        self.act(operation, (gone if row.active else back).format(name=row.name), (row,))

    def _form_saved(self, record_id: int) -> None:
        self.done(self.tr("Saved."), record_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self._begin_new()
        else:
            super().keyPressEvent(event)

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Lists of consultations"))
        self.setAccessibleName(self.tr("Lists of consultations"))
        self.shelf.show_choices(
            ((TOPICS, self.tr("Topics")), (TARGETS, self.tr("Targets")), (TEMPLATES, self.tr("Templates")))
        )
        self.card.rename(self.tr("Lists of consultations"))
        self.view.setAccessibleName(self.tr("Lists of consultations"))
        self.empty.say(self.tr("Nothing here yet: add the first one."))
        self.add.setText(self.tr("Add (Insert)"))
        self.change.setText(self.tr("Change"))
        self.closer.setText(self.tr("Add a closer one"))
        self.merge.setText(self.tr("Merge…"))
        self.listed.setText(self.tr("In the list of cases"))
        self.details.view.setToolTip(self.tr("Enter or a double click opens the case"))
        self.up.setText(self.tr("Up (Alt+↑)"))
        self.down.setText(self.tr("Down (Alt+↓)"))
