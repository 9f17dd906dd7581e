from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import InThePast, RoomTaken, TooManyPeople
from desktop.jobs.demand import note_refused, refused_wish, refused_write
from desktop.models import RefusedRequest
from desktop.operations.booking_request import Place
from desktop.operations.bookings import book_room, move_booking
from desktop.operations.series import SeriesRequest, book_series
from desktop.queries.journal import last_number
from desktop.queries.room_figures import RoomFigure, room_figure
from desktop.queries.uses import Asked
from tests.makers import NOW, make_request

THIS_WEEK = Asked(date(2026, 11, 16), date(2026, 11, 23))


def refuse(database, made, operation):
    with pytest.raises((RoomTaken, TooManyPeople)) as caught:
        database.write(operation, made.by)
    note_refused(database, refused_write(operation, caught.value), made.by)
    return caught.value


def test_refused_requests_are_counted_by_the_rule_and_leave_no_fact(database, made):
    booking_id = database.write(partial(book_room, request=make_request(made)), made.by).answer
    later = make_request(made, "18:00", "19:00", group_id=made.readers, people=7)
    moved = database.write(partial(book_room, request=later), made.by).answer
    with database.reading() as session:
        before = last_number(session)
    refuse(database, made, partial(book_room, request=make_request(made, group_id=made.readers, people=9)))
    place = Place(resource_id=made.room_a, starts_at=NOW.replace(hour=15), ends_at=NOW.replace(hour=16))
    refuse(database, made, partial(move_booking, booking_id=moved, place=place, seen_version=1))
    many = make_request(made, "16:00", "17:00", people=99)
    refuse(database, made, partial(book_series, request=SeriesRequest(booking=many, rule="FREQ=WEEKLY;COUNT=2")))
    with database.reading() as session:
        rows = session.scalars(select(RefusedRequest).order_by(RefusedRequest.id)).all()
        assert [(row.refusal, row.group_id, row.people, row.resource_id) for row in rows] == [
            ("RoomTaken", made.readers, 9, made.room_a),
            ("RoomTaken", made.readers, 7, made.room_a),
            ("TooManyPeople", made.choir, 99, made.room_a),
        ]
        assert last_number(session) == before
        counted = room_figure(session, RoomFigure.REFUSED, THIS_WEEK, NOW)
    assert [(row.key, row.bookings, row.people) for row in counted] == [("RoomTaken", 2, 16), ("TooManyPeople", 1, 99)]
    assert booking_id


def test_a_slip_of_the_pen_tells_nothing_of_demand(made):
    request = make_request(made)
    assert refused_wish(request, InThePast(NOW, NOW)) is None
    assert refused_write(partial(print, request=request), RoomTaken.__new__(RoomTaken)) is None
