"""The fields of the booking sheet in the order of the paper form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.days import RoomRow
from desktop.queries.wishes import EquipmentRow
from desktop.views.rooms.booking_content import Filled, SheetFor
from desktop.views.rooms.purpose_line import PurposeLine
from desktop.views.rooms.room_combo import RoomCombo
from desktop.views.shared.fields import DayField, PeopleField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.theme import repolish

PLACE = ("date", "time", "room")
DETAILS = ("group", "people")


class BookingForm(QWidget):
    """`changed` after every change a person makes; what the program puts in is not announced."""

    changed = Signal()

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self.day = GroupField(desk), DayField(today)
        self.times, self.people = TimesField(), PeopleField()
        self.room, self.purpose = RoomCombo(), PurposeLine()
        self._putting = False
        self._form = Form(
            (
                Field("group", "", self.group),
                (
                    Field("date", "", self.day, stretch=12),
                    Field("time", "", self.times, stretch=15),
                    Field("people", "", self.people, optional=True, stretch=9),
                ),
                Field("room", "", self.room),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._form)
        whole.addWidget(self.purpose)
        for field in (self.day, self.times, self.people):
            field.textChanged.connect(self._tell)
        self.group.group_changed.connect(self._tell)
        self.room.currentIndexChanged.connect(self._tell)
        self.purpose.changed.connect(self._tell)
        self._retranslate()

    def put(self, filled: Filled) -> None:
        self._putting = True
        self.group.put(filled.group_id, filled.group, filled.group_number)
        self.day.put(filled.day)
        self.times.put(filled.times)
        self.people.setText(filled.people)
        self.room.choose(filled.resource_id)
        self.purpose.purpose.setText(filled.purpose)
        self.purpose.set_items(filled.items)
        self._form.accept()
        self._putting = False

    def put_place(self, day: str, times: str, resource_id: int) -> None:
        """Another place; nothing is announced."""
        self._putting = True
        self.day.put(day)
        self.times.put(times)
        self.room.choose(resource_id)
        self._putting = False

    def filled(self) -> Filled:
        return Filled(
            group_id=self.group.group_id,
            group=self.group.text(),
            group_number=self.group.group_number,
            day=self.day.typed(),
            times=self.times.text(),
            people=self.people.text(),
            resource_id=self.room.resource_id,
            purpose=self.purpose.purpose.text(),
            items=self.purpose.items,
        )

    def show_choices(self, rooms: Sequence[RoomRow], equipment: Sequence[EquipmentRow]) -> None:
        """The rooms and the equipment of the site; what is filled in stays."""
        self._putting = True
        self.room.show_rooms(rooms)
        self.purpose.show_equipment(equipment)
        self._putting = False

    def open_for(self, purpose: SheetFor) -> None:
        """Only what can be changed now takes the caret."""
        place = purpose in {SheetFor.NEW, SheetFor.MOVE}
        details = purpose is not SheetFor.MOVE
        for key in PLACE:
            self._form.widget(key).setEnabled(place)
        for key in DETAILS:
            self._form.widget(key).setEnabled(details)
        self.purpose.setEnabled(details)
        first = self.group if details else self.times
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(first, TimesField):
            first.selectAll()

    def mark(self, *keys: str) -> None:
        """A red border around the fields a refusal is about."""
        for key in ("group", "date", "time", "people", "room"):
            widget = self._form.widget(key)
            wrong = key in keys
            if bool(widget.property("wrong")) != wrong:
                widget.setProperty("wrong", wrong)
                repolish(widget)

    def refuse(self, key: str, sentence: str) -> None:
        """Say under a field why it cannot be read, and put the caret there."""
        self._form.refuse(key, sentence)

    def accept(self) -> None:
        self._form.accept()

    @Slot()
    def _tell(self) -> None:
        if not self._putting:
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._form.relabel("group", self.tr("Group"))
        self._form.relabel("date", self.tr("Day"))
        self._form.relabel("time", self.tr("Time"))
        self._form.relabel("people", self.tr("People"))
        self._form.relabel("room", self.tr("Room"))
