"""Today at a desk in the rush: what is asked and painted anew after somebody, here or elsewhere, did something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop import startup
from desktop.application.desk import Desk
from desktop.queries.todays import TodayRows, todays
from desktop.storage.database import Database
from desktop.views.today.page import TodayPage
from desktop.words import Language
from tests.benchmarks.centers import BY, NOW, center_with_bookings, driver, opened
from tests.benchmarks.days import Plain, fill
from tests.benchmarks.figures import Row, Size, compare, timed
from tests.benchmarks.waiting import on_screen

PAGE = (1286, 664)
ONE_DAY = "SELECT count(*) FROM bookings WHERE starts_at >= date(?) AND starts_at < date(?, '+1 day')"


def run(size: Size) -> Iterator[Row]:
    """The page as it is asked and painted; beside it one count of the day, and one fill of as many pixels."""
    where = center_with_bookings(size.bookings)
    with opened(where) as database, driver(where) as raw:
        rounds = size.times(20)
        count = timed(lambda: raw.execute(ONE_DAY, (str(NOW.date()), str(NOW.date()))).fetchall())
        yield compare("ask everything of today", timed(lambda: _read(database)), count, rounds)
        startup.application()
        rows, page, plain = _read(database), _page(database), Plain()
        for widget in (page, plain):
            widget.resize(*PAGE)
            on_screen(widget)
        assert page.side is not None
        yield compare("show today again", timed(lambda: _show(page, rows)), fill(plain), rounds)
        for widget in (page, plain):
            widget.close()
            widget.deleteLater()


def _page(database: Database) -> TodayPage:
    """The page alone: nothing is asked by its desk, which is told what time it is."""
    desk: Any = Desk(lambda: database, pc=BY.pc)
    desk.read = lambda *_asked, **_more: None
    desk.now = lambda: NOW
    return TodayPage(desk, Language.JAPANESE)


def _show(page: TodayPage, rows: TodayRows) -> None:
    page.rows = None  # as if everything had changed
    page._show(rows)
    page.grab()
    QApplication.processEvents()


def _read(database: Database) -> TodayRows:
    with database.reading() as session:
        return todays(session, 1, BY.staff_id, NOW)
