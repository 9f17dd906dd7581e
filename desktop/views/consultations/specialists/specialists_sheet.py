"""Specialists' days: which there are, who comes in which slot, and what was advised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.jobs.specialist_papers import draw_advice_of_slot, draw_day, draw_questions
from desktop.operations.booking_life import arrive, mark_no_show
from desktop.operations.bookings import cancel_booking
from desktop.operations.specialists import retire_specialist
from desktop.queries.specialist_rows import SlotRow, SpecialistBoard, SpecialistDayRow, SpecialistRow
from desktop.queries.specialists import day_of_booking, days_without_room, specialist_day
from desktop.views.consultations.specialists.board_lines import day_key, slot_key
from desktop.views.consultations.specialists.board_sheet import BoardSheet
from desktop.views.consultations.specialists.call_off_form import CallOffForm
from desktop.views.consultations.specialists.day_form import DayForm
from desktop.views.consultations.specialists.move_form import MoveForm
from desktop.views.consultations.specialists.report_form import ReportForm
from desktop.views.consultations.specialists.slot_form import SlotForm
from desktop.views.consultations.specialists.specialist_form import SpecialistForm
from desktop.views.consultations.specialists.words import COMING, PAST, PEOPLE
from desktop.views.shared import written
from desktop.views.shared.keys import bind_keys
from desktop.words import CancelReason, Language


class SpecialistsSheet(BoardSheet):
    """`case_wanted` carries the case that a slot has become."""

    case_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.day_form, self.slot_form = DayForm(desk, language), SlotForm(desk, language)
        self.specialist_form, self.move_form = SpecialistForm(desk, language), MoveForm(desk, language)
        self.report_form, self.call_off_form = ReportForm(desk, language), CallOffForm(desk, language)
        self.plan.clicked.connect(self._begin_plan)
        self.add_one.clicked.connect(self._begin_specialist)
        for button, act in (
            (self.book, self._begin_slot),
            (self.came, self._arrive),
            (self.report, self._begin_report),
            (self.case, self._open_case),
            (self.change, self._begin_change),
            (self.other_time, self._begin_move),
            (self.absent, self._no_show),
            (self.cancel, self._cancel),
            (self.questions, self._print_questions),
            (self.advice, self._print_advice),
            (self.call_off, self._begin_call_off),
            (self.retire, self._retire),
        ):
            button.clicked.connect(act)
        bind_keys(self, {"Insert": self._begin_plan})
        for form in (self.slot_form, self.move_form):
            self.add_form(form, self._slot_saved)
        self.add_form(self.day_form, self._planned)
        self.add_form(self.call_off_form, self._day_saved)
        self.add_form(self.specialist_form, self._specialist_saved)
        self.add_form(self.report_form, self._reported)
        self.name_all()

    def open(self, about: object = None) -> None:
        """`about` is ("day", id) or ("booking", id)."""
        super().open()
        if about is not None:  # at once: a form that is begun before the answer comes stays open
            self.leave_form()
        match about:
            case ("day", int(day_id)):
                self._seek(day_id)
            case ("booking", int(booking_id)):
                done = partial(self._seek, booking_id=booking_id)
                self.desk.read(self, partial(day_of_booking, booking_id=booking_id), done=done, topic="seek")
            case _:
                pass

    @Slot()
    def go_on(self) -> None:
        """Enter in the list: who comes to a free slot is written at once."""
        if self.slot is not None and self.slot.is_free:
            self._begin_slot()
        else:
            super().go_on()

    def _seek(self, day_id: int | None, booking_id: int | None = None) -> None:
        if day_id is not None:
            wanted = partial(specialist_day, staff_id=self.by.staff_id, day_id=day_id)
            self.desk.read(self, wanted, done=partial(self._show_wanted, booking_id), topic="seek")

    def _show_wanted(self, booking_id: int | None, day: SpecialistDayRow | None) -> None:
        """In the list it stands in; a slot that stands no more is looked for at its day."""
        if day is not None:
            self.shelf.put(PAST if day.day < self.desk.now().date() else COMING)
            listed = () if booking_id is None or day.called_off else day.slots
            slot = next((slot for slot in listed if slot.booking_id == booking_id), None)
            self.reload(day_key(day.id) if slot is None else slot_key(day, slot))

    def show_rows(self, rows: SpecialistBoard, choose: int | None) -> None:
        self.day_form.show_board(rows)
        self.specialist_form.show_sites(rows.sites)
        self.report_form.show_topics(rows.topics)
        super().show_rows(rows, choose)

    def paper_job(self) -> Callable[..., Drawn] | None:
        day = self.day
        return partial(draw_day, by=self.by, day_id=day.id) if day is not None else None

    @Slot()
    def _begin_plan(self) -> None:
        if not any(one.active for one in self.board.specialists):
            self._begin_specialist()
            return
        chosen = self.chosen
        wanted = chosen.id if isinstance(chosen, SpecialistRow) and chosen.active else None
        self.day_form.begin_new(wanted)
        self.show_form(self.day_form)

    @Slot()
    def _begin_specialist(self) -> None:
        self.specialist_form.begin_new()
        self.show_form(self.specialist_form)

    @Slot()
    def _begin_slot(self) -> None:
        if (slot := self.slot) is not None and (day := self.day) is not None:
            self.slot_form.begin_for(day, slot)
            self.show_form(self.slot_form)

    @Slot()
    def _begin_change(self) -> None:
        match self.chosen:
            case SpecialistRow() as person:
                self.specialist_form.begin_change(person)
                self.show_form(self.specialist_form)
            case SpecialistDayRow() as day:
                self.day_form.begin_change(day)
                self.show_form(self.day_form)
            case SlotRow():
                self._begin_slot()
            case None:
                pass

    @Slot()
    def _begin_move(self) -> None:
        if (slot := self.slot) is not None:
            self.move_form.begin_for(slot, self.board.days)
            self.show_form(self.move_form)

    @Slot()
    def _begin_report(self) -> None:
        if (slot := self.slot) is not None:
            self.report_form.begin_for(slot)
            self.show_form(self.report_form)

    @Slot()
    def _begin_call_off(self) -> None:
        if isinstance(day := self.chosen, SpecialistDayRow):
            self.call_off_form.begin_for(day)
            self.show_form(self.call_off_form)

    @Slot()
    def _arrive(self) -> None:
        self._act_on(arrive, self.tr("{who} has arrived. It can be undone."))

    @Slot()
    def _no_show(self) -> None:
        self._act_on(mark_no_show, self.tr("{who} did not come: the slot is free. It can be undone."))

    @Slot()
    def _cancel(self) -> None:
        asked = partial(cancel_booking, reason=CancelReason.GROUP_ASKED)
        self._act_on(asked, self.tr("The slot of {who} was cancelled. It can be undone."))

    def _act_on(self, verb: Callable[..., Any], said: str) -> None:
        slot = self.slot
        if slot is not None and slot.booking_id is not None:
            operation = partial(verb, booking_id=slot.booking_id, seen_version=slot.version)
            self.act(operation, said.format(who=slot.who), (said, slot))

    @Slot()
    def _retire(self) -> None:
        if isinstance(row := self.chosen, SpecialistRow):
            gone, back = self.tr("{name} comes no more. It can be undone."), self.tr("{name} comes again.")
            operation = partial(retire_specialist, specialist_id=row.id, active=not row.active)
            self.act(operation, (gone if row.active else back).format(name=row.name), (row,))

    @Slot()
    def _open_case(self) -> None:
        if (slot := self.slot) is not None and slot.consultation_id is not None:
            self.case_wanted.emit(slot.consultation_id)

    @Slot()
    def _print_questions(self) -> None:
        if (day := self.day) is not None:
            booking_id = self.slot.booking_id if self.slot is not None else None
            self.show_paper(partial(draw_questions, by=self.by, day_id=day.id, booking_id=booking_id))

    @Slot()
    def _print_advice(self) -> None:
        if (slot := self.slot) is not None and slot.booking_id is not None:
            self.show_paper(partial(draw_advice_of_slot, by=self.by, booking_id=slot.booking_id))

    def _slot_saved(self, _booking_id: int) -> None:
        self.done(self.tr("Saved."), self.key)

    def _day_saved(self, day_id: int) -> None:
        self.shelf.put(COMING)
        self.done(self.tr("Saved."), day_key(day_id))

    def _planned(self, day_id: int) -> None:
        self._day_saved(day_id)
        wanted, self.day_form.wanted_rooms = self.day_form.wanted_rooms, None
        if wanted is not None:
            specialist_id, days = wanted
            question = partial(days_without_room, specialist_id=specialist_id, days=days)
            self.desk.read(self, question, done=self._name_roomless, topic="roomless")

    def _name_roomless(self, found: tuple[tuple[int, date], ...]) -> None:
        """The first of them is chosen: another room can be given to it at once."""
        if found:
            days = "、".join(written.short_day(day) for _id, day in found)
            said = self.tr("Saved. No room could be booked for {days}.").format(days=days)
            self.message.say("warn", said, self.tr("Change gives the day another room or other slots."))
            self.reload(day_key(found[0][0]))

    def _specialist_saved(self, specialist_id: int) -> None:
        self.shelf.put(PEOPLE)
        self.done(self.tr("Saved. Insert plans days."), specialist_id)

    def _reported(self, _case_id: int) -> None:
        self.done(self.tr("Written down as a consultation. The advice sheet can be printed."), self.key)
