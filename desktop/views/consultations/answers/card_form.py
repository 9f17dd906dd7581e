"""A knowledge card is written or changed: the question, the center's answer, where it comes from, its topics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.knowledge import (
    MOST_LINE,
    KnowledgeRequest,
    change_card,
    make_card_from_case,
    write_card,
)
from desktop.queries.consultation_rows import TopicRow
from desktop.queries.knowledge import KnowledgeRow
from desktop.queries.knowledge_from_case import CardSuggestion
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.shared.form import Field
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.theme import current
from desktop.words import Language

DRAFT, LINES = "knowledge card", 8


class KnowledgeForm(LedgerForm):
    """What is begun and not saved is kept for whoever began it."""

    FIELDS = {"card_answer": "answer", "card_source": "source"}  # noqa: RUF012  a table of the class, as the base has it

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.question, self.answer, self.source = QLineEdit(), QPlainTextEdit(), QLineEdit()
        self.topics = OneStopChips()
        for line in (self.question, self.source):
            line.setMaxLength(MOST_LINE)
        self.answer.setTabChangesFocus(True)
        rows = (
            Field("question", "", self.question),
            Field("answer", "", self.answer),
            Field("source", "", self.source, optional=True),
            Field("topic", "", self.topics, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.card: KnowledgeRow | None = None
        self.case_id: int | None = None
        self.draft = FormDraft(desk, DRAFT, self)
        for line in (self.question, self.source):
            line.textEdited.connect(self._typed)
        self.answer.textChanged.connect(self._typed)
        self.name_all()

    def show_topics(self, topics: Sequence[TopicRow]) -> None:
        chosen = self.topics.values
        self.topics.show_choices([(topic.id, topic.name) for topic in topics])
        self.topics.put(chosen)

    def begin_new(self) -> None:
        """What was begun stands there again."""
        self._show(None, None, KnowledgeRequest(question="", answer=""))
        if (draft := self.draft.found()) is not None:
            self._fill(self._drafted(draft.content))
        self.rename(self.tr("New answer"))

    def begin_change(self, card: KnowledgeRow) -> None:
        topic_ids = tuple(topic.id for topic in card.topics)
        said = KnowledgeRequest(question=card.question, answer=card.answer, source=card.source, topic_ids=topic_ids)
        self._show(card, None, said)
        self.rename(self.tr("Change {number}").format(number=card.number))

    def begin_from(self, case: CardSuggestion) -> None:
        """The answer that was given in a case; names in it are for whoever writes the card to take out."""
        said = KnowledgeRequest(question=case.question, answer=case.answer, topic_ids=case.topic_ids)
        self._show(None, case.consultation_id, said)
        self.rename(self.tr("Answer from {number}").format(number=case.number))

    def begin(self) -> None:
        super().begin()
        self.answer.setFixedHeight(self.answer.fontMetrics().lineSpacing() * LINES + current().scaled(16))

    def empty(self) -> None:
        if self.card is None and self.case_id is None:
            self.draft.drop()
        self._show(None, None, KnowledgeRequest(question="", answer=""))

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.card is not None:
            return partial(change_card, card_id=self.card.id, request=request, seen_version=self.card.version)
        if self.case_id is not None:
            return partial(make_card_from_case, consultation_id=self.case_id, request=request)
        return partial(write_card, request=request)

    def sent(self) -> object:
        return self._request(), self.card, self.case_id

    def name_all(self) -> None:
        for key, word in (
            ("question", self.tr("What is asked")),
            ("answer", self.tr("What we answer")),
            ("source", self.tr("Where it comes from (law, guide, department)")),
            ("topic", self.tr("Topics")),
        ):
            self.form.relabel(key, word)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))

    def _request(self) -> KnowledgeRequest:
        return KnowledgeRequest(
            question=self.question.text(),
            answer=self.answer.toPlainText(),
            source=self.source.text(),
            topic_ids=tuple(topic_id for topic_id in self.topics.values if isinstance(topic_id, int)),
        )

    def _show(self, card: KnowledgeRow | None, case_id: int | None, said: KnowledgeRequest) -> None:
        self.card, self.case_id = card, case_id
        self._fill(said)

    def _fill(self, said: KnowledgeRequest) -> None:
        self.question.setText(said.question)
        self.answer.blockSignals(True)
        self.answer.setPlainText(said.answer)
        self.answer.blockSignals(False)
        self.source.setText(said.source)
        self.topics.put(said.topic_ids)

    @Slot()
    def _typed(self) -> None:
        if self.card is None and self.case_id is None:
            said = self._request()
            kept = {"question": said.question, "answer": said.answer, "source": said.source}
            self.draft.keep({**kept, "topics": list(said.topic_ids)})

    def _drafted(self, content: dict[str, Any]) -> KnowledgeRequest:
        topics: object = content.get("topics")
        ids = cast("list[object]", topics) if isinstance(topics, list) else []
        return KnowledgeRequest(
            question=str(content.get("question", "")),
            answer=str(content.get("answer", "")),
            source=str(content.get("source", "")),
            topic_ids=tuple(each for each in ids if isinstance(each, int)),
        )
