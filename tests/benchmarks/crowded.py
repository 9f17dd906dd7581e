"""A center with very many groups, bookings and contacts at once, written by the bare driver: the search's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop.jobs.demo import make_demo
from desktop.rules.kana import fold, words
from tests.benchmarks import centers
from tests.benchmarks.centers import TODAY, driver

FEW = 120  # bookings made one by one, as patterns
FIRST = datetime(2025, 1, 1, 9)
EVERY, GUESTS = 1.1, 20  # minutes between two bookings; one in so many is a guest's
PARTS = (
    "助成金 申請 会場 募集 広報 連携 会計 規約 総会 名簿 防災 子ども 高齢者 里山 合唱 講座 設立 法人 寄付 学校 図書館"
)
Values = Callable[[int], dict[str, object]]


def crowded_center(groups: int, bookings: int, contacts: int) -> Path:
    def make(where: str) -> None:
        make_demo(where, today=TODAY, groups=groups, bookings=FEW)
        with driver(Path(where)) as raw:
            raw.execute("PRAGMA synchronous=OFF")
            raw.execute("PRAGMA foreign_keys=OFF")
            _fill(raw, bookings - FEW, contacts)

    return centers._kept(f"crowded-{groups}-{bookings}-{contacts}", make)


def _fill(raw: Any, bookings: int, contacts: int) -> None:
    rng = Random(1)
    ids = [row[0] for row in raw.execute("SELECT id FROM groups ORDER BY id")]
    rooms = [row[0] for row in raw.execute("SELECT id FROM resources ORDER BY id")]
    told = [" ".join(rng.choice(PARTS.split()) for _ in range(14)) for _ in range(contacts)]

    def booking(at: int) -> dict[str, object]:
        starts = FIRST + timedelta(minutes=at * EVERY // 5 * 5)
        who = {"group_id": None, "guest_name": f"見本 {at}"} if at % GUESTS == 0 else {"group_id": rng.choice(ids)}
        when = {"starts_at": _written(starts), "ends_at": _written(starts + timedelta(hours=2))}
        room = {"resource_id": rng.choice(rooms), "state": "confirmed", "series_id": None, "closure_id": None}
        return {"number": f"9-{at:07}", **who, **when, **room}

    def case(at: int) -> dict[str, object]:
        return {"number": f"C{at:07}", "group_id": rng.choice(ids), "summary": told[at], "search_text": fold(told[at])}

    raw.execute("BEGIN")
    _insert(raw, "bookings", booking, bookings)
    first = _insert(raw, "consultations", case, contacts)
    _insert(raw, "contacts", lambda at: {"consultation_id": first + at, "note": told[at]}, contacts)
    found_by = ((first + at, " ".join(sorted(words(text)))) for at, text in enumerate(told))
    raw.executemany("INSERT INTO consultation_search (rowid, words) VALUES (?, ?)", found_by)
    raw.execute("COMMIT")


def _insert(raw: Any, table: str, values: Values, count: int) -> int:
    """Rows like the table's first but for these values; the id of the first of them."""
    columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
    like = dict(zip(columns, raw.execute(f"SELECT * FROM {table} ORDER BY id LIMIT 1").fetchone(), strict=True))
    last = raw.execute(f"SELECT max(id) FROM {table}").fetchone()[0]

    def rows() -> Iterator[tuple[object, ...]]:
        for at in range(count):
            yield tuple((like | values(at) | {"id": last + 1 + at}).values())

    raw.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows())
    return last + 1


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}.000000"
