"""Opening, closing, and slips entered afterwards, by keyboard and mouse."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.booking_life import arrive
from desktop.operations.bookings import book_room
from desktop.operations.site_days import open_day
from desktop.queries.bookings import booking_details
from desktop.queries.site_days import checklist, day_lists, site_day
from desktop.queries.visits import visits_on
from desktop.views.daybook.afterwards.afterwards_sheet import AfterwardsSheet
from desktop.views.daybook.moments.closing_sheet import ClosingSheet
from desktop.views.daybook.moments.opening_sheet import OpeningSheet
from desktop.words import BookingState, DayMoment, Language
from tests.makers import NOW, make_request
from tests.views.rentals.conftest import unnamed
from tests.views.rooms.rooms import asked, set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()


def test_a_day_is_gone_through_by_keyboard_and_opened_once(database, made, desk, shown, qtbot):
    database.write(open_day, made.by)
    set_clock(desk, NOW + timedelta(days=1))
    sheet = shown(OpeningSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: sheet.rows is not None and bool(sheet.steps.lines))
    assert not unnamed(sheet)
    close_it = sheet.steps.button("never_closed", "close_then")
    qtbot.waitUntil(close_it.hasFocus)
    qtbot.keyClick(close_it, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.rows.never_closed)
    assert asked(desk, qtbot, partial(site_day, site_id=1, day=TODAY)).closed_at == NOW + timedelta(days=1)
    box = sheet.checks.boxes[1]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sheet.rows.checks[1].ticked_by == "高橋")
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet.rows.day.is_open)
    assert not sheet.open_button.isVisible()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_a_manager_writes_the_list_line_by_line(desk, shown, qtbot):
    sheet = shown(OpeningSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: bool(sheet.checks.boxes))
    sheet.checks.change.click()
    lines = sheet.lists.lines
    qtbot.waitUntil(lambda: len(lines.rows) > 1)
    first = lines.rows[0].fields[0]
    qtbot.keyClick(first, Qt.Key.Key_Return)
    qtbot.keyClicks(lines.rows[1].fields[0], "Water the plants")
    qtbot.keyClick(lines.rows[1].fields[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(lines.rows[0].fields[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not sheet.lists.isVisible())
    told = asked(desk, qtbot, partial(checklist, site_id=1, day=TODAY, moment=DayMoment.OPENING))
    assert told[0].text == "Water the plants"
    assert len(asked(desk, qtbot, partial(day_lists, site_id=1)).contacts) == 8


def test_who_is_still_in_goes_and_the_day_is_closed_backed_up_and_locked(database, made, desk, shown, qtbot):
    booking = database.write(partial(book_room, request=make_request(made, "10:00", "12:00")), made.by).answer
    database.write(partial(arrive, booking_id=booking, key_number="2", seen_version=1), made.by)
    set_clock(desk, NOW + timedelta(hours=10))
    sheet = shown(ClosingSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: sheet.rows is not None)
    left = sheet.steps.button("still_in", "left")
    qtbot.waitUntil(left.hasFocus)
    qtbot.keyClick(left, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.rows.still_in)
    assert asked(desk, qtbot, partial(booking_details, booking_id=booking)).row.state is BookingState.LEFT
    sheet.steps.button("papers", "papers").click()
    qtbot.waitUntil(sheet.paper.preview.isVisible, timeout=20_000)
    qtbot.keyClick(sheet.print_button, Qt.Key.Key_Escape)
    assert sheet.steps.isVisible()
    with qtbot.waitSignal(sheet.lock_wanted, timeout=20_000):
        qtbot.keyClick(sheet.checks, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet._kept.backed_up == desk.now().replace(microsecond=sheet._kept.backed_up.microsecond)
    sheet.again.click()
    qtbot.waitUntil(lambda: sheet.rows.day.closed_at is None)


def test_slips_are_typed_looked_at_and_written_with_their_own_time(database, made, desk, shown, qtbot):
    database.write(partial(book_room, request=make_request(made, "09:00", "09:30")), made.by)
    sheet = shown(AfterwardsSheet(desk, Language.ENGLISH))
    form = sheet.form
    qtbot.waitUntil(lambda: form.time.hasFocus() and bool(sheet._choices.things))
    form.add.setFocus()
    qtbot.keyClick(form.add, Qt.Key.Key_Tab)
    assert not form.add.hasFocus()  # the list below is empty
    form.begin()
    assert not unnamed(sheet)
    qtbot.keyClicks(form.time, "9:15")
    qtbot.keyClicks(form.people, "3")
    qtbot.keyClick(form.people, Qt.Key.Key_Return)
    assert form.time.hasFocus()
    form.kind.setCurrentIndex(1)
    qtbot.keyClicks(form.time, "9:15-9:45")
    qtbot.keyClicks(form.who, "Tanaka")
    qtbot.keyClicks(form.phone, "0467-00-0001")
    qtbot.keyClick(form.phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.refusals) == 2 and sheet.refusals[1] is not None)
    assert sheet.refusals[0] is None
    assert "鎌倉合唱団" in sheet.list.lines.rows[1].detail
    qtbot.keyClick(form.time, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sheet.slips) == 1 and not sheet._waiting)
    assert asked(desk, qtbot, partial(visits_on, site_id=1, day=TODAY)).total == 3
    qtbot.keyClicks(form.phone, "0467-00-0002")
    sheet.list.view.setFocus()
    sheet.change.click()
    assert form.time.accessibleDescription()
    assert len(sheet.slips) == 1  # what is half typed is not overwritten
    form.phone.clear()
    sheet.change.click()
    assert (form.time.text(), form.who.text()) == ("9:15～9:45", "Tanaka")
    qtbot.keyClick(form.time, "x")
    form.take()
    assert form.time.accessibleDescription()
    form.time.setText("9:30-10:00")
    sheet.write_all()
    qtbot.waitUntil(lambda: not sheet.slips and not sheet.writer.busy)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(form.time, Qt.Key.Key_Escape)
