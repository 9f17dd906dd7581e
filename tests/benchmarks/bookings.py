"""A booking, written and refused, against one row written by the bare driver into the same file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from desktop.errors import RoomTaken
from desktop.jobs.writing import write
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.center import RoomRequest, add_room
from desktop.queries.free_times import free_times
from desktop.storage.database import Database
from tests.benchmarks.centers import BY, NOW, TODAY, center_with_bookings, copy_of, driver, opened
from tests.benchmarks.figures import Row, Size, Timed, compare, timed, timed_each

WARM_UP = 3


def run(size: Size) -> Iterator[Row]:
    rounds = size.times(10)
    with copy_of(center_with_bookings(size.bookings)) as where, opened(where) as database, driver(where) as raw:
        wishes = free_wishes(database)
        floor = one_row(raw)

        def book(request: BookingRequest) -> int:
            return database.write(partial(book_room, request=request), BY).answer

        for _ in range(WARM_UP):
            book(next(wishes))
        yield compare("book a room", timed_each(book, wishes), floor, rounds)
        taken = partial(book_room, request=_taken(database, next(wishes)))
        refused = timed(partial(_refused, lambda: database.write(taken, BY)))
        yield compare("refuse a taken room", refused, floor, rounds)
        refused = timed(partial(_refused, lambda: write(database, taken, BY)))
        yield compare("refuse with what would work", refused, floor, rounds)


def free_wishes(database: Database) -> Iterator[BookingRequest]:
    """One hour after the other in a room that nobody else uses."""
    room = database.write(partial(add_room, request=RoomRequest(name="計測室", site_id=1, capacity=12)), BY).answer
    first, last = TODAY + timedelta(days=1), TODAY + timedelta(days=60)
    with database.reading() as session:
        stretches = [free for free in free_times(session, first, last, NOW) if free.room_id == room]
    for free in stretches:
        start = free.starts_at
        while (end := start + timedelta(hours=1)) <= free.ends_at:
            yield BookingRequest(resource_id=room, group_id=1, starts_at=start, ends_at=end, purpose="会合", people=8)
            start = end


def one_row(raw: Any) -> Timed:
    """The least a durable write costs: BEGIN IMMEDIATE, one INSERT, COMMIT."""
    raw.execute("CREATE TABLE IF NOT EXISTS bench_floor (id INTEGER PRIMARY KEY, words TEXT)")

    def insert() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO bench_floor (words) VALUES ('会合')")
        raw.execute("COMMIT")

    return timed(insert)


def _taken(database: Database, request: BookingRequest) -> BookingRequest:
    database.write(partial(book_room, request=request), BY)
    return request


def _refused(act: Callable[[], object]) -> None:
    try:
        act()
    except RoomTaken:
        return
    raise AssertionError("the room was free")
