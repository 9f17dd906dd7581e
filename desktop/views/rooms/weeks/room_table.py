"""One room's week by the hour: days down, time across, with the painter and the hands of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import Offer
from desktop.queries.days import BookingRow, DayRows
from desktop.queries.weeks import WeekRows
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.geometry import ROW_HEIGHTS
from desktop.views.rooms.timetable.rows import MoveWish, Wish
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.views.rooms.weeks.room_days import RoomDays, frame_of, room_days, row_id

NO_LIMIT = 10**6


class DaysTable(Timetable):
    """Esc leaves it when there is nothing in the hand."""

    left = Signal()

    def _index(self, rows: DayRows, now: datetime) -> DayIndex:
        return RoomDays(rows, now)

    def row_in_focus(self) -> int | None:
        return self._scene.cell.row if self._scene is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = self._scene is not None and (self._scene.pull is not None or self._scene.cell.end is not None)
        if event.key() == Qt.Key.Key_Escape and not held:
            self.left.emit()
            return
        super().keyPressEvent(event)


class RoomTable(QWidget):
    """The signals of the timetable, in the room's own dates; `left` asks for the week of all rooms again."""

    wished = Signal(object)
    wish_changed = Signal(object)
    moved = Signal(object)
    picked = Signal(int)
    picked_none = Signal()
    refused_drop = Signal(object)
    left = Signal()

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = DaysTable(pc)
        self._week: WeekRows | None = None
        self._room_id = 0
        self._bookings: dict[int, BookingRow] = {}
        self.setFocusProxy(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.table)
        self.table.wished.connect(self._wished)
        self.table.wish_changed.connect(self._wish_changed)
        self.table.moved.connect(self._moved)
        self.table.picked.connect(self.picked)
        self.table.picked_none.connect(self.picked_none)
        self.table.refused_drop.connect(self.refused_drop)
        self.table.left.connect(self.left)

    def show_room(self, week: WeekRows, room_id: int, now: datetime) -> bool:
        """Whether the room is still one of the site's."""
        room = next((each for each in week.rooms if each.id == room_id), None)
        if room is None:
            return False
        self._week, self._room_id = week, room_id
        self._bookings = {row.id: row for day in week.days for row in (*day.bookings, *day.quiet)}
        name = QCoreApplication.translate("Weeks", "Week of {room}").format(room=room.name)
        self.table.setAccessibleName(name)
        self.table.show_day(room_days(week, room, now), now)
        return True

    def day_in_focus(self) -> date | None:
        """The day the keyboard stands on; None before the first week."""
        row = self.table.row_in_focus()
        return self._week.days[row].day if self._week is not None and row is not None else None

    def tallest(self) -> int:
        """The height beyond which nothing more is shown."""
        geometry = self.table.geometry_of_day()
        return geometry.header + geometry.count * ROW_HEIGHTS[-1] + 2 if geometry is not None else NO_LIMIT

    def set_now(self, now: datetime) -> None:
        self.table.set_now(now)

    def pick(self, booking_id: int | None) -> None:
        self.table.pick(booking_id)

    def show_wish(self, wish: Wish | None) -> None:
        self.table.show_wish(self._framed(wish) if wish is not None and wish.resource_id == self._room_id else None)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """None here: they are of other rooms and days, and the sheet names them all."""
        del offers

    def _framed(self, wish: Wish) -> Wish | None:
        """The real stretch on its row of the frame day."""
        week = self._week
        row = (wish.starts_at.date() - week.first_day).days if week else -1
        if week is None or not 0 <= row < len(week.days):
            return None
        shift = frame_of(week) - wish.starts_at.date()
        return replace(wish, resource_id=row_id(row), starts_at=wish.starts_at + shift, ends_at=wish.ends_at + shift)

    def _real(self, row: int, start: datetime, end: datetime, booking_id: int | None) -> tuple[int, datetime, datetime]:
        """The room and the real moments of a stretch on a row; a booking of joined rooms keeps its rooms."""
        assert self._week is not None
        shift = self._week.first_day + timedelta(days=row - row_id(0)) - frame_of(self._week)
        booking = self._bookings.get(booking_id) if booking_id is not None else None
        return (booking.resource_id if booking else self._room_id), start + shift, end + shift

    def _real_wish(self, wish: Wish) -> Wish:
        room, start, end = self._real(wish.resource_id, wish.starts_at, wish.ends_at, wish.booking_id)
        return replace(wish, resource_id=room, starts_at=start, ends_at=end)

    @Slot(object)
    def _wished(self, wish: Wish) -> None:
        self.wished.emit(self._real_wish(wish))

    @Slot(object)
    def _wish_changed(self, wish: Wish | None) -> None:
        self.wish_changed.emit(self._real_wish(wish) if wish else None)

    @Slot(object)
    def _moved(self, move: MoveWish) -> None:
        room, start, end = self._real(move.resource_id, move.starts_at, move.ends_at, move.booking_id)
        self.moved.emit(replace(move, resource_id=room, starts_at=start, ends_at=end))
