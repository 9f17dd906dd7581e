"""What the booking sheet sends to the desk, and which booking it is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.application.desk import Desk
from desktop.operations.bookings import (
    book_room,
    cancel_booking,
    change_booking,
    confirm_booking,
    hold_room,
    move_booking,
)
from desktop.operations.series import change_series, move_series
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.views.rooms.booking_content import Filled, SheetFor
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import CancelReason, SeriesPart


class BookingWriter(SheetWriter):
    """`saved` carries a booking's id, `held` its BookingDetails. `part` is how much of a series is meant."""

    held = Signal(object)
    let_go = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.purpose, self.booking = SheetFor.NEW, None

    purpose: SheetFor
    booking: BookingDetails | None
    part = SeriesPart.THIS
    leaving = False

    def begin(self, purpose: SheetFor, booking: BookingDetails | None = None) -> None:
        """Another sheet: `booking` is what is moved, changed or confirmed, as it is seen now."""
        self.purpose, self.booking = purpose, booking
        self._begin_anew()

    @property
    def booking_id(self) -> int | None:
        return self.booking.row.id if self.booking else None

    def save(self, filled: Filled, override_reason: str = "") -> None:
        """Whatever is filled in has been read before: place and details do not raise here."""
        self._send(self._operation(filled, override_reason), self._saved, (self.save, filled, override_reason))

    def hold(self, filled: Filled) -> None:
        self._send(partial(hold_room, request=filled.request(self._desk.now().date())), self._held, (self.hold, filled))

    def give_up(self) -> None:
        """Let the held room go before its time."""
        assert self.booking is not None
        row = self.booking.row
        let_go = partial(cancel_booking, booking_id=row.id, reason=CancelReason.GROUP_ASKED, seen_version=row.version)
        self._send(let_go, self._given_up, (self.give_up, row.id))

    def _operation(self, filled: Filled, override_reason: str) -> Callable[..., int]:
        today = self._desk.now().date()
        if self.booking is None:
            return partial(book_room, request=filled.request(today, override_reason))
        row = self.booking.row
        seen: dict[str, Any] = {"booking_id": row.id, "seen_version": row.version}
        if self.part is not SeriesPart.THIS:
            return self._of_series(filled, override_reason, seen)
        if self.purpose is SheetFor.MOVE:
            return partial(move_booking, place=filled.place(today, override_reason), **seen)
        if self.purpose is SheetFor.HELD:
            return partial(confirm_booking, details=filled.details(override_reason), **seen)
        return partial(change_booking, details=filled.details(override_reason), **seen)

    def _of_series(self, filled: Filled, override_reason: str, seen: dict[str, Any]) -> Callable[..., int]:
        if self.purpose is SheetFor.MOVE:
            place = filled.place(self._desk.now().date(), override_reason)
            return partial(move_series, place=place, part=self.part, leaving=self.leaving, **seen)
        return partial(change_series, details=filled.details(override_reason), part=self.part, **seen)

    def _held(self, booking_id: int) -> None:
        """Busy until the hold is known: else the sheet would be refused by its own hold."""
        self._desk.read(
            self, partial(booking_details, booking_id=booking_id), done=self._show_held, refused=self._refused
        )

    def _show_held(self, booking: BookingDetails | None) -> None:
        self._answered()
        if booking is not None:
            self.purpose, self.booking = SheetFor.HELD, booking
            self.held.emit(booking)

    def _given_up(self, _booking_id: int) -> None:
        self._answered()
        self.begin(SheetFor.NEW)
        self.let_go.emit()
