"""A template of quick entry: who, what about, how they came, and how the note begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.consultation_templates import MOST_NAME, TemplateRequest, add_template, change_template
from desktop.queries.consulting_lists import ListedTemplate, ListedTopic
from desktop.sentences import actor_words, channel_words
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.readers_sheet import level_word
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.words import ActorKind, Channel, Language, Openness


class TemplateForm(LedgerForm):
    """Who came may be left open; the topics chosen first come first."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.name, self.actor, self.channel = QLineEdit(), Combo(), Combo()
        self.topics, self.closer, self.level = Chips(), Chips(), Chips(one=True)
        self._closer_of: dict[int, tuple[tuple[int, str], ...]] = {}
        self.note, self.advice = NoteEdit(), NoteEdit()
        self.name.setMaxLength(MOST_NAME)
        rows = (
            Field("name", "", self.name),
            (Field("actor", "", self.actor), Field("channel", "", self.channel)),
            Field("topic", "", self.topics, optional=True),
            Field("closer", "", self.closer, optional=True),
            Field("level", "", self.level),
            Field("note", "", self.note, optional=True),
            Field("advice", "", self.advice, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.template: ListedTemplate | None = None
        self.topics.changed.connect(self._offer_closer)
        self.name_all()
        self.level.put((Openness.DESK,))

    def show_topics(self, topics: Sequence[ListedTopic]) -> None:
        """The main topics that are offered, and what says each more closely."""
        chosen, closer = self.topics.values, self.closer.values
        offered = [topic for topic in topics if topic.active]
        main = [topic for topic in offered if topic.parent_id is None]
        self._closer_of = {
            topic.id: tuple((each.id, each.name) for each in offered if each.parent_id == topic.id) for topic in main
        }
        self.topics.show_choices((topic.id, topic.name) for topic in main)
        self.topics.put(chosen)
        self._offer_closer()
        self.closer.put(closer)

    @Slot()
    def _offer_closer(self) -> None:
        """Those of the main topics that are chosen; what was chosen among them stays."""
        chosen = self.closer.values
        mains = (self._closer_of.get(each, ()) for each in self.topics.values if isinstance(each, int))
        choices = [choice for closer in mains for choice in closer]
        self.closer.show_choices(choices)
        self.closer.put(each for each in chosen if each in dict(choices))
        if (cell := self.closer.parentWidget()) is not None:
            cell.setVisible(bool(choices))

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
        self._offer_closer()
        self.closer.put(template.topic_ids)
        self.level.put((template.openness,))
        self.note.put(template.note)
        self.advice.put(template.advice)

    def empty(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.name.clear()
        self.actor.setCurrentIndex(0)
        self.channel.setCurrentIndex(0)
        self.topics.put(())
        self._offer_closer()
        self.level.put((Openness.DESK,))
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
        """The main ones first; one that is offered no more stays."""
        shown = {*self._closer_of, *(each for closer in self._closer_of.values() for each, _name in closer)}
        kept = [each for each in self.template.topic_ids if each not in shown] if self.template else []
        chosen = [each for each in (*self.topics.values, *self.closer.values) if isinstance(each, int)]
        return TemplateRequest(
            name=self.name.text(),
            actor=self.actor.currentData(),
            topic_ids=(*chosen, *kept),
            channel=self.channel.currentData(),
            note=self.note.toPlainText(),
            advice=self.advice.toPlainText(),
            openness=Openness(str(self.level.value or Openness.DESK)),
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
        level = self.level.values or (Openness.DESK,)
        self.level.show_choices((each, level_word(each)) for each in Openness)
        self.level.put(level)
        self.actor.setCurrentIndex(at)
        self.channel.setCurrentIndex(how)
        for key, label in (
            ("name", self.tr("Name")),
            ("actor", self.tr("Who")),
            ("channel", self.tr("How they came")),
            ("topic", self.tr("What about")),
            ("closer", self.tr("More closely")),
            ("level", self.tr("Who may open it")),
            ("note", self.tr("The note begins")),
            ("advice", self.tr("The advice begins")),
        ):
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
