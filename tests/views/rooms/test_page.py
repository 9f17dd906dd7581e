from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.bookings import book_room
from desktop.queries.bookings import booking_details
from desktop.views.shared import theme
from desktop.words import BookingState, TextSize, ThemeName
from tests.makers import NOW, make_request
from tests.views.rooms.rooms import asked, at, drag, make_booking, point_of, type_group

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_f2_books_with_the_keyboard_alone(page, desk, made, qtbot):
    page.open_sheet()
    sheet = page.side.booking
    qtbot.waitUntil(lambda: sheet.answer is not None)
    type_group(page, qtbot, "合唱")
    assert sheet.form.day.hasFocus()
    sheet.form.times.setFocus()
    sheet.form.times.selectAll()
    qtbot.keyClicks(sheet.form.times, "14-16")
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.fee == 400)
    qtbot.keyClick(sheet.form.times, Qt.Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    details = asked(desk, qtbot, partial(booking_details, booking_id=1))
    assert details.row.state is BookingState.CONFIRMED
    assert (details.row.starts_at, details.row.ends_at) == (at(14), at(16))


def test_a_clash_is_refused_in_words_with_what_would_work(page, desk, made, qtbot):
    make_booking(desk, made, qtbot)
    page.open_sheet()
    sheet = page.side.booking
    sheet.put_place(made.room_a, at(15), at(17))
    qtbot.waitUntil(sheet.verdict.offers.isVisible)
    assert "鎌倉合唱団" in sheet.verdict.message.accessibleName()
    assert page.timetable._scene.wish.clashes
    assert len(page.timetable._scene.offers) == 3
    assert not sheet.buttons.save_button.isEnabled()


def test_a_second_page_sees_the_booking_within_a_second(page, database, made, qtbot):
    request = make_request(made, resource_id=made.japanese)
    database.write(partial(book_room, request=request), made.by)
    qtbot.waitUntil(lambda: len(page.panel.rows.bookings) == 1, timeout=1000)


def test_dragging_a_free_stretch_opens_the_sheet_with_room_and_time(page, made, qtbot):
    drag(page, qtbot, point_of(page, made.japanese, at(13)), point_of(page, made.japanese, at(15)))
    sheet = page.side.booking
    qtbot.waitUntil(sheet.isVisible)
    filled = sheet.form.filled()
    assert filled.resource_id == made.japanese
    assert filled.stretch(NOW.date()) == (at(13), at(15))


def test_dragging_a_booking_moves_it_at_once(page, desk, made, qtbot):
    booking = make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: bool(page.panel.rows.bookings))
    drag(page, qtbot, point_of(page, made.room_a, at(15)), point_of(page, made.japanese, at(16)))
    qtbot.waitUntil(lambda: page.panel.rows.bookings[0].resource_id == made.japanese)
    details = asked(desk, qtbot, partial(booking_details, booking_id=booking))
    assert (details.row.starts_at, details.row.ends_at) == (at(15), at(17))


def test_with_large_text_a_picked_booking_stands_below_and_enter_opens_the_rest(page, desk, made, qtbot, qapp):
    booking_id = make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: bool(page.panel.rows.bookings))
    theme.apply(qapp, ThemeName.LIGHT, TextSize.LARGE)
    try:
        page.timetable.picked.emit(booking_id)
        qtbot.waitUntil(page.panel.strip.isVisible)
        assert page.side.shown() is None
        page.timetable.picked.emit(booking_id)
        qtbot.waitUntil(page.side.inspector.isVisible)
        assert not page.panel.strip.isVisible()
    finally:
        theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)


def test_alt_arrows_change_the_day_and_ctrl_t_comes_back(page, qtbot):
    page.timetable.setFocus()
    qtbot.keyClick(page.timetable, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.day == at(0, days=1).date()
    qtbot.keyClick(page.timetable, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.timetable, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.day == at(0, days=-1).date()
    qtbot.keyClick(page.timetable, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.day == NOW.date()


def test_the_calendar_follows_the_day_of_the_sheet(page, made, qtbot):
    page.open_sheet()
    page.side.booking.put_place(made.room_a, at(14, days=3), at(15, days=3))
    qtbot.waitUntil(lambda: page.day == at(0, days=3).date())
    page.panel.step(1)
    page.side.booking.ask_again()
    qtbot.wait(100)
    assert page.day == at(0, days=4).date()


def test_a_found_booking_of_another_day_is_shown_and_picked(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot, day="2026-11-25")
    page.show_record(booking_id)
    qtbot.waitUntil(page.side.inspector.isVisible)
    qtbot.waitUntil(lambda: page.timetable._scene.picked == booking_id)
    assert page.day == at(0, days=4).date()
    assert page.side.inspector.facts.texts()["Room"] == "会議室A"
