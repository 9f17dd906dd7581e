from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest

from desktop.errors import Missing, NotReadable, RoomTaken, TableTaken
from desktop.models import Booking
from desktop.operations.afterwards import RoomSlip, enter_room_use
from desktop.operations.booking_life import arrive
from desktop.operations.bookings import book_room
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.space import TableRequest, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.undo import undo
from desktop.queries.slips import check_slips, slip_choices
from desktop.rules.slips import Slip, SlipKind
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, BookingState, VisitPurpose
from tests.makers import NOW, make_request

LATE = NOW.replace(hour=15, minute=30)
DAY = NOW.date()


def at(hour, minute=0):
    return datetime(2026, 11, 21, hour, minute)


def slip(made, start=13, end=15, **more):
    values = {"resource_id": made.room_a, "starts_at": at(start), "ends_at": at(end), "group_id": made.choir}
    return RoomSlip(**values | more)


@pytest.fixture
def later(database, made):
    """It is 15:30: the power is back."""
    database.clock = standing_clock(LATE)
    return partial(lambda slip: database.write(partial(enter_room_use, slip=slip), made.by))


def found(database, booking_id):
    with database.reading() as session:
        row = session.get_one(Booking, booking_id)
        return row.state, row.starts_at, row.arrived_at, row.left_at, row.people_came


def test_who_came_without_a_booking_is_written_down_with_the_time_of_the_slip(database, made, later):
    done = later(slip(made, people=8))
    assert found(database, done.answer) == (BookingState.LEFT, at(13), at(13), at(15), 8)
    still = later(slip(made, 15, 16, resource_id=made.room_b, group_id=made.readers)).answer
    assert found(database, still)[0] is BookingState.ARRIVED
    with pytest.raises(RoomTaken) as taken:
        later(slip(made, 14, 16, group_id=None, guest_name="田中", phone="0467-00-0001"))
    assert (taken.value.group, taken.value.start) == ("鎌倉合唱団", at(13))
    database.write(partial(undo, number=done.number), made.by)
    assert found(database, done.answer)[0] is BookingState.CANCELLED


def test_those_who_had_booked_are_let_in_with_the_booking_they_had(database, made):
    booked = database.write(partial(book_room, request=make_request(made, "13:00", "15:00")), made.by).answer
    database.clock = standing_clock(LATE)
    told = slip(made, 13, 14, people=5)
    assert database.write(partial(enter_room_use, slip=told), made.by).answer == booked
    assert found(database, booked)[2:] == (at(13), at(14), 5)


def test_nothing_is_written_for_a_moment_to_come(database, made):
    booking = database.write(partial(book_room, request=make_request(made)), made.by).answer
    with database.reading() as session:
        version = session.get_one(Booking, booking).version
    soon = NOW + timedelta(hours=1)
    with pytest.raises(NotReadable):
        database.write(partial(arrive, booking_id=booking, at=soon, seen_version=version), made.by)
    asked = ConsultationRequest(actor=ActorKind.CITIZEN, topic_ids=(1,), note="空き家", at=soon)
    with pytest.raises(NotReadable):
        database.write(partial(add_consultation, request=asked), made.by)


def test_slips_are_looked_at_before_they_are_written(database, made):
    table = database.write(partial(add_table, request=SpaceTableRequest(name="1", seats=4)), made.by).answer
    database.write(partial(book_room, request=make_request(made, "13:00", "15:00")), made.by)
    seated = TableRequest(table_id=table, people=2, who="佐藤", starts_at=at(9), until=at(12))
    database.write(partial(take_table, request=seated), made.by)
    slips = (
        Slip(kind=SlipKind.ROOM, day=DAY, start=780, end=840, thing_id=made.room_a, group_id=made.choir),
        Slip(kind=SlipKind.ROOM, day=DAY, start=840, end=900, thing_id=made.room_a, group_id=made.readers),
        Slip(kind=SlipKind.ROOM, day=DAY, start=780, end=900, thing_id=made.room_b, group_id=made.choir),
        Slip(kind=SlipKind.ROOM, day=DAY, start=840, end=930, thing_id=made.room_b, group_id=made.readers),
        Slip(kind=SlipKind.VISIT, day=DAY, start=1300, purpose=VisitPurpose.ROOM, people=1),
        Slip(kind=SlipKind.TABLE, day=DAY, start=600, end=660, thing_id=table, people=2),
        Slip(kind=SlipKind.CONSULTATION, day=DAY, start=600, thing_id=1),
        Slip(kind=SlipKind.VISIT, day=DAY, start=800, purpose=VisitPurpose.ROOM, people=2),
    )
    with database.reading() as session:
        told = check_slips(session, slips, LATE)
        choices = slip_choices(session, 1)
    kinds = [None if refusal is None else type(refusal) for refusal in told]
    assert kinds == [None, RoomTaken, None, RoomTaken, NotReadable, TableTaken, Missing, None]
    assert told[3].group == "鎌倉合唱団"  # of the slip above it, not of a booking
    assert choices.things[SlipKind.TABLE] == ((table, "1"),)


def test_whose_the_room_was_is_told_before_a_phone_is_asked_for(database, made):
    database.write(partial(book_room, request=make_request(made, "13:00", "15:00")), made.by)
    guest = partial(Slip, kind=SlipKind.ROOM, day=DAY, thing_id=made.room_a, who="髙﨑 𠮷子")
    slips = (
        guest(start=840, end=930),
        guest(start=600, end=660),
        guest(start=630, end=690, who="田中", phone="000-0000-0001"),
        guest(start=630, end=690),
    )
    with database.reading() as session:
        told = check_slips(session, slips, LATE)
    assert [type(refusal) for refusal in told] == [RoomTaken, Missing, RoomTaken, RoomTaken]
    assert [told[0].group, told[2].group] == ["鎌倉合唱団", "髙﨑 𠮷子"]
    assert told[1].field == "phone"
