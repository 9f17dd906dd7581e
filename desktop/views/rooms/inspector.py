"""What is known about the picked booking, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import ChangedElsewhere, DeskError
from desktop.queries.bookings import BOOKING_READS, BookingDetails, booking_details
from desktop.rules.times import clock, time_range
from desktop.views.rooms import words
from desktop.views.rooms.fee_lines import FeeLines
from desktop.views.rooms.life.life_panel import LifePanel
from desktop.views.rooms.life.part import VerbLine
from desktop.views.rooms.life.standing import as_it_stands, life_facts, waiting_word
from desktop.views.shared import icons, written
from desktop.views.shared.facts import Facts
from desktop.views.shared.message import Message
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.tag import Mark, TagKind
from desktop.views.shared.theme import current, set_role
from desktop.words import LIVE_STATES, OPEN_STATES, USED_STATES, BookingState, Language

MARKS: dict[BookingState, tuple[TagKind, str]] = {
    BookingState.HELD: ("hold", "state.held_elsewhere"),
    BookingState.PROVISIONAL: ("warn", "state.provisional"),
    BookingState.CONFIRMED: ("accent", "state.confirmed"),
    BookingState.REQUESTED: ("warn", "state.provisional"),
    BookingState.ARRIVED: ("good", "state.in_use"),
    BookingState.LEFT: ("off", "state.done"),
    BookingState.NO_SHOW: ("off", "state.no_show"),
    BookingState.CANCELLED: ("off", "state.cancelled"),
    BookingState.EXPIRED: ("off", "state.cancelled"),
}


class Inspector(SideSheet):
    """Each verb's signal carries the BookingDetails that are shown."""

    move_wanted = Signal(object)
    confirm_wanted = Signal(object)
    change_wanted = Signal(object)
    copy_wanted = Signal(object)
    cancel_wanted = Signal(object)
    permit_wanted = Signal(object)
    booking_wanted = Signal(int)
    gone = Signal()
    about_to_open = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("place.rooms", "", parent)
        self._desk, self._language = desk, language
        self.booking: BookingDetails | None = None
        self._ready = False
        self.message, self.facts, self._fee = Message(), Facts(), FeeLines()
        self.life = LifePanel(desk)
        self._group = QLabel()
        self._group.setWordWrap(True)
        set_role(self._group, "heading")
        for part in (self._group, self.message, self.life, self.facts, self._fee):
            self.body.addWidget(part)
        self._verbs = self._made_verbs()
        self.body.addWidget(self._verbs)
        self.body.addWidget(self.copy)
        self.add_verb(self.permit)
        self.add_verb(self.confirm)
        self.add_verb(self.cancel)
        self.life.refused.connect(self._refused)
        self.life.done.connect(self.show_booking)
        self.life.booking_wanted.connect(self.booking_wanted)
        desk.changed.connect(self._changed)
        self._retranslate_verbs()

    def _made_verbs(self) -> QWidget:
        made: dict[str, QPushButton] = {}
        for name, icon, wanted in (
            ("permit", "verb.receipt", self.permit_wanted),
            ("confirm", "state.confirmed", self.confirm_wanted),
            ("move", "verb.history", self.move_wanted),
            ("change", "verb.edit", self.change_wanted),
            ("copy", "verb.copy", self.copy_wanted),
            ("cancel", "verb.remove", self.cancel_wanted),
        ):
            button = made[name] = QPushButton()
            button.setAutoDefault(True)
            button.setIcon(icons.icon(icon, "on_accent" if name in {"permit", "confirm"} else "text"))
            button.setIconSize(QSize(current().scaled(18), current().scaled(18)))
            button.clicked.connect(partial(self._emit, wanted))
        self.permit, self.confirm, self.move_button = made["permit"], made["confirm"], made["move"]
        self.change, self.copy, self.cancel = made["change"], made["copy"], made["cancel"]
        set_role(self.permit, "primary")
        set_role(self.confirm, "primary")
        return VerbLine(self.move_button, self.change)

    def _emit(self, wanted: SignalInstance) -> None:
        if self.booking is not None:
            wanted.emit(self.booking)

    def show_booking(self, booking_id: int, *, ready: bool = False) -> None:
        """Ask for it, then open; `ready` puts the caret where it is worked with, whatever was open before."""
        self._ready = ready
        question = partial(booking_details, booking_id=booking_id)
        self._desk.read(self, question, done=self._open_with, topic="booking")

    def _open_with(self, booking: BookingDetails | None) -> None:
        if booking is None:
            self.gone.emit()
            return
        same = self.isVisible() and self.booking is not None and self.booking.row.id == booking.row.id
        if not same or self.booking is None or self.booking.row.version != booking.row.version:
            self.message.clear()
        self._show(booking)
        ready, self._ready = self._ready, False
        if not self.isVisible():
            self.about_to_open.emit()
            self.open()
            ready = True
        if ready:
            self.life.focus_first()

    def _show(self, read: BookingDetails) -> None:
        booking = as_it_stands(read, self._desk.now())
        self.booking, row = booking, booking.row
        self.set_title(self.tr("Booking {number}").format(number=row.number))
        kind, icon = MARKS[row.state]
        self.set_tag(Mark(written.state_word(row.state), kind, icon))
        self._group.setText(row.group)
        self.life.show_booking(booking)
        self.facts.show_facts(self._facts(booking))
        self._fee.show_fee(booking.lines, row.fee)
        self._show_verbs(booking)

    def _show_verbs(self, booking: BookingDetails) -> None:
        """What changes the booking is there while it is open; one button alone is the blue one."""
        state, owes = booking.row.state, booking.life.paid < booking.row.fee
        self.permit.setVisible(state in USED_STATES)
        self.permit.setText(self.tr("Payment") if owes else self.tr("Permit"))
        primary = "" if self.life.has_primary else "primary"
        set_role(self.permit, primary)
        self.permit.setIcon(icons.icon("verb.receipt", "on_accent" if primary else "text"))
        set_role(self.confirm, primary)
        self.confirm.setIcon(icons.icon("state.confirmed", "on_accent" if primary else "text"))
        self.confirm.setVisible(state in {BookingState.HELD, BookingState.PROVISIONAL})
        self._verbs.setVisible(state in OPEN_STATES)
        self.cancel.setVisible(state in OPEN_STATES)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.reveal(self.message)
        if isinstance(refusal, ChangedElsewhere) and self.booking is not None:
            self.show_booking(self.booking.row.id)

    def _facts(self, booking: BookingDetails) -> list[tuple[str, str]]:
        row = booking.row
        made = self.tr("{who} ({pc}), {when}")
        return [
            (self.tr("Day"), written.long_day(row.starts_at.date())),
            (self.tr("Time"), time_range(row.starts_at, row.ends_at)),
            (self.tr("Room"), row.room),
            (self.tr("People"), written.people(row.people) if row.people else ""),
            (self.tr("Purpose"), row.purpose),
            (self.tr("Equipment"), words.equipment(booking)),
            (self.tr("Group no."), row.group_number),
            (self.tr("Until"), self._until(booking)),
            (self.tr("Permit"), self._permit(booking)),
            *life_facts(booking),
            (self.tr("Cancelled"), self._cancelled(booking)),
            (self.tr("Made by"), made.format(who=row.staff or "―", pc=row.pc, when=written.moment(booking.made_at))),
        ]

    def _until(self, booking: BookingDetails) -> str:
        until = booking.row.expires_at
        if until is None or booking.row.state not in LIVE_STATES:
            return ""
        if booking.row.state is BookingState.HELD:
            return f"{clock(until)}（{words.minutes_left(until, self._desk.now())}）"
        waits = waiting_word(booking.row.waits_for)
        return f"{written.moment(until)}（{waits}）" if waits else written.moment(until)

    def _permit(self, booking: BookingDetails) -> str:
        issued = booking.permit
        if issued is None:
            return self.tr("not issued") if booking.row.state in USED_STATES else ""
        if issued.paid_on is None:
            if booking.row.state is BookingState.CANCELLED:
                return issued.number
            return self.tr("{number}, unpaid").format(number=issued.number)
        paid = self.tr("{number}, paid on {day} ({how})")
        return paid.format(number=issued.number, day=written.short_day(issued.paid_on), how=issued.paid_by)

    def _cancelled(self, booking: BookingDetails) -> str:
        if booking.cancel_reason is None or booking.row.state is not BookingState.CANCELLED:
            return ""
        return "　".join(part for part in (words.reason_word(booking.cancel_reason), booking.cancel_note) if part)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and self.booking is not None and changes.touch(BOOKING_READS):
            self.show_booking(self.booking.row.id)

    def tick(self) -> None:
        """What a hold or a provisional booking has left; what has begun can be called a no-show."""
        if self.isVisible() and self.booking is not None:
            before = self.booking.row.state
            if as_it_stands(self.booking, self._desk.now()).row.state is not before:
                self._show(self.booking)
            self.life.show_booking(self.booking)
            if self.booking.row.expires_at is not None:
                self.facts.show_facts(self._facts(self.booking))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate_verbs()
            if self.booking is not None:
                self._show(self.booking)

    def _retranslate_verbs(self) -> None:
        self.confirm.setText(self.tr("Confirm"))
        self.permit.setText(self.tr("Permit"))
        self.move_button.setText(self.tr("Change the time"))
        self.change.setText(self.tr("Change the details"))
        self.copy.setText(self.tr("Book the same again"))
        self.copy.setToolTip(self.tr("Book the same again (Ctrl+D)"))
        self.cancel.setText(self.tr("Cancel the booking"))
        self.set_note(self.tr("Esc closes"))
