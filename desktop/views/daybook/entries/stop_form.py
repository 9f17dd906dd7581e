"""From when until when nobody books what is broken."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.entries import EntryRow
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.times import clock
from desktop.views.rentals.side_card import line_of, verb
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.typed_moment import moment_of


class StopForm(QWidget):
    """`wanted` and `left` say what was pressed."""

    wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.first, self.last = DayField(self._today), DayField(self._today)
        self.first_time, self.last_time = QLineEdit(), QLineEdit()
        self.form = Form(
            (
                (Field("from", "", self.first, stretch=3), Field("start", "", self.first_time, stretch=2)),
                (Field("until", "", self.last, stretch=3), Field("end", "", self.last_time, stretch=2)),
            )
        )
        self.stop_button, self.leave_button = verb("primary", self.wanted.emit), verb("", self.left.emit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.form)
        whole.addWidget(line_of(self.stop_button, self.leave_button))
        for line in (self.first, self.last, self.first_time, self.last_time):
            line.textEdited.connect(self._edited)
        self.say_words()

    def begin(self, row: EntryRow) -> None:
        """From this tick to the end of the day, or the time the closure has."""
        now = self._desk.now()
        floor = now.replace(minute=now.minute // TICK_MINUTES * TICK_MINUTES, second=0, microsecond=0)
        end = datetime.combine(now.date() + timedelta(days=1), time.min)
        starts, ends = row.closed_from or floor, row.stopped_until or end
        last = ends.date() if ends.time() != time.min else ends.date() - timedelta(days=1)
        self.first.set_value(starts.date())
        self.first_time.setText(clock(starts))
        self.last.set_value(last)
        self.last_time.setText(clock(ends) if ends.time() != time.min else "24:00")
        self.form.accept()
        self.last.setFocus()

    def stretch(self) -> tuple[datetime, datetime]:
        """Raises Missing and NotReadable with the field it is about."""
        starts = moment_of(self.first, self.first_time, ("from", "start"))
        return starts, moment_of(self.last, self.last_time, ("until", "end"))

    @Slot()
    def _edited(self) -> None:
        self.form.accept()

    def _today(self) -> date:
        return self._desk.now().date()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.form.relabel("from", self.tr("No booking from"))
        self.form.relabel("start", self.tr("at"))
        self.form.relabel("until", self.tr("until"))
        self.form.relabel("end", self.tr("at"))
        self.first_time.setAccessibleName(self.tr("Time it begins"))
        self.last_time.setAccessibleName(self.tr("Time it ends"))
        self.stop_button.setText(self.tr("Stop booking"))
        self.leave_button.setText(self.tr("Leave it"))
