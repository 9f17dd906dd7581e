"""What is written down: the kind first, then only the fields that this kind has."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing, NotFound, NotReadable
from desktop.operations.entries import Ending, EntryRequest
from desktop.queries.entries import EntryChoices, EntryRow
from desktop.rules.dates import read_date, read_time
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.rules.times import clock
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.daybook.entries import words
from desktop.views.daybook.entries.pick_field import PickField
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.words import EntryKind

# the cell of a form that stands for a field of the rules
CELLS = {
    "place": "place",
    "kept_at": "kept_at",
    "resource_id": "room",
    "item_id": "equipment",
    "group_id": "group",
    "who": "who",
    "phone": "phone",
    "for_staff_id": "staff",
    "due_on": "due_on",
}
ALWAYS = frozenset({"day", "entry_at", "entry_title", "text"})


class EntryForm(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at: datetime | None = None
        self._kind = EntryKind.LOST_ITEM
        self.kind, self.title, self.text = Chips(one=True), QLineEdit(), NoteEdit()
        self.day, self.time, self.due_on = DayField(self._today), QLineEdit(), DayField(self._today)
        self.room, self.item, self.staff = PickField(), PickField(), PickField()
        self.place, self.kept_at, self.who, self.phone = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.group = GroupField(desk)
        self.form = Form(
            (
                Field("entry_title", "", self.title),
                (Field("day", "", self.day, stretch=3), Field("entry_at", "", self.time, stretch=2)),
                (Field("staff", "", self.staff, optional=True),),
                (Field("room", "", self.room, optional=True), Field("equipment", "", self.item, optional=True)),
                (Field("place", "", self.place, optional=True), Field("kept_at", "", self.kept_at, optional=True)),
                (Field("who", "", self.who, optional=True), Field("phone", "", self.phone, optional=True)),
                Field("group", "", self.group, optional=True),
                Field("text", "", self.text, optional=True),
                Field("due_on", "", self.due_on, optional=True),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.kind)
        whole.addWidget(self.form)
        for field in (self.title, self.place, self.kept_at, self.who):
            field.setMaxLength(300)
        self.phone.setMaxLength(40)
        self._connect()

    def _connect(self) -> None:
        self.kind.changed.connect(self._turned)
        for line in (self.title, self.day, self.time, self.place, self.kept_at, self.who, self.phone, self.due_on):
            line.textEdited.connect(self._edited)
        for day in (self.day, self.due_on):
            day.picked.connect(self._edited)
        for pick in (self.room, self.item, self.staff):
            pick.picked_changed.connect(self._edited)
        self.group.group_changed.connect(self._edited)
        self.text.textChanged.connect(self._edited)

    @property
    def chosen(self) -> EntryKind:
        found = self.kind.value
        return found if isinstance(found, EntryKind) else EntryKind.LOST_ITEM

    def show_choices(self, choices: EntryChoices) -> None:
        self.room.offer(choices.rooms)
        self.item.offer(choices.items)
        self.staff.offer(choices.staff)

    def begin(self, kind: EntryKind, row: EntryRow | None = None) -> None:
        """An empty form of a kind, at this moment, or an entry as it is."""
        self._at = row.at if row else None
        at = row.at if row else self._desk.now()
        self._kind = kind
        self.kind.put((kind,))
        self.day.set_value(at.date())
        self.time.setText(clock(at))
        self.title.setText(row.title if row else "")
        self.text.put(row.text if row else "")
        for field, name in ((self.place, "place"), (self.kept_at, "kept_at"), (self.who, "who"), (self.phone, "phone")):
            field.setText(str(getattr(row, name)) if row else "")
        self.room.put(row.resource_id if row else None, row.resource if row else "")
        self.item.put(row.item_id if row else None, row.item if row else "")
        self.staff.put(row.for_staff_id if row else None, words.whom(row) if row else "")
        self.group.put(row.group_id if row else None, row.group if row else "", row.group_number if row else "")
        self.due_on.set_value(row.due_on if row else None)
        self.form.accept()
        self.show_fields()

    def request(self, ending: Ending | None = None) -> EntryRequest:
        """Raises Missing, NotReadable and NotFound with the field it is about."""
        if not self.title.text().strip():
            raise Missing("entry_title")
        fields = ENTRY_KINDS[self.chosen].fields
        return EntryRequest(
            kind=self.chosen,
            title=self.title.text(),
            text=self.text.toPlainText(),
            at=self._moment(),
            kept_at=self.kept_at.text() if "kept_at" in fields else "",
            who=self.who.text() if "who" in fields else "",
            **self._where(fields),
            phone=self.phone.text(),
            item_id=_picked(self.item, "equipment") if "item_id" in fields else None,
            group_id=self._group() if "group_id" in fields else None,
            for_staff_id=self._staff(fields),
            for_whom=self.staff.other if "for_whom" in fields else "",
            due_on=self._day(self.due_on, "due_on") if "due_on" in fields else None,
            ending=ending,
        )

    @Slot()
    def show_fields(self) -> None:
        """Those of the kind, called as it calls them."""
        shown = ALWAYS | {CELLS[name] for name in ENTRY_KINDS[self.chosen].fields if name in CELLS}
        for key, label in words.labels(self.chosen).items():
            self.form.relabel(key, label)
            if (cell := self.form.widget(key).parentWidget()) is not None:
                cell.setVisible(key in shown)

    def say_words(self) -> None:
        self.kind.show_choices([(kind, words.kind_word(kind)) for kind in EntryKind])
        self.show_fields()
        self.due_on.setPlaceholderText(self.tr("by the center's rule"))

    def content(self) -> dict[str, Any]:
        """JSON values for a draft."""
        lines = {name: getattr(self, name).text() for name in ("title", "time", "place", "kept_at", "who", "phone")}
        picks = {name: [getattr(self, name).key, getattr(self, name).text()] for name in ("room", "item", "staff")}
        return {
            **lines,
            **picks,
            "kind": self.chosen.value,
            "day": self.day.typed(),
            "due_on": self.due_on.typed(),
            "text": self.text.toPlainText(),
            "group": [self.group.group_id, self.group.text(), self.group.group_number],
        }

    def put(self, content: dict[str, Any], row: EntryRow | None = None) -> None:
        """A draft as it was left, of an entry that is changed or a new one.

        Raises what a damaged one makes of itself: KeyError, ValueError, TypeError.
        """
        self.begin(EntryKind(content["kind"]), row)
        for name in ("title", "time", "place", "kept_at", "who", "phone"):
            getattr(self, name).setText(str(content[name]))
        for name in ("room", "item", "staff"):
            key, text = content[name]
            getattr(self, name).put(key, str(text))
        self.day.put(str(content["day"]))
        self.due_on.put(str(content["due_on"]))
        self.text.put(str(content["text"]))
        self.group.put(*content["group"])

    def _moment(self) -> datetime | None:
        """None where nobody said another time than that of the form: it is the moment of the writing."""
        day = self._day(self.day, "day")
        if day is None:
            raise Missing("day")
        if not self.time.isModified() and self._at is None and day == self._today():
            return None
        try:
            minutes = read_time(self.time.text())
        except NotReadable as unread:
            raise NotReadable("entry_at", self.time.text()) from unread
        found = datetime.combine(day, time.min) + timedelta(minutes=minutes)
        return self._at if self._at is not None and found == self._at.replace(second=0, microsecond=0) else found

    def _day(self, field: DayField, key: str) -> date | None:
        if not field.text().strip():
            return None
        if field.isModified():
            try:
                return read_date(field.text(), today=self._today())
            except NotReadable as unread:
                raise NotReadable(key, field.text()) from unread
        return field.value()

    def _where(self, fields: tuple[str, ...]) -> dict[str, Any]:
        """What is typed for a room and is none is a place, where the kind has one and stops no booking."""
        place = self.place.text() if "place" in fields else ""
        if "resource_id" not in fields:
            return {"place": place}
        if self.room.other and "place" in fields and not ENTRY_KINDS[self.chosen].stops:
            return {"place": f"{self.room.other} {place}".strip()}
        return {"place": place, "resource_id": _picked(self.room, "room")}

    def _group(self) -> int | None:
        if self.group.group_id is None and self.group.text().strip():
            raise NotFound("group", self.group.text().strip())
        return self.group.group_id

    def _staff(self, fields: tuple[str, ...]) -> int | None:
        if "for_staff_id" not in fields:
            return None
        return self.staff.key if "for_whom" in fields else _picked(self.staff, "staff")

    @Slot()
    def _turned(self) -> None:
        """A kind there always is: pressed again, it stays."""
        if self.kind.value is None:
            self.kind.put((self._kind,))
        self._kind = self.chosen
        self.form.accept()
        self.show_fields()
        self.changed.emit()
        self.title.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _edited(self) -> None:
        self.form.accept()
        self.changed.emit()

    def _today(self) -> date:
        return self._desk.now().date()


def _picked(field: PickField, what: str) -> int | None:
    """What was chosen. Raises NotFound for text that names nothing."""
    if field.other:
        raise NotFound(what, field.other)
    return field.key
