"""A case that is kept back while somebody has it open: it vanishes, and what they have typed does not."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from desktop.operations.case_readers import set_openness
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
SECRET = "椿油絵の相続"


@pytest.fixture
def at_another_desk(desk, database):
    """An advisor sits here; the manager writes elsewhere."""
    advisor = make_desk(database, StaffRole.ADVISOR, "yui")
    desk.sit_down(advisor.staff_id, advisor.staff, 1)


@pytest.fixture
def secret(page, at_another_desk, database, made, qtbot):
    case_id = make_case(database, made, note=SECRET, caller=SECRET, advice=SECRET, group_id=made.choir)
    page.put_away()
    page.show_record(case_id)
    qtbot.waitUntil(lambda: page.case.case is not None)
    return case_id


def keep_back(database, made, case_id):
    act = partial(set_openness, consultation_id=case_id, openness=Openness.NAMED, staff_ids=())
    database.write(act, made.by)


def told(widget):
    """What anybody or a screen reader could still come upon."""
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        for name in ("text", "toPlainText"):
            if callable(words := getattr(part, name, None)):
                yield words()


def forgotten(page):
    return not any(SECRET in words for words in told(page))


def test_it_leaves_nothing_behind_and_takes_no_word_of_whoever_writes(page, secret, database, made, qtbot):
    page.doings.write_contact()
    sheet = page.side.contact
    compose(sheet.note, "私の言葉")
    assert any(SECRET in words for words in told(page))
    keep_back(database, made, secret)
    qtbot.waitUntil(lambda: page.case.case is None)
    qtbot.waitUntil(lambda: page.cases.view.model().rowCount() == 0)
    qtbot.waitUntil(lambda: forgotten(page))
    assert SECRET not in repr(page.case.timeline.entries)
    assert page.side.shown() is sheet
    assert page.message.isVisible()
    sheet.save()
    qtbot.waitUntil(sheet.message.isVisible)
    assert sheet.note.toPlainText() == "私の言葉"


def test_a_sheet_that_shows_some_of_it_closes(page, secret, database, made, qtbot):
    page.side.open_verb("change", page.case.case)
    assert any(SECRET in words for words in told(page.side))
    keep_back(database, made, secret)
    qtbot.waitUntil(lambda: page.side.shown() is None)
    qtbot.waitUntil(lambda: forgotten(page))


def test_what_was_answered_the_last_time_vanishes_while_a_consultation_is_taken(page, secret, database, made, qtbot):
    page.open_sheet(made.choir)
    qtbot.waitUntil(lambda: bool(page.side.take.form.going_on.buttons))
    compose(page.side.take.form.note, "椿油絵のことで")
    keep_back(database, made, secret)
    qtbot.waitUntil(lambda: not page.side.take.form.going_on.buttons)
    qtbot.waitUntil(lambda: forgotten(page))
    assert page.side.take.form.note.toPlainText() == "椿油絵のことで"


def test_a_contact_that_waits_is_not_lost_to_one_of_another_case(page, database, made, qtbot):
    first, second = (make_case(database, made, note=note) for note in ("甲の件", "乙の件"))
    sheet = page.side.contact
    for case_id, words in ((first, "甲に書いた"), (second, "乙に書いた")):
        sheet.open_for(case_id, "")
        assert sheet.note.toPlainText() == ""
        compose(sheet.note, words)
        sheet.close_sheet()
    for case_id, words in ((first, "甲に書いた"), (second, "乙に書いた")):
        sheet.open_for(case_id, "")
        assert sheet.note.toPlainText() == words


def test_its_paper_is_seen_no_longer(page, secret, database, made, qtbot):
    page.print_shown()
    papers = page.sheets.sheet("papers")
    qtbot.waitUntil(lambda: bool(papers.card.preview.pdf))
    keep_back(database, made, secret)
    qtbot.waitUntil(lambda: not papers.card.preview.pdf)
    assert papers.form.for_() is None
    assert not papers.print_button.isEnabled()
    qtbot.waitUntil(lambda: forgotten(page))
