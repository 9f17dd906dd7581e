from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.bookings import book_room
from desktop.queries.bookings import booking_details
from desktop.words import BookingState
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
