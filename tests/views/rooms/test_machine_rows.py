from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.errors import MachineNotReady
from desktop.operations.bookings import book_room
from desktop.operations.machines import add_machine, set_machine_state
from desktop.queries.bookings import booking_details
from desktop.views.rooms.booking_content import SheetFor
from desktop.views.rooms.spans import Span
from desktop.views.rooms.timetable import words
from desktop.views.rooms.timetable.collisions import clashes
from desktop.views.rooms.timetable.rows import Wish
from desktop.words import MachineState
from tests.makers import NOW, make_request

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def press(database, made):
    press = database.write(partial(add_machine, name="輪転機1", site_id=1, note="A3まで"), made.by).answer
    request = make_request(made, resource_id=press, start="14:00", end="15:00")
    database.write(partial(book_room, request=request), made.by)
    return press


def test_a_machine_stands_below_the_rooms_and_says_that_it_cannot_be_used(press, database, made, page, qtbot):
    def day():
        return page.timetable._scene.day

    qtbot.waitUntil(lambda: len(day().blocks) == 1)
    assert [room.name for room in day().rooms] == ["会議室A", "会議室B", "和室", "輪転機1"]
    assert (words.under_name(day().rooms[-1])[0], words.badge(day().blocks[0].booking)) == ("A3まで", "")
    down = partial(set_machine_state, machine_id=press, state=MachineState.OUT_OF_ORDER, note="jam", since=NOW)
    page._desk.write(page, down)
    qtbot.waitUntil(lambda: day().rooms[-1].is_down)
    assert words.under_name(day().rooms[-1])[0] == "Out of order"
    assert words.badge(day().blocks[0].booking) == "Has to move"
    assert [(band.first, band.start, band.name) for band in day().closures] == [(3, 600, "Out of order・jam")]
    assert not clashes(day(), press, 9 * 60, 10 * 60)
    assert clashes(day(), press, 16 * 60, 17 * 60)
    assert page.side.booking.form.room.findData(press) >= 0
    page.panel.show_span(Span.WEEK)
    week = page.panel.spans.week
    qtbot.waitUntil(lambda: week._scene is not None and len(week._scene.week.rooms) == 4)
    scene = week._scene.week
    tomorrow = (datetime(2026, 11, 22) - datetime.combine(scene.rows.first_day, datetime.min.time())).days
    assert [band.name for band in scene.days[tomorrow].closures] == ["Out of order・jam"]
    assert not scene.days[tomorrow - 2].closures
    assert scene.free[tomorrow] == 9  # three rooms, three parts of the day: machines are not counted
    page.panel.show_room(press)
    room = page.panel.spans.room.table
    qtbot.waitUntil(lambda: room._scene is not None and bool(room._scene.day.blocks))
    assert {band.name for band in room._scene.day.closures} >= {"Out of order・jam"}


def test_one_that_is_broken_offers_another_and_what_it_had_is_moved_not_let_stand(press, database, made, page, qtbot):
    other = database.write(partial(add_machine, name="輪転機2", site_id=1), made.by).answer
    down = partial(set_machine_state, machine_id=press, state=MachineState.OUT_OF_ORDER, note="jam", since=NOW)
    database.write(down, made.by)
    page.panel.reload()
    qtbot.waitUntil(lambda: len(page.timetable._scene.day.rooms) == 5)
    sheet = page.side.booking
    qtbot.waitUntil(page.isActiveWindow)
    page.timetable.wished.emit(Wish(press, datetime(2026, 11, 21, 16), datetime(2026, 11, 21, 17)))
    qtbot.waitUntil(lambda: isinstance(sheet.answer and sheet.answer.refusal, MachineNotReady))
    assert [offer.resource_id for offer in sheet.verdict.offers._offers][:1] == [other]
    assert sheet.verdict.override.isVisibleTo(sheet)
    qtbot.keyClick(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert sheet.form.room.currentData() == other
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)
    with database.reading() as session:
        page.side.move_booking(booking_details(session, booking_id=1))
    qtbot.waitUntil(lambda: sheet.purpose is SheetFor.MOVE)
    qtbot.waitUntil(lambda: isinstance(sheet.answer and sheet.answer.refusal, MachineNotReady))
    assert [offer.resource_id for offer in sheet.verdict.offers._offers][:1] == [other]
    page.sheets.open("closures")
    closures = page.sheets.sheet("closures")
    lines = closures.displaced
    qtbot.waitUntil(lambda: bool(lines.lines) and lines.lines[0].open.isVisibleTo(closures))
    assert not lines.lines[0].stand.isVisibleTo(closures)
