"""They go: how many there were, the key, the room."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.operations.booking_life import leave
from desktop.operations.booking_parts import MOST_TEXT
from desktop.queries.bookings import BookingDetails
from desktop.views.rooms.life.part import LifePart, verb_button
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.fields import PeopleField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import read_number


class Leaving(LifePart):
    """The people begin with those who were announced, selected: the next key overwrites them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people, self.note = PeopleField(), QLineEdit()
        self.note.setMaxLength(MOST_TEXT)
        self.key_back, self.checked = CheckBox(), CheckBox()
        self._people = Form([Field("people", "", self.people)])
        self._note = Form([Field("note", "", self.note, optional=True)])
        self.leave = verb_button(self.act, "primary")
        for part in (self._people, self.key_back, self.checked, self._note, self.leave):
            self.whole.addWidget(part)
        self.retranslate()

    def fill(self, booking: BookingDetails) -> None:
        self.people.setText(str(booking.row.people or ""))
        self.people.selectAll()
        self.note.clear()
        self.key_back.setChecked(True)
        self.checked.setChecked(True)
        self._people.accept("people")

    def name(self, booking: BookingDetails) -> None:
        key = booking.row.key_number
        out = bool(key) and booking.life.key_back_at is None
        self.key_back.setVisible(out)
        self._name_key(key)

    def retranslate(self) -> None:
        self._people.relabel("people", self.tr("People who came"))
        self._note.relabel("note", self.tr("What was found in the room"))
        self._name_key("")
        self.checked.setText(self.tr("The room was looked at"))
        self.leave.setText(self.tr("They have left"))

    def _name_key(self, key: str) -> None:
        self.key_back.setText(self.tr("Key {key} is back").format(key=key))

    @Slot()
    def act(self) -> None:
        booking, typed = self.booking, self.people.text().strip()
        people = read_number(typed)
        if booking is None:
            return
        if typed and people is None:
            self._people.refuse("people", self.tr("A number of people, 0 or more"))
            return
        row = booking.row
        self.wanted.emit(
            partial(
                leave,
                booking_id=row.id,
                people_came=people,
                note=self.note.text().strip(),
                key_back=self.key_back.isChecked(),
                room_checked=self.checked.isChecked(),
                seen_version=row.version,
            )
        )
