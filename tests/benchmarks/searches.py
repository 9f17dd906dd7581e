"""Finding groups while typing, against one look-up by primary key; what 95 of 100 keystrokes stay within."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from random import Random
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_lists import GroupList, group_list
from desktop.queries.groups import GroupHit, find_groups
from desktop.queries.similar_groups import SimilarGroup, Typed, similar_groups
from desktop.rules.group_filter import GroupFilter
from desktop.storage.database import Database
from desktop.views.groups.finding.finder import MOST_WHILE_TYPING
from desktop.views.groups.page import GroupsPage
from desktop.words import Language
from tests.benchmarks.centers import center_with_groups, driver, opened
from tests.benchmarks.days import WINDOW
from tests.benchmarks.figures import Row, Size, Timed, compare, timed, timed_each
from tests.benchmarks.seats import seat
from tests.benchmarks.waiting import AfterPaint, on_screen, run_until

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
                alike = timed_each(partial(_alike, database), typed)
                yield compare(f"doubles among {count} groups while typing, p95", alike, floor, times, P95)
            with seat(where) as desk:
                _ask(desk, next(typed))
                ask = timed_each(partial(_ask, desk), typed)
                yield compare(f"find among {count} groups by the desk, p95", ask, floor, times, P95)
                yield from _in_the_window(desk, count, typed, floor, times)


def _in_the_window(desk: Desk, count: int, typed: Iterator[str], floor: Timed, times: int) -> Iterator[Row]:
    page = GroupsPage(desk, Language.JAPANESE)
    page.resize(*WINDOW)
    on_screen(page)
    run_until(partial(_until, lambda: page.finder.listed is not None))
    ids = cycle(page.finder.listed or ())
    typing = timed_each(partial(_type, page), _by_hand(page, typed))
    yield compare(f"from key to picture among {count} groups, p95", typing, floor, times, P95)
    page.finder.line.clear()
    opening = timed_each(partial(_open, page), ids)
    yield compare(f"a group of {count} is opened, p95", opening, floor, times, P95)
    scrolling = timed_each(partial(_scroll, page), cycle(range(0, count * 40, 1234)))
    yield compare(f"a step through the list of {count}, p95", scrolling, floor, times, P95)
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents()


def _by_hand(page: GroupsPage, typed: Iterator[str]) -> Iterator[str]:
    """The next key comes when the list has come to rest: no hand is faster."""
    for asked in typed:
        run_until(partial(_until, lambda: page.finder.listed is not None))
        yield asked


def _until(said: Callable[[], bool], end: Callable[[], None]) -> None:
    """Look again whenever the window has nothing else to do."""
    timer = QTimer(QApplication.instance())
    timer.timeout.connect(lambda: (timer.deleteLater(), end()) if said() else None)
    timer.start(0)


def _type(page: GroupsPage, asked: str) -> None:
    view = page.finder.view

    def start(end: Callable[[], None]) -> None:
        AfterPaint(view.viewport(), end, lambda: view.groups.asked == asked)
        page.finder.line.setText(asked)

    if page.finder.line.text() != asked:
        run_until(start)


def _open(page: GroupsPage, group_id: int) -> None:
    def start(end: Callable[[], None]) -> None:
        def shown(card: GroupCard | None) -> None:
            if card is not None and card.id == group_id:
                page.inspector.shown.disconnect(shown)
                page.inspector.repaint()
                end()

        page.inspector.shown.connect(shown)
        page.inspector.show_group(group_id)

    run_until(start)


def _scroll(page: GroupsPage, to: int) -> None:
    """The picture of a step anywhere; rows nobody has read yet come behind it."""
    page.finder.view.verticalScrollBar().setValue(to)
    page.finder.view.viewport().repaint()


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


def _alike(database: Database, asked: str) -> list[SimilarGroup]:
    typed = Typed(
        name=asked,
        kana=asked,
        representative="見本 花子",
        phones=("0467-23-3050",),
        corporate_number="7000012050002",
        address="鎌倉市小町1-2-3",
    )
    with database.reading() as session:
        return similar_groups(session, typed)


def _ask(desk: Desk, asked: str) -> float:
    question = partial(find_groups, asked=asked)
    return run_until(lambda end: desk.read(desk, question, done=lambda _hits: end(), topic="groups"))


def _by_key(raw: Any, key: int) -> Any:
    return raw.execute("SELECT name FROM groups WHERE id = ?", (key,)).fetchone()
