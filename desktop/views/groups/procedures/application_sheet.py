"""An application and its review: papers in hand, what the rules say, the checklist, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.operations.registrations import (
    check_papers,
    decide_application,
    receive_application,
    remove_paper,
    take_paper,
    withdraw_application,
)
from desktop.queries.group_cards import GroupCard
from desktop.queries.registrations import REGISTRATION_READS
from desktop.queries.reviews import ReviewRows, review_of
from desktop.views.groups import words
from desktop.views.groups.procedures.review_parts import PaperTicks, Questions, RuleList
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.groups.procedures.step_words import application_words, kind_words
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import ApplicationKind, ApplicationState, GroupStatus, Language

ACCEPT, REFUSE, WITHDRAW = "accept", "refuse", "withdraw"
MOST_REASON = 300
DECISION = ("decision", "from", "until", "reason")


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
        self.received, self.decision = DayField(self._today), Chips(one=True)
        self.begins, self.until, self.reason = DayField(self._today), DayField(self._today), QLineEdit()
        self.reason.setMaxLength(MOST_REASON)
        self.reason.textEdited.connect(self.edited)
        self.decision.changed.connect(self._chosen)
        for day in (self.begins, self.until):
            day.textEdited.connect(self.edited)
            day.picked.connect(self.edited)
        return Form(
            (
                Field("received", "", self.received),
                Field("decision", "", self.decision),
                (Field("from", "", self.begins), Field("until", "", self.until)),
                Field("reason", "", self.reason),
            )
        )

    def _today(self) -> date:
        return self._desk.now().date()

    @property
    def waits(self) -> bool:
        """Whether there is an application to decide."""
        return self.rows is not None and self.rows.application is not None and self.rows.application.is_open

    def clear(self, card: GroupCard) -> None:
        self.rows, self._kept = None, None
        self.received.set_value(self._today())
        self.decision.put(())
        self.begins.set_value(self._today())
        self.until.set_value(None)
        self.reason.clear()
        self.questions.put({})
        self._ask(card.id)

    def typed(self) -> dict[str, Any]:
        return {
            "received": self.received.typed(),
            "decision": self.decision.value,
            "from": self.begins.typed(),
            "until": self.until.typed(),
            "reason": self.reason.text(),
            "answers": {question: list(said) for question, said in self.questions.typed().items()},
        }

    def put(self, typed: dict[str, Any]) -> None:
        self._kept = typed
        self.received.put(typed["received"])
        self.begins.put(typed["from"])
        self.until.put(typed["until"])
        self.reason.setText(typed["reason"])

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
        if not self.until.text():
            self.until.set_value(rows.until)
        self.say_words()
        if first and self._kept is not None:
            self.decision.put([self._kept["decision"]])
            self.questions.put({asked: (said[0], said[1]) for asked, said in self._kept["answers"].items()})
            self._fit()

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
        if self.rows is not None and self.rows.application is not None:
            self._ticks.write(partial(check_papers, application_id=self.rows.application.id), object())

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        rows = self.rows
        if rows is None:
            return None
        if not self.waits or rows.application is None:
            day = self.received.value()
            if day is None or self.received.isModified():
                self.form.refuse("received", self.tr("On which day was it handed in?"))
                return None
            return partial(receive_application, group_id=card.id, kind=rows.kind, received_on=day)
        return self._decided(rows.application.id, rows.kind)

    def _decided(self, application_id: int, kind: ApplicationKind) -> Callable[..., int] | None:
        decision, reason = self.decision.value, self.reason.text()
        if decision is None:
            self.form.refuse("decision", self.tr("Choose what is decided."))
            return None
        if decision == WITHDRAW:
            return partial(withdraw_application, application_id=application_id, reason=reason)
        if decision == REFUSE and not reason.strip():
            self.form.refuse("reason", self.tr("A refusal needs a reason; the letter says it."))
            return None
        days: dict[str, date | None] = {}
        if decision == ACCEPT:
            if (asked := self.questions.open_one()) is not None:
                self.message.say("refused", self.tr("A question is not answered yet."), asked)
                self.questions.answers[asked].chip(True).setFocus(Qt.FocusReason.OtherFocusReason)
                return None
            for key, name, field in (
                ("from", "registered_from", self.begins),
                ("until", "registered_until", self.until),
            ):
                if field.value() is None or field.isModified():
                    self.form.refuse(key, self.tr("Which day? For example 11/28 or R9.3.31."))
                    return None
                days[name] = field.value()
            if kind is ApplicationKind.RENEWAL:
                del days["registered_from"]
        checklist = tuple((asked, *said) for asked, said in self.questions.typed().items())
        decide = partial(decide_application, application_id=application_id, accepted=decision == ACCEPT)
        return partial(decide, reason=reason, checklist=checklist, **days)

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
        renews = self.rows is not None and self.rows.kind is ApplicationKind.RENEWAL
        choices = (
            (ACCEPT, self.tr("Renew") if renews else self.tr("Register")),
            (REFUSE, self.tr("Refuse")),
            (WITHDRAW, self.tr("Withdrawn")),
        )
        self.decision.show_choices(choices)
        for key, label in (
            ("received", self.tr("Handed in on")),
            ("decision", self.tr("Decision")),
            ("from", self.tr("Registered from")),
            ("until", self.tr("Registered until")),
            ("reason", self.tr("Reason (for a refusal, or an exception)")),
        ):
            self.form.relabel(key, label)
        if self.card is not None:
            self.stands.say(self._said(), bold=self.card.name)
        super().say_words()
        if not self.waits:
            self.save_button.setText(self.tr("Receive   Ctrl+Enter"))
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
        rows, waits = self.rows, self.waits
        fits = rows is not None and rows.card.status is not GroupStatus.MERGED
        self.form.setVisible(fits)
        self.save_button.setEnabled(fits and not self.writer.busy)
        self.cell("received").setVisible(not waits)
        for key in DECISION:
            self.cell(key).setVisible(waits)
        accepts = waits and self.decision.value == ACCEPT
        self.cell("from").setVisible(accepts and rows is not None and rows.kind is ApplicationKind.REGISTRATION)
        self.cell("until").setVisible(accepts)
        received = (
            rows is not None and rows.application is not None and (rows.application.state is ApplicationState.RECEIVED)
        )
        complete = rows is not None and bool(rows.asked) and not rows.papers.missing
        self.checked.setVisible(waits and received and complete)
