from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.booking_life import arrive
from tests.makers import NOW
from tests.views.rooms.rooms import make_booking, set_clock, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_the_menu_opens_the_unpaid_and_a_booking_comes_back_to_it(page, desk, made, qtbot):
    make_booking(desk, made, qtbot)
    make_booking(desk, made, qtbot, resource_id=made.japanese, group_id=made.readers)
    page.menu.fill()
    assert {"unpaid", "keys", "requests"} <= {action.data() for action in page.menu.menu_of_sheets.actions()}
    page.menu.wanted.emit("unpaid")
    sheet = page.sheets.sheet("unpaid")
    qtbot.waitUntil(lambda: len(sheet.rows) == 2)
    assert sheet.view.hasFocus()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Return)
    inspector = page.side.inspector
    qtbot.waitUntil(inspector.isVisible)
    assert (inspector.booking.row.group, sheet.isVisible()) == ("あじさい読書会", False)
    assert inspector.life.arriving.key.hasFocus()
    qtbot.keyClick(inspector, Qt.Key.Key_Escape)
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.picked.who == "あじさい読書会"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.side.shown() is None and not page.sheets.shown)


def test_a_key_is_taken_back_with_the_space_bar(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    written(desk, qtbot, partial(arrive, booking_id=booking_id, key_number="A-1", seen_version=1))
    set_clock(desk, NOW + timedelta(hours=9))
    page.menu.wanted.emit("keys")
    sheet = page.sheets.sheet("keys")
    qtbot.waitUntil(lambda: bool(sheet.rows))
    assert "1 past" in sheet.sum_line.text()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
    qtbot.waitUntil(sheet.empty.isVisible)
