"""An application and its review: papers in hand, what the rules say, the checklist, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.operations.registrations import check_papers, receive_application, remove_paper, take_paper
from desktop.queries.group_cards import GroupCard
from desktop.queries.registrations import REGISTRATION_READS, ApplicationRow
from desktop.queries.reviews import ReviewRows, review_of
from desktop.views.groups import words
from desktop.views.groups.procedures.decision_form import DecisionForm
from desktop.views.groups.procedures.review_parts import PaperTicks, Questions, RuleList
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.groups.procedures.step_words import application_words, kind_words
from desktop.views.shared.form import Form
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import ApplicationKind, ApplicationState, GroupStatus, Language


class ApplicationSheet(StepSheet):
    """Receives an application where none waits, then decides it; ticks are saved at once and undone with Ctrl+Z."""

    kind = "group_application"
    picture = "thing.document"

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.rows: ReviewRows | None = None
        self._kept: dict[str, Any] | None = None
        self.papers, self.rules, self.questions = PaperTicks(), RuleList(), Questions()
        self.checked = QPushButton()
        super().__init__(desk, language, parent)
        self._ticks = SheetWriter(desk, self)
        for place, part in enumerate((self.papers, self.checked, self.rules, self.questions)):
            self.body.insertWidget(2 + place, part)
            part.setVisible(False)
        self.papers.taken.connect(self._take)
        self.papers.given_back.connect(self._give_back)
        self.checked.clicked.connect(self._check)
        self.questions.changed.connect(self.edited)
        self._ticks.refused.connect(self._refused)
        desk.changed.connect(self._changed)

    def made_form(self) -> Form:
        self.decision = DecisionForm(self._today)
        self.decision.edited.connect(self.edited)
        self.decision.chosen.connect(self._chosen)
        return self.decision

    def _today(self) -> date:
        return self._desk.now().date()

    @property
    def application(self) -> ApplicationRow | None:
        """The application that waits to be decided."""
        row = self.rows.application if self.rows is not None else None
        return row if row is not None and row.is_open else None

    @property
    def waits(self) -> bool:
        return self.application is not None

    def clear(self, card: GroupCard) -> None:
        self.rows, self._kept = None, None
        self.decision.clear()
        self.questions.put({})
        self._ask(card.id)

    def typed(self) -> dict[str, Any]:
        answers = {question: list(said) for question, said in self.questions.typed().items()}
        return {**self.decision.typed(), "answers": answers}

    def put(self, typed: dict[str, Any]) -> None:
        self._kept = typed
        self.decision.put(typed)

    def _ask(self, group_id: int) -> None:
        question = partial(review_of, group_id=group_id, now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="review")

    def _show(self, rows: ReviewRows | None) -> None:
        if rows is None or self.card is None or rows.card.id != self.card.id:
            return
        first, self.rows = self.rows is None, rows
        self.papers.show_papers(rows.asked, rows.papers)
        self.rules.show_findings(rows.findings)
        self.questions.show_questions(rows.questions if self.waits else ())
        if not self.decision.until.text():
            self.decision.until.set_value(rows.until)
        self.say_words()
        if first and self._kept is not None:
            self.decision.decision.put([self._kept["decision"]])
            self.questions.put({asked: (said[0], said[1]) for asked, said in self._kept["answers"].items()})
            self._fit()
        if first:
            self._begin()

    def _begin(self) -> None:
        """At the first paper that is not in hand, or at what is to be filled in."""
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            return
        boxes = (box for box in self.papers.boxes.values() if not box.isChecked())
        answers = (chips.chip(True) for chips in self.questions.answers.values())
        starts = next(boxes, None) or next(answers, None) or self.form.widget("received")
        starts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.card is not None and self.isVisible() and changes.touch(REGISTRATION_READS):
            self._ask(self.card.id)

    @Slot(str)
    def _take(self, name: str) -> None:
        if self.card is not None:
            take = partial(take_paper, group_id=self.card.id, name=name, received_on=self._today())
            self._ticks.write(take, object())

    @Slot(object)
    def _give_back(self, paper_ids: tuple[int, ...]) -> None:
        if paper_ids:
            self._ticks.write(partial(remove_paper, paper_id=paper_ids[0]), object())

    @Slot()
    def _check(self) -> None:
        if self.application is not None:
            self._ticks.write(partial(check_papers, application_id=self.application.id), object())

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        if self.rows is None:
            return None
        if self.application is None:
            day = self.decision.day("received")
            received = partial(receive_application, group_id=card.id, kind=self.rows.kind)
            return partial(received, received_on=day) if day is not None else None
        if self.decision.accepts and (asked := self.questions.open_one()) is not None:
            self.message.say("refused", self.tr("A question is not answered yet."), asked)
            self.questions.answers[asked].chip(True).setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        checklist = tuple((asked, *said) for asked, said in self.questions.typed().items())
        return self.decision.decided(self.application.id, self.rows.kind, checklist)

    @Slot(int)
    def _saved(self, answer: int) -> None:
        """What was received is decided next: the sheet stays."""
        if self.waits:
            super()._saved(answer)
            return
        self.saved.emit(answer)

    def say_words(self) -> None:
        self.set_title(self.tr("Application and review"))
        self.papers.entitle(self.tr("Papers in hand"))
        self.rules.entitle(self.tr("Requirements"))
        self.questions.entitle(self.tr("Checklist"))
        self.checked.setText(self.tr("The papers are complete"))
        self.decision.say_words(renews=self.rows is not None and self.rows.kind is ApplicationKind.RENEWAL)
        if self.card is not None:
            self.stands.say(self._said(), bold=self.card.name)
        super().say_words()
        if not self.waits:
            self.save_button.setText(self.tr("Receive   Ctrl+Enter"))
            self.save_button.setAccessibleName(self.tr("Receive the application"))
        self._fit()

    def _said(self) -> str:
        """Where the group stands, and how its last application ended."""
        rows = self.rows
        if rows is None:
            return ""
        lines = [words.status_word(rows.card.status)]
        if rows.application is not None:
            lines.append(application_words(rows.application))
        if not self.waits:
            lines.append(kind_words(rows.kind))
        return "\n".join(lines)

    @Slot()
    def _chosen(self) -> None:
        self._fit()
        self.edited()

    def _fit(self) -> None:
        """Only what the step asks for."""
        rows, application = self.rows, self.application
        fits = rows is not None and rows.card.status is not GroupStatus.MERGED
        self.form.setVisible(fits)
        self.save_button.setEnabled(fits and not self.writer.busy)
        self.decision.show_step(rows.kind if rows is not None else None, waits=self.waits)
        received = application is not None and application.state is ApplicationState.RECEIVED
        complete = rows is not None and bool(rows.asked) and not rows.papers.missing
        self.checked.setVisible(received and complete)
