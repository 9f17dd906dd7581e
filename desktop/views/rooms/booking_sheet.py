"""The sheet beside the timetable in which a booking is made, held, moved or changed."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.application.desk import Desk
from desktop.errors import ChangedElsewhere, DeskError, HoldExpired, Missing, NotFound, NotReadable, Offer, PlaceRefused
from desktop.queries.bookings import BookingDetails, booking_details, group_hit
from desktop.queries.groups import GroupHit
from desktop.queries.wishes import WishAnswer, answer_wish
from desktop.sentences import explain
from desktop.views.rooms import words
from desktop.views.rooms.booking_content import Filled, SheetFor, Stretch, of_booking
from desktop.views.rooms.booking_form import BookingForm
from desktop.views.rooms.booking_writer import BookingWriter
from desktop.views.rooms.sheet_draft import SheetDraft
from desktop.views.rooms.sheet_foot import SheetFoot
from desktop.views.rooms.timetable_rows import Wish
from desktop.views.rooms.two_versions import TwoVersions
from desktop.views.rooms.verdict import Verdict, fields_about
from desktop.views.rooms.versions import version_rows
from desktop.views.shared.message import Message
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.tag import Mark
from desktop.words import BookingState, Language

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BookingSheet(SideSheet):
    """`wished` carries a Wish or None and the offers beside it; `saved` the booking's id when the work is done."""

    wished = Signal(object, object)
    saved = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.book", "", parent)
        self._desk, self._language = desk, language
        self.form = BookingForm(desk, self._today)
        self.notice, self.verdict, self.versions = Message(), Verdict(language), TwoVersions()
        self.buttons, self.writer = SheetFoot(self), BookingWriter(desk, self)
        self._draft = SheetDraft(desk, self)
        self._answer: WishAnswer | None = None
        for part in (self.notice, self.versions, self.form, self.verdict):
            self.body.addWidget(part)
        self._connect()
        self._name()

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.verdict.taken.connect(self.take)
        self.versions.theirs_wanted.connect(self._use_theirs)
        self.versions.mine_wanted.connect(self._put_mine)
        self.buttons.save.connect(self.save)
        self.buttons.hold.connect(self.hold)
        self.buttons.give_up.connect(self.writer.give_up)
        self.writer.saved.connect(self._saved)
        self.writer.held.connect(self._held)
        self.writer.let_go.connect(self._let_go)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self._allow)
        self.closed.connect(self._left)
        self._draft.kept.connect(self._show_kept)

    def open_new(self, start: Filled, *, fresh: bool = False) -> None:
        """The draft of whoever sits here, or a new one; `fresh` says that `start` has the newer place."""
        draft = self._draft.found()
        filled = self._draft.merged(draft, start, fresh=fresh) if draft else start
        self._begin(SheetFor.NEW, None, filled)
        self._show_kept(draft.kept_at if draft else None)

    def open_booking(self, purpose: SheetFor, booking: BookingDetails, place: Filled | None = None) -> None:
        """Move, change or confirm a booking; `place` is where it was wanted."""
        self._begin(purpose, booking, place or of_booking(booking))
        self._show_kept(None)

    def _begin(self, purpose: SheetFor, booking: BookingDetails | None, filled: Filled) -> None:
        self.writer.begin(purpose, booking)
        self.notice.clear()
        self._put_versions_away()
        self.form.put(filled)
        self._name()
        self.open()
        self.form.open_for(purpose)
        self._ask()

    @property
    def takes_places(self) -> bool:
        return self.purpose in {SheetFor.NEW, SheetFor.MOVE}

    def put_group(self, group_id: int) -> None:
        self._desk.read(self, partial(group_hit, group_id=group_id), done=self._put_group, topic="group")

    def _put_group(self, hit: GroupHit | None) -> None:
        if hit is not None:
            self.form.group.put(hit.id, hit.name, hit.number)
            self.form.times.setFocus(Qt.FocusReason.TabFocusReason)
            self._changed()

    @property
    def purpose(self) -> SheetFor:
        return self.writer.purpose

    def _today(self) -> date:
        return self._desk.now().date()

    @Slot()
    def _changed(self) -> None:
        if self.purpose in {SheetFor.NEW, SheetFor.HELD}:
            self._draft.changed(self.form.filled())
        self.form.accept()
        self._ask()

    @Slot()
    def ask_again(self) -> None:
        """The day has changed under the sheet."""
        if self.isVisible() and not self.writer.busy:
            self._ask()

    def _ask(self) -> None:
        asked = self.form.filled().asked(self._today(), self.writer.booking_id)
        if asked is None:
            self._answer = None
            self.verdict.clear()
            self.form.mark()
            self.wished.emit(None, ())
            self._allow()
            return
        wanted = (asked.starts_at, asked.ends_at)
        answered = partial(self._answered, wanted, asked.resource_id)
        question = partial(answer_wish, asked=asked, now=self._desk.now())
        self._desk.read(self, question, done=answered, refused=self.refuse, topic="wish")

    def _answered(self, wanted: Stretch, resource_id: int, answer: WishAnswer) -> None:
        if not self.isVisible():
            return
        refusal = answer.refusal
        if refusal is not None and not isinstance(refusal, PlaceRefused) and self.form.times.is_being_typed:
            self.verdict.clear()
        else:
            keeps = self.purpose in {SheetFor.HELD, SheetFor.DETAILS}
            self.verdict.show_answer(answer, wanted, self.form.room.room, keeps_fee=keeps)
            self.form.mark(*fields_about(refusal))
        self._answer = answer
        label = self.form.group.text() if self.form.group.group_id else self.tr("New booking")
        starts_at, ends_at = wanted
        wish = Wish(resource_id, starts_at, ends_at, isinstance(refusal, PlaceRefused), label)
        shows_wish = self.purpose in {SheetFor.NEW, SheetFor.MOVE} and starts_at < ends_at
        self.wished.emit(wish if shows_wish else None, answer.alternatives)
        self._allow()
        QTimer.singleShot(0, self, self._reveal_verdict)

    @Slot(object)
    def take(self, offer: Offer) -> None:
        """Fill in what was offered; Enter books it."""
        self.put_place(offer.resource_id, offer.starts_at, offer.ends_at)
        self.buttons.save_button.setEnabled(True)
        self.buttons.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_place(self, resource_id: int, starts_at: datetime, ends_at: datetime) -> None:
        """Another room and time, as drawn on the timetable or chosen from the offers."""
        self.form.put_place(starts_at.date().isoformat(), words.times(starts_at, ends_at), resource_id)
        self._changed()

    @Slot()
    def save(self) -> None:
        if self._is_complete():
            self.writer.save(self.form.filled())

    @Slot()
    def hold(self) -> None:
        if self._is_complete():
            self.writer.hold(self.form.filled())

    def _is_complete(self) -> bool:
        """Say under the field what is missing or cannot be read; True when there is nothing to say."""
        filled = self.form.filled()
        problem: DeskError | None = None
        try:
            filled.stretch(self._today())
            filled.head_count()
        except NotReadable as unreadable:
            problem = unreadable
        if filled.group_id is None:
            problem = NotFound("group", filled.group.strip()) if filled.group.strip() else Missing("group")
        elif filled.resource_id is None:
            problem = Missing("room")
        if problem is None:
            return True
        told = explain(problem, self._language)
        key = "group" if isinstance(problem, NotFound) else getattr(problem, "field", "group")
        self.form.refuse(key, f"{told.what} {told.instead}")
        return False

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
        wanted = None
        if isinstance(refusal, PlaceRefused):
            wanted = (refusal.wanted_start, refusal.wanted_end)
            wish = Wish(refusal.room_id, *wanted, clashes=True)
            self.wished.emit(wish, refusal.alternatives)
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

    def _compare(self, refusal: ChangedElsewhere, theirs: BookingDetails | None) -> None:
        if theirs is None:
            return
        mine = self.form.filled()
        room, equipment = self.form.room.room, self.form.purpose.equipment
        rows = version_rows(self.purpose, theirs, mine, room, equipment, self._today())
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
        was_draft = self.purpose in {SheetFor.NEW, SheetFor.HELD}
        self.close_sheet()
        if was_draft:
            self._draft.drop()  # after the closing: a field that loses the focus is tidied, which is a change
        self.saved.emit(booking_id)

    @Slot(object)
    def _held(self, _booking: BookingDetails) -> None:
        self._put_versions_away()
        self._name()
        self.form.open_for(SheetFor.HELD)
        self.tick()
        self._ask()
        self.buttons.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _let_go(self) -> None:
        self._name()
        self.form.open_for(SheetFor.NEW)
        self._show_kept(None)
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
    def _allow(self) -> None:
        """Only what the desk has not refused can be sent."""
        free = self._answer is None or self._answer.refusal is None
        ready = free and not self.writer.busy and not self.versions.isVisibleTo(self)
        self.buttons.allow(saving=ready, holding=ready)

    @Slot()
    def _left(self) -> None:
        self._draft.flush()
        self.wished.emit(None, ())

    @Slot(object)
    def _show_kept(self, at: datetime | None) -> None:
        if self.purpose is SheetFor.NEW:
            kept = self.tr("Draft {time}").format(time=words.clock(at)) if at else ""
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
            self._name()

    def _name(self) -> None:
        titles = {
            SheetFor.NEW: self.tr("Book a room"),
            SheetFor.HELD: self.tr("Confirm"),
            SheetFor.MOVE: self.tr("Change the time"),
            SheetFor.DETAILS: self.tr("Change the details"),
        }
        self.set_title(titles[self.purpose])
        self.buttons.open_for(self.purpose)
