"""Rooms, repeats and sign-ups by hand on the page of events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.bookings import book_room
from desktop.operations.event_room_parts import RoomWish
from desktop.operations.events import add_event
from desktop.operations.sign_ups import SignUpRequest, sign_up
from desktop.queries.events import event_list
from desktop.queries.sign_ups import sign_ups
from desktop.rules.series_patterns import Repeat
from desktop.views.events import event_menu
from desktop.views.events.details import RESULT, SIGN_UPS
from desktop.words import SeriesPart, SignUpState
from tests.makers import make_request
from tests.operations.test_events import FAIR
from tests.views.events.test_page import open_sheet, put_in, saved, typed
from tests.views.rooms.rooms import asked, compose, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
DECEMBER = {"from_": date(2026, 11, 1), "until": date(2026, 12, 31)}


def test_a_course_with_its_rooms_is_put_in_and_its_following_dates_are_called_off(page, desk, made, qtbot):
    taken = make_request(made, day="2026-12-05")
    written(desk, qtbot, partial(book_room, request=taken))
    sheet = open_sheet(page, qtbot)
    form = sheet.form
    qtbot.waitUntil(lambda: made.room_a in form.rooms.chips.choices)
    compose(form.lines["title"], "手話サークル体験")
    typed(qtbot, form.day, "11/28")
    form.rooms.chips.chip(made.room_a).click()
    typed(qtbot, form.rooms.before, "30")
    form.repeats.chips.chip(Repeat.WEEKLY).click()
    typed(qtbot, form.repeats.times, "3")
    sheet.save()
    rooms = form.rooms
    qtbot.waitUntil(lambda: bool(rooms.property("wrong")))
    assert "鎌倉合唱団" in rooms.accessibleDescription()
    form.repeats.without_rooms.click()
    qtbot.keyClick(form.repeats.times, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.card.details is not None)
    told = [(row.starts_at.day, row.place) for row in asked(desk, qtbot, partial(event_list, **DECEMBER))]
    assert told == [(28, "会議室A"), (5, ""), (12, "会議室A")]
    (room,) = page.card.details.rooms
    assert (room.starts_at, room.ends_at) == (datetime(2026, 11, 28, 13, 30), datetime(2026, 11, 28, 16))
    page.card.menu.wanted.emit(event_menu.CALL_OFF)
    line = page.card.call_off
    line.scope.chips.chip(SeriesPart.FOLLOWING).click()
    compose(line.reason, "講師の都合")
    qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.card.details.row.is_off)
    assert not line.isVisible()
    assert page.card.details.result == "講師の都合"
    assert all(row.is_off for row in asked(desk, qtbot, partial(event_list, **DECEMBER)))


def test_a_change_moves_the_rooms_unless_they_shall_stay(page, desk, made, qtbot):
    wish = RoomWish(resource_ids=(made.room_a,))
    written(desk, qtbot, partial(add_event, request=replace(FAIR, capacity=None), rooms=wish))
    qtbot.waitUntil(lambda: page.card.details is not None)
    sheet = page.sheet
    for time, booked in (("15-17", 15), ("10-12", 15)):
        page.card.change.click()
        qtbot.waitUntil(lambda: made.room_b in sheet.form.rooms.chips.choices)
        assert made.room_a not in sheet.form.rooms.chips.choices  # it is booked already
        typed(qtbot, sheet.form.times, time)
        sheet.scope.rooms.setChecked(time == "15-17")
        sheet.save()
        qtbot.waitUntil(lambda: not sheet.isVisible())
        assert saved(desk, qtbot).rooms[0].starts_at.hour == booked


def test_people_sign_up_by_name_and_enter_and_are_marked_as_they_come(page, desk, qtbot):
    event_id = put_in(desk, qtbot, capacity=3, signs_up=True)
    qtbot.waitUntil(lambda: page.card.details is not None)
    page.card.turn_to(SIGN_UPS)
    part, line = page.card.sign_ups, page.card.sign_ups.line
    for name, people in (("佐藤花子", "2"), ("佐藤花子", "1"), ("鈴木", "2")):
        line.name.setFocus()
        compose(line.name, name)
        typed(qtbot, line.people, people)
        before = len(part.rows)
        qtbot.keyClick(line.people, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda seen=before: part.message.isVisible() or (len(part.rows) > seen and not line.name.text())
        )
        if part.message.isVisible():  # nobody signs up twice
            assert line.name.hasFocus()
            line.name.clear()
    assert [(row.name, row.state) for row in part.rows] == [
        ("佐藤花子", SignUpState.SIGNED_UP),
        ("鈴木", SignUpState.WAITING),
    ]
    part.list.setFocus()
    part.list.view.setCurrentIndex(part.list.lines.index(0))
    qtbot.keyClick(part.list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.rows[0].state is SignUpState.CAME)
    qtbot.waitUntil(lambda: page.card.attendance.text() == "2")
    part.list.view.setCurrentIndex(part.list.lines.index(0))
    qtbot.keyClick(part.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: part.rows[-1].state is SignUpState.CANCELLED)
    assert (part.rows[0].name, part.rows[0].state) == ("鈴木", SignUpState.SIGNED_UP)
    assert "鈴木" in part.message.accessibleName()  # does not know of the place yet
    part.list.view.setCurrentIndex(part.list.lines.index(0))
    part.change.click()
    typed(qtbot, line.people, "3")
    qtbot.keyClick(line.people, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.rows[0].people == 3)
    assert [row.people for row in asked(desk, qtbot, partial(sign_ups, event_id=event_id))] == [3, 2]


def test_how_it_went_survives_what_another_pc_writes(page, desk, database, made, qtbot):
    event_id = put_in(desk, qtbot, signs_up=True)
    qtbot.waitUntil(lambda: page.card.details is not None)
    page.card.turn_to(RESULT)
    part = page.card.result
    part.text.setFocus()
    compose(part.text, "盛況でした。")
    request = replace(FAIR, title="冬の会", starts_at=datetime(2026, 11, 29, 10), ends_at=datetime(2026, 11, 29, 12))
    database.write(partial(add_event, request=request), made.by)
    qtbot.waitUntil(lambda: len(page.panel.list.events.rows) == 2, timeout=2000)
    assert part.text.toPlainText() == "盛況でした。"
    qtbot.keyClick(part.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.card.details.result == "盛況でした。")
    assert saved(desk, qtbot, event_id).result == "盛況でした。"


def test_the_papers_stand_in_the_place_of_the_event(page, desk, qtbot):
    event_id = put_in(desk, qtbot, signs_up=True)
    written(desk, qtbot, partial(sign_up, event_id=event_id, request=SignUpRequest(name="佐藤")))
    qtbot.waitUntil(lambda: page.card.details is not None and page.card.details.row.signed.people == 1)
    page.wall.click()
    qtbot.waitUntil(lambda: page.paper.paper.preview.page_count == 1, timeout=30_000)
    assert not page.card.isVisible()
    qtbot.keyClick(page.paper.print_button, Qt.Key.Key_Escape)
    assert page.card.isVisible()
    page.card.menu.wanted.emit(event_menu.DOOR)
    qtbot.waitUntil(lambda: page.paper.paper.preview.page_count == 1 and page.paper.isVisible(), timeout=10_000)
    keys = [key for key, _word in page.card.menu.offered()]
    assert keys == [event_menu.AGAIN, event_menu.SIGN_UPS, event_menu.DOOR, event_menu.CALL_OFF]


def test_who_is_being_signed_up_outlives_the_window(opened, desk, qtbot):
    event_id = put_in(desk, qtbot, signs_up=True)
    page = opened()
    qtbot.waitUntil(lambda: page.card.details is not None)
    page.card.turn_to(SIGN_UPS)
    part = page.card.sign_ups
    part.line.name.setFocus()
    compose(part.line.name, "佐藤")
    typed(qtbot, part.line.people, "3")
    part.draft.flush()
    again = opened()
    qtbot.waitUntil(lambda: again.card.details is not None)
    again.card.turn_to(SIGN_UPS)
    line = again.card.sign_ups.line
    qtbot.waitUntil(lambda: line.name.text() == "佐藤")
    assert line.people.text() == "3"
    again.card.sign_ups.write()
    qtbot.waitUntil(lambda: line.name.text() == "")
    (row,) = asked(desk, qtbot, partial(sign_ups, event_id=event_id))
    assert (row.name, row.people) == ("佐藤", 3)
    assert opened().card.sign_ups.line.name.text() == ""
