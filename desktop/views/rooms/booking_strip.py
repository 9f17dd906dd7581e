"""Under the timetable, where large text leaves no room beside it: the picked booking in two lines."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.bookings import BOOKING_READS, BookingDetails, booking_details
from desktop.rules.times import time_range
from desktop.views.shared import written
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import OPEN_STATES, BookingState

GONE = frozenset({BookingState.CANCELLED, BookingState.EXPIRED})


class BookingStrip(QFrame):
    """Hidden until `show_booking`; the verbs' signals carry the BookingDetails."""

    move_wanted = Signal(object)
    details_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self.booking: BookingDetails | None = None
        self._text, self.move_button, self.details = Paragraph(), QPushButton(), QPushButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self._text, 1)
        for button, wanted in ((self.move_button, self._move), (self.details, self._open)):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            line.addWidget(button)
        desk.changed.connect(self._changed)
        self._retranslate()
        self.setVisible(False)

    def show_booking(self, booking_id: int) -> None:
        question = partial(booking_details, booking_id=booking_id)
        self._desk.read(self, question, done=self._show, topic="booking")

    def put_away(self) -> None:
        self.booking = None
        self.setVisible(False)

    def _show(self, booking: BookingDetails | None) -> None:
        if booking is None or booking.row.state in GONE:
            self.put_away()
            return
        self.booking, row = booking, booking.row
        self.move_button.setVisible(row.state in OPEN_STATES)
        people = written.people(row.people) if row.people else ""
        facts = "・".join(part for part in (written.state_word(row.state), people, written.yen(row.fee)) if part)
        self._text.say(facts, bold=f"{row.group}　{row.room} {time_range(row.starts_at, row.ends_at)}")
        self.setAccessibleName(f"{row.group} {row.room} {time_range(row.starts_at, row.ends_at)} {facts}")
        self.setVisible(True)

    @Slot()
    def _move(self) -> None:
        if self.booking is not None:
            self.move_wanted.emit(self.booking)

    @Slot()
    def _open(self) -> None:
        if self.booking is not None:
            self.details_wanted.emit(self.booking)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.booking is not None and changes.touch(BOOKING_READS):
            self.show_booking(self.booking.row.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.move_button.setText(self.tr("Change the time"))
        self.details.setText(self.tr("More (Enter)"))
