"""From nothing to a printed permit without the mouse."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.queries.bookings import booking_details
from desktop.words import BookingState, CancelReason
from tests.documents.reading import page_texts
from tests.views.rooms.rooms import asked, at, make_booking, set_clock, type_group

Key, Mod = Qt.Key, Qt.KeyboardModifier


def press(qtbot, key, modifier=Mod.NoModifier):
    """On whatever has the focus, as a keyboard does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def clear_and_type(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)


def details_of(desk, qtbot, booking_id):
    return asked(desk, qtbot, partial(booking_details, booking_id=booking_id))


def test_from_nothing_to_a_permit(page, desk, made, qtbot):
    page.open_sheet()
    form = page.side.booking.form
    qtbot.waitUntil(form.group.hasFocus)
    type_group(page, qtbot, "合唱")
    assert form.day.hasFocus()
    press(qtbot, Key.Key_Tab)
    assert form.times.hasFocus()
    clear_and_type(qtbot, form.times, "14-16")
    press(qtbot, Key.Key_Tab)
    assert form.people.hasFocus()
    qtbot.keyClicks(form.people, "12")
    press(qtbot, Key.Key_Tab)
    assert form.room.hasFocus()
    press(qtbot, Key.Key_Return)
    inspector = page.side.inspector
    qtbot.waitUntil(inspector.isVisible)
    booking_id = inspector.booking.row.id
    inspector.permit.setFocus()
    press(qtbot, Key.Key_Return)
    permit = page.side.permit
    qtbot.waitUntil(permit.paid.hasFocus)
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(permit.preview.isVisible, timeout=10_000)
    text = page_texts(permit.preview.pdf)[0]
    for word in ("使用許可書", "鎌倉合唱団", "会議室A", "14:00～16:00", "12人", "400", "現金"):
        assert word in text
    assert details_of(desk, qtbot, booking_id).permit.paid_by == "現金"


def test_a_clash_is_refused_and_the_second_offer_taken_with_alt_2(page, desk, made, qtbot):
    make_booking(desk, made, qtbot)
    page.open_sheet()
    sheet = page.side.booking
    type_group(page, qtbot, "読書")
    sheet.form.times.setFocus()
    clear_and_type(qtbot, sheet.form.times, "14:00-16:00")
    qtbot.waitUntil(sheet.verdict.offers.isVisible)
    second = sheet.answer.alternatives[1]
    press(qtbot, Key.Key_2, Mod.AltModifier)
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)
    assert sheet.buttons.save_button.hasFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    row = page.side.inspector.booking.row
    assert (row.resource_id, row.starts_at, row.ends_at) == (second.resource_id, second.starts_at, second.ends_at)
    assert row.group == "あじさい読書会"


def test_a_block_is_opened_cancelled_undone_and_done_again(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: len(page.panel.rows.bookings) == 1)
    page.timetable.setFocus()
    press(qtbot, Key.Key_BracketRight)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    page.timetable.setFocus()
    press(qtbot, Key.Key_Delete)
    cancel = page.side.cancel
    qtbot.waitUntil(cancel.isVisible)
    press(qtbot, Key.Key_Down)
    assert cancel.reason is CancelReason.WEATHER
    cancel.note.setFocus()
    qtbot.keyClicks(cancel.note, "typhoon")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: not page.panel.rows.bookings)
    found = details_of(desk, qtbot, booking_id)
    assert (found.row.state, found.cancel_reason, found.cancel_note) == (
        BookingState.CANCELLED,
        CancelReason.WEATHER,
        "typhoon",
    )
    for undo_or_redo, state in ((desk.undo, BookingState.CONFIRMED), (desk.redo, BookingState.CANCELLED)):
        heard: list[object] = []
        undo_or_redo(desk, done=heard.append, refused=heard.append)
        qtbot.waitUntil(lambda heard=heard: bool(heard))
        assert details_of(desk, qtbot, booking_id).row.state is state


def test_a_hold_that_dies_is_free_again_and_nothing_typed_is_lost(page, desk, made, qtbot):
    page.open_sheet()
    sheet = page.side.booking
    type_group(page, qtbot, "合唱")
    sheet.form.times.setFocus()
    clear_and_type(qtbot, sheet.form.times, "18-20")
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.fee == 400)
    sheet.buttons.hold_button.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    qtbot.waitUntil(lambda: len(page.panel.rows.bookings) == 1)
    assert len(page.timetable._scene.day.blocks) == 1
    set_clock(desk, at(10, 11))
    page.tick()
    assert page.timetable._scene.day.blocks == []
    assert sheet.purpose.name == "NEW"
    assert sheet.notice.isVisible()
    assert sheet.form.group.text() == "鎌倉合唱団"
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)
    sheet.form.times.setFocus()
    press(qtbot, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(page.side.inspector.isVisible)
    assert page.side.inspector.booking.row.state is BookingState.CONFIRMED


def test_a_hold_is_confirmed(page, desk, made, qtbot):
    page.open_sheet()
    sheet = page.side.booking
    type_group(page, qtbot, "合唱")
    sheet.hold()
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    held = sheet.writer.booking_id
    qtbot.waitUntil(sheet.buttons.save_button.hasFocus)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    row = page.side.inspector.booking.row
    assert (row.id, row.state) == (held, BookingState.CONFIRMED)
