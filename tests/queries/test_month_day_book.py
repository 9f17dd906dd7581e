"""The day book in a month's report: tables, flyers, entries and events, by the month and by the fiscal year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.documents.month import month_pdf
from desktop.documents.style import a4
from desktop.models import DayEntry, Display, Event, SpaceTable, TableUse
from desktop.queries.month import month_report
from desktop.rules.months import Month
from desktop.words import DisplayKind, EntryKind, EntryState
from tests.documents.reading import page_texts, text_boxes
from tests.makers import NOW
from tests.stories import at, put, tell


def day_book(session, _made):
    """October: 2 slips with 7 people, a flyer of 30, a complaint and 2 umbrellas; the year before 1 slip; a course."""
    put(session, SpaceTable(id=1, site_id=1, name="A1", seats=8))
    slips = (("2026-10-01T09:00", 3), ("2026-10-31T20:00", 4), ("2026-09-30T10:00", 2), ("2025-10-02T10:00", 5))
    put(session, *(TableUse(table_id=1, starts_at=at(on), until=at(on) + timedelta(1), people=n) for on, n in slips))
    entries = (
        ("2026-10-02T10:00", EntryKind.LOST_ITEM, EntryState.OPEN),
        ("2026-10-03T10:00", EntryKind.LOST_ITEM, EntryState.DONE),
        ("2026-10-03T10:00", EntryKind.COMPLAINT, EntryState.DONE),
        ("2026-10-03T10:00", EntryKind.COMPLAINT, EntryState.WITHDRAWN),
        ("2026-06-03T10:00", EntryKind.PARCEL, EntryState.OPEN),
    )
    put(session, *(_entry(number, *row) for number, row in enumerate(entries, start=1)))
    brought = {"brought_on": date(2026, 10, 5), "until": date(2026, 11, 5), "copies": 30}
    put(session, Display(number="D1", site_id=1, kind=DisplayKind.FLYER, title="合唱", **brought))
    held = {"starts_at": at("2026-10-17T10:00"), "ends_at": at("2026-10-17T12:00"), "attendance": 24}
    put(session, Event(site_id=1, title="講座", **held))


def _entry(number, on, kind, state):
    done = {"done_at": at(on)} if state is EntryState.DONE else {}
    return DayEntry(number=f"E{number}", site_id=1, kind=kind, state=state, at=at(on), title="x", **done)


@pytest.fixture
def report(database, made):
    tell(database, made, day_book)
    with database.reading() as session:
        return month_report(session, Month(2026, 10), NOW)


def test_a_month_of_the_day_book_beside_the_others(report):
    book = report.now.day_book
    assert (book.uses, book.people, book.displays, book.copies, book.down) == (2, 7, 1, 30, 0)
    assert (book.events, book.came, book.written, book.open_entries) == (1, 24, 3, 1)
    assert [pair for pair in book.entries if pair[1]] == [(EntryKind.LOST_ITEM, 2), (EntryKind.COMPLAINT, 1)]
    assert (report.book.uses, report.book.people, report.book.written) == (3, 9, 4)
    assert (report.before.day_book.people, report.year_ago.day_book.people) == (2, 5)
    assert (report.book_before.people, report.book_before.written) == (5, 0)
    assert {"space", "entries", "displays", "events"} <= report.now.begun
    assert report.year_ago.begun == {"space"}


def test_its_sections_say_what_was_used_and_leave_out_what_nobody_ever_used(report):
    pdf = month_pdf(report, staff="見本", printed_at=NOW)
    pages = page_texts(pdf)
    text = "".join(pages)
    assert max(box.right for page in range(len(pages)) for box in text_boxes(pdf, page)) <= a4().right + 0.6
    for said in (
        "9 交流コーナー・チラシ・催し",
        "10 窓口の記録（件）",
        "忘れ物",
        "今月のうち1件は未了",
        "11 収入の内訳",
    ):
        assert said in text
