from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import BadRule, RoomTaken
from desktop.operations.bookings import book_room
from desktop.operations.event_room_parts import RoomWish
from desktop.operations.event_rooms import book_event_rooms, free_event_rooms, join_booking
from desktop.operations.events import add_event, call_off_event, change_event, revive_event, write_result
from desktop.operations.programs import ProgramRequest, add_program, call_off_program, change_program
from desktop.operations.undo import undo
from desktop.queries.events import event, event_list
from desktop.words import EventState, SeriesPart
from tests.makers import make_request
from tests.operations.test_events import FAIR

DAY = "2026-11-28"
MONTHS = (date(2026, 11, 1), date(2026, 12, 31))
EVENING = replace(FAIR, place="", capacity=None)


def shown(database, event_id=1):
    with database.reading() as session:
        return event(session, event_id)


def times(details):
    return [(room.room, f"{room.starts_at:%d %H:%M}", f"{room.ends_at:%H:%M}") for room in details.rooms]


def test_rooms_are_booked_moved_and_given_back_with_the_event(database, made):
    wish = RoomWish(resource_ids=(made.room_a, made.japanese), before=30, after=15)
    done = database.write(partial(add_event, request=EVENING, rooms=wish), made.by)
    details = shown(database)
    assert (details.row.place, times(details)) == (
        "会議室A、和室",
        [("会議室A", "28 13:30", "16:15"), ("和室", "28 13:30", "16:15")],
    )
    with pytest.raises(RoomTaken) as taken:
        database.write(partial(book_room, request=make_request(made, day=DAY)), made.by)
    assert taken.value.group == FAIR.organizer
    later = replace(EVENING, place="会議室A、和室", starts_at=FAIR.starts_at + timedelta(days=1), ends_at=FAIR.ends_at)
    later = replace(later, ends_at=FAIR.ends_at + timedelta(days=1, hours=1))
    move = partial(change_event, event_id=1, request=later, seen_version=details.row.version)
    moved = database.write(partial(move, moves_rooms=True), made.by)
    assert times(shown(database))[0] == ("会議室A", "29 13:30", "17:15")
    off = partial(call_off_event, event_id=1, reason="台風", seen_version=shown(database).row.version)
    called = database.write(partial(off, frees_rooms=True), made.by)
    details = shown(database)
    assert (details.rooms, details.row.state, details.result) == ((), EventState.CALLED_OFF, "台風")
    for act in (called, moved, done):
        database.write(partial(undo, number=act.number), made.by)
    assert shown(database) is None
    database.write(partial(book_room, request=make_request(made, day=DAY)), made.by)


def test_a_taken_room_refuses_the_event_whole(database, made):
    database.write(partial(book_room, request=make_request(made, day=DAY)), made.by)
    wish = RoomWish(resource_ids=(made.japanese, made.room_a))
    with pytest.raises(RoomTaken):
        database.write(partial(add_event, request=EVENING, rooms=wish), made.by)
    assert shown(database) is None
    event_id = database.write(partial(add_event, request=EVENING), made.by).answer
    database.write(partial(join_booking, event_id=event_id, booking_id=1), made.by)
    database.write(partial(book_event_rooms, event_id=event_id, wish=RoomWish(resource_ids=(made.japanese,))), made.by)
    assert [room.room for room in shown(database, event_id).rooms] == ["会議室A", "和室"]
    database.write(partial(free_event_rooms, event_id=event_id, booking_ids=(1,)), made.by)
    assert [room.room for room in shown(database, event_id).rooms] == ["和室"]


def test_a_program_is_put_in_changed_and_called_off_from_a_date_on(database, made):
    taken = make_request(made, day="2026-12-05")
    database.write(partial(book_room, request=taken), made.by)
    request = ProgramRequest(
        event=EVENING,
        rule="FREQ=WEEKLY;COUNT=4",
        rooms=RoomWish(resource_ids=(made.room_a,)),
    )
    with pytest.raises(RoomTaken):
        database.write(partial(add_program, request=request), made.by)
    done = database.write(partial(add_program, request=replace(request, goes_without_rooms=True)), made.by)
    rows = dates(database)
    assert [(row.starts_at.day, row.place) for row in rows] == [
        (28, "会議室A"),
        (5, ""),
        (12, "会議室A"),
        (19, "会議室A"),
    ]
    assert shown(database, rows[0].id).dates == 4
    third = rows[2]
    later = replace(EVENING, title="夜の会", place="会議室A", starts_at=datetime(2026, 12, 12, 15))
    later = replace(later, ends_at=datetime(2026, 12, 12, 17))
    change = partial(change_program, event_id=third.id, request=later, seen_version=third.version, moves_rooms=True)
    database.write(partial(change, part=SeriesPart.FOLLOWING), made.by)
    assert [(row.title, row.starts_at.hour) for row in dates(database)] == [
        *[("市民活動フェスタ", 14)] * 2,
        *[("夜の会", 15)] * 2,
    ]
    assert times(shown(database, rows[3].id)) == [("会議室A", "19 15:00", "17:00")]
    version = dates(database)[2].version
    off = partial(call_off_program, event_id=third.id, seen_version=version, frees_rooms=True)
    called = database.write(partial(off, part=SeriesPart.FOLLOWING), made.by)
    assert [row.is_off for row in dates(database)] == [False, False, True, True]
    database.write(partial(undo, number=called.number), made.by)
    assert times(shown(database, rows[3].id)) == [("会議室A", "19 15:00", "17:00")]
    assert done.changes.tables >= {"programs", "events", "event_bookings", "bookings"}


def dates(database):
    with database.reading() as session:
        return event_list(session, *MONTHS)


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_a_result_is_written_and_an_event_takes_place_after_all(database, made):
    database.write(partial(add_event, request=FAIR), made.by)
    database.write(partial(call_off_event, event_id=1, seen_version=1), made.by)
    database.write(partial(revive_event, event_id=1, seen_version=2), made.by)
    database.write(partial(write_result, event_id=1, text="盛況\n", people=38, seen_version=3), made.by)
    details = shown(database)
    assert (details.row.is_off, details.result, details.row.attendance) == (False, "盛況", 38)
    with pytest.raises(BadRule):
        database.write(partial(add_program, request=ProgramRequest(event=FAIR, rule="FREQ=HOURLY")), made.by)
