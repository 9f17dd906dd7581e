"""One topic is merged into another: cases keep theirs, and are counted with the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.topics import merge_topics
from desktop.queries.consulting_lists import ListedTopic
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.paragraph import Paragraph
from desktop.words import Language


class MergeForm(LedgerForm):
    """Nothing is merged before another topic was chosen."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.into = Combo()
        super().__init__(desk, language, (Field("topic", "", self.into),), parent)
        self._says = Paragraph()
        self.inside.insertWidget(1, self._says)
        self.finish()
        self.topic: ListedTopic | None = None
        self.name_all()

    def begin_for(self, topic: ListedTopic, topics: Sequence[ListedTopic]) -> None:
        self.topic = topic
        self.into.clear()
        self.into.addItem(self.tr("Choose…"), None)
        for each in topics:
            if each.active and topic.id not in (each.id, each.parent_id):
                words = f"{each.parent} › {each.name}" if each.parent else each.name
                self.into.addItem(words, each.id)
        self.name_all()

    def operation(self) -> Callable[..., Any]:
        into = self.into.currentData()
        if self.topic is None or into is None:
            raise Missing("topic")
        return partial(merge_topics, from_id=self.topic.id, into_id=into)

    def sent(self) -> object:
        return self.topic, self.into.currentData()

    def name_all(self) -> None:
        name, cases = (self.topic.name, self.topic.cases) if self.topic else ("", 0)
        self.rename(self.tr("Merge {name}").format(name=name))
        says = self.tr("Its {count} cases keep it, and are counted with the other. It is offered no more.")
        self._says.say(says.format(count=cases))
        self.form.relabel("topic", self.tr("Counts as"))
        self.save_button.setText(self.tr("Merge (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
