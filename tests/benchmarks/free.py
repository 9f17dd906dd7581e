"""All free times of all rooms over four weeks, beside the bare rows that they are worked out from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from desktop.queries.finding import FoundPlace, FreeAsked, find_places
from desktop.queries.free_stretches import FreeStretches, read_free
from desktop.storage.database import Database
from tests.benchmarks.centers import NOW, TODAY, center_with_bookings, driver, opened
from tests.benchmarks.figures import Row, Size, compare, timed

DAYS = [TODAY + timedelta(days=ahead) for ahead in range(1, 29)]
ROWS = """
    SELECT ra.atom_id, b.starts_at, b.ends_at, b.buffer_before, b.buffer_after
    FROM bookings b JOIN resource_atoms ra ON ra.resource_id = b.resource_id
    WHERE b.starts_at >= ? AND b.starts_at < ? AND b.state IN ('confirmed', 'held', 'provisional')
"""


def run(size: Size) -> Iterator[Row]:
    where, rounds = center_with_bookings(size.bookings), size.times(4)
    with opened(where) as database, driver(where) as raw:
        floor = timed(partial(_select, raw))
        yield compare("all free times of four weeks", timed(partial(_free, database)), floor, rounds)
        yield compare("the best places of four weeks", timed(partial(_best, database)), floor, rounds)


def _free(database: Database) -> FreeStretches:
    with database.reading() as session:
        return read_free(session, DAYS, NOW)


def _best(database: Database) -> tuple[FoundPlace, ...]:
    with database.reading() as session:
        return find_places(session, FreeAsked(first=DAYS[0], last=DAYS[-1]), NOW)


def _select(raw: Any) -> list[Any]:
    between = [datetime.combine(day, time.min) for day in (DAYS[0], DAYS[-1] + timedelta(days=1))]
    return raw.execute(ROWS, [f"{moment:%Y-%m-%d %H:%M:%S.%f}" for moment in between]).fetchall()
