"""They are at the desk: the key that goes with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.operations.booking_life import arrive, mark_no_show
from desktop.queries.bookings import BookingDetails
from desktop.views.rooms.life.part import LifePart, VerbLine, verb_button
from desktop.views.shared.form import Field, Form

MOST_KEY = 20


class Arriving(LifePart):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = QLineEdit()
        self.key.setMaxLength(MOST_KEY)
        self._form = Form([Field("key", "", self.key, optional=True)])
        self.arrive, self.no_show = verb_button(self.act, "primary"), verb_button(self._nobody)
        self.whole.addWidget(self._form)
        self.whole.addWidget(VerbLine(self.arrive, self.no_show))
        self.retranslate()

    def offer_no_show(self, *, offered: bool) -> None:
        """Only once the booking has begun."""
        self.no_show.setVisible(offered)

    def fill(self, booking: BookingDetails) -> None:
        self.key.setText(booking.row.key_number)

    def retranslate(self) -> None:
        self._form.relabel("key", self.tr("Key number"))
        self.arrive.setText(self.tr("They are here"))
        self.no_show.setText(self.tr("Nobody came"))

    @Slot()
    def act(self) -> None:
        if (booking := self.booking) is not None:
            row = booking.row
            key = self.key.text().strip()
            self.wanted.emit(partial(arrive, booking_id=row.id, key_number=key, seen_version=row.version))

    @Slot()
    def _nobody(self) -> None:
        if (booking := self.booking) is not None:
            row = booking.row
            self.wanted.emit(partial(mark_no_show, booking_id=row.id, seen_version=row.version))
