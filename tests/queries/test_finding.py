"""Worked out by hand: rooms A (12), B (16), A+B (28), the Japanese room (20); two projectors; Mondays closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest

from desktop.models import Closure, ClosureRoom
from desktop.operations.bookings import book_room
from desktop.operations.center import set_setting
from desktop.queries.finding import FreeAsked, find_places
from tests.makers import NOW, make_request

TUESDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 22)
EVENING = (18 * 60, 21 * 60)
A, B, JOINED, JAPANESE = "会議室A", "会議室B", "会議室A+B", "和室"
ON_TUESDAY = FreeAsked(first=TUESDAY, last=TUESDAY, within=EVENING)


@pytest.fixture
def find(database):
    def find(asked: FreeAsked, **changes) -> list[tuple[str, str]]:
        with database.reading() as session:
            found = find_places(session, replace(asked, **changes), NOW)
        return [(place.room, f"{place.starts_at:%d %H:%M}-{place.ends_at:%H:%M}") for place in found]

    return find


def book(database, made, **wish) -> None:
    database.write(partial(book_room, request=make_request(made, day="2026-11-24", **wish)), made.by)


def test_the_smallest_room_that_holds_them_comes_first(find, made):
    assert [room for room, _ in find(ON_TUESDAY, people=10)] == [A, B, JAPANESE, JOINED]
    assert [room for room, _ in find(ON_TUESDAY, people=17)] == [JAPANESE, JOINED]
    assert find(ON_TUESDAY, people=29) == []
    assert find(ON_TUESDAY, people=17, rooms_apart=True) == [(JAPANESE, "24 18:00-20:00")]


def test_closed_days_and_other_weekdays_are_left_out(find, made):
    week = FreeAsked(first=SUNDAY, last=date(2026, 12, 8), weekdays=frozenset({0, 1}), within=EVENING, people=20)
    assert [when for room, when in find(week) if room == JAPANESE] == [
        "24 18:00-20:00",
        "01 18:00-20:00",
        "08 18:00-20:00",
    ]


def test_the_wished_time_counts_more_than_the_room(find, database, made):
    database.write(
        partial(book_room, request=make_request(made, day="2026-11-24", start="18:00", end="19:00")), made.by
    )
    asked = replace(ON_TUESDAY, start=18 * 60, people=10)
    assert find(asked)[:2] == [(B, "24 18:00-20:00"), (JAPANESE, "24 18:00-20:00")]
    assert find(asked)[2:] == [(A, "24 19:00-21:00"), (JOINED, "24 19:00-21:00")]


def test_equipment_has_to_be_left(find, database, made):
    book(database, made, start="18:00", end="19:00", items=((made.projector, 2),))
    one = ((made.projector, 1),)
    assert find(ON_TUESDAY, items=one, people=20) == [(JAPANESE, "24 19:00-21:00"), (JOINED, "24 19:00-21:00")]
    assert find(ON_TUESDAY, items=((made.projector, 3),), people=20) == []


def test_closures_and_what_bookings_keep_free_are_not_offered(find, database, made):
    def close(session, _acting) -> int:
        closure = Closure(name="床", starts_at=datetime(2026, 11, 23, 12), ends_at=datetime(2026, 11, 24, 19))
        session.add(closure)
        session.flush()
        session.add(ClosureRoom(closure_id=closure.id, resource_id=made.japanese))
        return closure.id

    database.write(close, made.by)
    assert find(ON_TUESDAY, people=20)[0] == (JAPANESE, "24 19:00-21:00")
    for name in ("booking.buffer_before", "booking.buffer_after"):
        database.write(partial(set_setting, name=name, value=15, valid_from=date(2026, 4, 1)), made.by)
    database.write(
        partial(book_room, request=make_request(made, day="2026-11-24", start="17:00", end="18:00")), made.by
    )
    assert find(ON_TUESDAY, people=10, rooms_apart=True, room_ids=frozenset({made.room_a})) == [(A, "24 18:30-20:30")]


def test_a_room_let_in_slots_is_offered_in_slots(find, database, made):
    slots = ["午前 9:00-12:00", "午後 13:00-17:00", "夜間 18:00-21:00"]
    for name, value in (("booking.grid", "slots"), ("booking.slots", slots)):
        database.write(partial(set_setting, name=name, value=value, valid_from=date(2026, 4, 1)), made.by)
    assert find(ON_TUESDAY, people=20)[0] == (JAPANESE, "24 18:00-21:00")
    assert find(ON_TUESDAY, people=20, within=(0, 1440), minutes=400)[0] == (JAPANESE, "24 09:00-17:00")
