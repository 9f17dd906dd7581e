from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.models import Booking
from desktop.operations.bookings import book_room
from desktop.queries.city_rows import city_bookings
from desktop.rules.months import Month
from desktop.words import BookingState
from tests.makers import make_request


def test_the_city_hears_of_guests_without_a_name_and_of_no_show_nothing(database, made):
    guest = {"group_id": None, "guest_name": "見本 花子", "phone": "000"}
    states = (BookingState.LEFT, BookingState.ARRIVED, BookingState.NO_SHOW)
    for day, state, who in zip(("22", "24", "25"), states, (guest, {}, {}), strict=True):
        booking = database.write(partial(book_room, request=make_request(made, day=f"2026-11-{day}", **who)), made.by)
        end = partial(_set, booking_id=booking.answer, state=state)
        database.write(end, made.by)
    with database.reading() as session:
        rows = city_bookings(session, Month(2026, 11), datetime(2026, 12, 1))
        number = session.get_one(Booking, 2).group_id
    assert (rows[0].number, rows[0].group_id) == ("", None)
    assert [row.group_id for row in rows] == [None, number]


def _set(session, _acting, booking_id, state):
    session.get_one(Booking, booking_id).state = state
