"""Counted by hand: four bookings that took place, one that is still to come, one cancelled."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import partial

import pytest

from desktop.models import Booking
from desktop.operations.bookings import book_room, cancel_booking
from desktop.queries.room_figures import RoomFigure, room_figure
from desktop.queries.uses import Asked
from desktop.queries.utilisation import utilisation
from desktop.words import BookingState, CancelReason
from tests.makers import make_request

AFTER = datetime(2026, 11, 26, 9)
DAYS = Asked(date(2026, 11, 22), date(2026, 11, 29))  # Sunday to Saturday; Mondays are closed


@pytest.fixture
def booked(database, made):
    def book(day: str, start: str, end: str, **more) -> int:
        return database.write(partial(book_room, request=make_request(made, start, end, day, **more)), made.by).answer

    ids = [
        book("2026-11-22", "10:00", "12:00", purpose="例会", people=4),
        book("2026-11-24", "13:00", "16:00", purpose="例会", people=12),
        book("2026-11-25", "18:00", "21:00", group_id=made.readers, resource_id=made.joined, people=25),
        book("2026-11-25", "10:00", "11:00", resource_id=made.japanese),
        book("2026-11-27", "10:00", "11:00"),
    ]
    gone = book("2026-11-24", "18:00", "20:00")
    database.write(partial(cancel_booking, booking_id=gone, reason=CancelReason.WEATHER, seen_version=1), made.by)

    def came(session, _acting) -> int:
        booking = session.get_one(Booking, ids[1])
        booking.state, booking.people_came = BookingState.LEFT, 10
        booking.relief_percent, booking.relief_ground = 50, "共催"
        return booking.id

    database.write(came, made.by)
    return ids


@pytest.fixture
def counted(database, booked):
    def counted(figure: RoomFigure) -> list[tuple[object, int, Decimal | None]]:
        with database.reading() as session:
            return [(row.key, row.bookings, row.percent) for row in room_figure(session, figure, DAYS, AFTER)]

    return counted


HALF, QUARTER = Decimal("50.0"), Decimal("25.0")


def test_every_figure_counts_what_took_place(counted, booked, database):
    assert counted(RoomFigure.ROOM) == [("会議室A", 2, HALF), ("会議室A+B", 1, QUARTER), ("和室", 1, QUARTER)]
    assert counted(RoomFigure.WEEKDAY) == [(1, 1, QUARTER), (2, 2, HALF), (6, 1, QUARTER)]
    assert counted(RoomFigure.GROUP) == [("鎌倉合唱団", 3, Decimal("75.0")), ("あじさい読書会", 1, QUARTER)]
    assert counted(RoomFigure.PURPOSE) == [("例会", 2, HALF), (None, 2, HALF)]
    assert counted(RoomFigure.PEOPLE) == [(1, 1, QUARTER), (10, 1, QUARTER), (20, 1, QUARTER), (None, 1, QUARTER)]
    assert counted(RoomFigure.RELIEF) == [("共催 50%", 1, QUARTER), (None, 3, Decimal("75.0"))]
    assert counted(RoomFigure.PERIOD) == [(540, 2, HALF), (720, 1, QUARTER), (1020, 1, QUARTER)]
    with database.reading() as session:
        choir = room_figure(session, RoomFigure.GROUP, DAYS, AFTER)[0]
    assert choir.ids == (booked[0], booked[1], booked[3])
    assert (choir.minutes, choir.people) == (2 * 60 + 3 * 60 + 60, 4 + 10)


def test_a_joined_room_uses_the_rooms_it_joins(database, booked):
    """Four open days until the 26th, three parts each; A is used on three of the twelve, B on one."""
    with database.reading() as session:
        rows = {row.room: row for row in utilisation(session, DAYS, AFTER)}
    assert (rows["会議室A"].used, rows["会議室A"].open, rows["会議室A"].percent) == (3, 12, Decimal("25.0"))
    assert (rows["会議室B"].used, rows["会議室A+B"].used, rows["和室"].used) == (1, 3, 1)
