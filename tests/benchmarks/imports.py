"""A list of groups, read, compared and written, against its rows written by the bare driver into the same file."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from desktop.jobs.group_import import ImportPlan, import_groups, preview_groups, undo_import
from desktop.storage.database import Database
from tests.benchmarks.centers import BY, copy_of, demo_center, driver, opened
from tests.benchmarks.figures import Row, Size, Timed, compare, timed, timed_each

ROWS, FEW = 1000, 20
HEAD = "登録番号,団体名,ふりがな,代表者,郵便番号,住所,電話番号,メール,会員数,設立年月日,活動分野,組織形態,活動内容"
TABLES = (
    11  # what a row of the list becomes: the group, its status, person, role, form, two fields, three contacts, words
)


def run(size: Size) -> Iterator[Row]:
    rows = ROWS if size.rounds > 1 else FEW
    with copy_of(demo_center()) as where, opened(where) as database, driver(where) as raw:
        floor = plain_rows(raw, rows)
        lists = lists_of(rows)
        yield compare(
            f"look at a list of {rows} groups", timed_each(partial(look, database), lists), floor, size.rounds
        )
        plans = (look(database, file) for file in lists)
        yield compare(f"write {rows} groups", timed_each(partial(write, database), plans), floor, size.rounds)
        again = timed(partial(look, database, next(lists)))
        yield compare(f"look at {rows} groups once more", again, floor, size.rounds)
        changes = (look(database, changed(file)) for file in written(database, lists))
        yield compare(f"change {rows} groups", timed_each(partial(write, database), changes), floor, size.rounds)
        done = (write(database, look(database, file)) for file in lists)
        undo = partial(undo_import, database, BY)
        yield compare(f"undo {rows} groups", timed_each(undo, done), floor, size.rounds)


def look(database: Database, file: Path) -> ImportPlan:
    return preview_groups(database, file)


def write(database: Database, plan: ImportPlan) -> int:
    return import_groups(database, BY, plan).import_id


def written(database: Database, lists: Iterator[Path]) -> Iterator[Path]:
    """The lists after they were read in."""
    for file in lists:
        write(database, look(database, file))
        yield file


def changed(file: Path) -> Path:
    """The same groups with another address each."""
    file.write_bytes(file.read_bytes().replace(b"@example.jp", b"@example.org"))
    return file


def lists_of(rows: int) -> Iterator[Path]:
    """Lists of groups that nobody has met, one after the other."""
    with tempfile.TemporaryDirectory(prefix="madoguchi-lists-") as folder:
        for turn in count():
            file = Path(folder) / f"{turn}.csv"
            with file.open("w", encoding="cp932", newline="") as out:
                lines = csv.writer(out)
                lines.writerow(HEAD.split(","))
                lines.writerows(_line(turn, number) for number in range(rows))
            yield file


def plain_rows(raw: Any, rows: int) -> Timed:
    """The least so many rows in so many tables cost: one transaction, plain INSERTs, no journal."""
    raw.execute("CREATE TABLE IF NOT EXISTS bench_rows (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT)")
    words = [("みどりの会", "みどりのかい", "0467-23-3000", "2026-04-01")] * rows * TABLES

    def insert() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany("INSERT INTO bench_rows (a, b, c, d) VALUES (?, ?, ?, ?)", words)
        raw.execute("COMMIT")

    return timed(insert)


def _line(turn: int, number: int) -> list[str]:
    name, phone = f"みどりの会第{turn}の{number}", f"0467-{turn % 90 + 10}-{number:04}"
    about = ["248-0006", f"鎌倉市小町{number}-1", phone, f"a{number}@example.jp", "30", "平成10年4月1日"]
    fields = "観光、文化・芸術・スポーツ"
    return [f"N{turn}-{number}", name, f"みどりのかい{number}", "山田花子", *about, fields, "NPO法人", "清掃"]
