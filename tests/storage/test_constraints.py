"""What the database refuses by itself, whatever program writes to it."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from desktop.operations.bookings import book_room
from tests.makers import make_request

AFTER = "UPDATE bookings SET {} WHERE id = 1"
REFUSED = [
    AFTER.format("starts_at = '2026-11-21 14:02:00.000000'"),
    AFTER.format("ends_at = '2026-11-21 16:00:01.000000'"),
    AFTER.format("ends_at = starts_at"),
    AFTER.format("people = 0"),
    AFTER.format("fee = -1"),
    AFTER.format("state = 'held', expires_at = NULL"),
    AFTER.format("resource_id = 99"),
    AFTER.format("group_id = 99"),
    AFTER.format("number = NULL"),
    "INSERT INTO occupancy (atom_id, tick, booking_id) SELECT atom_id, tick, booking_id FROM occupancy LIMIT 1",
    "INSERT INTO occupancy (atom_id, tick, booking_id) VALUES (99, 1, 1)",
    "INSERT INTO occupancy (atom_id, tick, booking_id) VALUES (1, 1, 99)",
    "DELETE FROM bookings WHERE id = 1",
    "DELETE FROM groups WHERE id = 1",
    "DELETE FROM atoms WHERE id = 1",
    "UPDATE booking_items SET quantity = 0",
    "UPDATE stock_use SET used = stock + 1",
    "UPDATE stock_use SET used = -1",
    "UPDATE opening_hours SET opens = closes",
    "UPDATE opening_hours SET opens = 541",
    "UPDATE opening_hours SET closes = 1445",
    "UPDATE opening_hours SET weekday = 7",
    "UPDATE opening_hours SET valid_until = valid_from",
    "UPDATE resources SET capacity = -1",
    "UPDATE resources SET name = 'x'",
    "UPDATE groups SET number = 'x'",
    "UPDATE prices SET yen = -1",
    "UPDATE prices SET resource_id = 1, item_id = 1",
    "UPDATE center SET id = 2",
    "DELETE FROM journal_facts WHERE number = 2",
]


@pytest.fixture
def booked(database, made):
    database.write(partial(book_room, request=make_request(made, items=((made.projector, 1),))), made.by)
    return database


@pytest.mark.parametrize("statement", REFUSED)
def test_the_database_refuses(booked, statement):
    with booked.reading() as session, pytest.raises(IntegrityError):
        session.execute(text(statement))


def test_a_booking_may_end_at_midnight(booked):
    with booked.engine.begin() as connection:
        connection.execute(text(AFTER.format("ends_at = '2026-11-22 00:00:00.000000'")))
        connection.rollback()


def test_a_word_outside_the_vocabulary_is_noticed_when_read(booked):
    """The vocabulary grows with the program; what is stored is not checked by the database but on reading."""
    from sqlalchemy import select

    from desktop.models import Booking

    with booked.reading() as session:
        session.execute(text(AFTER.format("state = 'maybe'")))
        with pytest.raises((LookupError, DBAPIError)):
            session.scalars(select(Booking.state)).all()
