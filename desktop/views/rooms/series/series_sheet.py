"""The series editor: how it goes on at the left, every date with its tick and its state at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError, NotReadable
from desktop.operations.series import SeriesRequest, book_series
from desktop.queries.days import RoomRow, room_rows
from desktop.queries.series import SERIES_READS, SeriesAsked, SeriesBooking, SeriesDate, series_bookings, series_dates
from desktop.rules.series_patterns import rule_of
from desktop.sentences import explain
from desktop.views.rooms.booking_content import Filled
from desktop.views.rooms.series.date_list import DateList
from desktop.views.rooms.series.pattern_form import PatternForm
from desktop.views.rooms.sheet_draft import SheetDraft
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import DateState, Language

ASK_AFTER = 150  # milliseconds after the last key


class SeriesSheet(QWidget):
    """Stands in the timetable's place. `open` takes what a booking sheet is filled with; Esc keeps it for later.

    `booking_wanted` carries the first booking of a series that was made.
    """

    WIDE = True
    closed = Signal()
    booking_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self._request = uuid4().hex
        self._asked: SeriesAsked | None = None
        self._unticked: frozenset[datetime] = frozenset()
        self._rooms: dict[datetime, int] = {}
        self._room_rows: Sequence[RoomRow] = ()
        self._opened = self._takes_over = False
        self.site: Callable[[], int] = lambda: desk.site_id
        self.form = PatternForm(desk, self._today)
        self.dates, self.message = DateList(language), Message()
        self.only_free, self.save, self.leave, self.total = QPushButton(), QPushButton(), QPushButton(), QLabel()
        self._left, self._right = Card("", padding=0), Card("", padding=0)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ASK_AFTER)
        self._connect()
        self._retranslate()
        self._show_totals()

    def open(self, about: Filled | None = None) -> None:
        """Show what was left here, or a series of what another sheet is filled with."""
        if about is not None or not self._opened:
            self._opened, self._takes_over = True, about is not None
            self._unticked, self._rooms, self._request = frozenset(), {}, uuid4().hex
            self.message.clear()
            self.form.put(about or Filled(day=self._today().isoformat(), times="10-12"))
        self._desk.read(self, partial(room_rows, site_id=self.site()), done=self._show_rooms, topic="rooms")
        self.form.group.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        self.closed.emit()

    @Slot()
    def take_free_only(self) -> None:
        """Tick every date that can be had, and no other."""
        self._unticked = frozenset()
        self.ask()

    @Slot()
    def book(self) -> None:
        asked = self._asked
        if asked is None or not self.save.isEnabled():
            return
        try:
            booking = self.form.filled().request(self._today())
        except NotReadable as wrong:
            self._say(wrong)
            return
        shown = self.dates.dates
        left_out = tuple(row.starts_at for row in shown.rows if row.starts_at not in shown.ticked)
        request = SeriesRequest(
            booking=booking,
            rule=asked.rule,
            picked=asked.picked,
            left_out=left_out,
            rooms=tuple((start, room) for start, room in self._rooms.items() if start in shown.ticked),
        )
        self.save.setEnabled(False)
        operation = partial(book_series, request=request)
        self._desk.write(self, operation, done=self._made, refused=self._refused, request_id=self._request)

    @Slot()
    def ask(self) -> None:
        """Ask what every date would meet."""
        self._wait.stop()
        self._asked = self._question()
        if self._asked is None:
            self._show_dates(())
            return
        question = partial(series_dates, asked=self._asked, now=self._desk.now())
        self._desk.read(self, question, done=self._answered, refused=self._no_dates, topic="series")

    def _question(self) -> SeriesAsked | None:
        """None while there is too little to ask about; what cannot be read is said at its field."""
        filled = self.form.filled()
        self.form.accept()
        wish = filled.asked(self._today(), None)
        if wish is None:
            return None
        try:
            picked = self.form.picked_starts(wish.starts_at)
        except NotReadable as wrong:
            self.form.refuse("picked", explain(wrong, self._language).why)
            return None
        return SeriesAsked(
            wish=wish,
            rule=rule_of(self.form.pattern, wish.starts_at),
            picked=picked,
            rooms=tuple(self._rooms.items()),
            unticked=self._unticked,
        )

    def _answered(self, rows: tuple[SeriesDate, ...]) -> None:
        self.message.clear()
        self._show_dates(rows)

    def _no_dates(self, refusal: DeskError) -> None:
        self._say(refusal)
        self._show_dates(())

    def _show_dates(self, rows: tuple[SeriesDate, ...]) -> None:
        self.dates.show_dates(rows)
        free = (row.starts_at for row in rows if row.state is DateState.FREE)
        self.dates.tick(start for start in free if start not in self._unticked)
        self._show_totals()

    @Slot()
    def _ticked(self) -> None:
        """A date that is not ticked counts in no quota, so that others may become possible."""
        shown = self.dates.dates
        self._unticked = frozenset(
            row.starts_at for row in shown.rows if row.state is DateState.FREE and row.starts_at not in shown.ticked
        )
        self._show_totals()
        self._wait.start()

    def _show_totals(self) -> None:
        shown = self.dates.dates
        ticked = [row for row in shown.rows if row.starts_at in shown.ticked]
        fee = written.yen(sum(row.fee for row in ticked))
        self._right.say(
            self.tr("{free} of {count} can be had").format(
                free=sum(row.state is DateState.FREE for row in shown.rows), count=len(shown.rows)
            )
            if shown.rows
            else ""
        )
        self.total.setText(self.tr("{count} dates, {fee}").format(count=len(ticked), fee=fee) if shown.rows else "")
        filled = self.form.filled()
        self.save.setText(self.tr("Book {count} dates (Ctrl+Enter)").format(count=len(ticked)))
        self.save.setEnabled(bool(ticked) and bool(filled.group_id is not None or filled.guest_name))
        self.only_free.setEnabled(bool(self._unticked))

    @Slot(object)
    def _offer_rooms(self, start: datetime) -> None:
        """Another room for this one date."""
        menu = QMenu(self)
        for room in self._room_rows:
            menu.addAction(room.name, partial(self._take_room, start, room.id))
        index = self.dates.currentIndex()
        below = self.dates.visualRect(index).bottomLeft()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.dates.viewport().mapToGlobal(below))
        if actions := menu.actions():
            menu.setActiveAction(actions[0])

    def _take_room(self, start: datetime, room_id: int) -> None:
        self._rooms[start] = room_id
        self._unticked -= {start}
        self.ask()

    def _made(self, series_id: int) -> None:
        self._desk.read(self, partial(series_bookings, series_id=series_id), done=self._tell_made, topic="made")

    def _tell_made(self, bookings: tuple[SeriesBooking, ...]) -> None:
        """What was taken meanwhile is named; the rest is booked and can be undone in one step."""
        wanted, had = self.dates.dates.ticked, {booking.series_start for booking in bookings}
        self._request = uuid4().hex
        lost = sorted(wanted - had)
        self._opened = False
        if self._takes_over:
            SheetDraft(self._desk).drop()  # the next caller is somebody else
        if not lost:
            self.closed.emit()
            self.booking_wanted.emit(bookings[0].booking_id)
            return
        days = "、".join(written.short_day(start.date()) for start in lost)
        self.message.say(
            "refused",
            self.tr("{count} dates are booked.").format(count=len(bookings)),
            self.tr("Taken meanwhile: {days}").format(days=days),
        )
        self.ask()

    def _refused(self, refusal: DeskError) -> None:
        self._request = uuid4().hex
        self._show_totals()
        self._say(refusal)
        self.ask()

    def _say(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def _show_rooms(self, rooms: list[RoomRow]) -> None:
        self._room_rows = rooms
        self.form.show_rooms(rooms)
        if self.form.rest.resource_id is not None:
            self.form.room.choose(self.form.rest.resource_id)
        elif self.form.room.resource_id is None and rooms:
            self.form.room.choose(rooms[0].id)
        self.form.rest = replace(self.form.rest, resource_id=None)
        self.ask()

    @Slot()
    def _pattern_changed(self) -> None:
        """Ticks and rooms belong to dates: those that are still there keep theirs."""
        self._wait.start()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._opened and self.isVisible() and changes.touch(SERIES_READS):
            self.ask()

    @Slot()
    def _failed(self) -> None:
        self._show_totals()

    def _today(self) -> date:
        return self._desk.now().date()

    def _connect(self) -> None:
        self.form.changed.connect(self._pattern_changed)
        self._wait.timeout.connect(self.ask)
        self.dates.ticked.connect(self._ticked)
        self.dates.room_wanted.connect(self._offer_rooms)
        self.only_free.clicked.connect(self.take_free_only)
        self.save.clicked.connect(self.book)
        self.leave.clicked.connect(self.close_sheet)
        self._desk.changed.connect(self._changed)
        self._desk.failed.connect(self._failed)
        bind_save(self, self.book)

    def _lay_out(self) -> None:
        set_role(self.save, "primary")
        set_role(self.leave, "link")
        set_role(self.total, "heading")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self.form, "body")
        self.form.setContentsMargins(16, 12, 16, 12)
        scroll.setWidget(self.form)
        self._left.body.addWidget(scroll)
        self._left.setMaximumWidth(460)
        self._right.add_verb(self.only_free)
        self._right.body.addWidget(self.dates, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        for part in (self.total, self.save):
            foot.addWidget(part)
        foot.insertStretch(1, 1)
        self._right.body.addWidget(self.message)
        self._right.body.addLayout(foot)
        self._left.add_verb(self.leave)
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addWidget(self._left, 2)
        whole.addWidget(self._right, 3)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 16)
        page.addLayout(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_totals()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Repeated booking"))
        self._left.rename(self.tr("Repeated booking"))
        self._right.rename(self.tr("Dates"))
        self.dates.setAccessibleName(self.tr("Dates of the series; Space ticks, Enter chooses another room"))
        self.only_free.setText(self.tr("Take only the free ones"))
        self.leave.setText(self.tr("Back (Esc)"))
