"""A day as its log tells it: who came, what the counters did, what was written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.queries.day_log_rows import DayLog
from desktop.views.daybook.log import words
from desktop.views.daybook.log.hours_chart import HoursChart
from desktop.views.rentals.line_list import LineList
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.facts import Facts
from desktop.views.shared.theme import current, set_role
from desktop.words import VisitPurpose

GAP = 12
ASIDE = 640  # two cards have room beside each other
LEAST = 200
Thing = tuple[str, int]
"""What a line of the list is: entry, note or event, and its id."""


class LogDay(QWidget):
    """`visits_wanted` asks for the visitors one by one, `thing_wanted` carries the kind and id of a line."""

    visits_wanted = Signal()
    thing_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log: DayLog | None = None
        self._things: list[Thing] = []
        self.visitors, self.counters, self.written = Card(""), Card(""), Card("", padding=0)
        self.chart, self.facts, self.list, self.more = HoursChart(), Facts(), LineList(), QPushButton()
        self._purposes = {purpose: (QLabel(), QLabel()) for purpose in VisitPurpose}
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_role(self.more, "link")
        self.visitors.add_verb(self.more)
        self.more.clicked.connect(self.visits_wanted)
        self.list.entered.connect(self._open)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        purposes, inside = QGridLayout(), QHBoxLayout()
        purposes.setHorizontalSpacing(16)
        purposes.setVerticalSpacing(2)
        for place, (name, people) in enumerate(self._purposes.values()):
            set_role(name, "secondary")
            set_role(people, "heading")
            purposes.addWidget(name, place, 0)
            purposes.addWidget(people, place, 1, Qt.AlignmentFlag.AlignRight)
        inside.setSpacing(28)
        inside.addLayout(purposes)
        inside.addWidget(self.chart, 1, Qt.AlignmentFlag.AlignBottom)
        self.visitors.body.setContentsMargins(16, 8, 16, 10)
        self.visitors.body.addLayout(inside)
        self.counters.body.addWidget(self.facts)
        self.counters.body.addStretch(1)
        self.written.body.addWidget(self.list)
        below, whole = self._below, QVBoxLayout(self)
        below.setSpacing(GAP)
        below.addWidget(self.counters, 1)
        below.addWidget(self.written, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.visitors)
        whole.addLayout(below, 1)

    def show_log(self, log: DayLog) -> None:
        self.log = log
        counted = log.counts.parts("visits.purpose")
        for purpose, (_name, people) in self._purposes.items():
            people.setText(f"{counted.get(purpose.value, 0):,}")
        said = (written.people(log.counts["visits"]), words.compared(log))
        self.visitors.say("　".join(part for part in said if part))
        hours = {int(hour): people for hour, people in log.counts.parts("visits.hour").items()}
        self.chart.show_hours(hours, log.moments.opens, log.moments.closes)
        self.chart.setAccessibleDescription("、".join(f"{hour}: {people}" for hour, people in sorted(hours.items())))
        self.facts.show_facts(words.counters(log))
        self._show_lines(log)

    def _show_lines(self, log: DayLog) -> None:
        """Everything by its time."""
        told: list[tuple[datetime, Thing, ListLine]] = [
            *((note.at, ("notes", note.id), words.note_line(note)) for note in log.notes),
            *((entry.at, ("entries", entry.id), words.entry_line(entry)) for entry in log.entries),
            *((event.starts_at, ("event", event.id), words.event_line(event)) for event in log.events),
        ]
        told.sort(key=lambda each: each[:2])
        self._things = [thing for _at, thing, _line in told]
        self.list.show_lines([replace(line, key=place) for place, (_at, _thing, line) in enumerate(told)])
        counts = log.counts
        said = self.tr("{entries} records, {open} still open, {notes} notes").format(
            entries=f"{counts['entries']:,}", open=f"{counts['entries.open']:,}", notes=f"{counts['notes']:,}"
        )
        self.written.say(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is large, one card stands under the other."""
        super().resizeEvent(event)
        aside = self.width() >= current().scaled(ASIDE)
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if aside else QBoxLayout.Direction.TopToBottom)
        self.list.setMinimumHeight(0 if aside else current().scaled(LEAST))

    @Slot()
    def _open(self) -> None:
        if (place := self.list.key) is not None and place < len(self._things):
            self.thing_wanted.emit(*self._things[place])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.visitors.rename(self.tr("Visitors"))
        self.counters.rename(self.tr("Counters"))
        self.written.rename(self.tr("Written down"))
        self.more.setText(self.tr("One by one"))
        self.chart.setAccessibleName(self.tr("Visitors by hour"))
        self.list.view.setAccessibleName(self.tr("What was written down on the day"))
        self.list.empty.say(self.tr("Nothing was written down on this day."))
        for purpose, (name, _people) in self._purposes.items():
            name.setText(words.purpose_word(purpose))
        if self.log is not None:
            self.show_log(self.log)
