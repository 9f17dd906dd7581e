"""The one search over everything while somebody types; what 95 of 100 keystrokes stay within."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from random import Random

from PySide6.QtWidgets import QApplication

from desktop.application.desk import Desk
from desktop.queries.desk_rows import DeskRows, SiteRow
from desktop.queries.search import Found, find_anything, prepare_search
from desktop.storage.database import Database
from desktop.views.frame.top_bar import TopBar
from tests.benchmarks.centers import NOW, driver, opened
from tests.benchmarks.crowded import crowded_center
from tests.benchmarks.figures import Row, Size, compare, timed, timed_each
from tests.benchmarks.searches import P95, TYPED, keystrokes
from tests.benchmarks.seats import seat
from tests.benchmarks.waiting import AfterPaint, on_screen, run_until

WORDS = ("助", "助成", "助成金", "合", "合唱", "会", "03", "0467", "9-0001", "9-0000100", "見本", "みほん", "法人")
BAR, ROWS = (1286, 700), DeskRows("", None, (SiteRow(1, ""),), ())


def run(size: Size) -> Iterator[Row]:
    groups, contacts = size.groups[-1], min(size.groups[-1], size.bookings)
    where = crowded_center(groups, size.bookings, contacts)
    times = size.times(TYPED)
    with driver(where) as raw:
        typed = cycle(_typed(keystrokes(raw)))
        floor = timed(lambda: raw.execute("SELECT name FROM groups WHERE id = ?", (groups // 2,)).fetchone())
        with opened(where) as database:
            with database.reading() as session:
                prepare_search(session)
            find = timed_each(partial(_find, database), typed)
            among = f"{groups} groups, {size.bookings} bookings, {contacts} contacts"
            yield compare(f"find anything among {among}, p95", find, floor, times, P95)
        with seat(where) as desk:
            yield from _in_the_window(desk, typed, floor, times, among)


def _in_the_window(
    desk: Desk, typed: Iterator[str], floor: Callable[[], float], times: int, among: str
) -> Iterator[Row]:
    bar = TopBar(desk)
    bar.show_rows(ROWS)
    bar.resize(*BAR)
    on_screen(bar)
    bar.setMaximumHeight(BAR[1])
    bar.setFixedHeight(BAR[1])
    run_until(lambda end: desk.read(bar, prepare_search, done=lambda _nothing: end()))
    bar.search.show_recent()
    _type(bar, next(typed))
    yield compare(f"from key to answers, {among}, p95", timed_each(partial(_type, bar), typed), floor, times, P95)
    bar.close()
    bar.deleteLater()
    QApplication.sendPostedEvents()


def _type(bar: TopBar, asked: str) -> None:
    box = bar._search

    def start(end: Callable[[], None]) -> None:
        found = box._shown_list()
        AfterPaint(found.view.viewport(), end, lambda: found.answers.asked == asked)
        box.setText(asked)
        box.asked.emit(asked)

    if box.text() != asked:
        run_until(start)


def _typed(names: list[str]) -> list[str]:
    typed = [*names, *WORDS * 6]
    Random(2).shuffle(typed)
    return typed


def _find(database: Database, asked: str) -> Found:
    with database.reading() as session:
        return find_anything(session, asked, NOW, staff_id=1, site_id=1)
