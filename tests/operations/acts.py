"""Acts of the desk in one line each, for tests that string many of them together."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import select

from desktop.jobs.checking import check
from desktop.models import Booking, JournalFact, StockUse
from desktop.operations import bookings
from desktop.operations.bookings import Details, Place
from desktop.operations.undo import undo
from desktop.queries.days import BookingRow, booking
from desktop.storage.database import Database
from desktop.words import CancelReason
from tests.makers import Made, make_request


class Acts:
    """Every act returns the number of its journal fact."""

    def __init__(self, database: Database, made: Made) -> None:
        self.database, self.made = database, made

    def book(self, **wish) -> int:
        return self.write(bookings.book_room, request=make_request(self.made, **wish))

    def hold(self, **wish) -> int:
        return self.write(bookings.hold_room, request=make_request(self.made, **wish))

    def confirm(self, booking_id: int, details: Details | None = None) -> int:
        return self._on(bookings.confirm_booking, booking_id, details=details)

    def move(self, booking_id: int, room: int, start: str, end: str, day: str = "2026-11-21") -> int:
        times = {
            "starts_at": datetime.fromisoformat(f"{day}T{start}"),
            "ends_at": datetime.fromisoformat(f"{day}T{end}"),
        }
        return self._on(bookings.move_booking, booking_id, place=Place(resource_id=room, **times))

    def change(self, booking_id: int, **details) -> int:
        values = {"group_id": self.made.choir} | details
        return self._on(bookings.change_booking, booking_id, details=Details(**values))

    def cancel(self, booking_id: int) -> int:
        return self._on(bookings.cancel_booking, booking_id, reason=CancelReason.GROUP_ASKED)

    def undo(self, number: int) -> int:
        return self.write(undo, number=number)

    def write(self, verb, **arguments) -> int:
        return self.database.write(partial(verb, **arguments), self.made.by).number

    def row(self, booking_id: int = 1) -> BookingRow:
        with self.database.reading() as session:
            row = booking(session, booking_id)
        assert row is not None
        return row

    def answer(self, number: int) -> int:
        """The id of the booking that the act made."""
        with self.database.reading() as session:
            return session.get_one(JournalFact, number).answer

    def used(self, start: str, day: str = "2026-11-21") -> int:
        """Projectors counted as used in the tick that begins then."""
        from desktop.rules.ticks import tick_of

        tick = tick_of(datetime.fromisoformat(f"{day}T{start}"))
        with self.database.reading() as session:
            return session.scalars(select(StockUse.used).where(StockUse.tick == tick)).first() or 0

    def fine(self) -> bool:
        found = check(self.database)
        assert found.ok, (found.overlaps, found.faults)
        return True

    def image(self) -> list[dict[str, object]]:
        """All bookings as they stand, without their versions, which only rise."""
        with self.database.reading() as session:
            rows = session.execute(select(*Booking.__table__.columns).order_by(Booking.id)).mappings()
            return [{name: value for name, value in row.items() if name != "version"} for row in rows]

    def _on(self, verb, booking_id: int, **arguments) -> int:
        return self.write(verb, booking_id=booking_id, seen_version=self.row(booking_id).version, **arguments)
