"""A specialist's day, or several by a rule: when, in which slots, in which room, what is asked beforehand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.specialist_days import DayRequest, PlanRequest, change_day, plan_days
from desktop.queries.specialist_rows import SpecialistBoard, SpecialistDayRow
from desktop.rules.series_patterns import Pattern, Repeat, nth_of, rule_of
from desktop.rules.specialist_slots import named_days, split_slots
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.specialists.words import FORTNIGHTLY, MONTHLY, ONCE, WEEKLY, repeat_word
from desktop.views.shared import written
from desktop.views.shared.combo import Combo
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import listed_days
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import Language

MOST_LINE, MONTHS = 300, 6


class DayForm(LedgerForm):
    """A new day begins with the center's slots and questions; a day that stands changes around those booked."""

    FIELDS: ClassVar = {"date": "day", "specialist": "who"}

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.who, self.day = OneStopChips(one=True), DateEdit(lambda: desk.now().date())
        self.others, self.repeat, self.times = QLineEdit(), OneStopChips(one=True), NumberEdit()
        self.slots, self.room, self.person = QLineEdit(), Combo(), QLineEdit()
        self.questions, self.note = NoteEdit(), QLineEdit()
        for line in (self.others, self.slots, self.person, self.note):
            line.setMaxLength(MOST_LINE)
        rows = (
            Field("who", "", self.who),
            (
                Field("day", "", self.day, stretch=3),
                Field("others", "", self.others, optional=True, stretch=5),
                Field("times", "", self.times, optional=True, stretch=2),
            ),
            Field("repeat", "", self.repeat),
            Field("slots", "", self.slots),
            (Field("room", "", self.room, optional=True), Field("person", "", self.person, optional=True)),
            Field("questions", "", self.questions, optional=True),
            Field("note", "", self.note, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.board = SpecialistBoard()
        self.changed_day: SpecialistDayRow | None = None
        self.wanted_rooms: tuple[int, tuple[date, ...]] | None = None  # whose days were planned with a room, and which
        self._begun = False
        self.day.picked.connect(self._name_repeats)
        self.repeat.changed.connect(self._show_times)
        self.repeat.put((ONCE,))
        self.name_all()

    def show_board(self, board: SpecialistBoard) -> None:
        """Whom and which rooms there are to choose from."""
        self.board = board
        who, room = self.who.values, self.room.currentData()
        self.who.show_choices((one.id, one.name) for one in board.specialists if one.active)
        self.who.put(who or tuple(one.id for one in board.specialists[:1]))
        self.room.clear()
        self.room.addItem(self.tr("No room"), None)
        for each in board.rooms:
            self.room.addItem(each.name, each.id)
        self.room.setCurrentIndex(max(0, self.room.findData(room)))

    def begin(self) -> None:
        super().begin()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self, specialist_id: int | None = None, day: date | None = None) -> None:
        """What was typed and not saved stands there again."""
        if self.changed_day is not None or not self._begun:
            self.changed_day, self._begun = None, True
            self.empty()
        if specialist_id is not None:
            self.who.put((specialist_id,))
        if day is not None:
            self.day.set_value(day)
        self._show_parts()
        self.name_all()

    def begin_change(self, day: SpecialistDayRow) -> None:
        self.changed_day = day
        self.who.put((day.specialist_id,))
        self.day.set_value(day.day)
        self._put(tuple(slot.slot for slot in day.slots), day.questions)
        self.room.setCurrentIndex(max(0, self.room.findData(day.room_id)))
        self.person.setText(day.person)
        self.note.setText(day.note)
        self._show_parts()
        self.name_all()

    def empty(self) -> None:
        self.day.set_value(None)
        self.others.clear()
        self.repeat.put((ONCE,))
        self.times.put(MONTHS)
        self._put(self.board.ready_slots, self.board.ready_questions)
        self.room.setCurrentIndex(0)
        self.person.clear()
        self.note.clear()

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.changed_day is not None:
            standing, self.wanted_rooms = self.changed_day, None
            return partial(change_day, day_id=standing.id, request=request, seen_version=standing.version)
        who, day = self.who.value, self.day.value()
        if not isinstance(who, int):
            raise Missing("specialist")
        if day is None:
            raise Missing("date")
        plan = PlanRequest(days=(day, *self._others()), rule=self._rule(day), day=request)
        self.wanted_rooms = (who, tuple(named_days(plan.days, plan.rule))) if request.room_id is not None else None
        return partial(plan_days, specialist_id=who, request=plan)

    def sent(self) -> object:
        day = self.day.value()
        rule = self._rule(day) if day else ""
        return self._request(), self.who.value, day, self.others.text(), rule, self.changed_day

    def _request(self) -> DayRequest:
        return DayRequest(
            slots=split_slots(self.slots.text()) or (" ",),
            questions=tuple(self.questions.toPlainText().splitlines()),
            person=self.person.text(),
            note=self.note.text(),
            room_id=self.room.currentData(),
        )

    def _others(self) -> tuple[date, ...]:
        return listed_days(self.others.text(), "others", self.desk.now().date())

    def _rule(self, day: date) -> str:
        repeat = self.repeat.value
        if not isinstance(repeat, Repeat) or repeat is ONCE:
            return ""
        return rule_of(Pattern(repeat=repeat, count=self.times.value or 1), datetime.combine(day, time()))

    def _put(self, slots: tuple[str, ...], questions: tuple[str, ...]) -> None:
        self.slots.setText("、".join(slots))
        self.questions.put("\n".join(questions))

    @Slot()
    def _name_repeats(self) -> None:
        day, chosen = self.day.value() or self.desk.now().date(), self.repeat.values or (ONCE,)
        choices = ((each, repeat_word(each, nth_of(day), day)) for each in (ONCE, MONTHLY, WEEKLY, FORTNIGHTLY))
        self.repeat.show_choices(choices)
        self.repeat.put(chosen)

    @Slot()
    def _show_times(self) -> None:
        if (cell := self.times.parentWidget()) is not None:
            cell.setVisible(self.changed_day is None and self.repeat.value is not ONCE)

    def _show_parts(self) -> None:
        """Of a day that stands neither the specialist nor the date is another."""
        for part in (self.who, self.day, self.others, self.repeat):
            if (cell := part.parentWidget()) is not None:
                cell.setVisible(self.changed_day is None)
        self._show_times()

    def name_all(self) -> None:
        standing = self.changed_day
        if standing is None:
            self.rename(self.tr("Plan days"))
        else:
            said = self.tr("Change {day} of {name}")
            self.rename(said.format(day=written.long_day(standing.day), name=standing.specialist))
        self._name_repeats()
        for key, label in (
            ("who", self.tr("Specialist")),
            ("day", self.tr("Day")),
            ("others", self.tr("Other days, too")),
            ("times", self.tr("How many days")),
            ("repeat", self.tr("And again")),
            ("slots", self.tr("Slots")),
            ("room", self.tr("Room")),
            ("person", self.tr("Who comes")),
            ("questions", self.tr("Asked beforehand, one a line")),
            ("note", self.tr("Note")),
        ):
            self.form.relabel(key, label)
        self.others.setPlaceholderText("12/10、12/24")
        self.slots.setPlaceholderText("10:00-10:50、10:50-11:40")
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
