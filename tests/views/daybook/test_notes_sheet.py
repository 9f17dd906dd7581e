"""The handover by keyboard on the window's own desk."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.operations.handover import NoteRequest, write_note
from desktop.queries.handover import notes, notes_about
from desktop.views.daybook.notes.notes_sheet import ALL, NotesSheet
from desktop.words import EntryKind, Importance, Language
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(database, made, desk, shown, qtbot):
    database.write(partial(write_note, request=NoteRequest(text="印刷機2から異音")), made.by)
    sheet = shown(NotesSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    return sheet


def told(database):
    with database.reading() as session:
        return notes(session, 1, NOW.date())


def blue(sheet):
    seen = [button for button in sheet.findChildren(QPushButton) if button.isVisible()]
    return [button for button in seen if button.property("role") == "primary"]


def test_a_note_is_written_kept_when_left_and_found_again(sheet, database, desk, qtbot):
    assert blue(sheet) == [sheet.new_note]
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    form = sheet.note_form
    assert sheet.shown_form is form
    assert blue(sheet) == [form.save_button]
    form.text.setPlainText("和室の鍵は\n予備を使うこと")
    qtbot.keyClick(form.text, Qt.Key.Key_Escape)
    assert sheet.shown_form is None
    assert blue(sheet) == [sheet.new_note]
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    assert form.text.toPlainText() == "和室の鍵は\n予備を使うこと"
    form.importance.part(Importance.MUST_READ).click()
    qtbot.keyClick(form.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 2)
    assert "和室の鍵は<br>予備を使うこと" in sheet.text.text()
    first = told(database)[0]
    assert (first.text, first.importance) == ("和室の鍵は\n予備を使うこと", Importance.MUST_READ)
    sheet.away.click()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    sheet.shelf.part(ALL).click()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 2)
    qtbot.keyClicks(sheet.asked, "yobi")
    qtbot.waitUntil(lambda: sheet.lines.rows == ())
    sheet.asked.clear()
    sheet.asked.setText("予備")
    sheet.asked.textEdited.emit("予備")
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    with database.reading() as session:
        assert len(notes_about(session, 1, "予備")) == 1


def test_a_note_is_read_pinned_and_made_a_repair(sheet, database, qtbot):
    sheet.read.click()
    qtbot.waitUntil(lambda: not sheet.read.isVisible())
    assert told(database)[0].read_by == ("高橋",)
    sheet.pin.click()
    qtbot.waitUntil(lambda: sheet.rows[0].pinned)
    sheet.make_entry.click()
    form = sheet.entry_form
    form.kind.put((EntryKind.REPAIR,))
    with qtbot.waitSignal(sheet.sheet_wanted) as wanted:
        form.save()
    assert wanted.args == ["entries", 1]
    assert told(database)[0].entry != ""
    sheet.make_follow_up.click()
    sheet.follow_up_form.number.setText("R8-9999")
    sheet.follow_up_form.save()
    qtbot.waitUntil(sheet.follow_up_form.message.isVisible)
