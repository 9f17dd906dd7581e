"""The till closed in a year of 20,000 movements, and one day that has them all; beside one row by the bare driver."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from desktop.operations.till import close_till
from desktop.queries.till import till_day, till_days
from desktop.storage.database import Database
from tests.benchmarks.bookings import one_row
from tests.benchmarks.centers import BY, TODAY, copy_of, demo_center, driver, opened
from tests.benchmarks.figures import Row, Size, compare, timed

MOVEMENTS, DAYS, OPEN_DAYS = 20_000, 365, 60
SMALL = 500
PIECES = ((10_000, 1),)
_PAYMENT = (
    "INSERT INTO payments (id, version, receipt_id, site_id, taken_at, till_day, method, how, amount, tendered,"
    " change, reason) VALUES (?, 1, ?, 1, ?, ?, 'cash', '', 160, 200, 40, '')"
)
_PART = "INSERT INTO payment_parts (payment_id, kind, amount) VALUES (?, ?, 160)"


def run(size: Size) -> Iterator[Row]:
    movements = MOVEMENTS if size.rounds > 1 else SMALL
    days = [TODAY - timedelta(days=back) for back in range(DAYS)]
    with copy_of(demo_center()) as where, driver(where) as raw:
        _emptied(raw, last_closed=days[OPEN_DAYS])
        _paid(raw, movements, days)
        floor = one_row(raw)
        with opened(where) as database:
            rounds = min(size.rounds, OPEN_DAYS - 1)
            closed = _closing(database, reversed(days[1:OPEN_DAYS]))
            yield compare(f"close a day of a year of {movements:,} movements", closed, floor, rounds)
            months = partial(till_days, site_id=1, first=days[-1], until=TODAY)
            yield compare("list the days of that year", timed(partial(_ask, database, months)), floor, rounds)
    with copy_of(demo_center()) as where, driver(where) as raw:
        _emptied(raw, last_closed=days[1])
        _paid(raw, movements, [TODAY])
        floor = one_row(raw)
        with opened(where) as database:
            yield compare(f"close a day of {movements:,} movements", _closing(database, iter([TODAY])), floor, 1)


def _closing(database: Database, days: Iterator[date]) -> Callable[[], float]:
    """Another day each time, the oldest first; looking at it beforehand is not counted."""

    def once() -> float:
        day = next(days)
        with database.reading() as session:
            seen = till_day(session, 1, day).in_till
        closing = partial(close_till, day=day, pieces=PIECES, reason="計測", seen_expected=seen)
        return timed(lambda: database.write(closing, BY))()

    return once


def _ask(database: Database, question: Callable[..., Any]) -> object:
    with database.reading() as session:
        return question(session)


def _emptied(raw: Any, last_closed: date) -> None:
    """A till that is closed up to a day and has no other past."""
    raw.execute("PRAGMA foreign_keys=OFF")
    for table in ("till_counts", "till_days", "till_moves", "payment_parts", "payments"):
        raw.execute(f"DELETE FROM {table}")
    raw.execute(
        "INSERT INTO till_days (version, site_id, day, opening_float, opened_at, closed_at, expected, counted, kept,"
        " to_safe, reason) VALUES (1, 1, ?, 20000, ?, ?, 20000, 20000, 20000, 0, '')",
        (last_closed.isoformat(), *[_moment(last_closed)] * 2),
    )


def _paid(raw: Any, movements: int, days: list[date]) -> None:
    kinds = ("room", "equipment", "printing", "copying")
    receipt = raw.execute("SELECT min(id) FROM receipts").fetchone()[0]
    raw.execute("BEGIN")
    for number in range(1, movements + 1):
        day = days[number % len(days)]
        raw.execute(_PAYMENT, (number, receipt, _moment(day), day.isoformat()))
        raw.execute(_PART, (number, kinds[number % len(kinds)]))
    raw.execute("COMMIT")


def _moment(day: date) -> str:
    return f"{datetime.combine(day, time(12)):%Y-%m-%d %H:%M:%S.000000}"
