"""Finding groups while typing, against one look-up by primary key; what 95 of 100 keystrokes stay within."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import cycle
from random import Random
from typing import Any

from desktop.application.desk import Desk
from desktop.queries.group_lists import GroupList, group_list
from desktop.queries.groups import GroupHit, find_groups
from desktop.rules.group_filter import GroupFilter
from desktop.storage.database import Database
from desktop.views.groups.finder import MOST_WHILE_TYPING
from tests.benchmarks.centers import center_with_groups, driver, opened
from tests.benchmarks.figures import Row, Size, compare, timed, timed_each
from tests.benchmarks.seats import seat
from tests.benchmarks.waiting import run_until

TYPED = 30  # keystrokes a round
LONGEST = 6
P95 = 0.95


def run(size: Size) -> Iterator[Row]:
    times = size.times(TYPED)
    for count in size.groups:
        where = center_with_groups(count)
        with driver(where) as raw:
            typed = cycle(keystrokes(raw))
            floor = timed(partial(_by_key, raw, count // 2))
            with opened(where) as database:
                _find(database, next(typed))
                find = timed_each(partial(_find, database), typed)
                yield compare(f"find among {count} groups, p95", find, floor, times, P95)
                _list(database, next(typed))
                rows = timed_each(partial(_list, database), typed)
                yield compare(f"list of {count} groups while typing, p95", rows, floor, times, P95)
            with seat(where) as desk:
                _ask(desk, next(typed))
                ask = timed_each(partial(_ask, desk), typed)
                yield compare(f"find among {count} groups by the desk, p95", ask, floor, times, P95)


def keystrokes(raw: Any) -> list[str]:
    """What a hand has typed after each key: beginnings of names and readings."""
    names = raw.execute("SELECT name, kana FROM groups ORDER BY id * 7919 % 1009, id LIMIT 40").fetchall()
    typed = [word[:length] for pair in names for word in pair for length in range(1, LONGEST + 1)]
    Random(1).shuffle(typed)
    return typed


def _find(database: Database, asked: str) -> list[GroupHit]:
    with database.reading() as session:
        return find_groups(session, asked)


def _list(database: Database, asked: str) -> GroupList:
    with database.reading() as session:
        return group_list(session, GroupFilter(text=asked), MOST_WHILE_TYPING)


def _ask(desk: Desk, asked: str) -> float:
    question = partial(find_groups, asked=asked)
    return run_until(lambda end: desk.read(desk, question, done=lambda _hits: end(), topic="groups"))


def _by_key(raw: Any, key: int) -> Any:
    return raw.execute("SELECT name FROM groups WHERE id = ?", (key,)).fetchone()
