"""The sheets in the place of the day: left by Esc, never old, and nobody's but whoever opened them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.operations.handover import NoteRequest, write_note
from desktop.views.today.sheets import DAY, SHEETS

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_esc_leaves_every_sheet_and_the_day_has_the_keyboard(page, qtbot):
    for kind in SHEETS:
        page.sheets.open(kind.key)
        sheet = page.sheets.sheet(kind.key)
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        assert page.sheets.shown == DAY, kind.key
        assert page.glance.hasFocus(), kind.key


def test_a_sheet_that_was_not_seen_asks_again_and_the_next_person_begins_with_the_day(
    page, database, desk, made, qtbot
):
    page.sheets.open("notes")
    notes = page.sheets.sheet("notes")
    page.hide()
    database.write(partial(write_note, request=NoteRequest(text="鍵は予備を")), made.by)
    page.show()
    qtbot.waitUntil(lambda: [row.text for row in notes.rows] == ["鍵は予備を"])
    page.put_away()
    assert page.sheets.shown == DAY
    assert page.sheets.sheet("notes") is not notes


def test_ctrl_enter_does_what_a_sheet_is_for_though_a_button_has_the_keyboard(page, qtbot):
    page.sheets.open("opening")
    opening = page.sheets.sheet("opening")
    qtbot.waitUntil(lambda: opening.rows is not None and bool(opening.steps.buttons))
    opening.steps.buttons[0].setFocus()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opening.rows.day.is_open)
    assert page.sheets.shown == "opening"


def test_a_sheet_opened_from_another_one_goes_back_to_it(page, qtbot):
    page.sheets.open("opening")
    opening = page.sheets.sheet("opening")
    qtbot.waitUntil(lambda: any(button.hasFocus() for button in opening.steps.buttons))
    begun = next(button for button in opening.steps.buttons if button.hasFocus())
    opening.sheet_wanted.emit("notes", None)
    assert page.sheets.shown == "notes"
    qtbot.keyClick(page.sheets.sheet("notes").view, Qt.Key.Key_Escape)
    assert page.sheets.shown == "opening"
    assert begun.hasFocus()
    opening.sheet_wanted.emit("entries", None)
    page.sheets.open(DAY)
    assert page.sheets.shown == DAY
    page.sheets.open("log")
    page.sheets.leave_shown()
    assert page.sheets.shown == DAY
