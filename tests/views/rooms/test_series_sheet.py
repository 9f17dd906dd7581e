from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desktop.models import Booking
from desktop.operations.bookings import book_room
from desktop.operations.series import SeriesRequest, book_series
from desktop.queries.bookings import booking_details
from desktop.rules.series_patterns import Repeat
from desktop.views.rooms.booking_content import Filled
from desktop.words import BookingState, DateState, SeriesPart
from tests.makers import make_request

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def sheet(page, desk, made, database, qtbot):
    """Eight Tuesdays of the choir, the third of them taken; the year's end is closed."""
    taken = make_request(made, day="2026-12-08", group_id=made.readers)
    database.write(partial(book_room, request=taken), made.by)
    filled = Filled(
        group_id=made.choir,
        group="鎌倉合唱団",
        group_number="0001",
        day="2026-11-24",
        times="14:00～16:00",
        people="8",
        resource_id=made.room_a,
        purpose="例会",
    )
    page.sheets.open("series", filled)
    sheet = page.sheets.sheet("series")
    sheet.form.count.setText("8")
    qtbot.waitUntil(lambda: len(sheet.dates.dates.rows) == 8)
    return sheet


def ticked(sheet):
    return sorted(start.strftime("%m%d") for start in sheet.dates.dates.ticked)


def test_every_date_has_its_state_and_only_free_ones_a_tick(sheet, made, database, qtbot):
    rows = sheet.dates.dates.rows
    assert [row.state for row in rows].count(DateState.FREE) == 6
    assert (rows[2].state, rows[5].state) == (DateState.TAKEN, DateState.CLOSED)
    assert "あじさい読書会" in sheet.dates.dates.spoken(rows[2])
    assert ticked(sheet) == ["0105", "0112", "1124", "1201", "1215", "1222"]
    sheet.dates.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(sheet.dates, key)
    assert ticked(sheet) == ["0105", "0112", "1215", "1222"]
    sheet._take_room(datetime(2026, 12, 8, 14), made.japanese)
    qtbot.waitUntil(lambda: sheet.dates.dates.rows[2].state is DateState.FREE)
    assert "5" in sheet.save.text()
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    with database.reading() as session:
        made_ones = session.scalars(select(Booking).where(Booking.series_id.is_not(None)).order_by(Booking.starts_at))
        assert [(row.starts_at.strftime("%m%d"), row.resource_id, row.people, row.purpose) for row in made_ones] == [
            ("1208", made.japanese, 8, "例会"),
            *((day, made.room_a, 8, "例会") for day in ("1215", "1222", "0105", "0112")),
        ]


def test_another_pattern_lists_other_dates_at_once(sheet, qtbot):
    sheet.form.repeats.chip(Repeat.NTH_WEEKDAY).click()
    qtbot.waitUntil(lambda: [row.starts_at.day for row in sheet.dates.dates.rows][:3] == [24, 22, 26])
    sheet.take_free_only()
    sheet.form.count.setText("10000")
    qtbot.waitUntil(lambda: sheet.message.isVisibleTo(sheet) and not sheet.dates.dates.rows)
    assert "366" in sheet.message.accessibleName()
    assert not sheet.save.isEnabled()
    sheet.form.repeats.chip(Repeat.PICKED).click()
    sheet.form.picked.setText("12/5 12/12")
    qtbot.waitUntil(lambda: [row.starts_at.day for row in sheet.dates.dates.rows] == [24, 5, 12])
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_part_of_a_series_is_moved_and_cancelled_from_the_sheets(page, desk, made, database, qtbot):
    request = SeriesRequest(booking=make_request(made, day="2026-11-24", purpose="例会"), rule="FREQ=WEEKLY;COUNT=4")
    database.write(partial(book_series, request=request), made.by)
    with database.reading() as session:
        second = booking_details(session, 2)
    page.side.move_booking(second)
    sheet = page.side.booking
    qtbot.waitUntil(lambda: sheet.parts.isVisibleTo(sheet))
    sheet.parts.chips.chip(SeriesPart.FOLLOWING).click()
    sheet.form.times.setText("18-20")
    qtbot.waitUntil(sheet.buttons.save_button.isEnabled)
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    with database.reading() as session:
        assert [row.starts_at.hour for row in session.scalars(select(Booking).order_by(Booking.id))] == [14, 18, 18, 18]
        third = booking_details(session, 3)
    page.side.cancel_booking(third)
    cancel = page.side.cancel
    qtbot.waitUntil(lambda: cancel.parts.isVisibleTo(cancel))
    cancel.parts.chips.chip(SeriesPart.ALL).click()
    with qtbot.waitSignal(cancel.saved):
        cancel.save()
    with database.reading() as session:
        states = [row.state for row in session.scalars(select(Booking).order_by(Booking.id))]
    assert states == [BookingState.CONFIRMED, *[BookingState.CANCELLED] * 3]


def test_the_next_caller_does_not_find_the_booking_that_became_a_series(page, made, qtbot):
    kept = Filled(
        group_id=made.choir, group="鎌倉合唱団", day="2026-11-24", times="14:00～16:00", resource_id=made.room_a
    )
    page.side.open_new(kept)
    page.side.booking.form.people.setText("8")
    page.side.booking.repeat()
    sheet = page.sheets.sheet("series")
    sheet.form.count.setText("2")
    qtbot.waitUntil(sheet.save.isEnabled)
    sheet.book()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    page.open_sheet()
    assert page.side.booking.form.filled().group_id is None
