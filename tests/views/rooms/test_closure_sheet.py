"""Closing rooms from the desk: by keyboard, with whom it displaces, and what becomes of them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.queries.bookings import booking_details
from desktop.views.rooms.closures.closure_sheet import ClosureSheet
from desktop.views.rooms.self_check_line import SelfCheckLine
from desktop.views.shared import theme
from desktop.words import BookingState, CancelReason, Language, TextSize, ThemeName
from tests.views.rooms.rooms import asked, compose, make_booking

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def sheet(desk, qtbot, qapp):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    sheet = ClosureSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(sheet.width(), 640)
    return sheet


def opened(sheet, qtbot):
    sheet.open()
    qtbot.waitUntil(lambda: bool(sheet.form.rooms._chips))
    return sheet


def close(sheet, qtbot, name="空調の工事", rooms=()):
    sheet.form.name.setFocus()
    compose(sheet.form.name, name)
    sheet.form.first.put("11/21")
    sheet.form.times.put("13-17")
    sheet.form.rooms.put(rooms)
    qtbot.keyClick(sheet.form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(sheet.closures.lines))


def test_closing_displaced_let_stand_and_withdrawn(sheet, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    close(opened(sheet, qtbot), qtbot, rooms=(made.room_a,))
    qtbot.waitUntil(lambda: len(sheet.displaced.lines) == 1)
    line = sheet.displaced.lines[0]
    with qtbot.waitSignal(sheet.move_wanted) as wanted:
        line.open.click()
    assert wanted.args == [booking_id]
    line.stand.click()
    compose(line.reason, "工事は夕方から")
    qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.displaced.lines)
    sheet.closures.lines[0].withdraw.click()
    qtbot.waitUntil(lambda: not sheet.closures.lines)


def test_a_displaced_booking_is_cancelled_for_the_closure(sheet, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    close(opened(sheet, qtbot), qtbot)
    qtbot.waitUntil(lambda: len(sheet.displaced.lines) == 1)
    sheet.displaced.lines[0].cancel.click()
    qtbot.waitUntil(lambda: not sheet.displaced.lines)
    booking = asked(desk, qtbot, partial(booking_details, booking_id=booking_id))
    assert booking.row.state is BookingState.CANCELLED
    assert booking.cancel_reason is CancelReason.CLOSURE
    assert "本館" in sheet.closures.lines[0].words.text()


def test_a_change_begins_with_what_stands_and_a_draft_is_kept(sheet, desk, made, qtbot):
    close(opened(sheet, qtbot), qtbot, rooms=(made.room_a,))
    sheet.closures.lines[0].change.click()
    assert (sheet.form.name.text(), sheet.form.times.value()) == ("空調の工事", (13 * 60, 17 * 60))
    sheet.form.times.put("9-12")
    sheet.save()
    qtbot.waitUntil(lambda: "9:00" in sheet.closures.lines[0].words.text())
    sheet.form.name.setFocus()
    compose(sheet.form.name, "選挙")
    sheet._draft.flush()
    sheet.save()
    assert sheet.form.form._cells["first"].widget.accessibleDescription()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert sheet._draft.found().content["name"] == "選挙"


def test_everything_has_a_name_and_the_line_tells_the_count(sheet, desk, made, qtbot):
    make_booking(desk, made, qtbot)
    opened(sheet, qtbot)
    unnamed = [
        part
        for part in sheet.findChildren(object)
        if getattr(part, "focusPolicy", None) and part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible()
        if not part.accessibleName() and not getattr(part, "text", str)()
    ]
    assert unnamed == []
    line = SelfCheckLine(desk)
    qtbot.addWidget(line)
    line.count()
    qtbot.waitUntil(lambda: bool(line.text))
    assert line.text == "0 overlaps in 1 bookings, checked 10:00"
