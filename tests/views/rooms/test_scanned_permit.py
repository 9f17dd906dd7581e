"""A permit under the scanner, or its number typed, opens its booking where the next thing is done."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.permits import issue_permit
from desktop.queries.bookings import booking_details
from desktop.rules.numbers import qr_text
from desktop.views.frame.top_bar import TopBar
from tests.views.rooms.rooms import asked, compose, make_booking, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def find(bar, page, qtbot, text):
    """As a scanner types: the text and Enter."""
    bar.focus_search()
    compose(bar._search, text)
    qtbot.keyClick(bar._search, Qt.Key.Key_Return)


def test_a_scanned_permit_opens_its_booking_ready_to_arrive_and_to_leave(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    other = make_booking(desk, made, qtbot, resource_id=made.japanese, group_id=made.readers)
    written(desk, qtbot, partial(issue_permit, booking_id=booking_id))
    number = asked(desk, qtbot, partial(booking_details, booking_id=booking_id)).permit.number
    bar = TopBar(desk)
    qtbot.addWidget(bar)
    bar.show()
    bar.booking_chosen.connect(page.show_record)
    inspector = page.side.inspector
    page.show_record(other)
    qtbot.waitUntil(inspector.isVisible)
    inspector.setFocus()
    find(bar, page, qtbot, qr_text("P", number))
    page.activateWindow()
    qtbot.waitUntil(lambda: inspector.booking.row.id == booking_id)
    qtbot.waitUntil(inspector.life.arriving.key.hasFocus)
    qtbot.keyClicks(inspector.life.arriving.key, "A-3")
    qtbot.keyClick(inspector.life.arriving.key, Qt.Key.Key_Return)
    qtbot.waitUntil(inspector.life.leaving.isVisible)
    page.side.close_shown()
    find(bar, page, qtbot, number.translate(str.maketrans("0123456789-", "０１２３４５６７８９－")))
    page.activateWindow()
    qtbot.waitUntil(inspector.life.leaving.people.hasFocus)
    assert inspector.life.leaving.key_back.text() == "Key A-3 is back"
