from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

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
    lines.buttons[0].act.setFocus()
    qtbot.keyClick(lines.buttons[0].act, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [button.line.key for button in lines.buttons] == [2])
    found = asked(desk, qtbot, partial(booking_details, booking_id=first)).row
    assert (found.state, found.key_number) == (BookingState.ARRIVED, "")
