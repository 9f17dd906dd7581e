from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import (
    ChangedElsewhere,
    EndsBeforeStart,
    HoldExpired,
    NotLive,
    OffTick,
    OutsideBookingWindow,
    OutsideHours,
    RoomTaken,
    SiteClosed,
    StockShort,
    TooManyPeople,
)
from desktop.models import Booking, Occupancy, StockUse
from desktop.operations.bookings import (
    Details,
    Place,
    book_room,
    cancel_booking,
    change_booking,
    confirm_booking,
    hold_room,
    move_booking,
)
from desktop.storage.clock import standing_clock
from desktop.words import BookingState, CancelReason
from tests.makers import NOW, make_request


def book(database, made, **more):
    return database.write(partial(book_room, request=make_request(made, **more)), made.by).answer


def test_a_booking_takes_its_ticks_and_freezes_its_fee(database, made):
    booking_id = book(database, made, items=((made.projector, 1),))
    with database.reading() as session:
        booking = session.get_one(Booking, booking_id)
        assert (booking.number, booking.state, booking.fee) == ("R8-B00001", BookingState.CONFIRMED, 2 * 200 + 300)
        assert session.scalar(select(func.count()).select_from(Occupancy)) == 24
        assert session.scalar(select(func.count()).select_from(StockUse)) == 24


def test_the_loser_hears_who_has_the_room_and_when(database, made):
    book(database, made)
    with pytest.raises(RoomTaken) as refusal:
        book(database, made, start="15:00", end="17:00", group_id=made.readers)
    assert (refusal.value.group, refusal.value.start) == ("鎌倉合唱団", datetime(2026, 11, 21, 14))


def test_back_to_back_is_fine(database, made):
    book(database, made)
    assert book(database, made, start="16:00", end="17:00")


def test_joined_rooms_take_both(database, made):
    book(database, made, resource_id=made.joined)
    for room in (made.room_a, made.room_b):
        with pytest.raises(RoomTaken):
            book(database, made, resource_id=room)
    assert book(database, made, resource_id=made.japanese)


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"start": "16:00", "end": "14:00"}, EndsBeforeStart),
        ({"start": "14:00", "end": "14:00"}, EndsBeforeStart),
        ({"start": "14:02", "end": "16:00"}, OffTick),
        ({"start": "08:00", "end": "10:00"}, OutsideHours),
        ({"start": "20:00", "end": "21:05"}, OutsideHours),
        ({"day": "2026-11-23"}, SiteClosed),
        ({"day": "2026-12-30"}, SiteClosed),
        ({"day": "2027-04-03"}, OutsideBookingWindow),
        ({"people": 13}, TooManyPeople),
    ],
)
def test_rules_refuse_by_name_and_leave_nothing(database, made, wish, refusal):
    with pytest.raises(refusal):
        book(database, made, **wish)
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Booking)) == 0


def test_a_move_may_overlap_its_own_place_but_not_another(database, made):
    mine = book(database, made)
    place = Place(resource_id=made.room_a, starts_at=datetime(2026, 11, 21, 15), ends_at=datetime(2026, 11, 21, 18))
    database.write(partial(move_booking, booking_id=mine, place=place, seen_version=1), made.by)
    other = book(database, made, start="14:00", end="15:00")
    with pytest.raises(RoomTaken):
        database.write(partial(move_booking, booking_id=other, place=place, seen_version=1), made.by)
    with database.reading() as session:
        assert session.get_one(Booking, mine).fee == 600


def test_a_stale_move_is_refused_with_both_versions(database, made):
    mine = book(database, made)
    place = Place(resource_id=made.room_b, starts_at=datetime(2026, 11, 21, 14), ends_at=datetime(2026, 11, 21, 16))
    database.write(partial(move_booking, booking_id=mine, place=place, seen_version=1), made.by)
    with pytest.raises(ChangedElsewhere) as refusal:
        database.write(
            partial(move_booking, booking_id=mine, place=replace(place, resource_id=made.japanese), seen_version=1),
            made.by,
        )
    assert refusal.value.who == "高橋"
    assert refusal.value.theirs["resource_id"] == str(made.room_b)
    assert refusal.value.mine["resource_id"] == str(made.japanese)


def test_cancelling_frees_the_place_and_cannot_be_done_twice(database, made):
    mine = book(database, made)
    cancel = partial(cancel_booking, booking_id=mine, reason=CancelReason.GROUP_ASKED)
    database.write(partial(cancel, seen_version=1), made.by)
    assert book(database, made)
    with pytest.raises(NotLive):
        database.write(partial(cancel, seen_version=2), made.by)


def test_a_hold_dies_by_itself(database, made):
    held = database.write(partial(hold_room, request=make_request(made)), made.by).answer
    with pytest.raises(RoomTaken) as refusal:
        book(database, made)
    assert refusal.value.held_by == "高橋"
    database.clock = standing_clock(NOW.replace(minute=10))
    winner = book(database, made)
    with database.reading() as session:
        assert session.get_one(Booking, held).state is BookingState.EXPIRED
        assert set(session.scalars(select(Occupancy.booking_id))) == {winner}


def test_a_hold_becomes_a_booking_with_its_details(database, made):
    held = database.write(partial(hold_room, request=make_request(made)), made.by).answer
    details = Details(group_id=made.readers, purpose="例会", people=9, items=((made.projector, 2),))
    database.write(partial(confirm_booking, booking_id=held, details=details, seen_version=1), made.by)
    with database.reading() as session:
        booking = session.get_one(Booking, held)
        assert (booking.state, booking.expires_at, booking.fee) == (BookingState.CONFIRMED, None, 1000)


def test_an_expired_hold_is_not_confirmed(database, made):
    held = database.write(partial(hold_room, request=make_request(made)), made.by).answer
    database.clock = standing_clock(NOW.replace(minute=11))
    with pytest.raises(HoldExpired):
        database.write(partial(confirm_booking, booking_id=held, seen_version=1), made.by)


def test_equipment_is_counted_over_all_rooms(database, made):
    book(database, made, items=((made.projector, 2),))
    with pytest.raises(StockShort) as refusal:
        book(database, made, resource_id=made.japanese, items=((made.projector, 1),))
    assert refusal.value.left == 0


def test_changing_equipment_gives_the_old_back(database, made):
    mine = book(database, made, items=((made.projector, 2),))
    details = Details(group_id=made.choir, items=((made.projector, 1),))
    database.write(partial(change_booking, booking_id=mine, details=details, seen_version=1), made.by)
    assert book(database, made, resource_id=made.japanese, items=((made.projector, 1),))


def test_registration_that_ends_before_the_use_makes_it_provisional(database, made):
    from datetime import date

    from tests.makers import make_group

    short = make_group(database, name="短期の会", by=made.by, registered_until=date(2026, 11, 30))
    mine = book(database, made, day="2026-12-05", group_id=short)
    with database.reading() as session:
        booking = session.get_one(Booking, mine)
        assert (booking.state, booking.expires_at) == (BookingState.PROVISIONAL, datetime(2026, 12, 1))
