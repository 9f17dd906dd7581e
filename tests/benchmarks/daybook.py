"""The day book of a large center after ten years: a day's log, visits, tables, entries, the month, beside bare SQL."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from desktop.queries.day_figures import DayFigure, counted_days
from desktop.queries.day_log import day_log
from desktop.queries.entries import entries
from desktop.queries.month import month_report
from desktop.queries.space import space_plan
from desktop.queries.uses import Asked
from desktop.queries.visits import visit_counts
from desktop.rules.kana import fold
from desktop.rules.months import Month
from desktop.storage.database import Database
from desktop.words import EntryKind, VisitPurpose
from tests.benchmarks import centers
from tests.benchmarks.centers import NOW, TODAY, center_with_bookings, driver, opened
from tests.benchmarks.figures import Row, Size, compare, timed, timed_each

DAYS = 3650
FIRST = TODAY - timedelta(days=DAYS)
DAY = TODAY - timedelta(days=31)
SEATS = {2: 4, 4: 17, 6: 24, 8: 2, 12: 1}  # the 48 tables of Kanagawa
WORDS = ("折りたたみ傘", "水筒", "老眼鏡", "苦情の電話", "照明がちらつく", "消火器", "印刷用紙", "画びょう", "ベンチ")
PLACES = ("交流コーナー", "会議室A", "印刷室", "駐輪場", "玄関")
P95 = 0.95


def run(size: Size) -> Iterator[Row]:
    where = center_with_days(size.bookings)
    quick, slow = size.times(20), size.times(2)
    with opened(where) as database, driver(where) as raw:

        def sql(statement: str, *values: object) -> Callable[[], object]:
            return lambda: raw.execute(statement, values).fetchall()

        def ours(question: Callable[..., object], *asked: object) -> Callable[[], object]:
            return partial(_ask, database, question, *asked)

        day = timed(sql("SELECT count(*), sum(people) FROM visit_counts WHERE at >= ? AND at < ?", *_around(DAY)))
        yield compare("a day's log", timed(ours(day_log, 1, DAY, NOW)), day, quick)
        by_hour = "SELECT purpose, substr(at, 12, 2), sum(people) FROM visit_counts GROUP BY 1, 2"
        counting = ours(visit_counts, FIRST, TODAY)
        yield compare("visits of ten years by purpose and hour", timed(counting), timed(sql(by_hour)), slow)
        by_day = timed(sql("SELECT date(at), sum(people) FROM visit_counts GROUP BY 1"))
        yield compare("visits of ten years by day", timed(ours(visit_counts, FIRST, TODAY, ("day",))), by_day, slow)
        year = ours(counted_days, DayFigure.VISITS_PURPOSE, Asked(TODAY - timedelta(days=365), TODAY))
        rows = sql("SELECT * FROM visit_counts WHERE at >= ?", _written(NOW - timedelta(days=365)))
        yield compare("visits of a year as figures with their list", timed(year), timed(rows), slow)
        sitting = sql("SELECT * FROM table_uses WHERE starts_at >= ? AND left_at IS NULL", str(TODAY))
        yield compare("the plan of 48 tables", timed(ours(space_plan, 1, NOW)), timed(sitting), quick)
        month = timed(sql("SELECT count(*) FROM visit_counts WHERE at >= ?", "2026-10-01"))
        yield compare("the figures of a month's report", timed(ours(month_report, Month(2026, 10), NOW)), month, slow)
        typed = cycle(_keystrokes())
        like = "SELECT id FROM day_entries WHERE search_text LIKE ? ESCAPE '/' ORDER BY at DESC LIMIT 400"
        scan = timed_each(lambda text: raw.execute(like, (f"%{fold(text)}%",)).fetchall(), typed)
        find = timed_each(lambda text: _ask(database, partial(entries, text=text, state=None), 1, NOW), typed)
        yield compare(f"find among {size.bookings // 2} entries, p95", find, scan, quick, P95)


def center_with_days(bookings: int) -> Path:
    """The large center with ten years of its day book: half as many entries as bookings, and more visits."""

    def make(where: str) -> None:
        shutil.copytree(center_with_bookings(bookings), where)
        with driver(Path(where)) as raw:
            raw.execute("PRAGMA foreign_keys=OFF")
            raw.execute("BEGIN")
            _fill(raw, Random(1), bookings)
            raw.execute("COMMIT")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    return centers._kept(f"days-{bookings}", make)


def _fill(raw: Any, rng: Random, bookings: int) -> None:
    purposes, kinds = list(VisitPurpose), list(EntryKind)

    def moment() -> datetime:
        day = FIRST + timedelta(days=rng.randrange(DAYS))
        return datetime(day.year, day.month, day.day, rng.randrange(9, 21), rng.randrange(60))

    def visit(_at: int) -> dict[str, object]:
        counted = {"purpose": rng.choice(purposes).value, "people": rng.randint(1, 5), "reason": ""}
        return {"site_id": 1, "at": _written(moment()), **counted}

    def entry(at: int) -> dict[str, object]:
        title, place, when = f"{rng.choice(WORDS)} {at}", rng.choice(PLACES), _written(moment())
        said = {"title": title, "place": place, "search_text": fold(f"E-{at:06} {title} {place}")}
        state: dict[str, object] = {"state": "done", "done_at": when} if at % 50 else {"state": "open"}
        empty = dict.fromkeys(("text", "kept_at", "who", "phone", "for_whom", "result", "result_who"), "")
        told = {"number": f"E-{at:06}", "kind": rng.choice(kinds).value, "at": when, "site_id": 1}
        return {**told, **empty, "result_number": "", "done_at": None, **said, **state}

    tables = [seats for seats, count in SEATS.items() for _ in range(count)]

    def table(at: int) -> dict[str, object]:
        return {"id": at + 1, "site_id": 1, "area": "", "name": f"{at + 1:02}", "seats": tables[at], "position": at}

    def use(at: int) -> dict[str, object]:
        begun, now = moment(), at < len(tables) // 2
        starts = NOW - timedelta(minutes=30) if now else begun
        until, left = _written(starts + timedelta(hours=2)), None if now else _written(starts + timedelta(hours=1))
        what = {"who": "", "work": "打合せ", "people": 2, "purpose_checked": 1}
        number = at + 1 if now else rng.randint(1, len(tables))
        return {"table_id": number, "starts_at": _written(starts), "until": until, "left_at": left, **what}

    _insert(raw, "visit_counts", map(visit, range(bookings * 11 // 10)))
    _insert(raw, "day_entries", map(entry, range(bookings // 2)))
    _insert(raw, "space_tables", ({**table(at), "active": 1} for at in range(len(tables))))
    _insert(raw, "table_uses", map(use, range(max(len(tables), bookings // 3))))


def _insert(raw: Any, name: str, rows: Iterator[dict[str, object]]) -> None:
    first = next(rows)
    columns = [*first, "version"]
    statement = f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    raw.execute(statement, (*first.values(), 1))
    raw.executemany(statement, ((*row.values(), 1) for row in rows))


def _ask(database: Database, question: Callable[..., object], *asked: object) -> object:
    with database.reading() as session:
        found: Session = session
        return question(found, *asked)


def _around(day: date) -> tuple[str, str]:
    return str(day), str(day + timedelta(days=1))


def _keystrokes() -> list[str]:
    """What a hand has typed after each key."""
    typed = [word[:length] for word in (*WORDS, *PLACES) for length in range(1, len(word) + 1)]
    typed += [f"E-00{number}" for number in range(100, 130)]
    Random(2).shuffle(typed)
    return typed


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}.000000"
