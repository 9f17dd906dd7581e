"""Bookings moved and stretched on the timetable: written at once, and refused in words beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Slot

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.bookings import Place, move_booking
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.views.rooms.booking_content import of_booking
from desktop.views.rooms.page_start import start_at
from desktop.views.rooms.side_area import SideArea
from desktop.views.rooms.timetable.rows import MoveWish, Wish
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.views.rooms.weeks.room_table import RoomTable
from desktop.views.rooms.weeks.week_table import WeekTable


class Moves(QObject):
    """A refused move goes back to its place; the sheet opens with where it was wanted, why not, and what works."""

    def __init__(
        self, desk: Desk, timetable: Timetable | WeekTable | RoomTable, side: Callable[[], SideArea], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._timetable, self._made_side = desk, timetable, side
        self._in_hand: Wish | None = None
        timetable.wish_changed.connect(self._remember)
        timetable.moved.connect(self._moved)
        timetable.refused_drop.connect(self._refused_drop)

    @property
    def _side(self) -> SideArea:
        """Made when it is first wanted."""
        return self._made_side()

    @Slot(object)
    def _remember(self, wish: Wish | None) -> None:
        if wish is not None:
            self._in_hand = wish

    @Slot(object)
    def _moved(self, move: MoveWish) -> None:
        place = Place(resource_id=move.resource_id, starts_at=move.starts_at, ends_at=move.ends_at)
        operation = partial(move_booking, booking_id=move.booking_id, place=place, seen_version=move.version)
        wish = Wish(move.resource_id, move.starts_at, move.ends_at)
        refused = partial(self._refused, move.booking_id, wish)
        self._desk.write(self, operation, refused=refused, request_id=uuid4().hex)

    def _refused(self, booking_id: int, wish: Wish, refusal: DeskError | None) -> None:
        self._timetable.show_wish(None)
        opened = partial(self._explain, wish, refusal)
        self._desk.read(self, partial(booking_details, booking_id=booking_id), done=opened, topic="move")

    def _explain(self, wish: Wish, refusal: DeskError | None, booking: BookingDetails | None) -> None:
        if booking is None:
            return
        place = start_at(wish)
        wanted = replace(of_booking(booking), day=place.day, times=place.times, resource_id=place.resource_id)
        self._side.move_booking(booking, wanted)
        if refusal is not None:
            self._side.booking.refuse(refusal)

    @Slot(object)
    def _refused_drop(self, _obstacle: object) -> None:
        """The sheet asks the desk the same question and says the same in its words, with what would work."""
        wish = self._in_hand
        if wish is None:
            return
        if wish.booking_id is not None:
            self._refused(wish.booking_id, wish, None)
        elif self._side.shown() is self._side.booking and self._side.booking.takes_places:
            self._side.booking.put_place(wish.resource_id, wish.starts_at, wish.ends_at)
        else:
            self._side.open_new(start_at(wish), fresh=True)
