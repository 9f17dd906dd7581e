"""The papers of events: a month for the wall, and the lists of one event."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot

from desktop.queries.events import EventRow, event_list
from desktop.views.handouts.room_forms import Fields, MonthFreeForm, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.written import short_day

BACK, AHEAD = timedelta(days=60), timedelta(days=180)


class EventMonthForm(MonthFreeForm):
    paper = "event-month"

    def note(self) -> str:
        return self.tr("What takes place in the month, to be hung on the wall. Nobody's telephone number is on it.")


class SignUpsForm(RoomPaperForm):
    """The events of the last two months and of those to come; the next one is chosen."""

    paper = "sign-ups"

    def fields(self) -> Fields:
        self.choice = Combo()
        self.choice.currentIndexChanged.connect(self._chosen)
        today = self._today()
        question = partial(event_list, from_=today - BACK, until=today + AHEAD)
        self.desk.read(self, question, done=self._show_events, topic="events")
        return [Field("event", self.tr("Event"), self.choice)]

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def hint(self) -> str:
        return self.tr("Choose an event.")

    def note(self) -> str:
        return self.tr("For the desk alone: names and telephone numbers are on it.")

    def _show_events(self, rows: list[EventRow]) -> None:
        now = self.desk.now()
        coming = next((row for row in rows if row.ends_at > now), rows[-1] if rows else None)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for row in rows:
                self.choice.addItem(f"{short_day(row.starts_at.date())}　{row.title}", row.id)
            self.choice.setCurrentIndex(self.choice.findData(coming.id) if coming is not None else -1)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class DoorListForm(SignUpsForm):
    paper = "door-list"

    def note(self) -> str:
        return self.tr("Names with a box to tick and free lines, without telephone numbers.")
