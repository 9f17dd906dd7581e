from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from desktop.models import Booking
from desktop.operations.booking_life import arrive
from desktop.operations.bookings import book_room
from desktop.operations.occupancy import release
from desktop.operations.permits import issue_permit
from desktop.queries.bookings import booking_details
from desktop.queries.keys import keys_out
from desktop.queries.requests import requests
from desktop.queries.unpaid import unpaid
from desktop.words import BookingState
from tests.makers import NOW, make_request


@pytest.fixture
def book(database, made):
    def do(**more):
        return database.write(partial(book_room, request=make_request(made, **more)), made.by).answer

    return do


def asked(database, question, *args):
    with database.reading() as session:
        return question(session, *args)


def test_unpaid_is_what_is_open_of_the_fee(database, made, book):
    first, second = book(), book(resource_id=made.japanese, day="2026-11-22")
    database.write(partial(issue_permit, booking_id=first, paid_by="cash"), made.by)
    rows = asked(database, unpaid, 1, NOW)
    assert [(row.booking_id, row.room, row.open) for row in rows] == [(second, "和室", 400)]
    database.write(lambda session, _acting: setattr(session.get_one(Booking, first), "fee", 700), made.by)
    assert [(row.booking_id, row.open) for row in asked(database, unpaid, None, NOW)] == [
        (first, 300),
        (second, 400),
    ]
    assert asked(database, booking_details, first).permit.paid_on is None
    assert asked(database, unpaid, 2, NOW) == ()


def test_keys_that_are_out_are_late_after_the_end(database, made, book):
    booking_id = book()
    database.write(partial(arrive, booking_id=booking_id, key_number="A-1", seen_version=1), made.by)
    (key,) = asked(database, keys_out, 1, NOW)
    assert (key.key_number, key.group, key.is_late) == ("A-1", "鎌倉合唱団", False)
    assert asked(database, keys_out, None, NOW + timedelta(hours=7))[0].is_late


def test_a_request_shows_who_else_wants_the_room_and_who_has_it(database, made, book):
    def ask(session, _acting, booking_id):
        booking = session.get_one(Booking, booking_id)
        release(session, booking)
        booking.state = BookingState.REQUESTED

    mine, other = book(), None
    database.write(partial(ask, booking_id=mine), made.by)
    other = book(resource_id=made.joined, group_id=made.readers, start="15:00", end="17:00")
    (request,) = asked(database, requests, 1, NOW)
    assert ([rival.id for rival in request.rivals], request.is_taken) == ([other], True)
    database.write(partial(ask, booking_id=other), made.by)
    assert [(row.row.id, row.is_taken) for row in asked(database, requests, None, NOW)] == [
        (mine, False),
        (other, False),
    ]
    assert [rival.id for rival in asked(database, booking_details, mine).life.rivals] == [other]
