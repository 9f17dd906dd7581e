from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from desktop.operations.booking_life import arrive, leave
from desktop.operations.bookings import book_room
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.room_rules import change_opening_hours
from desktop.operations.site_days import open_day
from desktop.operations.space import TableRequest, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.staff import add_staff
from desktop.operations.till import open_till
from desktop.queries.day_moments import closing, next_open_day, opening
from desktop.rules.rule_changes import WeekHours
from desktop.storage.clock import standing_clock
from desktop.words import Importance, StaffRole
from tests.makers import NOW, make_request

TODAY = NOW.date()
EVENING = NOW.replace(hour=20, minute=50)


def do(database, made, operation, **more):
    return database.write(partial(operation, **more), made.by).answer


def test_opening_tells_what_is_left_and_what_is_on(database, made):
    do(database, made, open_day)
    old = do(database, made, book_room, request=make_request(made, "10:00", "11:00"))
    do(database, made, arrive, booking_id=old, key_number="3", seen_version=1)
    other = do(database, made, add_staff, code="second", name="佐藤", role=StaffRole.STAFF)
    note = NoteRequest(text="和室の鍵は予備を", importance=Importance.MUST_READ)
    do(database, made, write_note, request=note)
    tomorrow = NOW + timedelta(days=1)
    do(database, made, book_room, request=make_request(made, day="2026-11-22"))
    database.clock = standing_clock(tomorrow)
    with database.reading() as session:
        rows = opening(session, 1, other, tomorrow)
        assert opening(session, 1, made.manager, tomorrow).must_read == 0  # wrote it
    assert (rows.never_closed, rows.must_read, rows.notes) == ((TODAY,), 1, 1)
    assert [(row.booking_id, row.key) for row in rows.still_in] == [(old, "3")]
    assert (rows.ahead.bookings, rows.ahead.first_who, rows.till.counted_at) == (1, "鎌倉合唱団", None)
    assert rows.day.opened_at is None
    assert rows.checks


def test_closing_tells_who_is_still_there_and_what_is_open(database, made):
    do(database, made, open_till, pieces=((10_000, 2),))
    first = do(database, made, book_room, request=make_request(made, "10:00", "11:00"))
    do(database, made, arrive, booking_id=first, key_number="1", seen_version=1)
    do(database, made, leave, booking_id=first, key_back=False, seen_version=2)
    here = do(database, made, book_room, request=make_request(made, "10:00", "12:00", resource_id=made.japanese))
    do(database, made, arrive, booking_id=here, seen_version=1)
    table = do(database, made, add_table, request=SpaceTableRequest(name="1", seats=4))
    use = do(database, made, take_table, request=TableRequest(table_id=table, people=3, who="田中"))
    database.clock = standing_clock(EVENING)
    with database.reading() as session:
        rows = closing(session, 1, EVENING)
    assert [row.booking_id for row in rows.still_in] == [here]
    assert [key.key_number for key in rows.keys] == ["1"]
    assert [(each.use_id, each.who, each.people) for each in rows.tables] == [(use, "田中", 3)]
    assert (rows.unpaid, rows.unpaid_yen) == (2, 600)
    assert rows.till.counted_at == NOW
    assert rows.till.closed_at is None
    assert rows.backs_up


def test_the_next_day_is_the_next_that_is_open(database, made):
    with database.reading() as session:
        assert next_open_day(session, 1, TODAY) == date(2026, 11, 22)
    week = WeekHours(1, (None, *[(540, 1260)] * 5, None))
    do(database, made, change_opening_hours, week=week, valid_from=TODAY)
    with database.reading() as session:
        assert next_open_day(session, 1, TODAY) == date(2026, 11, 24)
        assert closing(session, 1, EVENING).tomorrow.day == date(2026, 11, 24)
