"""The fields of the booking sheet in the order of the paper form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.booking_choices import AtThatTime
from desktop.queries.days import RoomRow
from desktop.queries.wishes import EquipmentRow
from desktop.views.rooms.booking_content import Filled, SheetFor
from desktop.views.rooms.more_line import MoreLine
from desktop.views.rooms.phone_edit import PhoneEdit
from desktop.views.rooms.room_combo import RoomCombo
from desktop.views.rooms.user_field import UserField
from desktop.views.shared.fields import DayField, PeopleField, TimesField
from desktop.views.shared.form import Field, Form, FormCell
from desktop.views.shared.theme import repolish

PLACE = ("date", "time", "room")
DETAILS = ("group", "phone", "people")


class BookingForm(QWidget):
    """`changed` after every change a person makes; what the program puts in is not announced."""

    changed = Signal()

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self.guest_phone, self.day = UserField(desk), PhoneEdit(), DayField(today)
        self.times, self.people = TimesField(), PeopleField()
        self.room, self.more = RoomCombo(), MoreLine()
        self._layouts: dict[int, tuple[str, ...]] = {}
        self._putting = False
        self._form = Form(
            (
                Field("group", "", self.group),
                Field("phone", "", self.guest_phone),
                (
                    Field("date", "", self.day, stretch=11),
                    Field("time", "", self.times, stretch=13),
                    Field("people", "", self.people, optional=True, stretch=11),
                ),
                Field("room", "", self.room),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._form)
        whole.addWidget(self.more)
        for field in (self.guest_phone, self.day, self.times, self.people):
            field.textChanged.connect(self._tell)
        self.group.group_changed.connect(self._other_user)
        self.room.currentIndexChanged.connect(self._tell)
        self.room.activated.connect(self._show_layouts)
        self.more.changed.connect(self._tell)
        self._retranslate()
        self._show_guest()

    def put(self, filled: Filled) -> None:
        self._putting = True
        if filled.guest:
            self.group.put_guest(filled.group)
        else:
            self.group.put(filled.group_id, filled.group, filled.group_number)
        self.guest_phone.setText(filled.phone if filled.guest else "")
        self.day.put(filled.day)
        self.times.put(filled.times)
        self.people.setText(filled.people)
        self.room.choose(filled.resource_id)
        self.more.put(filled)
        self._show_layouts()
        self._form.accept()
        self._show_guest()
        self._putting = False

    def put_place(self, day: str, times: str, resource_id: int) -> None:
        """Another place; nothing is announced."""
        self._putting = True
        self.day.put(day)
        self.times.put(times)
        self.room.choose(resource_id)
        self._show_layouts()
        self._putting = False

    def filled(self) -> Filled:
        more, guest = self.more, self.group.is_guest
        return Filled(
            group_id=self.group.group_id,
            group=self.group.text(),
            group_number=self.group.group_number,
            guest=guest,
            day=self.day.typed(),
            times=self.times.text(),
            people=self.people.text(),
            resource_id=self.room.resource_id,
            purpose=more.purpose.text(),
            layout=more.layout_word,
            items=more.equipment.items,
            heated=more.heated.isChecked(),
            class_id=more.classes.value,
            relief_id=more.reliefs.value,
            contact="" if guest else more.contact.text(),
            phone=(self.guest_phone if guest else more.phone).text(),
            remark=more.remark.text(),
        )

    def show_choices(self, rooms: Sequence[RoomRow], equipment: Sequence[EquipmentRow]) -> None:
        """The rooms and the equipment of the site; what is filled in stays."""
        self._putting = True
        self._layouts = {room.id: room.layouts for room in rooms}
        self.room.show_rooms(rooms)
        self.more.show_equipment(equipment)
        self._show_layouts()
        self._putting = False

    def show_at_that_time(self, facts: AtThatTime, class_id: int | None) -> None:
        """What the room and the time leave to choose; nothing is announced."""
        self._putting = True
        self.group.takes_guests = facts.takes_guests
        self.more.show_at_that_time(facts)
        self.more.show_class(class_id)
        self._putting = False

    def open_for(self, purpose: SheetFor) -> None:
        """Only what can be changed now takes the caret."""
        place = purpose in {SheetFor.NEW, SheetFor.MOVE}
        details = purpose is not SheetFor.MOVE
        for key in PLACE:
            self._form.widget(key).setEnabled(place)
        for key in DETAILS:
            self._form.widget(key).setEnabled(details)
        self.more.setEnabled(details)
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

    def tell(self, key: str, sentence: str) -> None:
        """Say under a field why it cannot be read; the caret stays where it went on to."""
        cell = self._form.widget(key).parentWidget()
        if isinstance(cell, FormCell):
            cell.refuse(sentence)

    def accept(self) -> None:
        self._form.accept()

    @Slot()
    def _other_user(self) -> None:
        """Another user is of another class: the rules know which."""
        self.more.classes.choose(None)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self._putting:
            self._show_guest()
            self.changed.emit()

    def _show_guest(self) -> None:
        """A guest leaves a phone number: nothing else is known of whom to call."""
        cell = self.guest_phone.parentWidget()
        if cell is not None:
            cell.setVisible(self.group.is_guest)
        self.more.hide_contact(hidden=self.group.is_guest)

    @Slot()
    def _show_layouts(self) -> None:
        """Of the chosen room; what a booking has that the room does not offer stays while the place is given."""
        offered = self._layouts.get(self.room.resource_id or 0, ())
        kept = self.more.layout_word
        if kept and kept not in offered and (not self.room.isEnabled() or not self._layouts):
            offered = (*offered, kept)
        self.more.show_layouts(offered)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._form.relabel("group", self.tr("Group"))
        self._form.relabel("phone", self.tr("Guest's phone"))
        self._form.relabel("date", self.tr("Day"))
        self._form.relabel("time", self.tr("Time"))
        self._form.relabel("people", self.tr("People"))
        self._form.relabel("room", self.tr("Room"))
