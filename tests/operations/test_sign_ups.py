from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import EventOver, Missing, NotFound, NotReadable, SignedUpAlready
from desktop.operations.events import add_event, call_off_event, count_attendance
from desktop.operations.sign_ups import (
    SignUpRequest,
    cancel_sign_up,
    change_sign_up,
    let_in,
    mark_came,
    sign_up,
)
from desktop.operations.undo import undo
from desktop.queries.events import event, event_list
from desktop.queries.sign_ups import sign_ups
from desktop.storage.clock import standing_clock
from desktop.words import SignUpState
from tests.makers import NOW
from tests.operations.test_events import FAIR

COURSE = replace(FAIR, capacity=4, signs_up=True, sign_up_until=date(2026, 11, 27))


@pytest.fixture
def course(database, made):
    return database.write(partial(add_event, request=COURSE), made.by).answer


def put_down(database, made, event_id, name, people=1, **more):
    request = SignUpRequest(name=name, people=people, **more)
    return database.write(partial(sign_up, event_id=event_id, request=request), made.by).answer


def listed(database, event_id):
    with database.reading() as session:
        return [(row.name, row.state.value, row.place) for row in sign_ups(session, event_id)]


def test_places_go_in_turn_and_the_first_who_waits_moves_up(database, made, course):
    first = put_down(database, made, course, "佐藤花子", 3, phone="0467-00-0001")
    put_down(database, made, course, "鈴木", 2, group_id=made.choir)
    put_down(database, made, course, "高橋", 1)  # one place is left, but nobody is overtaken
    assert listed(database, course) == [("佐藤花子", "signed_up", 1), ("鈴木", "waiting", 1), ("高橋", "waiting", 2)]
    with database.reading() as session:
        (row,) = event_list(session, date(2026, 11, 28), date(2026, 11, 28))
    assert (row.signed.people, row.signed.waiting, row.left) == (3, 3, 1)
    gone = database.write(partial(cancel_sign_up, sign_up_id=first, seen_version=1), made.by)
    assert listed(database, course) == [
        ("鈴木", "signed_up", 1),
        ("高橋", "signed_up", 2),
        ("佐藤花子", "cancelled", 0),
    ]
    database.write(partial(undo, number=gone.number), made.by)
    assert listed(database, course)[0] == ("佐藤花子", "signed_up", 1)


def test_more_people_than_places_wait_together_unless_they_are_let_in(database, made, course):
    one = put_down(database, made, course, "佐藤", 2)
    put_down(database, made, course, "鈴木", 2)
    more = SignUpRequest(name="佐藤", people=3)
    database.write(partial(change_sign_up, sign_up_id=one, request=more, seen_version=1), made.by)
    assert listed(database, course) == [("鈴木", "signed_up", 1), ("佐藤", "waiting", 1)]
    database.write(partial(let_in, sign_up_id=one, seen_version=2), made.by)
    with database.reading() as session:
        row = event(session, course).row
    assert (row.signed.people, row.left) == (5, 0)


def test_nobody_signs_up_twice_nor_too_late(database, made, course):
    put_down(database, made, course, "サトウ　花子", phone="0467-00-0001")
    with pytest.raises(SignedUpAlready) as refusal:
        put_down(database, made, course, "さとう花子", phone="0467000001")
    assert refusal.value.name == "サトウ　花子"
    put_down(database, made, course, "さとう花子", phone="0467000002")
    database.clock = standing_clock(NOW + timedelta(days=7))
    with pytest.raises(EventOver) as over:
        put_down(database, made, course, "鈴木")
    assert over.value.on == COURSE.sign_up_until
    database.clock = standing_clock(NOW)
    database.write(partial(call_off_event, event_id=course, seen_version=1), made.by)
    with pytest.raises(EventOver):
        put_down(database, made, course, "鈴木")


def test_attendance_by_names_gives_way_to_counted_heads(database, made, course):
    one, two = put_down(database, made, course, "佐藤", 2), put_down(database, made, course, "鈴木")
    came = partial(mark_came, state=SignUpState.CAME)
    database.write(partial(came, sign_up_ids=(one, two)), made.by)
    assert attendance(database, course) == (3, 3)
    database.write(partial(mark_came, sign_up_ids=(two,), state=SignUpState.ABSENT), made.by)
    assert attendance(database, course) == (2, 2)
    with database.reading() as session:
        version = event(session, course).row.version
    database.write(partial(count_attendance, event_id=course, people=9, seen_version=version), made.by)
    database.write(partial(came, sign_up_ids=(two,)), made.by)
    assert attendance(database, course) == (9, 3)


def attendance(database, event_id):
    with database.reading() as session:
        row = event(session, event_id).row
    return row.attendance, row.signed.came


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"name": "\u200b"}, Missing),
        ({"people": 0}, NotReadable),
        ({"people": 1001}, NotReadable),
        ({"group_id": 99}, NotFound),
    ],
)
@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_what_is_no_sign_up(database, made, course, wrong, refusal):
    with pytest.raises(refusal):
        put_down(database, made, course, **({"name": "佐藤"} | wrong))


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_signing_up_does_not_end_after_the_event(database, made):
    late = replace(COURSE, sign_up_until=date(2026, 11, 29), starts_at=datetime(2026, 11, 28, 14))
    with pytest.raises(NotReadable):
        database.write(partial(add_event, request=late), made.by)
