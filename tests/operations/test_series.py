from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import BadRule, ChangedElsewhere, RoomTaken, TooManyDates
from desktop.models import Booking, JournalPayload, Series
from desktop.operations.booking_request import Details, Place
from desktop.operations.bookings import book_room, cancel_booking, move_booking
from desktop.operations.series import SeriesRequest, book_series, cancel_series, change_series, move_series
from desktop.operations.series_parts import recurrence_of
from desktop.operations.undo import undo
from desktop.queries.occupancy_checks import occupancy_faults
from desktop.rules.series import dates_of
from desktop.storage.clock import standing_clock
from desktop.words import BookingState, CancelReason, SeriesPart
from tests.makers import NOW, make_request

ALL, FOLLOWING, THIS = SeriesPart.ALL, SeriesPart.FOLLOWING, SeriesPart.THIS


def wish(made, rule="FREQ=WEEKLY;COUNT=5", **more):
    """Five Tuesdays from 24 November on, 14:00 to 16:00."""
    return SeriesRequest(booking=make_request(made, day="2026-11-24", purpose="例会"), rule=rule, **more)


def book(database, made, **more):
    return database.write(partial(book_series, request=wish(made, **more)), made.by)


def bookings(database, state=BookingState.CONFIRMED):
    with database.reading() as session:
        return session.scalars(select(Booking).where(Booking.state == state).order_by(Booking.starts_at)).all()


def stood(database):
    return [(booking.starts_at.strftime("%m%d %H"), booking.resource_id) for booking in bookings(database)]


def place(booking, days=0, hours=0, length=None, room=None):
    start = booking.starts_at + timedelta(days=days, hours=hours)
    end = start + (timedelta(hours=length) if length else booking.ends_at - booking.starts_at)
    return Place(resource_id=room or booking.resource_id, starts_at=start, ends_at=end)


def move(database, made, booking, part, to, **more):
    moving = partial(move_series, booking_id=booking.id, place=to, part=part, seen_version=booking.version, **more)
    return database.write(moving, made.by)


def series_rows(database):
    with database.reading() as session:
        return session.scalars(select(Series).order_by(Series.id)).all()


def test_a_series_takes_what_is_free_and_leaves_out_the_rest(database, made):
    database.write(partial(book_room, request=make_request(made, day="2026-12-08", group_id=made.readers)), made.by)
    done = book(database, made, rooms=((datetime(2026, 12, 15, 14), made.japanese),))
    ours = [booking for booking in bookings(database) if booking.series_id == done.answer]
    assert [booking.starts_at.day for booking in ours] == [24, 1, 15, 22]
    assert [booking.resource_id for booking in ours] == [made.room_a, made.room_a, made.japanese, made.room_a]
    assert dates_of(recurrence_of(series_rows(database)[0])) == [booking.series_start for booking in ours]
    with database.reading() as session:
        written = select(JournalPayload.record_id).where(JournalPayload.number == done.number)
        told = {int(key) for key in session.scalars(written.where(JournalPayload.table_name == "bookings"))}
        assert told == {booking.id for booking in ours}  # what a savepoint took back was never done


def test_a_series_without_a_free_date_is_refused_and_leaves_nothing(database, made):
    database.write(partial(book_room, request=make_request(made, day="2026-11-24")), made.by)
    for rule, refusal in (("FREQ=DAILY;COUNT=1", RoomTaken), ("FREQ=DAILY;COUNT=10000", TooManyDates), ("x", BadRule)):
        with pytest.raises(refusal):
            book(database, made, rule=rule)
    assert len(stood(database)) == 1
    assert not series_rows(database)


def test_this_and_following_move_with_their_rule_and_what_was_edited_or_deleted_stays(database, made):
    book(database, made)
    first, second, third, fourth, fifth = bookings(database)
    database.write(
        partial(move_booking, booking_id=fourth.id, place=place(fourth, hours=3), seen_version=fourth.version), made.by
    )
    cancel = partial(cancel_booking, booking_id=third.id, reason=CancelReason.GROUP_ASKED, seen_version=third.version)
    database.write(cancel, made.by)
    move(database, made, second, FOLLOWING, place(second, days=1, hours=-1, length=3))
    assert stood(database) == [
        ("1124 14", made.room_a),
        ("1202 13", made.room_a),
        ("1215 17", made.room_a),
        ("1223 13", made.room_a),
    ]
    old, new = series_rows(database)
    assert dates_of(recurrence_of(old)) == [first.starts_at]
    assert (new.rule, new.minutes) == ("FREQ=WEEKLY;COUNT=4;WKST=TU", 180)
    with database.reading() as session:
        rows = session.execute(select(Booking.id, Booking.series_start).where(Booking.series_id == new.id))
        kept = dict(map(tuple, rows))
    assert dates_of(recurrence_of(new)) == [kept[row.id] for row in (second, third, fourth, fifth)]


def test_a_move_by_a_week_goes_over_its_own_dates(database, made):
    book(database, made, rule="FREQ=WEEKLY;COUNT=4")
    first = bookings(database)[0]
    done = move(database, made, first, ALL, place(first, days=7))
    assert [day for day, _ in stood(database)] == ["1201 14", "1208 14", "1215 14", "1222 14"]
    database.write(partial(undo, number=done.number), made.by)
    assert [day for day, _ in stood(database)] == ["1124 14", "1201 14", "1208 14", "1215 14"]
    first = bookings(database)[0]
    move(database, made, first, ALL, place(first, room=made.room_b))
    assert {room for _, room in stood(database)} == {made.room_b}
    with database.reading() as session:
        assert not occupancy_faults(session, NOW)


def test_one_date_that_cannot_go_stops_all_or_stays(database, made):
    book(database, made)
    blocking = make_request(made, day="2026-12-08", start="16:00", end="18:00", group_id=made.readers)
    database.write(partial(book_room, request=blocking), made.by)
    first, before = bookings(database)[0], stood(database)
    with pytest.raises(RoomTaken):
        move(database, made, first, ALL, place(first, hours=2))
    assert stood(database) == before
    done = move(database, made, first, ALL, place(first, hours=2), leaving=True)
    assert [day for day, _ in stood(database)] == ["1124 16", "1201 16", "1208 14", "1208 16", "1215 16", "1222 16"]
    database.write(partial(undo, number=done.number), made.by)
    assert stood(database) == before


def test_all_are_those_to_come(database, made):
    book(database, made)
    database.clock = standing_clock(datetime(2026, 12, 2, 9))
    fourth = bookings(database)[3]
    move(database, made, fourth, ALL, place(fourth, hours=1))
    assert [day for day, _ in stood(database)] == ["1124 14", "1201 14", "1208 15", "1215 15", "1222 15"]


def test_a_change_reaches_the_dates_that_say_nothing_of_their_own(database, made):
    book(database, made)
    dates = bookings(database)
    own = Details(group_id=made.choir, purpose="発表会", people=10, items=((made.projector, 1),))
    change = partial(change_series, booking_id=dates[1].id, details=own, part=THIS, seen_version=dates[1].version)
    database.write(change, made.by)
    to = Details(group_id=made.readers, purpose="練習", people=None)
    for number, part in ((2, FOLLOWING), (0, ALL)):
        changing = partial(change_series, booking_id=dates[number].id, part=part, seen_version=dates[number].version)
        database.write(partial(changing, details=to), made.by)
        to = replace(to, purpose="会議", people=5)
    assert [(row.purpose, row.people, row.group_id == made.readers) for row in bookings(database)] == [
        ("会議", 5, True),
        ("発表会", 10, True),
        ("練習", None, True),
        ("練習", None, True),
        ("練習", None, True),
    ]


def test_cancelled_dates_stay_cancelled(database, made):
    booked = book(database, made)
    third = bookings(database)[2]
    cancel = partial(cancel_series, booking_id=third.id, reason=CancelReason.GROUP_ASKED, part=FOLLOWING)
    with pytest.raises(ChangedElsewhere):
        database.write(partial(cancel, seen_version=third.version + 1), made.by)
    done = database.write(partial(cancel, seen_version=third.version), made.by)
    assert [day for day, _ in stood(database)] == ["1124 14", "1201 14"]
    first = bookings(database)[0]
    move(database, made, first, ALL, place(first, hours=1))
    assert [day for day, _ in stood(database)] == ["1124 15", "1201 15"]
    assert {row.state for row in bookings(database, BookingState.CANCELLED)} == {BookingState.CANCELLED}
    assert booked.number < done.number


def test_a_series_is_undone_and_done_again(database, made):
    booked = book(database, made)
    undone = database.write(partial(undo, number=booked.number), made.by)
    assert not stood(database)
    database.write(partial(undo, number=undone.number), made.by)
    assert len(stood(database)) == 5
