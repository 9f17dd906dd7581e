from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.models import Booking, Group
from desktop.operations.bookings import book_room
from desktop.operations.group_request import GroupRequest
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.registrations import apply_group
from desktop.operations.visits import count_visit
from desktop.queries.bookings import booking_details
from desktop.queries.handover import notes
from desktop.queries.visits import visits_on
from desktop.views.today.glance import DayGlance
from desktop.views.today.lines import LineButton
from desktop.words import BookingState, Importance, VisitPurpose
from tests.makers import NOW, make_request
from tests.queries.test_todays import add_case
from tests.views.rooms.rooms import asked, at, compose, make_booking, set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()


def people(page):
    return [tile.people for tile in page.counters.tiles]


def counted(page, qtbot, *wanted):
    qtbot.waitUntil(lambda: people(page) == list(wanted))


def point_of(page, resource_id, moment):
    scene = page.glance._scene
    row = scene.day.rows_of(resource_id)[0]
    place = scene.geometry.area(row, row, scene.day.minute(moment), scene.day.minute(moment) + 30)
    return place.center()


def test_digits_count_visitors_and_shift_takes_the_last_one_back(page, desk, qtbot):
    qtbot.keyClick(page.glance, "1")
    counted(page, qtbot, 1, 0, 0, 0, 0, 0)
    qtbot.keyClick(page.glance, "1")
    qtbot.keyClick(page.glance, Qt.Key.Key_6, Qt.KeyboardModifier.KeypadModifier)
    counted(page, qtbot, 2, 0, 0, 0, 0, 1)
    qtbot.keyClick(page.glance, "!", Qt.KeyboardModifier.ShiftModifier)  # not the last act of this desk
    qtbot.wait(100)
    assert people(page) == [2, 0, 0, 0, 0, 1]
    qtbot.keyClick(page.glance, "&", Qt.KeyboardModifier.ShiftModifier)
    counted(page, qtbot, 2, 0, 0, 0, 0, 0)
    qtbot.keyClick(page.glance, "!", Qt.KeyboardModifier.ShiftModifier)
    counted(page, qtbot, 1, 0, 0, 0, 0, 0)
    assert asked(desk, qtbot, partial(visits_on, site_id=1, day=TODAY)).total == 1


def test_a_click_counts_and_a_right_click_takes_back(page, qtbot):
    tile = page.counters.tiles[1]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    counted(page, qtbot, 0, 1, 0, 0, 0, 0)
    assert tile.accessibleName() == "Printing: 1 people, key 2"
    qtbot.mouseClick(page.counters.tiles[0], Qt.MouseButton.RightButton)
    qtbot.mouseClick(tile, Qt.MouseButton.RightButton)
    counted(page, qtbot, 0, 0, 0, 0, 0, 0)


def test_digits_typed_into_the_note_count_nobody(page, qtbot):
    line = page.side.handover.line
    line.setFocus()
    qtbot.keyClicks(line, "123")
    qtbot.wait(50)
    assert (line.text(), sum(people(page))) == ("123", 0)


def test_a_key_held_down_is_one_visitor(page, qtbot, qapp):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    for repeats in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        qapp.sendEvent(page.glance, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, none, "2", repeats))
    counted(page, qtbot, 0, 1, 0, 0, 0, 0)


def test_another_pc_is_seen_within_a_second_and_the_keyboard_stays(page, database, made, qtbot):
    line = page.side.handover.line
    line.setFocus()
    compose(line, "鍵を")
    database.write(partial(count_visit, purpose=VisitPurpose.OPEN_SPACE), made.by)
    database.write(
        partial(write_note, request=NoteRequest(text="印刷機2は修理中", importance=Importance.IMPORTANT)), made.by
    )
    database.write(partial(book_room, request=make_request(made, start="11:00", end="12:00")), made.by)
    qtbot.waitUntil(lambda: people(page)[3] == 1 and bool(page.side.handover.views), timeout=1500)
    qtbot.waitUntil(lambda: len(page.side.arrivals.buttons) == 1, timeout=1000)
    assert line.hasFocus()
    assert line.text() == "鍵を"
    assert page.side.arrivals.buttons[0].line.mark.word == "Unpaid 200 yen"


def test_a_word_to_the_next_is_written_with_enter_and_put_away(page, desk, qtbot):
    handover = page.side.handover
    compose(handover.line, "和室の鍵は予備を")
    handover.important.click()
    qtbot.keyClick(handover.line, Qt.Key.Key_Return)
    qtbot.keyClick(handover.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(handover.views) == 1)
    told = asked(desk, qtbot, partial(notes, site_id=1, day=TODAY))
    assert [(note.text, note.importance, note.staff) for note in told] == [
        ("和室の鍵は予備を", Importance.IMPORTANT, "高橋")
    ]
    assert handover.line.text() == ""
    qtbot.mouseClick(handover.views[0].done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not handover.views)


def test_a_half_written_word_waits_for_its_writer(page, opened, desk, made, qtbot):
    compose(page.side.handover.line, "あしたの")
    desk.sit_down(made.manager + 1, "佐藤", 1)
    page.put_away()
    assert page.side.handover.line.text() == ""
    desk.sit_down(made.manager, "高橋", 1)
    assert opened().side.handover.line.text() == "あしたの"


def test_a_booking_is_chosen_by_mouse_and_by_enter_but_never_moved(page, desk, made, qtbot):
    booking = make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: len(page.rows.day.bookings) == 1)
    chosen: list[int] = []
    page.booking_chosen.connect(chosen.append)
    area, start = page.glance.viewport(), point_of(page, made.room_a, at(15))
    qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=start)
    assert chosen == [booking]
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(area, start + (point_of(page, made.room_a, at(19)) - start) * step / 5)
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=point_of(page, made.room_a, at(19)))
    qtbot.keyClick(page.glance, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page.glance._scene.pull is None
    page.glance.pick(booking)
    qtbot.keyClick(page.glance, Qt.Key.Key_Return)
    assert chosen == [booking] * len(chosen)
    assert len(chosen) >= 2


def test_enter_on_a_free_time_asks_for_the_booking_sheet(page, qtbot):
    with qtbot.waitSignal(page.book_wanted):
        qtbot.keyClick(page.glance, Qt.Key.Key_Return)
    assert page.glance._scene.wish is None
    with qtbot.waitSignal(page.book_wanted):
        page.book.click()


def test_what_is_to_be_done_today_can_be_chosen(page, desk, database, made, qtbot):
    booking = make_booking(desk, made, qtbot, day="2026-11-28")

    def let_it_end(session, _acting):
        row = session.get_one(Booking, booking)
        row.state, row.expires_at = BookingState.PROVISIONAL, at(17)
        session.get_one(Group, made.choir).registered_until = TODAY + timedelta(days=9)

    case = database.write(partial(add_case, what="折り返し電話"), made.by).answer
    database.write(let_it_end, made.by)
    applied = database.write(partial(apply_group, request=GroupRequest(name="申請した会")), made.by).answer
    due = page.side.due
    qtbot.waitUntil(lambda: due.total == 4)
    page.resize(1286, 800)
    qtbot.waitUntil(lambda: len(due.buttons) == 4)
    assert [button.line.title for button in due.buttons] == [
        "Provisional booking ends",
        "折り返し電話",
        "Applications to review",
        "Registrations to renew",
    ]
    assert due.buttons[0].line.right == "today 17:00"
    chosen: list[tuple[str, int]] = []
    page.booking_chosen.connect(lambda key: chosen.append(("booking", key)))
    page.case_chosen.connect(lambda key: chosen.append(("case", key)))
    page.renewals_wanted.connect(lambda: chosen.append(("renewals", 0)))
    page.group_chosen.connect(lambda key: chosen.append(("group", key)))
    for button in due.buttons:
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert chosen == [("booking", booking), ("case", case), ("group", applied), ("renewals", 0)]
    first = due.buttons[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)  # what the button says: confirmed, where it stands
    qtbot.waitUntil(lambda: due.total == 3)
    qtbot.mouseClick(due.buttons[0].acts[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: due.total == 2)
    assert asked(desk, qtbot, partial(booking_details, booking_id=booking)).row.state is BookingState.CONFIRMED
    assert len(chosen) == 4


def test_time_passes_without_a_question(page, desk, made, qtbot):
    make_booking(desk, made, qtbot, start="11:30", end="12:30")
    qtbot.waitUntil(lambda: len(page.side.arrivals.buttons) == 1)
    assert page.side.arrivals.buttons[0].line.lead_under == ""
    set_clock(desk, at(11, 42))
    page.tick()
    assert page.side.arrivals.buttons[0].line.lead_under == "12 min ago"
    assert "1 arriving soon・1 late" in page.head.facts.toolTip()
    set_clock(desk, at(12, 31))
    page.tick()
    assert not page.side.arrivals.buttons


def test_midnight_a_sleep_of_two_days_and_a_clock_set_back_leave_the_caret(page, desk, qtbot):
    line = page.side.handover.line
    line.setFocus()
    compose(line, "とちゅう")
    line.setCursorPosition(2)
    for days in (1, 3, 0):
        set_clock(desk, at(0, 1, days=days))
        page.tick()
        qtbot.waitUntil(lambda days=days: page.rows.day.day == TODAY + timedelta(days=days))
        assert f"{21 + days} November" in page.title.text()
    assert (line.hasFocus(), line.text(), line.cursorPosition()) == (True, "とちゅう", 2)


def test_everything_that_is_due_stands_in_its_sheet(page, database, made, qtbot):
    for number in range(9):
        database.write(partial(add_case, what=f"電話{number}"), made.by)
    due = page.side.due
    qtbot.waitUntil(lambda: due.total == 9)
    assert 1 <= len(due.buttons) <= 6
    assert due.all.text() == "All 9"
    due.all.click()
    sheet = page.sheets.sheet("due")
    qtbot.waitUntil(lambda: len(sheet.due.buttons) == 9)
    qtbot.waitUntil(sheet.due.buttons[0].hasFocus)
    qtbot.keyClick(sheet.due.buttons[0], Qt.Key.Key_Down)
    qtbot.keyClick(sheet.due.buttons[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.due.buttons) == 8)
    assert sheet.due.buttons[1].hasFocus()
    qtbot.keyClick(sheet.due.buttons[1], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.sheets.shown == "day")


def test_on_a_short_screen_what_is_due_and_the_notes_are_tabs(page, desk, database, made, qtbot):
    for number in range(3):
        database.write(partial(add_case, what=f"電話{number}"), made.by)
        make_booking(desk, made, qtbot, start=f"1{number}:00", end=f"1{number}:30")
    side = page.side
    set_clock(desk, at(10, 20))
    page.tick()
    qtbot.waitUntil(lambda: (side.due.total, side.arrivals.total) == (3, 3))
    page.resize(1200, 546)
    qtbot.waitUntil(lambda: not side.handover.isVisible())
    side.tabs.tab("notes").click()
    assert (side.handover.isVisible(), side.due.isVisible()) == (True, False)
    page.resize(1286, 664)
    qtbot.waitUntil(lambda: side.handover.isVisible() and side.due.isVisible())
    assert not side.tabs.isVisible()


def test_a_tall_screen_shows_the_coming_week(page, desk, made, qtbot):
    make_booking(desk, made, qtbot, day="2026-11-22", start="09:00", end="12:00")
    assert page.extras.week is None
    page.resize(1800, 940)
    qtbot.waitUntil(lambda: page.extras.week is not None and len(page.extras.week.tiles) == 7)
    told = [tile.accessibleName() for tile in page.extras.week.tiles[:2]]
    assert told == ["Sun 22 November、1 bookings、8 free", "Mon 23 November、closed、月曜休館"]
    with qtbot.waitSignal(page.day_chosen) as asked_for:
        qtbot.keyClick(page.extras.week.tiles[0], Qt.Key.Key_Return)
    assert asked_for.args == [TODAY + timedelta(days=1)]


def test_the_first_day_has_three_steps_until_somebody_books(page, desk, made, qtbot):
    qtbot.waitUntil(lambda: page.extras.steps is not None)
    steps = page.extras.steps.steps
    assert [step.is_done for step in steps.values()] == [True, True, False]
    with qtbot.waitSignal(page.record_wanted) as wanted:
        steps["hours"].button.click()
    assert wanted.args == ["settings", 0]
    with qtbot.waitSignal(page.import_wanted):
        steps["groups"].button.click()
    make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: not page.extras.steps.isVisible())


def test_everything_the_keyboard_reaches_has_a_name(page, database, made, qtbot):
    database.write(partial(write_note, request=NoteRequest(text="ひとこと")), made.by)
    database.write(add_case, made.by)
    qtbot.waitUntil(lambda: bool(page.side.handover.views and page.side.due.buttons))
    qtbot.waitUntil(page.side.due.buttons[0].isVisible)
    reached = [part for part in page.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {type(part) for part in reached if part.isVisible()} >= {LineButton, QLineEdit, QPushButton, DayGlance}
    assert [part for part in reached if part.isVisible() and not (part.accessibleName() or part.text())] == []
