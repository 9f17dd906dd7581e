"""What kind of room is looked for: days, time, people, equipment, and where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.queries.finder_choices import FinderChoices
from desktop.queries.finding import ANY_TIME, USUAL_MINUTES, FreeAsked
from desktop.rules.lanes import Lane
from desktop.views.rooms.equipment_list import EquipmentList
from desktop.views.rooms.finding.words import part_word
from desktop.views.shared import written
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

AHEAD = timedelta(days=27)
LENGTHS = (60, 90, 120, 150, 180, 240, 300, 360, 480)
JOINED, BOTH = "joined", "both"


class FinderForm(QWidget):
    """`changed` after every change a person makes, `typed` with the one line in which all of it can be said."""

    changed = Signal()
    typed = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._room_ids: frozenset[int] = frozenset()
        self.line = QLineEdit()
        self.first, self.last, self.times = DayField(today), DayField(today), TimesField()
        self.weekdays, self.parts, self.where = Chips(), Chips(one=True), Chips()
        self.people, self.length, self.equipment = NumberEdit(), Combo(), EquipmentList()
        self._equipment_label = Paragraph()
        set_role(self._equipment_label, "caption")
        self.length.addItem("", 0)
        for minutes in LENGTHS:
            self.length.addItem("", minutes)
        self.form = Form(
            (
                Field("line", "", self.line, optional=True),
                (Field("first", "", self.first), Field("last", "", self.last)),
                Field("weekdays", "", self.weekdays, optional=True),
                Field("parts", "", self.parts, optional=True),
                (Field("times", "", self.times, optional=True), Field("length", "", self.length)),
                (Field("people", "", self.people, optional=True), Field("where", "", self.where, stretch=2)),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.form, self._equipment_label, self.equipment):
            whole.addWidget(part)
        whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.first.set_value(today())
        self.last.set_value(today() + AHEAD)
        self._connect()
        self._name()

    def _connect(self) -> None:
        self.line.textEdited.connect(self.typed)
        for field in (self.first, self.last, self.times):
            field.refused.connect(self._unreadable)
            field.picked.connect(self._changed)
        self.times.picked.connect(self._no_part)
        self.parts.changed.connect(self._no_times)
        for choice in (self.weekdays, self.parts, self.where, self.people, self.equipment):
            choice.changed.connect(self._changed)
        self.length.activated.connect(self._changed)

    def show_choices(self, choices: FinderChoices) -> None:
        """What the center has; what is chosen stays chosen."""
        self.parts.show_choices([(part, part_word(part)) for part in choices.parts])
        self.equipment.show_equipment(choices.equipment)
        self._equipment_label.setVisible(bool(choices.equipment))
        both = [(BOTH, self.tr("All sites"))] if choices.several_sites else []
        self.where.show_choices([(JOINED, self.tr("Joined rooms too")), *both])

    def put(self, asked: FreeAsked) -> None:
        """What was understood of the line; what it did not speak of is empty again."""
        self.first.set_value(asked.first)
        self.last.set_value(asked.last)
        self.weekdays.put(asked.weekdays)
        lane = self._lane_of(asked)
        self.parts.put(() if lane is None else (lane,))
        self._put_times(asked, in_part=lane is not None)
        self.people.put(asked.people or None)
        self.equipment.set_items(asked.items)
        self._room_ids = asked.room_ids
        self.form.accept()

    def asked(self, site_id: int) -> FreeAsked:
        """The search; typed times are where it shall lie when a length is chosen too, else when it shall begin."""
        first = self.first.value() or self._today()
        last = max(first, self.last.value() or first + AHEAD)
        minutes = cast("int", self.length.currentData())
        times, lane = self.times.value(), self.parts.value
        exact = times is not None and not minutes
        within = times if times and not exact else (lane.start, lane.end) if isinstance(lane, Lane) else ANY_TIME
        items = self.equipment.items
        everywhere = BOTH in self.where.values and not items  # equipment stays at its site
        return FreeAsked(
            first=first,
            last=last,
            weekdays=frozenset(cast("tuple[int, ...]", self.weekdays.values)),
            within=within,
            start=times[0] if times and exact else None,
            minutes=times[1] - times[0] if times and exact else minutes,
            people=max(0, self.people.value or 0),
            items=items,
            room_ids=self._room_ids,
            site_id=None if everywhere else site_id,
            rooms_apart=JOINED not in self.where.values,
        )

    def _lane_of(self, asked: FreeAsked) -> Lane | None:
        """The one part of the day that is meant, where the center's parts are told apart like that."""
        start, end = asked.within
        met = [part for part in self.parts.choices if isinstance(part, Lane) and part.start < end and start < part.end]
        whole = len(met) == 1 and start <= met[0].start and met[0].end <= end
        return met[0] if whole and asked.start is None else None

    def _put_times(self, asked: FreeAsked, *, in_part: bool) -> None:
        """A time to begin at, or a window with a length in it."""
        if asked.start is not None:
            self.times.set_value((asked.start, asked.start + (asked.minutes or USUAL_MINUTES)))
            self._put_length(0)
        elif in_part or asked.within == ANY_TIME:
            self.times.set_value(None)
            self._put_length(asked.minutes)
        else:
            self.times.set_value(asked.within)
            self._put_length(asked.minutes or USUAL_MINUTES)

    def _put_length(self, minutes: int) -> None:
        if minutes and self.length.findData(minutes) < 0:
            self.length.addItem(_length_word(minutes), minutes)
        self.length.setCurrentIndex(self.length.findData(minutes))

    @Slot()
    def _changed(self) -> None:
        self._room_ids = frozenset()
        self.form.accept()
        self.changed.emit()

    @Slot()
    def _no_part(self) -> None:
        self.parts.put(())

    @Slot()
    def _no_times(self) -> None:
        self.times.set_value(None)

    @Slot(object)
    def _unreadable(self, _problem: object) -> None:
        for key, field in (("first", self.first), ("last", self.last), ("times", self.times)):
            if field is self.sender():
                said = (
                    self.tr("Cannot be read; for example 18-20") if key == "times" else self.tr("There is no such day")
                )
                self.form.refuse(key, said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        labels = {
            "line": self.tr("In one line"),
            "first": self.tr("From"),
            "last": self.tr("Until and with"),
            "weekdays": self.tr("Days of the week (every day when none is chosen)"),
            "parts": self.tr("Time of day (any when none is chosen)"),
            "times": self.tr("Or times"),
            "length": self.tr("How long"),
            "people": self.tr("How many people"),
            "where": self.tr("Where"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
            self.form.widget(key).setAccessibleName(label)
        self._equipment_label.say(self.tr("Equipment"))
        self.line.setPlaceholderText(self.tr("e.g. next Tuesday evening, 10 people, projector"))
        short = QLocale.FormatType.ShortFormat
        self.weekdays.show_choices([(day, QLocale().standaloneDayName(day + 1, short)) for day in range(7)])
        self.length.setItemText(0, self.tr("as usual (2 hours)"))
        for at in range(1, self.length.count()):
            self.length.setItemText(at, _length_word(self.length.itemData(at)))


def _length_word(minutes: int) -> str:
    return written.duration(timedelta(minutes=minutes))
