"""The booking that is picked: shown beside the timetable or under it, copied, cancelled, found from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.queries.days import BookingRow
from desktop.queries.room_sites import booking_and_site
from desktop.views.rooms.day_panel import DayPanel
from desktop.views.rooms.sheet_area import SheetArea
from desktop.views.rooms.side_area import SideArea
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.views.rooms.weeks.room_table import RoomTable
from desktop.views.rooms.weeks.week_table import WeekTable
from desktop.views.shared.keys import bind_key_of
from desktop.views.shared.theme import current
from desktop.words import OPEN_STATES, TextSize

ROOMY = 1280


class Picked(QObject):
    """`booking_id` is None while none is picked. `slot_chosen` hands a slot with a specialist to the sheet it is in."""

    slot_chosen = Signal(str, object)

    def __init__(
        self, desk: Desk, panel: DayPanel, sheets: SheetArea, side: Callable[[], SideArea], page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._panel, self._sheets, self._made_side, self._page = desk, panel, sheets, side, page
        self.booking_id: int | None = None

    @property
    def _side(self) -> SideArea:
        """Made when it is first wanted."""
        return self._made_side()

    def serve(self, table: Timetable | WeekTable | RoomTable) -> None:
        """Follow what is picked on this table; Del cancels it."""
        table.picked.connect(self.pick)
        table.picked_none.connect(self.pick_none)
        bind_key_of(table.focusProxy() or table, "Del", self.cancel)

    @Slot(int)
    def move(self, booking_id: int) -> None:
        """Open the sheet in which it is moved."""
        question = partial(booking_details, booking_id=booking_id)
        self._desk.read(self, question, done=self._open_move, topic="move")

    def _open_move(self, found: BookingDetails | None) -> None:
        if found is not None and found.row.state in OPEN_STATES and not self._is_slot(found.row):
            self._side.move_booking(found)

    @Slot(int)
    def pick(self, booking_id: int) -> None:
        """Beside the timetable, or under it where there is no room; the second Enter opens the rest."""
        again = self.booking_id == booking_id
        if not again:
            self._sheets.forget()
        self.booking_id = booking_id
        if self._is_cramped and not again and self._side.shown() is None:
            self._panel.strip.show_booking(booking_id)
        else:
            self._side.inspector.show_booking(booking_id)

    @Slot()
    def pick_none(self) -> None:
        self.booking_id = None
        self._panel.strip.put_away()
        if self._side.shown() is self._side.inspector:
            self._side.inspector.close_sheet()

    @Slot(int)
    def pick_saved(self, booking_id: int) -> None:
        self.booking_id = booking_id
        self._panel.pick_after_reload(booking_id)
        self._panel.reload()

    def go_to(self, booking_id: int) -> None:
        """Show the day of a booking that was found elsewhere, on its site, and open what is known about it."""
        self._desk.read(self, partial(booking_and_site, booking_id=booking_id), done=self._go_to_found, topic="find")

    @Slot()
    def cancel(self) -> None:
        """Open the sheet in which the picked booking is cancelled, while it can be."""
        self._read(self._open_cancel, "cancel")

    @Slot()
    def copy(self) -> None:
        """The same again in a new sheet."""
        self._read(self._open_copy, "copy")

    @Slot(object)
    def open_rest(self, found: BookingDetails) -> None:
        self._side.inspector.show_booking(found.row.id)

    @property
    def _is_cramped(self) -> bool:
        """Large text on a small screen."""
        return current().size is not TextSize.STANDARD and self._page.width() < current().scaled(ROOMY)

    def _read(self, done: Callable[[BookingDetails | None], None], topic: str) -> None:
        if self.booking_id is not None:
            question = partial(booking_details, booking_id=self.booking_id)
            self._desk.read(self, question, done=done, topic=topic)

    def _open_cancel(self, found: BookingDetails | None) -> None:
        if found is not None and found.row.state in OPEN_STATES:
            self._side.cancel_booking(found)

    def _open_copy(self, found: BookingDetails | None) -> None:
        if found is not None:
            self._sheets.close_wide()
            self._side.copy_booking(found)

    def _go_to_found(self, answer: tuple[BookingRow, int] | None) -> None:
        if answer is None:
            return
        found, site_id = answer
        if self._is_slot(found):
            return
        self._sheets.close_wide()
        self.booking_id = found.id
        self._panel.pick_after_reload(found.id)
        self._panel.go_to(found.starts_at.date(), site_id)
        self._side.inspector.show_booking(found.id, ready=True)

    def _is_slot(self, row: BookingRow) -> bool:
        """No room is behind it, no permit and no key: it is worked with where the specialist's day is."""
        if row.advice:
            self.slot_chosen.emit("specialists", ("booking", row.id))
        return row.advice
