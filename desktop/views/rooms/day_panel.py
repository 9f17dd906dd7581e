"""The left of the page: a day, a week or a month of rooms, asked for again when it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import Offer
from desktop.queries.days import DAY_READS, DayRows, day_rows
from desktop.queries.months import MonthFree
from desktop.queries.weeks import WeekRows
from desktop.views.rooms.booking_strip import BookingStrip
from desktop.views.rooms.day_head import DayHead
from desktop.views.rooms.finding.wish_line import WishLine
from desktop.views.rooms.legend import Legend
from desktop.views.rooms.months.month_table import MonthTable
from desktop.views.rooms.self_check_line import SelfCheckLine
from desktop.views.rooms.site_switch import SiteSwitch
from desktop.views.rooms.spans import LongSpans, Span, stepped
from desktop.views.rooms.timetable.geometry import ROW_HEIGHTS
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.views.rooms.weeks.room_table import RoomTable
from desktop.views.rooms.weeks.week_table import WeekTable

MARGIN = 16


class DayPanel(QWidget):
    """`shown` carries DayRows after every reload: the day's that is shown or, in a longer span, stood on.

    The caret and what is picked stay where they can.
    """

    shown = Signal(object)
    site_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day = desk.now().date()
        self.rows: DayRows | None = None
        self._wish: Wish | None = None
        self._offers: tuple[Offer, ...] = ()
        self._to_pick: int | None = None
        self.span, self._stand = Span.DAY, True
        self.room_id: int | None = None
        self.head, self.timetable, self.legend = DayHead(), Timetable(desk.pc), Legend()
        self.strip, self.finder = BookingStrip(desk), WishLine(desk)
        self.sites = SiteSwitch(desk)
        self.check = SelfCheckLine(desk)
        self.head.add_finder(self.finder, self.sites)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 12, MARGIN, 12)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        whole.addWidget(self.timetable, 1)
        whole.addWidget(self.legend)
        whole.addWidget(self.check)
        whole.addWidget(self.strip)
        whole.addStretch(0)
        self.spans = LongSpans(desk, whole, self)
        desk.changed.connect(self._changed)
        self.head.stepped.connect(self.step)
        self.head.picked.connect(self.go_to)
        self.head.today_wanted.connect(self.go_to_today)
        self.head.span_wanted.connect(self.show_span)
        self.finder.place_wanted.connect(self._found)
        self.sites.changed.connect(self._other_site)
        self.spans.day_wanted.connect(self.open_day)
        self.spans.day_reached.connect(self.go_to)
        self.spans.stepped.connect(self._walk_on)
        self.spans.room_wanted.connect(self.show_room)
        self.spans.room_left.connect(self._leave_room)
        self.spans.made.connect(self._serve)
        self._serve(self.timetable)
        self.head.show_day(self.day)
        self.reload()

    @property
    def site_id(self) -> int:
        """The site that is shown: the desk's own, unless another was chosen here."""
        return self.sites.site_id

    @property
    def table(self) -> Timetable | WeekTable | RoomTable | MonthTable:
        """The one that is shown."""
        if self.span is Span.DAY:
            return self.timetable
        if self.span is Span.MONTH:
            return self.spans.month
        return self.spans.room if self.room_id is not None else self.spans.week

    @Slot(object)
    def show_span(self, span: Span) -> None:
        """The day, the week or the month around the day that is stood on."""
        self._turn(span, None)

    @Slot(int)
    def show_room(self, room_id: int) -> None:
        """The week of one room by the hour."""
        self._turn(Span.WEEK, room_id)

    @Slot()
    def _leave_room(self) -> None:
        self._turn(Span.WEEK, None)

    def _turn(self, span: Span, room_id: int | None) -> None:
        before = self.table
        if not isinstance(before, Timetable):
            self.day = before.day_in_focus() or self.day
        focused = before.hasFocus()
        self.span, self.room_id = span, room_id
        for table in (self.timetable, *self.spans.tables):
            table.setVisible(table is self.table)
        self.table.setVisible(True)
        if focused:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.legend.setVisible(span is not Span.MONTH)
        names = [room.name for room in self.rows.rooms if room.id == room_id] if self.rows else []
        self.head.show_span(span, "".join(names))
        self.go_to(self.day)

    @Slot(object)
    def open_day(self, day: date) -> None:
        """A day of the week or the month, with the keyboard on it."""
        self.show_span(Span.DAY)
        self.go_to(day)
        self.timetable.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def go_to(self, day: date, site_id: int | None = None) -> None:
        """The day of the site that is shown, or of another one."""
        self.day, self._stand = day, True
        self.head.show_day(day)
        if site_id is not None and self.sites.go_to(site_id):
            self._other_site()
        else:
            self.reload()

    @Slot()
    def _other_site(self) -> None:
        if self.room_id is not None:
            self._leave_room()
        self.reload()
        self.site_changed.emit()

    @Slot(object)
    def _found(self, wish: Wish) -> None:
        """A place that was asked for in the line; it is of the desk's own site."""
        self.go_to(wish.starts_at.date(), self._desk.site_id)
        self.timetable.wished.emit(wish)

    @Slot(int)
    def step(self, way: int) -> None:
        """One day, week or month on or back."""
        self.go_to(stepped(self.span, self.day, way))

    @Slot(int)
    def _walk_on(self, way: int) -> None:
        """The arrows left the week: they stand on its neighbour already."""
        self.step(way)
        self._stand = False

    @Slot()
    def go_to_today(self) -> None:
        self.go_to(self._desk.now().date())

    @Slot()
    def reload(self) -> None:
        if self.span is Span.DAY:
            question = partial(day_rows, site_id=self.site_id, day=self.day, now=self._desk.now())
            self._desk.read(self, question, done=self._show_rows, topic="day")
            return
        question = self.spans.question(self.span, self.day, self.site_id)
        self._desk.read(self, question, done=self._show_long, topic="day")

    def pick_after_reload(self, booking_id: int) -> None:
        """The booking may not be on the screen yet."""
        self._to_pick = booking_id
        if self.span is Span.MONTH:
            self.show_span(Span.DAY)

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
        if not isinstance(self.table, MonthTable):
            self.table.set_now(self._desk.now())

    def _draw_wish(self) -> None:
        if not isinstance(self.table, MonthTable):
            self.table.show_wish(self._wish)
            self.table.show_offers(self._offers)

    def _show_long(self, rows: WeekRows | MonthFree) -> None:
        now, table = self._desk.now(), self.table
        if isinstance(rows, WeekRows) and isinstance(table, WeekTable):
            table.show_week(rows, now)
            table.setMaximumHeight(table.tallest())
            if self._stand:
                table.stand_on((self.day - rows.first_day).days)
            self._settle(rows.days[self.day.weekday()])
        elif isinstance(rows, WeekRows) and isinstance(table, RoomTable):
            if self.room_id is None or not table.show_room(rows, self.room_id, now):
                self.show_span(Span.WEEK)
                return
            table.setMaximumHeight(table.tallest())
            self._settle(rows.days[self.day.weekday()])
        elif isinstance(rows, MonthFree) and isinstance(table, MonthTable):
            table.show_month(rows, now, self.day)
            if self.rows is not None:
                self._settle(replace(self.rows, day=self.day, bookings=(), quiet=(), closures=()))
        self._stand = False

    def _settle(self, rows: DayRows) -> None:
        """The same after every answer: the wish, the head, what is to be picked."""
        self.rows = rows
        self._draw_wish()
        self.head.show_rows(rows)
        if self._to_pick is not None and not isinstance(self.table, MonthTable):
            self.table.pick(self._to_pick)
            self._to_pick = None
        self.shown.emit(rows)

    def _show_rows(self, rows: DayRows) -> None:
        first = self.rows is None
        self.timetable.show_day(rows, self._desk.now())
        self._fit_timetable()
        if first:
            self.timetable.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sites.ask()
        self._settle(rows)

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
    def _serve(self, table: Timetable | WeekTable | RoomTable) -> None:
        table.wish_changed.connect(self._in_hand)

    @Slot(object)
    def _in_hand(self, wish: Wish | None) -> None:
        """What was in the hand was given up: the sheet's wish comes back."""
        if wish is None:
            self._draw_wish()
