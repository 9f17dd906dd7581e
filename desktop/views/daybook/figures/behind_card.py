"""The records of the day book behind one figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.behind_days import DayBehind, days_behind
from desktop.queries.day_figures import Subject
from desktop.rules.times import clock
from desktop.views.daybook.figures.words import vocabulary
from desktop.views.figures.behind_card import BehindCard
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written


class DaysBehindCard(BehindCard):
    """`record_wanted` carries the subject and the id of a line, `day_wanted` the day on which visitors were counted."""

    record_wanted = Signal(object, int)
    day_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._subject = Subject.VISITS
        self._days: dict[int, date] = {}
        self._say_tip()

    def show_records(self, name: str, subject: Subject, ids: Sequence[int]) -> None:
        self._subject = subject
        self.begin(name, ids, partial(days_behind, subject=subject, ids=ids), self._show)

    def _show(self, rows: tuple[DayBehind, ...]) -> None:
        self._days = {row.id: row.at.date() for row in rows}
        self.fill([self._told(row) for row in rows])

    def _told(self, row: DayBehind) -> ListLine:
        word = vocabulary(self._subject, row.word) if row.word else ""
        on_a_day = self._subject is Subject.DISPLAYS
        when = written.short_day(row.at.date()) if on_a_day else f"{written.short_day(row.at.date())} {clock(row.at)}"
        title, detail = (word, row.title) if self._subject is Subject.VISITS else (row.title or word, word)
        text = "　".join(part for part in (when, detail, row.note) if part)
        amount = self._amount(row.amount)
        return ListLine(row.id, title, text, amount)

    def _amount(self, amount: int) -> str:
        if self._subject is Subject.ENTRIES or not amount:
            return ""
        if self._subject is Subject.DISPLAYS:
            return self.tr("{count} copies").format(count=f"{amount:,}")
        return written.people(amount)

    def chosen(self, key: int) -> None:
        if self._subject is Subject.VISITS:
            self.day_wanted.emit(self._days[key])
        else:
            self.record_wanted.emit(self._subject, key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_tip()
        super().changeEvent(event)

    def _say_tip(self) -> None:
        self.view.setToolTip(self.tr("Enter or a double click opens the record"))
