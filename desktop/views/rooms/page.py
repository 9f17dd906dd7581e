"""The day of a site: the timetable, and beside it the sheet that is open."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import Offer
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.queries.days import DAY_READS, BookingRow, DayRows, booking, day_rows
from desktop.queries.groups import GROUP_READS
from desktop.queries.wishes import WISH_READS, EquipmentRow, equipment_rows
from desktop.views.rooms.day_head import DayHead
from desktop.views.rooms.legend import Legend
from desktop.views.rooms.moves import Moves
from desktop.views.rooms.page_start import start_at, start_today
from desktop.views.rooms.side_area import SideArea
from desktop.views.rooms.timetable import Timetable
from desktop.views.rooms.timetable_geometry import ROW_HEIGHTS
from desktop.views.rooms.timetable_rows import Wish
from desktop.views.shared.theme import set_role
from desktop.words import Language

TICK_MS = 20_000
USUAL_SITE = 1
MARGIN = 16
Key = Qt.Key


class RoomsPage(QWidget):
    """One day of the site of whoever sits here. The caret, what is picked and the open sheet outlive every reload."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self.day = desk.now().date()
        self._rows: DayRows | None = None
        self._equipment: list[EquipmentRow] = []
        self._wish: Wish | None = None
        self._offers: tuple[Offer, ...] = ()
        self._picked: int | None = None
        self._to_pick: int | None = None
        self.head, self.timetable, self.legend = DayHead(), Timetable(desk.pc), Legend()
        self.side = SideArea(desk, language)
        self._moves = Moves(desk, self.timetable, self.side, self)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self.setAccessibleName(self.title)
        self.head.show_day(self.day)
        self.reload()
        self._reload_equipment()

    @property
    def title(self) -> str:
        return self.tr("Rooms")

    def open_sheet(self, group_id: int | None = None) -> None:
        """Book a room: the draft of whoever sits here, or a new sheet; `group_id` is who wants it."""
        if self._rows is None:
            return
        self.side.open_new(start_today(self._rows, self._desk.now()))
        if group_id is not None:
            self.side.booking.put_group(group_id)

    def show_booking(self, booking_id: int) -> None:
        """Go to the booking's day, pick it and open what is known about it."""
        self._desk.read(self, partial(booking, booking_id=booking_id), done=self._go_to_booking, topic="find")

    def shown(self) -> None:
        """The page has come to the front."""
        self.reload()

    def print_shown(self) -> None:
        """Print the permit of the booking that is shown."""
        if self.side.shown() is self.side.permit:
            self.side.permit.print_shown()
        elif self.side.shown() is self.side.inspector and self.side.inspector.permit.isVisibleTo(self):
            self.side.inspector.permit.click()

    def go_to(self, day: date) -> None:
        self.day = day
        self.head.show_day(day)
        self.reload()

    @Slot()
    def reload(self) -> None:
        site = self._desk.by.site_id if self._desk.by else USUAL_SITE
        question = partial(day_rows, site_id=site, day=self.day, now=self._desk.now())
        self._desk.read(self, question, done=self._show_rows, topic="day")

    def _show_rows(self, rows: DayRows) -> None:
        first = self._rows is None
        self._rows = rows
        self.timetable.show_day(rows, self._desk.now())
        self._fit_timetable()
        self.timetable.show_wish(self._wish)
        self.timetable.show_offers(self._offers)
        self.head.show_rows(rows)
        self._moves.show_rows(rows)
        self.side.booking.form.show_choices(rows.rooms, self._equipment)
        if self._to_pick is not None:
            self._picked, self._to_pick = self._to_pick, None
            self.timetable.pick(self._picked)
        if first:
            self.timetable.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_timetable(self) -> None:
        """No taller than its rows may become: the legend follows the last of them."""
        geometry = self.timetable.geometry_of_day()
        if geometry is not None and geometry.count:
            self.timetable.setMaximumHeight(geometry.header + geometry.count * ROW_HEIGHTS[-1] + 2)

    def _reload_equipment(self) -> None:
        site = self._desk.by.site_id if self._desk.by else USUAL_SITE
        self._desk.read(self, partial(equipment_rows, site_id=site), done=self._show_equipment, topic="equipment")

    def _show_equipment(self, equipment: list[EquipmentRow]) -> None:
        self._equipment = equipment
        self.side.booking.form.show_choices(self._rows.rooms if self._rows else (), equipment)

    def _go_to_booking(self, found: BookingRow | None) -> None:
        if found is None:
            return
        self._to_pick = found.id
        self.go_to(found.starts_at.date())
        self.side.inspector.show_booking(found.id)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(DAY_READS):
            self.reload()
        if changes.touch(WISH_READS | GROUP_READS):
            self.side.booking.ask_again()
        if changes.touch({"stock_items"}):
            self._reload_equipment()

    @Slot()
    def tick(self) -> None:
        """Move the now-line on; what has died meanwhile is painted as free."""
        self.timetable.set_now(self._desk.now())
        self.side.booking.tick()
        self.side.inspector.tick()

    @Slot(object)
    def _wished(self, wish: Wish) -> None:
        """Drawn on the timetable: the open sheet takes the place over, or a new one opens."""
        if self.side.shown() is self.side.booking and self.side.booking.takes_places:
            self.side.booking.put_place(wish.resource_id, wish.starts_at, wish.ends_at)
        else:
            self.side.open_new(start_at(wish), fresh=True)

    @Slot(object, object)
    def _show_wish(self, wish: Wish | None, offers: tuple[Offer, ...]) -> None:
        """What the sheet means is drawn; the calendar follows when the sheet asks for another day."""
        moved_on = wish is not None and (self._wish is None or self._wish.starts_at.date() != wish.starts_at.date())
        self._wish, self._offers = wish, offers
        if wish is not None and moved_on and wish.starts_at.date() != self.day:
            self.go_to(wish.starts_at.date())
            return
        self.timetable.show_wish(wish)
        self.timetable.show_offers(offers)

    @Slot(object)
    def _in_hand(self, wish: Wish | None) -> None:
        if wish is None:
            self.timetable.show_wish(self._wish)

    @Slot(int)
    def _pick(self, booking_id: int) -> None:
        self._picked = booking_id
        self.side.inspector.show_booking(booking_id)

    @Slot()
    def _pick_none(self) -> None:
        self._picked = None
        if self.side.shown() is self.side.inspector:
            self.side.inspector.close_sheet()

    @Slot(int)
    def _saved(self, booking_id: int) -> None:
        self._to_pick = booking_id
        self.reload()

    @Slot()
    def _cancel_picked(self) -> None:
        if self._picked is not None:
            question = partial(booking_details, booking_id=self._picked)
            self._desk.read(self, question, done=self._open_cancel, topic="cancel")

    def _open_cancel(self, found: BookingDetails | None) -> None:
        if found is not None:
            self.side.cancel_booking(found)

    @Slot(bool)
    def _sheet_turned(self, is_open: bool) -> None:  # noqa: FBT001  a slot's argument
        self.head.set_quiet(quiet=is_open)
        if not is_open:
            self.timetable.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def step(self, days: int) -> None:
        self.go_to(self.day + timedelta(days=days))

    @Slot()
    def go_to_today(self) -> None:
        self.go_to(self._desk.now().date())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Key.Key_Escape or not self.side.close_shown():
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(MARGIN, 12, MARGIN, 12)
        left.setSpacing(12)
        left.addWidget(self.head)
        left.addWidget(self.timetable, 1)
        left.addWidget(self.legend)
        left.addStretch(0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self.head.stepped.connect(self.step)
        self.head.picked.connect(self.go_to)
        self.head.today_wanted.connect(self.go_to_today)
        self.head.booking_wanted.connect(self._book)
        self.timetable.wished.connect(self._wished)
        self.timetable.wish_changed.connect(self._in_hand)
        self.timetable.picked.connect(self._pick)
        self.timetable.picked_none.connect(self._pick_none)
        self.side.booking.wished.connect(self._show_wish)
        self.side.booking.saved.connect(self._saved)
        self.side.turned.connect(self._sheet_turned)

    @Slot()
    def _book(self) -> None:
        self.open_sheet()

    def _bind_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Alt+Left", partial(self.step, -1)),
            ("Alt+Right", partial(self.step, 1)),
            ("Ctrl+T", self.go_to_today),
            ("Ctrl+P", self.print_shown),
            ("Alt+1", partial(self._take_offer, 1)),
            ("Alt+2", partial(self._take_offer, 2)),
            ("Alt+3", partial(self._take_offer, 3)),
        ):
            QShortcut(QKeySequence(keys), self, act, context=inside)
        QShortcut(QKeySequence("Del"), self.timetable, self._cancel_picked, context=Qt.ShortcutContext.WidgetShortcut)

    def _take_offer(self, number: int) -> None:
        if self.side.shown() is self.side.booking:
            self.side.booking.verdict.offers.take(number)
