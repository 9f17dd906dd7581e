"""What a closure is called, when it is and which rooms it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.errors import Missing
from desktop.operations.closures import MOST_NAME, ClosureRequest
from desktop.queries.closures import ClosureRow
from desktop.queries.days import RoomRow
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

ALL_DAY = (0, 24 * 60)


class ClosureForm(QWidget):
    """`edited` after every change a person makes."""

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_NAME)
        self.first, self.last, self.times = DayField(today), DayField(today), TimesField()
        self.form = Form(
            (
                Field("name", "", self.name),
                (Field("first", "", self.first), Field("last", "", self.last, optional=True)),
                Field("times", "", self.times, optional=True),
            )
        )
        self._rooms_label, self.rooms = Paragraph(), Chips()
        set_role(self._rooms_label, "caption")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.form, self._rooms_label, self.rooms):
            whole.addWidget(part)
        self.name.textEdited.connect(self._edited)
        for field in (self.first, self.last, self.times):
            field.textEdited.connect(self._edited)
            field.picked.connect(self._edited)
        self.rooms.changed.connect(self._edited)
        self._name()

    def show_rooms(self, rooms: Iterable[RoomRow]) -> None:
        self.rooms.show_choices([(room.id, room.name) for room in rooms])

    def show_closure(self, row: ClosureRow) -> None:
        self.form.accept()
        self.name.setText(row.name)
        last = (row.ends_at - timedelta(minutes=1)).date()
        self.first.set_value(row.starts_at.date())
        self.last.set_value(last if last != row.starts_at.date() else None)
        times = (_minutes(row.starts_at, row.starts_at.date()), _minutes(row.ends_at, last))
        self.times.set_value(times if times != ALL_DAY else None)
        self.rooms.put(() if row.whole else row.room_ids)

    def empty(self) -> None:
        self.put({})

    def content(self) -> dict[str, Any]:
        """As JSON values, and as it was typed."""
        return {
            "name": self.name.text(),
            "first": self.first.typed(),
            "last": self.last.typed(),
            "times": self.times.text(),
            "rooms": list(self.rooms.values),
        }

    def put(self, content: dict[str, Any]) -> None:
        self.form.accept()
        self.name.setText(content.get("name", ""))
        for field, key in ((self.first, "first"), (self.last, "last"), (self.times, "times")):
            field.put(content.get(key, ""))
        self.rooms.put(content.get("rooms", ()))

    @property
    def is_empty(self) -> bool:
        return not any(self.content().values())

    def request(self, site_id: int) -> ClosureRequest:
        """What stands here. Raises Missing, with the field it is about."""
        first = self.first.value() or self.last.value()
        if not self.name.text().strip():
            raise Missing("name")
        if first is None:
            raise Missing("date")
        last, (start, end) = self.last.value() or first, self.times.value() or ALL_DAY
        return ClosureRequest(
            name=self.name.text(),
            starts_at=datetime.combine(first, time.min) + timedelta(minutes=start),
            ends_at=datetime.combine(last, time.min) + timedelta(minutes=end),
            room_ids=cast("tuple[int, ...]", self.rooms.values),
            site_id=site_id,
        )

    @Slot()
    def _edited(self) -> None:
        self.form.accept()
        self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.form.relabel("name", self.tr("Why it is closed"))
        self.form.relabel("first", self.tr("From"))
        self.form.relabel("last", self.tr("Until and with"))
        self.form.relabel("times", self.tr("Times (all day when empty)"))
        self._rooms_label.say(self.tr("Rooms (the whole site when none is chosen)"))
        self.name.setPlaceholderText(self.tr("e.g. repair of the air conditioning"))
        self.rooms.setAccessibleName(self.tr("Rooms"))


def _minutes(moment: datetime, day: date) -> int:
    return int((moment - datetime.combine(day, time.min)).total_seconds()) // 60
