from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import AlreadyRefunded, NotInState, OutsideHours
from desktop.models import Booking, OpeningHours, Payment
from desktop.operations.booking_life import revive_booking
from desktop.operations.bookings import Place, book_room, cancel_booking, move_booking
from desktop.operations.permits import issue_permit
from desktop.operations.refunds import give_back_fee
from desktop.queries.bookings import booking_details
from desktop.queries.unpaid import unpaid
from desktop.words import BookingState, CancelReason
from tests.makers import NOW, make_request

DAY = "2026-12-05"


@pytest.fixture
def paid(database, made):
    """A booking of three hours, 600 yen, that is paid."""
    request = make_request(made, "09:00", "12:00", DAY)
    booking = database.write(partial(book_room, request=request), made.by).answer
    database.write(partial(issue_permit, booking_id=booking, paid_by="現金"), made.by)
    return booking


def act(database, made, verb, booking_id, **more):
    with database.reading() as session:
        version = session.get_one(Booking, booking_id).version
    return database.write(partial(verb, booking_id=booking_id, seen_version=version, **more), made.by).answer


def move(database, made, booking_id, hours):
    place = Place(resource_id=made.room_a, starts_at=datetime(2026, 12, 5, 9), ends_at=datetime(2026, 12, 5, 9 + hours))
    act(database, made, move_booking, booking_id, place=place)


def life(database, booking_id):
    with database.reading() as session:
        return booking_details(session, booking_id).life


def open_yen(database):
    with database.reading() as session:
        return [(row.booking_id, row.open) for row in unpaid(session, None, NOW)]


def test_a_booking_that_became_cheaper_gives_back_the_rest_and_a_dearer_one_owes_it(database, made, paid):
    with pytest.raises(NotInState):
        act(database, made, give_back_fee, paid)
    move(database, made, paid, 2)
    assert (life(database, paid).refund, open_yen(database)) == (200, [])
    assert act(database, made, give_back_fee, paid, reason="短縮") == 200
    told = life(database, paid)
    assert (told.paid, told.refunded, told.refund) == (400, 200, 0)
    with database.reading() as session:
        assert session.scalars(select(Payment.amount).order_by(Payment.id)).all() == [600, -200]
        assert booking_details(session, paid).permit.paid_on == NOW.date()
    move(database, made, paid, 4)
    assert open_yen(database) == [(paid, 400)]
    database.write(partial(issue_permit, booking_id=paid, paid_by="現金"), made.by)
    assert open_yen(database) == []
    act(database, made, cancel_booking, paid, reason=CancelReason.CENTER)
    assert life(database, paid).refund == 800
    assert act(database, made, give_back_fee, paid) == 800
    assert (life(database, paid).paid, life(database, paid).refund) == (0, 0)
    with pytest.raises(AlreadyRefunded):
        act(database, made, give_back_fee, paid)


def test_a_manager_brings_back_what_the_rules_forbid_by_now(database, made, paid):
    act(database, made, cancel_booking, paid, reason=CancelReason.OTHER)
    hours = [
        OpeningHours(site_id=1, weekday=weekday, opens=780, closes=1260, valid_from=date(2026, 12, 1))
        for weekday in range(7)
    ]
    database.write(lambda session, _acting: session.add_all(hours), made.by)
    with pytest.raises(OutsideHours):
        act(database, made, revive_booking, paid)
    act(database, made, revive_booking, paid, override_reason="市の行事")
    with database.reading() as session:
        booking = session.get_one(Booking, paid)
        assert (booking.state, booking.overridden) == (BookingState.CONFIRMED, ["OutsideHours"])
