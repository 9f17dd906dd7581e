from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.contacts import ContactRequest, add_contact, change_contact
from desktop.operations.follow_ups import FollowUpRequest
from desktop.words import Channel
from tests.cases import make_case
from tests.makers import NOW
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def case_id(page, database, made, qtbot):
    made_id = make_case(database, made, note="会則の書き方", follow_up=FollowUpRequest(what="電話", due_on=NOW.date()))
    page.show_record(made_id)
    qtbot.waitUntil(lambda: page.case.case is not None)
    return made_id


def contact(page):
    return page.case.case.contacts[0]


def open_first(page, qtbot):
    """By the keyboard: the line of time, its first contact, Enter."""
    page.case.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.case.timeline, KEY.Key_Return)
    sheet = page.side.shown()
    assert sheet is page.side.sheet("contact")
    assert sheet.form.note.toPlainText() == contact(page).note
    return sheet


def test_a_contact_is_put_right_and_its_end_counts_the_minutes(page, case_id, qtbot):
    sheet = open_first(page, qtbot)
    end = sheet.form.afterwards.end
    end.setText("0:01")
    sheet.save()
    assert end.accessibleDescription()
    end.clear()
    qtbot.keyClicks(end, f"{NOW.hour}:{NOW.minute:02}")
    assert sheet.form.minutes.value == 0
    compose(sheet.form.advice, "見本を渡した")
    qtbot.keyClick(sheet.form.note, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: contact(page).advice == "見本を渡した")
    assert contact(page).at == NOW
    assert contact(page).minutes == 0
    assert page.case.case.row.id == case_id


def test_what_was_written_this_minute_can_be_put_right_though_its_minutes_are_not_over(page, case_id, qtbot):
    sheet = open_first(page, qtbot)
    sheet.form.minutes.selectAll()
    qtbot.keyClicks(sheet.form.minutes, "25")
    assert sheet.form.afterwards.end.text() > f"{NOW:%H:%M}"
    qtbot.keyClick(sheet.form.note, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: contact(page).minutes == 25)
    assert page.case.case.row.id == case_id


@pytest.mark.parametrize(
    ("choice", "note"),
    [
        ("keep_both", "佐藤の文\n会則の書き方と私の文"),
        ("take_theirs", "佐藤の文"),
        ("take_mine", "会則の書き方と私の文"),
    ],
)
def test_two_who_write_one_contact_see_both_texts(page, database, made, case_id, qtbot, choice, note):
    sheet = open_first(page, qtbot)
    compose(sheet.form.note, "と私の文")
    theirs = ContactRequest(note="佐藤の文", channel=Channel.PHONE)
    database.write(partial(change_contact, contact_id=contact(page).id, request=theirs), replace(made.by, staff="佐藤"))
    qtbot.waitUntil(lambda: contact(page).note == "佐藤の文", timeout=2000)
    assert sheet.form.note.toPlainText() == "会則の書き方と私の文"
    sheet.save()
    qtbot.waitUntil(sheet.both.isVisible)
    assert (sheet.both.theirs.text(), sheet.both.mine.text()) != ("", "")
    qtbot.keyClick(getattr(sheet.both, choice), KEY.Key_Space)
    assert sheet.form.note.toPlainText() == note
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.isVisible() and contact(page).note == note)
    assert case_id == 1


def test_a_half_changed_contact_survives_a_crash(page, page_on, desk, case_id, qtbot):
    sheet = open_first(page, qtbot)
    compose(sheet.form.materials, "記入例")
    sheet._draft.flush()
    other = page_on(desk)
    other.show_record(case_id)
    qtbot.waitUntil(lambda: other.case.case is not None)
    again = open_first(other, qtbot)
    assert again.form.materials.text() == "記入例"
    qtbot.keyClick(again.form.note, KEY.Key_Escape)
    assert not again.isVisible()


def test_a_contact_is_written_afterwards_with_its_end(page, case_id, qtbot):
    qtbot.keyClick(page, KEY.Key_N, ALT)
    sheet = page.side.contact
    compose(sheet.form.note, "電話で聞かれた")
    compose(sheet.form.materials, "募集要項")
    sheet.form.afterwards.box.setChecked(True)
    begun = NOW - timedelta(hours=2)
    sheet.form.afterwards.time.setText(f"{begun.hour}:{begun.minute:02}")
    until = begun + timedelta(minutes=25)
    qtbot.keyClicks(sheet.form.afterwards.end, f"{until.hour}:{until.minute:02}")
    sheet.save()
    qtbot.waitUntil(lambda: len(page.case.case.contacts) == 2)
    row = contact(page)
    assert (row.note, row.materials, row.minutes) == ("電話で聞かれた", "募集要項", 25)
    assert row.entered_at == NOW
    assert page.case.case.row.id == case_id


def test_what_a_colleague_writes_moves_neither_caret_nor_sight(page, database, made, case_id, qtbot):
    for number in range(12):
        later = ContactRequest(note=f"{number}回め\n" * 5)
        database.write(partial(add_contact, consultation_id=case_id, request=later), made.by)
    qtbot.waitUntil(lambda: len(page.case.timeline.entries) == 14)
    qtbot.keyClick(page, KEY.Key_O, ALT)
    assert page.case.timeline.entries[0].when == "Next"
    qtbot.keyClick(page, KEY.Key_N, ALT)
    note = page.side.contact.note
    compose(note, "書きかけ")
    caret, bar = note.textCursor().position(), page.case._scroll.verticalScrollBar()
    bar.setValue(300)
    from_end = page.case.timeline.height() - bar.value()
    database.write(partial(add_contact, consultation_id=case_id, request=ContactRequest(note="同僚の文")), made.by)
    qtbot.waitUntil(lambda: len(page.case.timeline.entries) == 15, timeout=2000)
    qtbot.waitUntil(lambda: page.case.timeline.height() - bar.value() == from_end)
    assert (note.hasFocus(), note.textCursor().position()) == (True, caret)
    qtbot.keyClick(page, KEY.Key_O, ALT)
    assert page.case.timeline.entries[-1].when == "Next"
