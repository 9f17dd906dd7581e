from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.views.rooms.months.month_table import MonthTable
from desktop.views.rooms.spans import Span, stepped
from desktop.views.rooms.weeks.week_table import WeekTable
from tests.makers import NOW
from tests.views.rooms.rooms import make_booking

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_keys_go_from_day_to_week_to_month_and_back_into_a_day(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    page.timetable.setFocus()
    qtbot.keyClick(page.timetable, Qt.Key.Key_2, CTRL_SHIFT)
    week = page.panel.table
    assert isinstance(week, WeekTable)
    qtbot.waitUntil(lambda: week.geometry_of_week() is not None)
    assert week.hasFocus()
    week.pick(booking_id)
    qtbot.keyClick(week, Qt.Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    page.side.close_shown()
    qtbot.keyClick(week, Qt.Key.Key_3, CTRL_SHIFT)
    month = page.panel.table
    assert isinstance(month, MonthTable)
    qtbot.waitUntil(lambda: month.day_in_focus() == NOW.date())
    qtbot.keyClick(month, Qt.Key.Key_Right)
    assert "3" in month.accessibleDescription()
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert page.panel.span is Span.DAY
    assert page.day == date(2026, 11, 22)


def test_a_month_on_from_the_last_of_a_long_one_is_the_last_of_a_short_one():
    assert stepped(Span.MONTH, date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert stepped(Span.MONTH, date(2027, 1, 31), -1) == date(2026, 12, 31)
    assert stepped(Span.WEEK, date(2026, 12, 28), 1) == date(2027, 1, 4)
