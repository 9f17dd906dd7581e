"""What nobody gets into the day book, however oddly: more than there is room for, fewer than none."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from desktop.errors import (
    AlreadyThere,
    DaySigned,
    EventFull,
    FewerThanNobody,
    NoSpaceLeft,
    NotAllowed,
    NotFound,
    NotReadable,
    SignedUpAlready,
)
from desktop.jobs.checking import check
from desktop.models import SiteDay, TableUse
from desktop.operations.acting import By
from desktop.operations.bookings import book_room
from desktop.operations.day_log import sign_day, unsign_day
from desktop.operations.display_places import DisplayPlaceRequest, add_display_place
from desktop.operations.displays import DisplayRequest, bring_display, change_display, take_down
from desktop.operations.entries import withdraw_entry
from desktop.operations.event_room_parts import RoomWish
from desktop.operations.event_rooms import join_booking
from desktop.operations.events import add_event, change_event
from desktop.operations.handover import NoteRequest, turn_into_entry, write_note
from desktop.operations.sign_ups import SignUpRequest, cancel_sign_up, change_sign_up, let_in, mark_came, sign_up
from desktop.operations.site_days import tick_item
from desktop.operations.space import TableRequest, change_table_use, leave_table, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.operations.visits import correct_visits
from desktop.queries.displays import display_places
from desktop.queries.sign_ups import sign_ups
from desktop.queries.site_days import checklist
from desktop.storage.clock import standing_clock
from desktop.words import DayMoment, DisplayKind, EntryKind, SignUpState, StaffRole, VisitPurpose
from tests.makers import NOW, make_request
from tests.operations.test_events import FAIR

TODAY = NOW.date()
COURSE = replace(FAIR, capacity=4, signs_up=True)


@pytest.fixture
def do(database, made):
    def done(verb, by=made.by, **arguments):
        return database.write(partial(verb, **arguments), by)

    yield done
    found = check(database)
    assert found.ok, found


@pytest.fixture
def table(do):
    return do(add_table, request=SpaceTableRequest(name="窓ぎわ", seats=6)).answer


@pytest.fixture
def course(do):
    return do(add_event, request=COURSE).answer


def put_down(do, course, name, people=4):
    return do(sign_up, event_id=course, request=SignUpRequest(name=name, people=people))


def placed(database, course):
    with database.reading() as session:
        return {row.name: row.people for row in sign_ups(session, course) if row.has_place}


def test_a_slip_takes_nobody_out_of_an_hour_that_was_put_right(database, do, table):
    use = do(take_table, request=TableRequest(table_id=table, people=5)).answer
    right = partial(correct_visits, day=TODAY, hour=10, purpose=VisitPurpose.OPEN_SPACE, reason="数えちがい")
    do(right, people=2)
    with pytest.raises(FewerThanNobody) as fewer:
        do(change_table_use, use_id=use, request=TableRequest(table_id=table, people=1))
    assert fewer.value.counted == 2
    before = NOW - timedelta(hours=1)
    with pytest.raises(FewerThanNobody):
        do(change_table_use, use_id=use, request=TableRequest(table_id=table, people=5, starts_at=before))
    do(change_table_use, use_id=use, request=TableRequest(table_id=table, people=3))
    with pytest.raises(NotFound):
        do(right, people=9, site_id=99)


def test_nobody_sits_overnight_nor_leaves_before_they_came(database, do, table):
    seat = partial(take_table, request=TableRequest(table_id=table, people=2))
    first = do(seat).answer
    database.clock = standing_clock(NOW - timedelta(minutes=30))
    do(leave_table, use_id=first)
    database.clock = standing_clock(NOW + timedelta(hours=9))
    last = do(seat).answer
    database.clock = standing_clock(NOW + timedelta(hours=47))
    do(leave_table, use_id=last)
    with database.reading() as session:
        assert session.get_one(TableUse, first).left_at == NOW
        use = session.get_one(TableUse, last)
    assert use.left_at == use.until


def test_what_is_taken_back_brings_no_more_people_than_places(database, do, course):
    first = put_down(do, course, "佐藤")
    gone = do(cancel_sign_up, sign_up_id=first.answer, seen_version=1)
    second = put_down(do, course, "鈴木")
    with pytest.raises(EventFull) as full:
        do(undo, number=gone.number)
    assert (full.value.capacity, full.value.people) == (4, 8)
    with pytest.raises(SignedUpAlready):
        put_down(do, course, "鈴木")
    do(change_sign_up, sign_up_id=second.answer, request=SignUpRequest(name="鈴木", people=2), seen_version=1)
    fewer = do(change_sign_up, sign_up_id=second.answer, request=SignUpRequest(name="鈴木", people=1), seen_version=2)
    third = put_down(do, course, "高橋", 3)
    with pytest.raises(EventFull):
        do(undo, number=fewer.number)
    again = do(undo, number=do(undo, number=third.number).number)  # taken back, and done once more
    do(undo, number=again.number)
    do(undo, number=fewer.number)
    assert placed(database, course) == {"鈴木": 2}


def test_who_waits_gets_what_comes_free_in_the_order_of_coming(database, do, course):
    first = put_down(do, course, "佐藤")
    waits = put_down(do, course, "鈴木").answer
    database.clock = standing_clock(NOW - timedelta(hours=1))  # set back: the order is that of writing down
    put_down(do, course, "高橋")
    do(mark_came, sign_up_ids=(waits,), state=SignUpState.SIGNED_UP)  # there is no mark to take away
    assert placed(database, course) == {"佐藤": 4}
    larger = do(change_event, event_id=course, request=replace(COURSE, capacity=8), seen_version=1)
    assert placed(database, course) == {"佐藤": 4, "鈴木": 4}
    do(undo, number=larger.number)
    assert placed(database, course) == {"佐藤": 4}
    do(undo, number=first.number)
    assert placed(database, course) == {"鈴木": 4}


def test_who_cancelled_and_signed_up_anew_is_not_let_in_twice(do, course):
    first = put_down(do, course, "佐藤").answer
    do(cancel_sign_up, sign_up_id=first, seen_version=1)
    put_down(do, course, "佐藤", 2)
    with pytest.raises(SignedUpAlready):
        do(let_in, sign_up_id=first, seen_version=2)


def test_a_full_rack_takes_nothing_back(database, do):
    rack = do(add_display_place, request=DisplayPlaceRequest(kind=DisplayKind.FLYER, name="棚", spaces=1)).answer
    flyer = DisplayRequest(kind=DisplayKind.FLYER, title="里山歩き", who="里山の会", place_id=rack)
    brought = do(bring_display, request=flyer)
    moved = do(change_display, display_id=brought.answer, request=replace(flyer, place_id=None), seen_version=1)
    other = do(bring_display, request=flyer).answer
    down = do(take_down, display_ids=[other])
    withdrawn = do(undo, number=do(bring_display, request=flyer).number)
    do(bring_display, request=flyer)
    for act in (moved, down, withdrawn):
        with pytest.raises(NoSpaceLeft):
            do(undo, number=act.number)
    with database.reading() as session:
        assert display_places(session, 1)[0].free == 0


def test_a_signature_is_taken_back_by_who_may_and_nothing_beneath_it(database, made, do):
    new = partial(add_staff, code="aya", name="彩", role=StaffRole.STAFF)
    clerk = By(staff_id=do(new).answer, staff="彩", site_id=1, pc="受付2")
    with database.reading() as session:
        item = checklist(session, 1, TODAY, DayMoment.OPENING)[0].id
    ticked, signed = do(tick_item, item_id=item), do(sign_day, day=TODAY)
    with pytest.raises(DaySigned):
        do(undo, number=ticked.number)
    with pytest.raises(NotAllowed):
        do(undo, clerk, number=signed.number)
    unsigned = do(unsign_day, day=TODAY)
    with pytest.raises(NotAllowed):
        do(undo, clerk, number=unsigned.number)
    again = do(undo, number=unsigned.number)
    database.clock = standing_clock(NOW + timedelta(days=1))
    with pytest.raises(DaySigned):
        do(undo, number=again.number)
    with database.reading() as session:
        assert session.query(SiteDay).one().signed_at == NOW


def test_a_booking_is_of_one_event_and_its_rooms_need_no_year(made, do, course):
    booking = do(book_room, request=make_request(made, day="2026-11-28")).answer
    do(join_booking, event_id=course, booking_id=booking)
    other = do(add_event, request=COURSE).answer
    with pytest.raises(AlreadyThere):
        do(join_booking, event_id=other, booking_id=booking)
    for minutes in (-5, 10**12):
        for wish in ({"before": minutes}, {"after": minutes}):
            with pytest.raises(NotReadable):
                do(add_event, request=COURSE, rooms=RoomWish(resource_ids=(made.japanese,), **wish))


def test_a_note_becomes_one_record(do):
    note = do(write_note, request=NoteRequest(text="空調が効かない")).answer
    entry = do(turn_into_entry, note_id=note, kind=EntryKind.REPAIR).answer
    with pytest.raises(AlreadyThere):
        do(turn_into_entry, note_id=note, kind=EntryKind.TASK)
    do(withdraw_entry, entry_id=entry)
    do(turn_into_entry, note_id=note, kind=EntryKind.TASK)
