from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.booking_life import arrive
from desktop.queries.bookings import booking_details
from desktop.words import BookingState
from tests.makers import NOW
from tests.views.rooms.rooms import asked, make_booking, set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_who_has_come_is_written_down_where_the_line_stands(page, desk, made, qtbot):
    first = make_booking(desk, made, qtbot)
    make_booking(desk, made, qtbot, resource_id=made.japanese, group_id=made.readers)
    set_clock(desk, NOW + timedelta(hours=4))
    page.reload()
    lines = page.side.arrivals
    qtbot.waitUntil(lambda: [button.line.key for button in lines.buttons] == [1, 2])
    lines.buttons[0].setFocus()
    qtbot.keyClick(lines.buttons[0], Qt.Key.Key_Down)
    assert lines.buttons[1].hasFocus()
    qtbot.keyClick(lines.buttons[1], Qt.Key.Key_Up)
    assert lines.buttons[0].hasFocus()
    lines.buttons[0].acts[0].setFocus()
    qtbot.keyClick(lines.buttons[0].acts[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [button.line.key for button in lines.buttons] == [2])
    found = asked(desk, qtbot, partial(booking_details, booking_id=first)).row
    assert (found.state, found.key_number) == (BookingState.ARRIVED, "")


def test_the_usual_key_goes_with_them_or_another_one_that_is_typed(page, desk, made, qtbot):
    before = make_booking(desk, made, qtbot, start="09:00", end="10:00")
    for start, end in (("11:00", "12:00"), ("12:00", "13:00")):
        make_booking(desk, made, qtbot, start=start, end=end)
    make_key = partial(arrive, booking_id=before, key_number="2", seen_version=1)
    desk.write(desk, make_key)
    lines = page.side.arrivals
    qtbot.waitUntil(lambda: [button.line.room_key for button in lines.buttons][1:] == ["2"])
    set_clock(desk, NOW + timedelta(hours=1, minutes=20))
    page.tick()
    first = lines.buttons[0]
    assert first.line.detail == "key 2・会議室A"  # beside the unpaid fee the end is what gets lost
    first.setFocus()
    qtbot.mouseClick(first.acts[1], Qt.MouseButton.LeftButton)  # telephoned
    qtbot.waitUntil(lambda: first.line.mark is not None and len(first.line.acts) == 1)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_K)
    qtbot.keyClicks(first.key, "7")
    qtbot.keyClick(first.key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(lines.buttons) == 1)
    assert asked(desk, qtbot, partial(booking_details, booking_id=2)).row.key_number == "7"
    assert [tile.people for tile in page.counters.tiles] == [0] * 6
