from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from sqlalchemy import func, select

from desktop.models import JournalFact
from desktop.operations.bookings import book_room
from desktop.queries.journal import last_number, news_since
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.storage.news import Watch
from tests.makers import NOW, make_group, make_request

WRITERS, EACH = 6, 15


def test_a_reader_that_asks_for_more_never_skips_a_fact(database, made):
    """Numbers rise in the order of commits, so what is below the last number seen never appears afterwards."""
    stop, seen = threading.Event(), list[int]()

    def follow():
        last = 0
        while True:
            done = stop.is_set()
            with database.reading() as session:
                news = news_since(session, last)
            seen.extend(entry.number for entry in news)
            last = seen[-1] if seen else 0
            if done:
                return

    def write(writer: int) -> None:
        for number in range(EACH):
            make_group(database, name=f"会{writer}-{number}", by=made.by)

    reader = threading.Thread(target=follow)
    reader.start()
    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    stop.set()
    reader.join(30)
    with database.reading() as session:
        there = list(session.scalars(select(JournalFact.number).order_by(JournalFact.number)))
        assert session.scalar(select(func.count()).select_from(JournalFact)) == 9 + WRITERS * EACH
        assert last_number(session) == there[-1]
    assert seen == there


def test_news_name_the_tables(database, made):
    with database.reading() as session:
        before = last_number(session)
    database.write(partial(book_room, request=make_request(made)), made.by)
    with database.reading() as session:
        news = news_since(session, before)
    assert [(entry.number, entry.tables) for entry in news] == [
        (before + 1, frozenset({"bookings", "number_ranges", "occupancy"}))
    ]


def test_a_watch_hears_of_another_writer(database, made, where):
    other = open_center(where)
    other.clock = standing_clock(NOW)
    told = threading.Event()
    watch = Watch(database, told.set)
    watch.start()
    told.wait(2)
    told.clear()
    try:
        other.write(partial(book_room, request=make_request(made)), made.by)
        assert told.wait(2)
    finally:
        watch.stop()
        other.close()
