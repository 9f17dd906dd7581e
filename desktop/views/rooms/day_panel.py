"""The left of the page: one day of a site, asked for again when it changes."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import Offer
from desktop.queries.days import DAY_READS, DayRows, day_rows
from desktop.views.rooms.booking_strip import BookingStrip
from desktop.views.rooms.day_head import DayHead
from desktop.views.rooms.legend import Legend
from desktop.views.rooms.timetable.geometry import ROW_HEIGHTS
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.rooms.timetable.timetable import Timetable

MARGIN = 16


class DayPanel(QWidget):
    """`shown` carries DayRows after every reload. The caret and what is picked stay where they can."""

    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day = desk.now().date()
        self.rows: DayRows | None = None
        self._wish: Wish | None = None
        self._offers: tuple[Offer, ...] = ()
        self._to_pick: int | None = None
        self.head, self.timetable, self.legend = DayHead(), Timetable(desk.pc), Legend()
        self.strip = BookingStrip(desk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 12, MARGIN, 12)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        whole.addWidget(self.timetable, 1)
        whole.addWidget(self.legend)
        whole.addWidget(self.strip)
        whole.addStretch(0)
        desk.changed.connect(self._changed)
        self.head.stepped.connect(self.step)
        self.head.picked.connect(self.go_to)
        self.head.today_wanted.connect(self.go_to_today)
        self.timetable.wish_changed.connect(self._in_hand)
        self.head.show_day(self.day)
        self.reload()

    @property
    def site_id(self) -> int:
        return self._desk.site_id

    @Slot(object)
    def go_to(self, day: date) -> None:
        self.day = day
        self.head.show_day(day)
        self.reload()

    @Slot(int)
    def step(self, days: int) -> None:
        self.go_to(self.day + timedelta(days=days))

    @Slot()
    def go_to_today(self) -> None:
        self.go_to(self._desk.now().date())

    @Slot()
    def reload(self) -> None:
        question = partial(day_rows, site_id=self.site_id, day=self.day, now=self._desk.now())
        self._desk.read(self, question, done=self._show_rows, topic="day")

    def pick_after_reload(self, booking_id: int) -> None:
        """The booking may not be on the screen yet."""
        self._to_pick = booking_id

    def show_wish(self, wish: Wish | None, offers: tuple[Offer, ...]) -> None:
        """What the sheet means is drawn; the calendar follows when the sheet asks for another day."""
        moved_on = wish is not None and (self._wish is None or self._wish.starts_at.date() != wish.starts_at.date())
        self._wish, self._offers = wish, offers
        if wish is not None and moved_on and wish.starts_at.date() != self.day:
            self.go_to(wish.starts_at.date())
            return
        self._draw_wish()

    def tick(self) -> None:
        """Move the now-line on; what has died meanwhile is painted as free."""
        self.timetable.set_now(self._desk.now())

    def _draw_wish(self) -> None:
        self.timetable.show_wish(self._wish)
        self.timetable.show_offers(self._offers)

    def _show_rows(self, rows: DayRows) -> None:
        first, self.rows = self.rows is None, rows
        self.timetable.show_day(rows, self._desk.now())
        self._fit_timetable()
        self._draw_wish()
        self.head.show_rows(rows)
        if self._to_pick is not None:
            self.timetable.pick(self._to_pick)
            self._to_pick = None
        if first:
            self.timetable.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(rows)

    def _fit_timetable(self) -> None:
        """No taller than its rows may become: the legend follows the last of them."""
        geometry = self.timetable.geometry_of_day()
        if geometry is not None and geometry.count:
            self.timetable.setMaximumHeight(geometry.header + geometry.count * ROW_HEIGHTS[-1] + 2)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(DAY_READS):
            self.reload()

    @Slot(object)
    def _in_hand(self, wish: Wish | None) -> None:
        """What was in the hand was given up: the sheet's wish comes back."""
        if wish is None:
            self.timetable.show_wish(self._wish)
