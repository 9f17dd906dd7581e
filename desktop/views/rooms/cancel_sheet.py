"""Cancelling a booking: why, and in which words. It is undone with Ctrl+Z, so nothing asks twice."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import ChangedElsewhere, DeskError
from desktop.operations.booking_parts import MOST_TEXT
from desktop.operations.bookings import cancel_booking
from desktop.operations.series import cancel_series
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.rules.times import time_range
from desktop.views.rooms import words
from desktop.views.rooms.series.part_chips import PartChips
from desktop.views.shared import written
from desktop.views.shared.keys import ENTER
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import GIVEN_REASONS, CancelReason, Language, SeriesPart


class CancelSheet(SideSheet):
    """`saved` carries the id of the booking that was cancelled."""

    saved = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("place.rooms", "", parent)
        self._desk, self._language = desk, language
        self._booking: BookingDetails | None = None
        self._request = uuid4().hex
        self._what, self._why, self._note_label = Paragraph(), QLabel(), QLabel()
        for label in (self._why, self._note_label):
            set_role(label, "caption")
        self.message, self.note = Message(), QLineEdit()
        self.note.setMaxLength(MOST_TEXT)
        self._note_label.setBuddy(self.note)
        self.reasons = {reason: QRadioButton() for reason in CancelReason if reason not in GIVEN_REASONS}
        self.body.addWidget(self.message)
        self.body.addWidget(self._what)
        self.parts = PartChips(desk)
        self.body.addWidget(self.parts)
        self.body.addWidget(self._why)
        for button in self.reasons.values():
            self.body.addWidget(button)
        self.body.addWidget(self._note_label)
        self.body.addWidget(self.note)
        self.cancel = QPushButton()
        self.cancel.setAutoDefault(True)
        set_role(self.cancel, "danger")
        self.cancel.clicked.connect(self.save)
        self.add_verb(self.cancel)
        desk.failed.connect(self._failed)
        self._name()

    def open_booking(self, booking: BookingDetails) -> None:
        self._request = uuid4().hex
        self.message.clear()
        self.note.clear()
        self._show(booking)
        self.parts.ask(booking.row.id)
        self.open()
        first = self.reasons[CancelReason.GROUP_ASKED]
        first.setChecked(True)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, booking: BookingDetails) -> None:
        self._booking, row = booking, booking.row
        when = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
        self._what.say(f"{when}　{row.room}", bold=row.group)
        self._name()

    @property
    def reason(self) -> CancelReason:
        return next(reason for reason, button in self.reasons.items() if button.isChecked())

    @Slot()
    def save(self) -> None:
        booking = self._booking
        if booking is None or not self.cancel.isEnabled():
            return
        self.cancel.setEnabled(False)
        part = self.parts.part
        operation = partial(
            cancel_booking if part is SeriesPart.THIS else partial(cancel_series, part=part),
            booking_id=booking.row.id,
            reason=self.reason,
            note=self.note.text().strip(),
            seen_version=booking.row.version,
        )
        self._desk.write(self, operation, done=self._done, refused=self._refused, request_id=self._request)

    def _done(self, booking_id: int) -> None:
        self.cancel.setEnabled(True)
        self.close_sheet()
        self.saved.emit(booking_id)

    @Slot()
    def _failed(self) -> None:
        """A bug: the request keeps its number, the person may try again."""
        self.cancel.setEnabled(True)

    def _refused(self, refusal: DeskError) -> None:
        """After somebody else's change the booking is shown as it is now; pressing again cancels that."""
        self._request = uuid4().hex
        self.cancel.setEnabled(True)
        self.message.refuse(refusal, self._language)
        if isinstance(refusal, ChangedElsewhere) and self._booking is not None:
            question = partial(booking_details, booking_id=self._booking.row.id)
            self._desk.read(self, question, done=self._show_fresh, topic="booking")

    def _show_fresh(self, booking: BookingDetails | None) -> None:
        if booking is not None:
            self._show(booking)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.save()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        number = self._booking.row.number if self._booking else ""
        self.set_title(self.tr("Cancel booking {number}").format(number=number))
        self._why.setText(self.tr("Reason"))
        self._note_label.setText(self.tr("Note (optional)"))
        self.note.setAccessibleName(self.tr("Note"))
        self.cancel.setText(self.tr("Cancel the booking"))
        self.set_note(self.tr("Ctrl+Z brings it back"))
        for reason, button in self.reasons.items():
            button.setText(words.reason_word(reason))
