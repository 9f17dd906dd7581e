"""The half of the booking sheet that writes nothing: it asks the desk at every change and shows the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, MachineNotReady, Missing, NotFound, NotReadable, Offer, PlaceRefused
from desktop.queries.booking_choices import AtThatTime, BookingChoices, LastUse, answer_sheet, booking_choices, last_use
from desktop.queries.bookings import group_hit
from desktop.queries.groups import GroupHit
from desktop.queries.wishes import WishAnswer, WishAsked
from desktop.rules.times import time_range
from desktop.sentences import explain
from desktop.views.rooms.booking_content import SheetFor
from desktop.views.rooms.booking_form import BookingForm
from desktop.views.rooms.booking_writer import BookingWriter
from desktop.views.rooms.group_alerts import GroupAlerts
from desktop.views.rooms.sheet_foot import SheetFoot
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.rooms.verdict import Verdict, fields_about
from desktop.views.shared.message import Message
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.two_versions import TwoVersions
from desktop.words import Language, StaffRole

OF_PLACES = (PlaceRefused, MachineNotReady)


class AskingSheet(SideSheet):
    """`wished` carries a Wish or None and the offers beside it, `series_wanted` what is Filled in."""

    wished = Signal(object, object)
    series_wanted = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.book", "", parent)
        self._desk, self._language = desk, language
        self.form = BookingForm(desk, self._today)
        self.notice, self.verdict, self.versions = Message(), Verdict(language), TwoVersions()
        self.buttons, self.writer = SheetFoot(self), BookingWriter(desk, self)
        self.answer: WishAnswer | None = None
        self._answers: WishAsked | None = None
        self._asked_last: int | None = None
        self.alerts = GroupAlerts(desk)
        for part in (self.notice, self.alerts, self.versions, self.form, self.verdict):
            self.body.addWidget(part)
        self.form.changed.connect(self._changed)
        for field in (self.form.day, self.form.times):
            field.refused.connect(self._tell_unreadable)
        self.verdict.taken.connect(self.take)
        self.writer.busy_changed.connect(self._allow)

    @property
    def takes_places(self) -> bool:
        return self.purpose in {SheetFor.NEW, SheetFor.MOVE}

    @property
    def purpose(self) -> SheetFor:
        return self.writer.purpose

    def _today(self) -> date:
        return self._desk.now().date()

    @Slot()
    def _changed(self) -> None:
        self.form.accept()
        self._ask()

    @Slot()
    def ask_again(self) -> None:
        """The day has changed under the sheet."""
        if self.isVisible() and not self.writer.busy:
            self.alerts.ask_again()
            self._ask()

    def _ask_choices(self) -> None:
        """Who may choose what may have changed since the sheet was open."""
        by = self._desk.by
        question = partial(booking_choices, staff_id=by.staff_id if by else None)
        self._desk.read(self, question, done=self._show_choices, topic="choices")

    def _show_choices(self, choices: BookingChoices) -> None:
        self.form.more.show_choices(choices)
        self.verdict.override.is_manager = choices.role is StaffRole.MANAGER
        self.verdict.override.offer(self.answer.refusal if self.answer else None)

    def _ask_last_use(self) -> None:
        """Another group than the one the sheet began with: what it said the last time."""
        group_id = self.form.group.group_id
        if group_id == self._asked_last or self.purpose is not SheetFor.NEW:
            return
        self._asked_last = group_id
        if group_id is not None:
            question = partial(last_use, group_id=group_id)
            self._desk.read(self, question, done=partial(self._suggest, group_id), topic="last use")

    def _suggest(self, group_id: int, last: LastUse | None) -> None:
        if last is not None and group_id == self.form.group.group_id and self.isVisible():
            self.form.more.suggest(last)

    def _ask(self) -> None:
        self.alerts.show_group(self.form.group.group_id)
        self._ask_last_use()
        asked = self.form.filled().asked(self._today(), self.writer.booking_id)
        if asked is None:
            self.answer = None
            self.verdict.clear()
            self.form.mark()
            self.wished.emit(None, ())
            self._allow()
            return
        asked = replace(asked, moves=self.purpose is SheetFor.MOVE)
        question = partial(answer_sheet, asked=asked, now=self._desk.now())
        answered = partial(self._answered, asked)
        self._desk.read(self, question, done=answered, refused=self._show_refusal, topic="wish")

    def _answered(self, asked: WishAsked, told: tuple[WishAnswer, AtThatTime]) -> None:
        if not self.isVisible():
            return
        wanted = (asked.starts_at, asked.ends_at)
        answer, facts = told
        self.form.show_at_that_time(facts, answer.class_id)
        refusal = answer.refusal
        if refusal is not None and not isinstance(refusal, OF_PLACES) and self.form.times.is_being_typed:
            self.verdict.clear()
        else:
            keeps = self.purpose in {SheetFor.HELD, SheetFor.DETAILS}
            self.verdict.show_answer(answer, wanted, self.form.room.room, keeps_fee=keeps)
            self.form.mark(*fields_about(refusal))
        self.answer, self._answers = answer, asked
        field = self.form.group
        label = field.text() if field.group_id or field.is_guest else self.tr("New booking")
        starts_at, ends_at = wanted
        wish = Wish(asked.resource_id, starts_at, ends_at, isinstance(refusal, OF_PLACES), label)
        shows_wish = self.purpose in {SheetFor.NEW, SheetFor.MOVE} and starts_at < ends_at
        self.wished.emit(wish if shows_wish else None, answer.alternatives)
        self._allow()
        QTimer.singleShot(0, self, self._reveal_verdict)

    @Slot(object)
    def _tell_unreadable(self, problem: NotReadable) -> None:
        """The field was left: no 31 April, no 25:00."""
        told = explain(problem, self._language)
        self.form.tell(problem.field, f"{told.what} {told.instead}")

    @Slot()
    def repeat(self) -> None:
        """The same on several dates: their own sheet goes on with what is filled in."""
        if self.purpose is SheetFor.NEW:
            self.series_wanted.emit(self.form.filled())

    def put_group(self, group_id: int) -> None:
        self._desk.read(self, partial(group_hit, group_id=group_id), done=self._put_group, topic="group")

    def _put_group(self, hit: GroupHit | None) -> None:
        if hit is not None:
            self.form.group.put(hit.id, hit.name, hit.number)
            self.form.times.setFocus(Qt.FocusReason.TabFocusReason)
            self._changed()

    @Slot(object)
    def take(self, offer: Offer) -> None:
        """Fill in what was offered; Enter books it."""
        self.give_up_wish()
        self.put_place(offer.resource_id, offer.starts_at, offer.ends_at)
        self.buttons.save_button.setEnabled(True)
        self.buttons.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up_wish(self) -> None:
        """What was refused here and is not asked for any more is noted: most demand is lost before anything is sent."""
        refusal = self.answer.refusal if self.answer else None
        if refusal is not None and self._answers is not None and self.takes_places:
            self._desk.give_up_wish(self._answers, refusal)
        self.answer = None

    def put_place(self, resource_id: int, starts_at: datetime, ends_at: datetime) -> None:
        """Another room and time, as drawn on the timetable or chosen from the offers."""
        self.form.put_place(starts_at.date().isoformat(), time_range(starts_at, ends_at), resource_id)
        self._changed()

    def _is_complete(self) -> bool:
        """Say under the field what is missing or cannot be read; True when there is nothing to say."""
        filled = self.form.filled()
        problem: DeskError | None = None
        try:
            filled.stretch(self._today())
            filled.head_count()
        except NotReadable as unreadable:
            problem = unreadable
        if filled.guest and not filled.phone.strip():
            problem = Missing("phone")
        elif filled.group_id is None and not filled.guest_name:
            problem = NotFound("group", filled.group.strip()) if filled.group.strip() else Missing("group")
        elif filled.resource_id is None:
            problem = Missing("room")
        if problem is None:
            return True
        told = explain(problem, self._language)
        key = "group" if isinstance(problem, NotFound) else getattr(problem, "field", "group")
        self.form.refuse(key, f"{told.what} {told.instead}")
        return False

    def _show_refusal(self, refusal: DeskError) -> None:
        wanted = None
        if isinstance(refusal, PlaceRefused):
            wanted = (refusal.wanted_start, refusal.wanted_end)
            self.wished.emit(Wish(refusal.room_id, *wanted, clashes=True), refusal.alternatives)
        self.verdict.show_refusal(refusal, wanted)
        self.form.mark(*fields_about(refusal))
        QTimer.singleShot(0, self, self._reveal_verdict)

    @Slot()
    def _reveal_verdict(self) -> None:
        """Refusal and offers together where they fit, but never at the cost of the field that is typed in."""
        self.reveal(self.verdict)
        if self.verdict.offers.isVisible():
            self.reveal(self.verdict.offers.last_button)
        focused = QApplication.focusWidget()
        if focused is not None and self.form.isAncestorOf(focused):
            self.reveal(focused)

    @Slot()
    def _allow(self) -> None:
        """Only what the desk has not refused can be sent."""
        free = self.answer is None or self.answer.refusal is None
        ready = free and not self.writer.busy and not self.versions.isVisibleTo(self)
        self.buttons.allow(saving=ready, holding=ready)
