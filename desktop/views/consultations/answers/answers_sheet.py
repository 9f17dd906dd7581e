"""The center's answers: those that can be given, those to make sure of again, drafts, and those taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.jobs.knowledge_papers import draw_knowledge_card
from desktop.operations.knowledge import approve_card, retire_card
from desktop.queries.consultations import topics
from desktop.queries.knowledge import KNOWLEDGE_READS, CardShelf, KnowledgeRow, knowledge_card, knowledge_cards
from desktop.queries.knowledge_from_case import CardSuggestion, suggestion_for
from desktop.views.consultations.answers.card_form import KnowledgeForm
from desktop.views.consultations.answers.words import shelf_word, state_word
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.keys import bind_down
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Mark
from desktop.words import CardState, Language

SHELF_OF = {
    CardState.APPROVED: CardShelf.APPROVED,
    CardState.DRAFT: CardShelf.DRAFT,
    CardState.RETIRED: CardShelf.RETIRED,
}


def _dated(day: date | None) -> str:
    """With its year: it is a year off."""
    said = QCoreApplication.translate("answers", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), said) if day else ""


class AnswersSheet(LedgerSheet):
    """An answer is given once an advisor has approved it, and made sure of again by the center's rule."""

    READS: ClassVar = KNOWLEDGE_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: tuple[KnowledgeRow, ...] = ()
        self.asked, self.answer = QLineEdit(), Paragraph()
        self.asked.setClearButtonEnabled(True)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 8)
        line.addWidget(self.asked)
        self.card.body.insertLayout(1, line)
        self.details.add_above(self.answer)
        self.form = KnowledgeForm(desk, language)
        self.new_card = self.add_head_button(self._begin_new, role="primary")
        add = self.details.add_button
        self.approve, self.change, self.retire = add("primary"), add(), add()
        self.approve.clicked.connect(self._approve)
        self.change.clicked.connect(self._begin_change)
        self.retire.clicked.connect(self._retire)
        self.asked.textEdited.connect(self._look)
        bind_down(self.asked, self.view)
        self.add_form(self.form, self._saved_card)
        self.name_all()
        desk.read(self, topics, done=self.form.show_topics, topic="topics")

    def open(self, about: object = None) -> None:
        """`about` is ("card", id), whatever list it stands in, or ("case", id): an answer is made from that case."""
        super().open(about)
        match about:
            case ("card", int() as card_id):
                self._want(card_id)
            case ("case", int() as case_id):
                wanted = partial(suggestion_for, staff_id=self._staff_id, consultation_id=case_id)
                self.desk.read(self, wanted, done=self._begin_from, topic="from_case")
            case _:
                pass

    def _want(self, card_id: int) -> None:
        day, site = self.desk.now().date(), self.desk.site_id
        wanted = partial(knowledge_card, card_id=card_id, day=day, site_id=site, staff_id=self._staff_id)
        self.desk.read(self, wanted, done=self._show_wanted, topic="wanted")

    def _begin_from(self, case: CardSuggestion | None) -> None:
        if case is None:
            self.message.say("warn", self.tr("This case is for others to open."))
            return
        self.form.begin_from(case)
        self.show_form(self.form)
        if not case.answer:
            self.message.say("info", self.tr("No advice was written down in the case yet: write the answer here."))

    def _show_wanted(self, row: KnowledgeRow | None) -> None:
        if row is not None:
            if self.shown_form is not None:  # else the keyboard stays where it is
                self.leave_form()
            self.shelf.put(SHELF_OF[row.state])
            self.asked.clear()
            self.reload(row.id)

    def question(self) -> Callable[..., Any]:
        shelf = self.shelf.value
        assert isinstance(shelf, CardShelf)
        day, site = self.desk.now().date(), self.desk.site_id
        asked = partial(knowledge_cards, staff_id=self._staff_id, text=self.asked.text())
        return partial(asked, day=day, site_id=site, shelf=shelf)

    @property
    def _staff_id(self) -> int | None:
        return self.desk.by.staff_id if self.desk.by else None

    def show_rows(self, rows: Any, choose: int | None) -> None:
        self.rows = rows
        if isinstance(shelf := self.shelf.value, CardShelf):
            self.card.rename(shelf_word(shelf))
        self.empty.say(
            self.tr("Nothing found. Other words?")
            if self.asked.text().strip()
            else self.tr("Nothing stands here. An answer begins as a draft: New answer.")
        )
        self.fill([self._line(row) for row in self.rows], choose)

    def _line(self, row: KnowledgeRow) -> ListLine:
        mark = None
        if row.check_by is not None and row.check_by <= self.desk.now().date():
            mark = Mark(self.tr("to check"), "warn", "status.warning")
        about = "、".join(topic.name for topic in row.topics)
        return ListLine(row.id, row.question, row.place or about, row.number, mark)

    @property
    def chosen(self) -> KnowledgeRow | None:
        return next((row for row in self.rows if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.details.show_lines("", ())
        self.details.show_sum("", None)
        if row is None:
            return
        self.details.rename(row.question)
        self.details.say(row.number)
        self.answer.say(row.answer)
        checked = f"{_dated(row.checked_on)}　{row.checked_by}" if row.checked_on else ""
        self.details.facts.show_facts(
            (
                (self.tr("Where it comes from"), row.source),
                (self.tr("Topics"), "、".join(topic.name for topic in row.topics)),
                (self.tr("State"), state_word(row.state)),
                (self.tr("Made sure of"), checked),
                (self.tr("Again by"), _dated(row.check_by)),
                (self.tr("Written by"), row.written_by),
            )
        )
        approved = row.state is CardState.APPROVED
        self.approve.setText(self.tr("Still right today") if approved else self.tr("Approve"))
        self.retire.setVisible(row.state is not CardState.RETIRED)

    def paper_job(self) -> Callable[..., Drawn] | None:
        """What is handed out; a draft or what was taken back says on the paper that it is none."""
        row = self.chosen
        return partial(draw_knowledge_card, by=self.by, card_id=row.id) if row is not None else None

    @Slot()
    def _begin_new(self) -> None:
        self.form.begin_new()
        self.show_form(self.form)

    @Slot()
    def _begin_change(self) -> None:
        if (row := self.chosen) is not None:
            self.form.begin_change(row)
            self.show_form(self.form)

    def _saved_card(self, answer: Any) -> None:
        """It is seen where it stands by now: other words have made a draft of it."""
        self.done(self.tr("Saved. It can be undone."), int(answer))
        self._want(int(answer))

    @Slot()
    def _approve(self) -> None:
        if (row := self.chosen) is not None:
            said = self.tr("{number} can be given as an answer.").format(number=row.number)
            self.act(partial(approve_card, card_id=row.id, seen_version=row.version), said, ("approve", row))

    @Slot()
    def _retire(self) -> None:
        if (row := self.chosen) is not None:
            said = self.tr("{number} is not given any more. It can be undone.").format(number=row.number)
            self.act(partial(retire_card, card_id=row.id, seen_version=row.version), said, ("retire", row))

    @Slot()
    def _look(self) -> None:
        self.reload()

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Answers"))
        self.shelf.show_choices((shelf, shelf_word(shelf)) for shelf in CardShelf)
        if self.shelf.value is None:
            self.shelf.put(CardShelf.APPROVED)
        self.asked.setPlaceholderText(self.tr("Words, topic or number"))
        self.asked.setAccessibleName(self.tr("Search answers"))
        self.view.setAccessibleName(self.tr("Answers"))
        self.new_card.setText(self.tr("New answer"))
        self.change.setText(self.tr("Change"))
        self.retire.setText(self.tr("Take back"))

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Insert and self.shown_form is None:
            self._begin_new()
            return
        super().keyPressEvent(event)
