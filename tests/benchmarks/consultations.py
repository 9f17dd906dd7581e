"""Consultations after ten years, beside bare SQL: one saved, a case of 200 contacts opened, words found, figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, cycle
from random import Random
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.application.desk import Desk
from desktop.queries.case_search import search_cases
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultation_dimensions import CountWish, Dimension
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultation_stats import count_consultations
from desktop.storage.database import Database
from desktop.views.consultations.content import Filled
from desktop.views.consultations.page import ConsultationsPage
from desktop.words import ActorKind, CountUnit, Language, StaffRole
from tests.benchmarks.centers import NOW, copy_of, driver, opened
from tests.benchmarks.consulted import NOUNS, PLACES, VERBS, consulted_center, ten_years
from tests.benchmarks.figures import Row, Size, compare, timed, timed_each
from tests.benchmarks.seats import seat
from tests.benchmarks.waiting import on_screen, run_until

P95 = 0.95
PAGE = (1286, 664)
VIEWER = Viewer(2, StaffRole.STAFF)
BY: tuple[tuple[Dimension, ...], ...] = (
    *(("topic",), ("actor",), ("topic", "month"), ("topic", "action"), ("subtopic", "actor")),
    *(("new", "minutes"), ("channel", "fiscal_year"), ("advisor", "outcome")),
)
A_CASE = """
    SELECT * FROM consultations c JOIN contacts k ON k.consultation_id = c.id WHERE c.id = ? ORDER BY k.at
"""
ALL_CONTACTS = """
    SELECT c.actor, k.channel, count(*) FROM contacts k JOIN consultations c ON c.id = k.consultation_id GROUP BY 1, 2
"""


def run(size: Size) -> Iterator[Row]:
    cases = max(40, size.bookings * 2 // 5)
    where = consulted_center(cases)
    with opened(where) as database, driver(where) as raw:
        yield from _found(database, raw, size)
        yield from _counted(database, raw, size)
    with copy_of(where) as mine, seat(mine) as desk, driver(mine) as raw:
        yield from _in_the_window(desk, raw, size)


def _found(database: Database, raw: Any, size: Size) -> Iterator[Row]:
    like = "SELECT id FROM contacts WHERE note LIKE ? ORDER BY at DESC LIMIT 50"
    typed = cycle(_keystrokes())
    scan = timed_each(lambda text: raw.execute(like, (f"%{text}%",)).fetchall(), typed)
    find = timed_each(partial(_search, database), typed)
    contacts = raw.execute("SELECT count(*) FROM contacts").fetchone()[0]
    yield compare(f"words among {contacts:,} contacts, p95", find, scan, size.times(20), P95)


def _counted(database: Database, raw: Any, size: Size) -> Iterator[Row]:
    floor = timed(lambda: raw.execute(ALL_CONTACTS).fetchall())
    first, until = ten_years()
    for unit in CountUnit:
        for by in BY if size.rounds > 1 else BY[:1]:
            wish = CountWish(first=first, until=until, by=by, unit=unit)
            name = f"{unit.value} of ten years by {' x '.join(by)}"
            yield compare(name, timed(partial(_count, database, wish)), floor, size.times(1))


def _in_the_window(desk: Desk, raw: Any, size: Size) -> Iterator[Row]:
    page = ConsultationsPage(desk, Language.JAPANESE)
    page.resize(*PAGE)
    on_screen(page)
    run_until(partial(_until, lambda: bool(page._topics)))
    most = "SELECT consultation_id FROM contacts GROUP BY 1 ORDER BY count(*) DESC LIMIT 2"
    long, other = (row[0] for row in raw.execute(most))
    read = timed(lambda: raw.execute(A_CASE, (long,)).fetchall())
    opening = timed_each(partial(_open, page, long), _away(page, other))
    yield compare("a case of 200 contacts is opened", opening, read, size.times(2))
    write = timed_each(partial(_write, raw, long), count())
    saving = timed_each(partial(_save, page), _filled(page))
    yield compare("a consultation is saved and shown", saving, write, size.times(2))
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents()


def _until(said: Callable[[], bool], end: Callable[[], None]) -> None:
    """Look again every moment; without a pause between, the lanes would have to wait for this thread."""
    timer = QTimer(QApplication.instance())
    timer.timeout.connect(lambda: (timer.deleteLater(), end()) if said() else None)
    timer.start(1)


def _shown(page: ConsultationsPage) -> int:
    return page.case.case.row.id if page.case.case is not None else 0


def _away(page: ConsultationsPage, other: int) -> Iterator[int]:
    for number in count():
        page.show_record(other)
        run_until(partial(_until, lambda: _shown(page) == other))
        yield number


def _open(page: ConsultationsPage, case_id: int, _number: int) -> None:
    """Until its picture stands."""
    page.show_record(case_id)
    run_until(partial(_until, lambda: _shown(page) == case_id))
    page.case.repaint()


def _filled(page: ConsultationsPage) -> Iterator[int]:
    """An open sheet with all that is needed; the typing is not counted."""
    sheet = page.side.take
    for number in count():
        page.open_sheet()
        run_until(partial(_until, lambda: sheet.isVisible() and not sheet.writer.busy))
        sheet.form.put(Filled(begun=NOW, actor=ActorKind.CITIZEN, topic_ids=(1,), note=f"会場を探している {number}"))
        yield _shown(page)


def _save(page: ConsultationsPage, before: int) -> None:
    page.save_shown()
    run_until(partial(_until, lambda: _shown(page) not in {0, before}))
    page.case.repaint()


def _write(raw: Any, case_id: int, number: int) -> None:
    """One row, and the disk."""
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE contacts SET minutes = ? WHERE consultation_id = ?", (number, case_id))
    raw.execute("COMMIT")


def _search(database: Database, text: str) -> object:
    with database.reading() as session:
        return search_cases(session, VIEWER, CaseWish(text=text))


def _count(database: Database, wish: CountWish) -> object:
    with database.reading() as session:
        return count_consultations(session, wish, VIEWER)


def _keystrokes() -> list[str]:
    """What a hand has typed after each key: words of the notes, and two of them in a row."""
    nouns, verbs, places = NOUNS.split(), VERBS.split(), PLACES.split()
    whole = [*nouns, *(f"{place}の{noun}を{verb}" for place, noun, verb in zip(places, nouns, verbs, strict=False))]
    typed = [word[:length] for word in whole for length in range(1, len(word) + 1)]
    Random(2).shuffle(typed)
    return typed
