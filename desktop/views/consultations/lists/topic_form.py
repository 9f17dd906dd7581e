"""A topic of consultations: its name, the one it says more closely, and the days between which it is offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.topics import MOST_NAME, TopicRequest, add_topic, change_topic
from desktop.queries.consulting_lists import ListedTopic
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import optional_day
from desktop.words import Language

A_DAY = timedelta(days=1)


class TopicForm(LedgerForm):
    """`last_day` is the last one on which it is offered; without days it always is."""

    FIELDS: ClassVar = {"valid_until": "last_day"}

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.name, self.parent_topic = QLineEdit(), Combo()
        today: Callable[..., Any] = lambda: desk.now().date()  # noqa: E731
        self.first_day, self.last_day = DayField(today), DayField(today)
        self.name.setMaxLength(MOST_NAME)
        rows = (
            Field("name", "", self.name),
            Field("parent", "", self.parent_topic),
            (
                Field("first_day", "", self.first_day, optional=True),
                Field("last_day", "", self.last_day, optional=True),
            ),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.topic: ListedTopic | None = None
        self._topics: tuple[ListedTopic, ...] = ()
        self.name_all()

    def show_topics(self, topics: Sequence[ListedTopic]) -> None:
        self._topics = tuple(topics)

    def begin_new(self, below: int | None) -> None:
        """What was typed and not saved stands there again."""
        if self.topic is not None:
            self.topic = None
            self._clear()
        self._fill_parents(below)
        self.name_all()

    def begin_change(self, topic: ListedTopic) -> None:
        self.topic = topic
        self.name.setText(topic.name)
        self.first_day.set_value(topic.valid_from)
        self.last_day.set_value(topic.valid_until - A_DAY if topic.valid_until else None)
        self._fill_parents(topic.parent_id)
        self.name_all()

    def empty(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.name.clear()
        self.first_day.set_value(None)
        self.last_day.set_value(None)

    def _fill_parents(self, chosen: int | None) -> None:
        """Main topics that are offered; one with closer ones stays a main one."""
        self.parent_topic.clear()
        self.parent_topic.addItem(self.tr("No other: a main topic"), None)
        own = self.topic.id if self.topic else None
        closer = self.topic.closer if self.topic else 0
        for topic in self._topics:
            if topic.parent_id is None and topic.active and topic.id != own and not closer:
                self.parent_topic.addItem(topic.name, topic.id)
        self.parent_topic.setCurrentIndex(max(0, self.parent_topic.findData(chosen)))

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.topic is None:
            return partial(add_topic, request=request)
        return partial(change_topic, topic_id=self.topic.id, request=request, seen_version=self.topic.version)

    def sent(self) -> object:
        return self._request(), self.topic

    def _request(self) -> TopicRequest:
        today = self.desk.now().date()
        last = optional_day(self.last_day, "last_day", today)
        return TopicRequest(
            name=self.name.text(),
            parent_id=self.parent_topic.currentData(),
            valid_from=optional_day(self.first_day, "first_day", today),
            valid_until=last + A_DAY if last else None,
        )

    def name_all(self) -> None:
        title = self.tr("A new topic")
        self.rename(title if self.topic is None else self.tr("Change {name}").format(name=self.topic.name))
        for key, label in (
            ("name", self.tr("Name")),
            ("parent", self.tr("Says more closely")),
            ("first_day", self.tr("Offered from")),
            ("last_day", self.tr("Offered until")),
        ):
            self.form.relabel(key, label)
        for field in (self.first_day, self.last_day):
            field.setPlaceholderText(self.tr("without a limit"))
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
