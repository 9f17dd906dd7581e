"""The sheet beside the timetable in which a booking is made, held, moved or changed."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import ChangedElsewhere, DeskError, HoldExpired
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.rules.times import clock
from desktop.sentences import explain
from desktop.views.rooms import words
from desktop.views.rooms.asking_sheet import AskingSheet
from desktop.views.rooms.booking_content import Filled, SheetFor, copy_of, of_booking
from desktop.views.rooms.series.part_chips import PartChips
from desktop.views.rooms.sheet_draft import SheetDraft
from desktop.views.rooms.timetable.day import is_live
from desktop.views.rooms.versions import version_rows
from desktop.views.shared.keys import ENTER, bind_keys
from desktop.views.shared.tag import Mark
from desktop.words import BookingState, Language


class BookingSheet(AskingSheet):
    """`saved` carries the booking's id when the work is done."""

    saved = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self._draft = SheetDraft(desk, self)
        self._keeps_draft = True
        self.parts = PartChips(desk, can_leave=True)
        self.body.insertWidget(0, self.parts)
        self._connect()
        self._name()

    def _connect(self) -> None:
        self.versions.theirs_wanted.connect(self._use_theirs)
        self.versions.mine_wanted.connect(self._put_mine)
        self.verdict.override.wanted.connect(self.save_against_the_rule)
        self.buttons.repeat.connect(self.repeat)
        bind_keys(self, {"Ctrl+R": self.repeat})
        self.buttons.save.connect(self.save)
        self.buttons.hold.connect(self.hold)
        self.buttons.give_up.connect(self.writer.give_up)
        self.writer.saved.connect(self._saved)
        self.writer.held.connect(self._held)
        self.writer.let_go.connect(self._let_go)
        self.writer.refused.connect(self.refuse)
        self.closed.connect(self._left)
        self._draft.kept.connect(self._show_kept)

    def open_new(self, start: Filled, *, fresh: bool = False) -> None:
        """The draft of whoever sits here, or a new one; `fresh` says that `start` has the newer place."""
        draft = self._draft.found()
        filled = self._draft.merged(draft, start, fresh=fresh) if draft else start
        self._keeps_draft = True
        self._begin(SheetFor.NEW, None, filled)
        self._show_kept(draft.kept_at if draft else None)
        held = self._draft.held(draft) if draft and not fresh else None
        if held is not None:
            self._desk.read(self, partial(booking_details, booking_id=held), done=self._go_on_with, topic="held")

    def _go_on_with(self, booking: BookingDetails | None) -> None:
        """A draft whose room was held goes on with its hold while that lives."""
        if booking is not None and is_live(booking.row, self._desk.now()) and booking.row.state is BookingState.HELD:
            self.writer.begin(SheetFor.HELD, booking)
            self._held(booking)

    def open_copy(self, booking: BookingDetails) -> None:
        """The same in a new sheet, a week later. A draft that waits is not lost to it: then this one is not kept."""
        self._keeps_draft = self._draft.found() is None
        self._begin(SheetFor.NEW, None, copy_of(booking, self._today()))
        self._show_kept(None)
        self.set_tag(Mark(self.tr("Copy of {number}").format(number=booking.row.number)))
        self.form.day.setFocus(Qt.FocusReason.TabFocusReason)

    def open_booking(self, purpose: SheetFor, booking: BookingDetails, place: Filled | None = None) -> None:
        """Move, change or confirm a booking; `place` is where it was wanted."""
        self._keeps_draft = False
        self._begin(purpose, booking, place or of_booking(booking))
        self._show_kept(None)

    def _begin(self, purpose: SheetFor, booking: BookingDetails | None, filled: Filled) -> None:
        self.writer.begin(purpose, booking)
        self.notice.clear()
        self._put_versions_away()
        self._asked_last = filled.group_id
        self.form.more.fold()
        self.form.put(filled)
        self._name()
        self._ask_choices()
        self.open()
        self.form.open_for(purpose)
        of_series = booking is not None and purpose in {SheetFor.MOVE, SheetFor.DETAILS}
        self.parts.ask(booking.row.id if booking is not None and of_series else None, moving=purpose is SheetFor.MOVE)
        self._ask()

    @Slot()
    def _changed(self) -> None:
        self._keep()
        super()._changed()

    def _keep(self) -> None:
        if self._keeps_draft:
            self._draft.changed(self.form.filled(), self.writer.booking_id)

    @Slot()
    def save(self) -> None:
        if self._is_complete():
            self._say_part()
            self.writer.save(self.form.filled())

    @Slot(str)
    def save_against_the_rule(self, reason: str) -> None:
        if self._is_complete():
            self._say_part()
            self.writer.save(self.form.filled(), reason)

    def _say_part(self) -> None:
        self.writer.part, self.writer.leaving = self.parts.part, self.parts.leaving

    @Slot()
    def hold(self) -> None:
        if self._is_complete():
            self.writer.hold(self.form.filled())

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        """What the desk said to a write, from here or from the timetable."""
        if isinstance(refusal, ChangedElsewhere) and self.writer.booking_id is not None:
            question = partial(booking_details, booking_id=self.writer.booking_id)
            self._desk.read(self, question, done=partial(self._compare, refusal), topic="versions")
            return
        if isinstance(refusal, HoldExpired) and self.purpose is SheetFor.HELD:
            self._hold_died(refusal)
            return
        self._show_refusal(refusal)

    def _compare(self, refusal: ChangedElsewhere, theirs: BookingDetails | None) -> None:
        if theirs is None:
            return
        mine = self.form.filled()
        rows = version_rows(self.purpose, theirs, mine, self.form, self._today())
        self.writer.begin(self.purpose, theirs)
        self.verdict.clear()
        told = explain(refusal, self._language)
        self.form.setVisible(False)
        self.verdict.setVisible(False)
        self.buttons.allow(saving=False, holding=False)
        self.versions.compare(told.what, told.why, refusal.who, rows)

    def _put_versions_away(self) -> None:
        self.versions.clear()
        self.form.setVisible(True)
        self.verdict.setVisible(True)

    @Slot()
    def _use_theirs(self) -> None:
        if self.writer.booking is not None:
            self.open_booking(self.purpose, self.writer.booking)

    @Slot()
    def _put_mine(self) -> None:
        self._put_versions_away()
        self.save()

    @Slot(int)
    def _saved(self, booking_id: int) -> None:
        self.answer = None  # the wish was had, maybe against a rule
        self.close_sheet()
        if self._keeps_draft:
            self._draft.drop()  # after the closing: a field that loses the focus is tidied, which is a change
        self.saved.emit(booking_id)

    @Slot(object)
    def _held(self, _booking: BookingDetails) -> None:
        self._put_versions_away()
        self._name()
        self.form.open_for(SheetFor.HELD)
        self._keep()
        self.tick()
        self._ask()
        self.buttons.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _let_go(self) -> None:
        self._name()
        self.form.open_for(SheetFor.NEW)
        self._show_kept(None)
        self._keep()
        self._ask()

    def tick(self) -> None:
        """Count a hold down; when it has died, say so and go on as a new booking."""
        booking = self.writer.booking
        if self.purpose is not SheetFor.HELD or booking is None or booking.row.expires_at is None:
            return
        until = booking.row.expires_at
        if until <= self._desk.now():
            self._hold_died(HoldExpired(booking.row.room, until))
            return
        if booking.row.state is BookingState.HELD:
            left = words.minutes_left(until, self._desk.now())
            self.set_tag(Mark(self.tr("On hold, {left}").format(left=left), "hold", "state.held_elsewhere"))

    def _hold_died(self, refusal: HoldExpired) -> None:
        told = explain(refusal, self._language)
        self.writer.begin(SheetFor.NEW)
        self._let_go()
        self.notice.say("warn", told.what, f"{told.why}\n{self.tr('What you filled in is still here.')}")

    @Slot()
    def _left(self) -> None:
        self.give_up_wish()
        self._draft.flush()
        self.wished.emit(None, ())

    @Slot(object)
    def _show_kept(self, at: datetime | None) -> None:
        if self.purpose is SheetFor.NEW:
            kept = self.tr("Draft {time}").format(time=clock(at)) if at else ""
            self.set_tag(Mark(kept) if kept else None)
        elif self.purpose is not SheetFor.HELD:
            self.set_tag(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if self.buttons.save_button.isEnabled():
                self.save()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draft.flush()  # the page is made anew
            self._name()

    def _name(self) -> None:
        titles = {
            SheetFor.NEW: self.tr("Book a room"),
            SheetFor.HELD: self.tr("Confirm"),
            SheetFor.MOVE: self.tr("Change the time"),
            SheetFor.DETAILS: self.tr("Change the details"),
        }
        self.set_title(titles[self.purpose])
        booking = self.writer.booking
        self.buttons.open_for(self.purpose, is_held=booking is not None and booking.row.state is BookingState.HELD)
