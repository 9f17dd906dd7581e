"""A booking from the call to the permit."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.day.hands import ALT, CONTROL, Hands, Key


def book_a_room(hands: Hands) -> None:
    """A clash, the nearest thing that works, a second window that sees it, undo and redo, the permit."""
    page = hands.page("rooms")
    hands.until(lambda: page.timetable.focus_text() != "")
    hands.picture("rooms-day")
    _book(hands)
    _look_from_a_second_window(hands)
    hands.key(Key.Key_Z, CONTROL)
    hands.picture("undone")
    hands.key(Key.Key_Y, CONTROL)
    hands.picture("done-again")
    _issue_a_permit(hands)


def _book(hands: Hands) -> None:
    page = hands.page("rooms")
    hands.key(Key.Key_F2)
    sheet = page.side.booking
    hands.until(sheet.isVisible)
    hands.type(sheet.form.group, "よしの")
    hands.until(sheet.form.group.answers_shown)
    hands.picture("find-group")
    QTest.keyClick(sheet.form.group, Key.Key_Return)
    hands.type(sheet.form.times, "14-16")
    hands.until(lambda: sheet.verdict.offers.isVisibleTo(page))
    hands.picture("clash")
    QTest.keyClick(sheet.form.times, Key.Key_1, ALT)
    hands.until(sheet.buttons.save_button.isEnabled)
    hands.picture("offer-taken")
    QTest.keyClick(sheet.buttons.save_button, Key.Key_Return, CONTROL)
    hands.until(page.side.inspector.isVisible)
    hands.picture("booked")


def _look_from_a_second_window(hands: Hands) -> None:
    window = hands.window
    window.open_another()
    other = next(each for each in QApplication.topLevelWidgets() if type(each) is type(window) and each != window)
    hands.until(lambda: other.frame is not None and other.frame.place != "")
    assert other.frame is not None
    page: Any = other.frame.page("rooms")
    hands.until(lambda: page.timetable.focus_text() != "")
    hands.picture("second-window", other)
    other.close()
    window.activateWindow()
    hands.until(window.isActiveWindow)


def _issue_a_permit(hands: Hands) -> None:
    page = hands.page("rooms")
    hands.press(page.side.inspector.permit)
    sheet = page.side.permit
    hands.until(sheet.isVisible)
    sheet.paid.setChecked(True)
    hands.press(sheet.issue)
    hands.until(lambda: sheet.preview.isVisibleTo(page))
    hands.picture("permit")
    hands.paper("permit", sheet.preview.pdf)
    QTest.keyClick(sheet, Key.Key_Escape)
