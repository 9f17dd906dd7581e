"""What is printed at closing; the database's own copy."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from pypdfium2 import PdfDocument

from desktop.jobs.backups import last_backup, write_backup
from desktop.jobs.handouts import handout
from desktop.jobs.moment_papers import CLOSING_PARTS, draw_closing_papers
from desktop.operations.bookings import book_room
from desktop.operations.checklists import ContactLine, change_emergency_contacts
from desktop.storage.centers import open_center
from tests.makers import make_request

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def words(pdf):
    document = PdfDocument(pdf)
    told = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return told


def test_the_papers_of_the_next_day_are_one_file(database, made):
    database.write(partial(book_room, request=make_request(made, day="2026-11-22", people=8)), made.by)
    line = ContactLine(what="停電", name="みほん電力", phone="0120-000-000")
    database.write(partial(change_emergency_contacts, lines=(line,)), made.by)
    paper = draw_closing_papers(database, made.by, 1)
    pages = words(paper.pdf)
    assert paper.title == "閉館時の一式 2026-11-22"
    assert len(pages) == len(CLOSING_PARTS)
    assert "鎌倉合唱団" in pages[1]
    assert any("0120-000-000" in page for page in pages)
    fewer = draw_closing_papers(
        database, made.by, 1, date(2026, 11, 25), without=frozenset(CLOSING_PARTS) - {"bookings"}
    )
    assert "この日の予約はありません" in words(fewer.pdf)[0]


@pytest.mark.parametrize("name", ["day-bookings", "emergency", "hand-record", "booking-slip", "consultation-slip"])
def test_they_are_drawn_by_name_and_the_same_twice(database, made, name):
    first, second = (handout(database, made.by, name, "", {}) for _ in range(2))
    assert first.pdf == second.pdf
    assert first.missing == ()
    assert len(words(first.pdf)) == 1


def test_a_backup_is_a_center_that_opens(database, made, tmp_path):
    assert last_backup(database) is None
    file = write_backup(database)
    assert last_backup(database) is not None
    (tmp_path / "again").mkdir()
    file.rename(tmp_path / "again" / "center.db")
    copy = open_center(str(tmp_path / "again"))
    copy.close()
