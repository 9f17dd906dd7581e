"""A template of quick entry: who, what about, how they came, and how the note begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.consultation_templates import MOST_NAME, TemplateRequest, add_template, change_template
from desktop.queries.consulting_lists import ListedTemplate, ListedTopic
from desktop.sentences import actor_words, channel_words
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.words import ActorKind, Channel, Language, Openness


class TemplateForm(LedgerForm):
    """Who came may be left open; the topics chosen first come first."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.name, self.actor, self.channel, self.topics = QLineEdit(), Combo(), Combo(), Chips()
        self.note, self.advice = NoteEdit(), NoteEdit()
        self.name.setMaxLength(MOST_NAME)
        rows = (
            Field("name", "", self.name),
            (Field("actor", "", self.actor), Field("channel", "", self.channel)),
            Field("topic", "", self.topics, optional=True),
            Field("note", "", self.note, optional=True),
            Field("advice", "", self.advice, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.template: ListedTemplate | None = None
        self.name_all()

    def show_topics(self, topics: Sequence[ListedTopic]) -> None:
        """The main topics that are offered."""
        chosen = self.topics.values
        self.topics.show_choices((topic.id, topic.name) for topic in topics if topic.active and not topic.parent_id)
        self.topics.put(chosen)

    def begin_new(self) -> None:
        """What was typed and not saved stands there again."""
        if self.template is not None:
            self.template = None
            self._clear()
        self.name_all()

    def begin_change(self, template: ListedTemplate) -> None:
        self.template = template
        self.name_all()
        self.name.setText(template.name)
        self.actor.setCurrentIndex(max(0, self.actor.findData(template.actor)))
        self.channel.setCurrentIndex(max(0, self.channel.findData(template.channel)))
        self.topics.put(template.topic_ids)
        self.note.put(template.note)
        self.advice.put(template.advice)

    def empty(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.name.clear()
        self.actor.setCurrentIndex(0)
        self.channel.setCurrentIndex(0)
        self.topics.put(())
        self.note.clear()
        self.advice.clear()

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.template is None:
            return partial(add_template, request=request)
        seen = self.template.version
        return partial(change_template, template_id=self.template.id, request=request, seen_version=seen)

    def sent(self) -> object:
        return self._request(), self.template

    def _request(self) -> TemplateRequest:
        """Closer topics, which are not shown here, stay."""
        shown = self.topics.choices
        kept = [each for each in self.template.topic_ids if each not in shown] if self.template else []
        chosen = [each for each in self.topics.values if isinstance(each, int)]
        return TemplateRequest(
            name=self.name.text(),
            actor=self.actor.currentData(),
            topic_ids=(*chosen, *kept),
            channel=self.channel.currentData(),
            note=self.note.toPlainText(),
            advice=self.advice.toPlainText(),
            openness=self.template.openness if self.template else Openness.DESK,
        )

    def name_all(self) -> None:
        title = self.tr("A new template")
        self.rename(title if self.template is None else self.tr("Change {name}").format(name=self.template.name))
        at, how = max(0, self.actor.currentIndex()), max(0, self.channel.currentIndex())
        self.actor.clear()
        self.actor.addItem(self.tr("Asked each time"), None)
        for kind in ActorKind:
            self.actor.addItem(actor_words(kind, self.language), kind)
        self.channel.clear()
        for channel in Channel:
            self.channel.addItem(channel_words(channel, self.language), channel)
        self.actor.setCurrentIndex(at)
        self.channel.setCurrentIndex(how)
        for key, label in (
            ("name", self.tr("Name")),
            ("actor", self.tr("Who")),
            ("channel", self.tr("How they came")),
            ("topic", self.tr("What about")),
            ("note", self.tr("The note begins")),
            ("advice", self.tr("The advice begins")),
        ):
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
