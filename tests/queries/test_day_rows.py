from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import event

from desktop.operations.bookings import book_room
from desktop.queries.days import booking, day_rows, room_rows
from desktop.queries.free_times import free_times, offers
from desktop.queries.groups import find_groups
from desktop.queries.permits import permit
from desktop.words import BookingState
from tests.makers import NOW, make_request

DAY = NOW.date()


@contextmanager
def statements(database):
    """Collects every SQL statement of the block."""
    said: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        if not statement.startswith("BEGIN"):
            said.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield said
    event.remove(database.engine, "before_cursor_execute", note)


def book(database, made, **wish):
    return database.write(partial(book_room, request=make_request(made, **wish)), made.by).answer


def fill(database, made, count: int) -> None:
    for number in range(count):
        start = NOW + timedelta(minutes=30 * (number // 2))
        room = (made.room_a, made.japanese)[number % 2]
        times = {"start": f"{start:%H:%M}", "end": f"{start + timedelta(minutes=30):%H:%M}"}
        book(database, made, resource_id=room, group_id=(made.choir, made.readers)[number % 2], **times)


@pytest.mark.parametrize(
    ("question", "most"),
    [
        (lambda session: day_rows(session, 1, DAY, NOW), 8),
        (lambda session: free_times(session, DAY, DAY + timedelta(days=6), NOW), 8),
        (lambda session: offers(session, 1, NOW, NOW + timedelta(hours=2), NOW), 24),
        (lambda session: find_groups(session, "鎌倉"), 3),
        (room_rows, 2),
        (lambda session: permit(session, 1, staff="高橋", now=NOW), 10),
    ],
    ids=["day", "free times", "offers", "groups", "rooms", "permit"],
)
def test_as_many_statements_however_much_there_is(database, made, question, most):
    counts = []
    for _ in range(2):
        with database.reading() as session, statements(database) as said:
            question(session)
        counts.append(len(said))
        if len(counts) == 1:
            fill(database, made, 40)
    assert counts[1] <= most
    assert counts[1] == counts[0]


def test_a_day_in_order_with_everything_a_row_shows(database, made):
    late = book(database, made, start="18:00", end="20:00", group_id=made.readers, purpose="例会", people=7)
    early = book(database, made, start="10:00", end="12:00", resource_id=made.joined)
    book(database, made, day="2026-11-22")
    with database.reading() as session:
        day = day_rows(session, 1, DAY, NOW)
    assert [row.id for row in day.bookings] == [early, late]
    assert [room.name for room in day.rooms] == ["会議室A", "会議室B", "会議室A+B", "和室"]
    assert [room.atoms for room in day.rooms] == [(1,), (2,), (1, 2), (3,)]
    assert (day.opens, day.closes, day.closed) == (540, 1260, "")
    row = day.bookings[1]
    assert (row.group, row.group_number, row.purpose, row.people) == ("あじさい読書会", "0002", "例会", 7)
    assert (row.state, row.version, row.fee, row.staff, row.pc) == (BookingState.CONFIRMED, 1, 400, "高橋", "受付1")


def test_a_closed_day_says_why_and_still_shows_what_is_booked(database, made):
    with database.reading() as session:
        assert day_rows(session, 1, date(2026, 11, 23), NOW).closed == "月曜休館"
        assert day_rows(session, 1, date(2026, 12, 30), NOW).closed == "年末年始"
        assert day_rows(session, 1, date(2026, 12, 28), NOW).closed == "月曜休館"


def test_another_site_has_rooms_and_bookings_of_its_own(database, made):
    book(database, made)
    with database.reading() as session:
        other = day_rows(session, 2, DAY, NOW)
        assert (other.rooms, other.bookings, other.opens) == ((), (), 0)
        assert booking(session, 999) is None


def test_a_hold_is_shown_until_the_moment_it_expires(database, made):
    from desktop.operations.bookings import hold_room

    database.write(partial(hold_room, request=make_request(made)), made.by)
    with database.reading() as session:
        for minute, shown in ((9, 1), (10, 0)):
            now = datetime(2026, 11, 21, 10, minute)
            assert len(day_rows(session, 1, DAY, now).bookings) == shown
