from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.queries.weeks import WeekRows
from desktop.rules.lanes import lanes_of
from desktop.views.rooms.timetable.rows import MoveWish, Wish
from desktop.views.rooms.weeks.room_table import RoomTable
from desktop.views.rooms.weeks.week_table import WeekTable
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName
from tests.views.rooms.timetable_days import LEFT, NONE, NOW, SHIFT, at, make_booking, make_day

MONDAY = date(2026, 11, 16)
SATURDAY, SUNDAY = 5, 6
Key = Qt.Key


def make_week(*bookings, closed=(0,)):
    days = [make_day(day=MONDAY + timedelta(days=number)) for number in range(7)]
    for number, day in enumerate(days):
        own = tuple(each for each in bookings if each.starts_at.date() == day.day)
        days[number] = replace(day, bookings=own, closed="月曜休館" if number in closed else "")
    return WeekRows(1, MONDAY, lanes_of([], 540, 1260), tuple(days))


@pytest.fixture
def shown(qtbot, qapp):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)

    def show(*bookings):
        table = WeekTable("受付1")
        qtbot.addWidget(table)
        table.resize(1100, 500)
        table.show_week(make_week(*bookings), NOW)
        table.show()
        told = []
        for name in (
            "wished",
            "wish_changed",
            "moved",
            "picked",
            "refused_drop",
            "day_wanted",
            "room_wanted",
            "stepped",
        ):
            getattr(table, name).connect(lambda value, name=name: told.append((name, value)))
        return table, told

    return show


def middle(table, row, day, line):
    return table.geometry_of_week().block(row, day, line, line).center()


def heard(told, name):
    return [value for signal, value in told if signal == name]


def test_two_bookings_of_one_afternoon_have_a_line_each(shown):
    table, _told = shown(make_booking(1, 1, at(13), at(14, 30)), make_booking(2, 1, at(15), at(17)))
    week = table._scene.week
    assert week.line_counts[0] == [1, 2, 1]
    first, second = (week.of_booking(number)[0] for number in (1, 2))
    assert (first.first, first.last, second.first, second.last) == (1, 1, 2, 2)
    assert table._scene.rect_of(first).width() == table._scene.rect_of(second).width() > 100
    assert not table._scene.rect_of(first).intersects(table._scene.rect_of(second))


def test_a_day_with_one_booking_leaves_the_other_line_to_the_free_time(shown):
    bookings = [make_booking(1, 1, at(13), at(14, 30)), make_booking(2, 1, at(15), at(17))]
    lone = make_booking(3, 1, at(12) + timedelta(days=1), at(14) + timedelta(days=1))
    table, told = shown(*bookings, lone)
    QTest.mouseDClick(table.viewport(), LEFT, NONE, middle(table, 0, SUNDAY, 2))
    assert heard(told, "wished") == [Wish(1, at(14) + timedelta(days=1), at(17) + timedelta(days=1))]


def test_joined_rooms_stand_in_both_rows_and_count_as_taken(shown):
    table, _told = shown(make_booking(1, 4, at(13), at(16)))
    week = table._scene.week
    assert [entry.row for entry in week.of_booking(1)] == [0, 1]
    assert week.free[SATURDAY] == 3 * 2 - 2
    assert week.free[0] == 0


def test_the_keyboard_walks_picks_books_and_opens(shown):
    table, told = shown(make_booking(7, 1, at(9), at(12)))
    assert "髙﨑まちづくり研究会" in table.accessibleDescription()
    QTest.keyClick(table, Key.Key_Return)
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Return)
    assert heard(told, "picked") == [7]
    assert heard(told, "wished") == [Wish(1, at(12), at(17))]
    for _ in range(2):
        QTest.keyClick(table, Key.Key_Up)
    QTest.keyClick(table, Key.Key_Return)
    assert heard(told, "day_wanted") == [date(2026, 11, 21)]
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Home)
    assert "月曜休館" in table.focus_text()
    QTest.keyClick(table, Key.Key_Left)
    QTest.keyClick(table, Key.Key_Return)
    assert heard(told, "room_wanted") == [1]
    QTest.keyClick(table, Key.Key_Left)
    assert heard(told, "stepped") == [-1]


def test_shift_carries_a_booking_to_another_day_and_enter_lays_it_down(shown):
    table, told = shown(make_booking(7, 1, at(14), at(16), version=3))
    table.pick(7)
    QTest.keyClick(table, Key.Key_Right, SHIFT)
    QTest.keyClick(table, Key.Key_Down, SHIFT)
    QTest.keyClick(table, Key.Key_Return)
    sunday = at(17) + timedelta(days=1)
    assert heard(told, "moved") == [MoveWish(7, 3, 1, sunday, sunday + timedelta(hours=2))]


def test_a_clash_is_refused_in_words_while_dragging(shown):
    other = make_booking(8, 2, at(13), at(17), group="𠮷野手話の会")
    table, told = shown(make_booking(7, 1, at(14), at(16)), other)
    start, end = middle(table, 0, SATURDAY, 1), middle(table, 1, SATURDAY, 1)
    QTest.mousePress(table.viewport(), LEFT, NONE, start)
    for point in (start + QPoint(0, 20), end):
        QTest.mouseMove(table.viewport(), point)
    assert "𠮷野手話の会" in table.accessibleDescription()
    assert heard(told, "wish_changed")[-1].clashes
    QTest.mouseRelease(table.viewport(), LEFT, NONE, end)
    assert heard(told, "refused_drop") == [other]
    assert not heard(told, "moved")


def test_one_rooms_week_moves_a_booking_to_another_day_by_the_hour(qtbot, qapp):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    table = RoomTable("受付1")
    qtbot.addWidget(table)
    table.resize(1100, 500)
    moved: list[object] = []
    table.moved.connect(moved.append)
    booking = make_booking(7, 4, at(14), at(16), version=2)
    assert table.show_room(make_week(booking), 1, NOW)
    table.pick(7)
    assert table.day_in_focus() == date(2026, 11, 21)
    QTest.keyClick(table.table, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table.table, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table.table, Key.Key_Return)
    start = at(14, 15) + timedelta(days=1)
    assert moved == [MoveWish(7, 2, 4, start, start + timedelta(hours=2))]
    assert not table.show_room(make_week(), 99, NOW)
