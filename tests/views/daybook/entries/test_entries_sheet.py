from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.errors import NotFound
from desktop.operations.booking_life import arrive
from desktop.operations.bookings import book_room
from desktop.words import EntryKind, EntryOutcome, EntryState
from tests.makers import make_request
from tests.views.rentals.conftest import unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
ENTER = Qt.Key.Key_Return


def commit(field, text):
    """As an input method hands it over."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_found_written_given_back_and_opened_again_by_keyboard(shown, qtbot):
    sheet = shown()
    qtbot.waitUntil(sheet.list.list.empty.isVisible)
    qtbot.keyClick(sheet, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    form = sheet.edit.form
    assert form.title.hasFocus()
    qtbot.keyClick(form.title, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert form.title.accessibleDescription()
    commit(form.title, "黒い傘")
    assert not form.title.accessibleDescription()
    qtbot.waitUntil(lambda: bool(form.room._choices))
    form.room.setFocus()
    commit(form.room, "和")
    assert form.room.answers_shown()
    qtbot.keyClick(form.room, ENTER)
    assert (form.room.text(), form.place.hasFocus()) == ("和室", True)
    assert unnamed(sheet) == []
    assert not form.group.isVisible()
    qtbot.keyClick(form.place, ENTER, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1 and sheet.entry.isVisible())
    row = sheet.rows[0]
    assert (row.title, row.resource, row.kind, row.entered_at) == ("黒い傘", "和室", EntryKind.LOST_ITEM, None)
    assert sheet.list.hasFocus() or sheet.list.list.view.hasFocus()
    sheet.list.entered.emit()
    chips = sheet.entry.ending.outcome
    assert chips.chip(EntryOutcome.GIVEN_BACK).hasFocus()
    qtbot.keyClick(chips.chip(EntryOutcome.GIVEN_BACK), Qt.Key.Key_Space)
    who = sheet.entry.ending.who
    assert who.hasFocus()
    qtbot.keyClick(who, ENTER)
    assert who.accessibleDescription()
    commit(who, "見本 花子")
    qtbot.keyClick(who, ENTER)
    qtbot.waitUntil(lambda: not sheet.rows)
    assert not sheet.entry.main.hasFocus()
    sheet.look.part(EntryState.DONE).click()
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    assert sheet.rows[0].result_who == "見本 花子"
    assert "見本 花子" in sheet.entry.facts.texts().values()
    sheet.entry._verbs["reopen"].click()
    qtbot.waitUntil(lambda: not sheet.rows)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_where_it_was_found_need_not_be_a_room_but_what_is_broken_has_a_name(shown, qtbot):
    sheet = shown(("new", EntryKind.LOST_ITEM))
    form = sheet.edit.form
    qtbot.waitUntil(lambda: bool(form.room._choices))
    commit(form.title, "紺の傘")
    commit(form.room, "1階トイレ")
    commit(form.place, "洗面台")
    asked = form.request()
    assert (asked.resource_id, asked.place) == (None, "1階トイレ 洗面台")
    form.kind.put((EntryKind.REPAIR,))
    with pytest.raises(NotFound):
        form.request()


def test_only_the_fields_of_a_kind_and_a_draft_that_stays(shown, qtbot, made):
    sheet = shown(("new", EntryKind.COMPLAINT))
    form = sheet.edit.form
    assert form.group.isVisible()
    assert not form.kept_at.isVisible()
    commit(form.title, "音が響く")
    form.who.setText("髙橋")
    sheet.edit.ending.outcome.chip(EntryOutcome.ANSWERED).click()
    commit(sheet.edit.ending.who, "高橋")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.entry.isVisible()
    sheet.edit.flush()
    other = shown()
    other.begin()
    again = other.edit.form
    assert (again.chosen, again.title.text(), again.who.text()) == (EntryKind.COMPLAINT, "音が響く", "髙橋")
    other.save()
    assert other.edit.ending.result.accessibleDescription()
    other.edit.ending.result.put("次から伝える")
    again.kind.chip(EntryKind.MESSAGE).click()
    commit(again.staff, "だれか")
    again.kind.chip(EntryKind.COMPLAINT).click()
    other.save()
    assert again.staff.accessibleDescription()
    again.staff.put(made.manager, "高橋")
    other.edit.ending.outcome.chip(EntryOutcome.ANSWERED).setChecked(True)
    other.save()
    qtbot.waitUntil(lambda: len(other.rows) == 1)
    assert (other.rows[0].outcome, other.rows[0].for_staff) == (EntryOutcome.ANSWERED, "高橋")
    assert other.look.value is EntryState.DONE


def test_a_complaint_in_between_leaves_the_half_written_umbrella(shown, qtbot):
    sheet = shown(("new", EntryKind.LOST_ITEM))
    form = sheet.edit.form
    commit(form.title, "紺の傘")
    sheet.open(("new", EntryKind.COMPLAINT))
    assert form.title.text() == ""
    commit(form.title, "音が響く")
    form.kind.chip(EntryKind.LOST_ITEM).click()
    assert (form.chosen, form.title.text()) == (EntryKind.LOST_ITEM, "紺の傘")
    form.kind.chip(EntryKind.COMPLAINT).click()
    assert form.title.text() == "音が響く"
    sheet.save()
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    sheet.list.kinds.put(())
    sheet.begin()
    assert (form.chosen, form.title.text()) == (EntryKind.LOST_ITEM, "紺の傘")


def test_a_broken_room_is_stopped_and_its_paper_shown(shown, qtbot, write, made):
    cold = write(kind=EntryKind.REPAIR, title="空調が効かない", resource_id=made.room_a)
    write(kind=EntryKind.TASK, title="電球")
    sheet = shown(cold)
    qtbot.waitUntil(lambda: sheet.entry.row is not None and sheet.entry.row.id == cold)
    sheet.entry._verbs["stop"].click()
    stop = sheet.entry.stop
    assert stop.last.hasFocus()
    stop.last_time.setText("25:00")
    stop.stop_button.click()
    assert stop.last_time.accessibleDescription()
    stop.last_time.setText("24:00")
    stop.stop_button.click()
    qtbot.waitUntil(lambda: sheet.entry.row is not None and sheet.entry.row.is_stopped)
    assert sheet.entry.row.stopped_until == datetime(2026, 11, 22)
    sheet.search.setText("電球")
    sheet.search.textEdited.emit("電球")
    qtbot.waitUntil(lambda: [row.title for row in sheet.rows] == ["電球"])
    with qtbot.waitSignal(sheet.list.paper.drawn):
        sheet.print_shown()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.list.shows_paper


def test_a_key_comes_back(shown, qtbot, database, made):
    booking = database.write(partial(book_room, request=make_request(made, "09:00", "11:00")), made.by).answer
    database.write(partial(arrive, booking_id=booking, key_number="A-1", seen_version=1), made.by)
    sheet = shown()
    sheet.list.kinds.chip("keys").click()
    qtbot.waitUntil(lambda: len(sheet.list.keys) == 1)
    assert sheet.key.row is not None
    assert unnamed(sheet) == []
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.list.keys)


def test_a_record_that_is_half_changed_outlives_the_window_until_it_is_changed_elsewhere(shown, write, qtbot):
    entry_id = write(kind=EntryKind.LOST_ITEM, title="黒い傘", place="和室")
    sheet = shown(entry_id)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    sheet.edit.begin(sheet.rows[0])
    assert sheet.edit.clear_button.isHidden()
    commit(sheet.edit.form.title, "と帽子")
    sheet.edit.flush()
    other = shown(entry_id)
    qtbot.waitUntil(lambda: len(other.rows) == 1)
    other.edit.begin(other.rows[0])
    again = other.edit.form
    assert ("と帽子" in again.title.text(), again.place.text()) == (True, "和室")
    other.edit.clear()
    assert again.title.text() == "黒い傘"
    commit(again.title, "と手袋")
    with qtbot.waitSignal(other.edit.saved):
        other.edit.act()
    qtbot.waitUntil(lambda: "手袋" in other.rows[0].title)
    other.edit.begin(other.rows[0])
    assert other.edit.clear_button.isHidden()
    assert other.edit._draft.found() is None
