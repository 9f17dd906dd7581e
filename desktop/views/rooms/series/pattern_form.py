"""Who comes when and how it goes on: the left half of the series editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.operations.booking_parts import MOST_TEXT
from desktop.queries.days import RoomRow
from desktop.rules.dates import read_date
from desktop.rules.series_patterns import Pattern, Repeat
from desktop.views.rooms.booking_content import Filled
from desktop.views.rooms.room_combo import RoomCombo
from desktop.views.rooms.series import words
from desktop.views.rooms.user_field import UserField
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField, PeopleField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit

USUAL_WEEKS = timedelta(weeks=12)


class PatternForm(QWidget):
    """`changed` after every change a person makes; `rest` is what was said in the booking sheet beside these fields."""

    changed = Signal()

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.rest = today, Filled()
        self._putting = False
        self.group, self.day, self.times = UserField(desk), DayField(today), TimesField()
        self.people, self.room, self.purpose = PeopleField(), RoomCombo(), QLineEdit()
        self.purpose.setMaxLength(MOST_TEXT)
        self.repeats, self.weekdays = Chips(one=True), Chips()
        self.until, self.count, self.picked = DayField(today), NumberEdit(), QLineEdit()
        self._form = Form(
            (
                (
                    Field("group", "", self.group, stretch=22),
                    Field("people", "", self.people, optional=True, stretch=9),
                ),
                (Field("date", "", self.day, stretch=11), Field("time", "", self.times, stretch=13)),
                Field("room", "", self.room),
                Field("purpose", "", self.purpose, optional=True),
                Field("repeats", "", self.repeats),
                Field("weekdays", "", self.weekdays),
                (Field("until", "", self.until, stretch=11), Field("count", "", self.count, optional=True, stretch=9)),
                Field("picked", "", self.picked, optional=True),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._form)
        whole.addStretch(1)
        self._connect()
        self._retranslate()

    def put(self, filled: Filled) -> None:
        """What was filled in elsewhere; weekly for three months, as most series are."""
        self._putting = True
        self.rest = filled
        if filled.guest:
            self.group.put_guest(filled.group)
        else:
            self.group.put(filled.group_id, filled.group, filled.group_number)
        self.day.put(filled.day)
        self.times.put(filled.times)
        self.people.setText(filled.people)
        self.room.choose(filled.resource_id)
        self.purpose.setText(filled.purpose)
        self._name_repeats()
        self.repeats.put([Repeat.WEEKLY])
        first = self.first_day or self._today()
        self.weekdays.put([first.weekday()])
        self.until.set_value(first + USUAL_WEEKS)
        self.count.put(None)
        self.picked.clear()
        self._show_parts()
        self._putting = False

    def show_rooms(self, rooms: Sequence[RoomRow]) -> None:
        self._putting = True
        self.room.show_rooms(rooms)
        self._putting = False

    @property
    def first_day(self) -> date | None:
        try:
            return read_date(self.day.typed(), today=self._today())
        except NotReadable:
            return None

    @property
    def repeat(self) -> Repeat:
        chosen = self.repeats.value
        return chosen if isinstance(chosen, Repeat) else Repeat.PICKED

    @property
    def pattern(self) -> Pattern:
        count = self.count.value
        return Pattern(
            repeat=self.repeat,
            weekdays=tuple(day for day in self.weekdays.values if isinstance(day, int)),
            until=self.until.value() if count is None else None,
            count=count if count is not None and count > 0 else None,
        )

    def picked_starts(self, first: datetime) -> tuple[datetime, ...]:
        """The first date and what is picked beside the rule. Raises NotReadable."""
        typed = self.picked.text().replace("、", " ").replace(",", " ").replace("，", " ").split()
        days = [read_date(text, today=self._today()) for text in typed]
        starts = {datetime.combine(day, first.time()) for day in days}
        return tuple(sorted(starts | ({first} if self.repeat is Repeat.PICKED else set())))

    def filled(self) -> Filled:
        return replace(
            self.rest,
            group_id=self.group.group_id,
            group=self.group.text(),
            group_number=self.group.group_number,
            guest=self.group.is_guest,
            day=self.day.typed(),
            times=self.times.text(),
            people=self.people.text(),
            resource_id=self.room.resource_id,
            purpose=self.purpose.text(),
        )

    def refuse(self, key: str, sentence: str) -> None:
        self._form.refuse(key, sentence)

    def accept(self) -> None:
        self._form.accept()

    def _connect(self) -> None:
        self.group.group_changed.connect(self._tell)
        for edit in (self.times, self.people, self.purpose, self.until, self.picked, self.count):
            edit.textChanged.connect(self._tell)
        self.day.textChanged.connect(self._other_day)
        self.room.currentIndexChanged.connect(self._tell)
        self.weekdays.changed.connect(self._tell)
        self.repeats.changed.connect(self._other_repeat)

    @Slot()
    def _other_day(self) -> None:
        """The repeats are called after the first day; its weekday comes with it where it was the only one."""
        if not self._putting and (day := self.first_day) is not None:
            self._name_repeats()
            if len(self.weekdays.values) == 1:
                self.weekdays.put([day.weekday()])
        self._tell()

    @Slot()
    def _other_repeat(self) -> None:
        self._show_parts()
        self._tell()

    def _show_parts(self) -> None:
        weekly = self.repeat in {Repeat.WEEKLY, Repeat.FORTNIGHTLY}
        for key, shown in (
            ("weekdays", weekly),
            ("until", self.repeat is not Repeat.PICKED),
            ("count", self.repeat is not Repeat.PICKED),
        ):
            cell = self._form.widget(key).parentWidget()
            assert cell is not None
            cell.setVisible(shown)

    def _name_repeats(self) -> None:
        self.repeats.show_choices(words.repeats(self.first_day))

    @Slot()
    def _tell(self) -> None:
        if not self._putting:
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._name_repeats()
        self.weekdays.show_choices(words.weekday_choices())
        for key, label in (
            ("group", self.tr("Group")),
            ("people", self.tr("People")),
            ("date", self.tr("First date")),
            ("time", self.tr("Time")),
            ("room", self.tr("Room")),
            ("purpose", self.tr("Purpose")),
            ("repeats", self.tr("Repeats")),
            ("weekdays", self.tr("On")),
            ("until", self.tr("Until")),
            ("count", self.tr("Or so many times")),
            ("picked", self.tr("More dates")),
        ):
            self._form.relabel(key, label)
            self._form.widget(key).setAccessibleName(label)
        self.picked.setPlaceholderText(self.tr("e.g. 12/5 12/19"))
