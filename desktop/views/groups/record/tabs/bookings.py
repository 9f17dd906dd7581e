"""The group's bookings, the coming ones first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.days import BookingRow
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_visits import GroupBookings, bookings_of
from desktop.rules.times import time_range
from desktop.views.groups.record.private_lines import SIDE
from desktop.views.groups.record.settling import settle
from desktop.views.groups.record.tie_rows import Line, Section, Verb
from desktop.views.shared.tag import Mark
from desktop.views.shared.written import short_day, state_word
from desktop.words import USED_STATES, Language


class BookingsTab(QWidget):
    booking_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self.found: GroupBookings | None = None
        self.coming, self.past = Section(), Section()
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.setSpacing(12)
        for section in (self.coming, self.past):
            body.addWidget(section)
        body.addStretch(1)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        if card is None or self._card is None or card.id != self._card.id:
            self.found = None
            self._retranslate()
        self._card = card
        if card is not None:
            question = partial(bookings_of, group_id=card.id, now=self._desk.now())
            self._desk.read(self, question, done=partial(self._show, card.id), topic="bookings of")

    def _show(self, group_id: int, found: GroupBookings) -> None:
        if self._card is not None and self._card.id == group_id:
            self.found = found
            self._retranslate()
            settle(self)

    def _lines(self, rows: Iterable[BookingRow]) -> Iterator[Line]:
        for row in rows:
            day = short_day(row.starts_at.date())
            year = f"{row.starts_at.year} " if row.starts_at.year != self._desk.now().year else ""
            when = f"{year}{day} {time_range(row.starts_at, row.ends_at)}"
            show = Verb(self.tr("Show"), f"{self.tr('Show')} {when}", partial(self.booking_chosen.emit, row.id))
            mark = None if row.state in USED_STATES else Mark(state_word(row.state), "hold")
            yield Line("　".join(part for part in (row.room, row.purpose) if part), when, mark, (show,))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        found = self.found or GroupBookings((), (), 0, 0)
        coming, past = self.tr("Coming bookings: {count}"), self.tr("Past bookings: {count}")
        self.coming.name(coming.format(count=f"{found.coming_count:,}"))
        self.past.name(past.format(count=f"{found.past_count:,}"))
        self.coming.show_lines(self._lines(found.coming), self.tr("None.") if self.found else "")
        self.past.show_lines(self._lines(found.past), self.tr("None.") if self.found else "")
