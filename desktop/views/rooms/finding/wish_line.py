"""One line in which a free room is asked for as it is said on the phone; Enter takes the first answer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.finding import FoundPlace
from desktop.queries.finding_words import Answered, answer_line
from desktop.views.rooms.finding.words import place_facts, place_title
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.shared.search_box import Answer, SearchBox


class WishLine(SearchBox):
    """`place_wanted` carries a Wish."""

    place_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("verb.find_free", parent=parent)
        self._desk = desk
        self._answered: Answered | None = None
        self.asked.connect(self._ask)
        self.chosen.connect(self._take)
        self._retranslate()

    @Slot(str)
    def _ask(self, text: str) -> None:
        if text.strip():
            question = partial(answer_line, text=text, now=self._desk.now(), site_id=self._desk.site_id)
            self._desk.read(self, question, done=partial(self._show, text), topic="wish_line")

    def _show(self, text: str, answered: Answered) -> None:
        self._answered = answered
        unknown = "、".join(answered.unknown)
        self.nothing_hint = self.tr("Not understood: {words}").format(words=unknown) if unknown else ""
        self.show_answers(text, [Answer(place, place_title(place), place_facts(place)) for place in answered.places])

    @Slot(object)
    def _take(self, place: FoundPlace) -> None:
        asked = self._answered.asked if self._answered else None
        self.clear()
        wish = Wish(place.room_id, place.starts_at, place.ends_at)
        self.place_wanted.emit(replace(wish, people=asked.people, items=asked.items) if asked else wish)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Find a free room, e.g. Tuesday evening, 10 people, projector"))
        self.setAccessibleName(self.tr("Find a free room"))
        self.setToolTip(self.tr("Day, time, people, equipment, room (Ctrl+F)"))
