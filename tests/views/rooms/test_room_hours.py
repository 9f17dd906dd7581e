"""Rooms with hours and closed days of their own, in the day, the week and in the hand."""

from __future__ import annotations

from dataclasses import replace

from desktop.errors import OutsideHours, SiteClosed
from desktop.views.rooms.timetable.cells import Cell
from desktop.views.rooms.timetable.collisions import clashes
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.words import free_text
from desktop.views.rooms.weeks.lines import WeekIndex
from desktop.views.rooms.weeks.room_days import room_days
from tests.views.rooms.test_week_table import SATURDAY, make_week
from tests.views.rooms.timetable_days import NOW, make_day

OWN = {2: (600, 1320, ""), 3: (540, 1260, "清掃日")}


def test_each_room_is_shut_outside_its_own_hours():
    day = DayIndex(replace(make_day(), room_hours=OWN), NOW)
    assert day.axis == (540, 1320)
    shut = [(band.first, band.last, band.start, band.end, band.name) for band in day.shut]
    assert shut == [(0, 0, 1260, 1320, ""), (1, 1, 540, 600, ""), (2, 2, 540, 1320, "清掃日")]
    assert "清掃日" in free_text(day, Cell(2, 600))


def test_without_own_hours_the_rooms_are_shut_together():
    day = DayIndex(make_day(), NOW)
    assert all((band.first, band.last) == (0, len(day.rooms) - 1) for band in day.shut)


def test_what_is_dragged_is_judged_by_the_rooms_own_hours():
    day = DayIndex(replace(make_day(), room_hours=OWN), NOW)
    (early,) = clashes(day, 2, 570, 660)
    assert isinstance(early.obstacle, OutsideHours)
    assert (early.start, early.end, early.obstacle.opens) == (570, 600, 600)
    assert not clashes(day, 2, 1200, 1320)
    (closed,) = clashes(day, 3, 600, 660)
    assert isinstance(closed.obstacle, SiteClosed)
    assert closed.obstacle.rule == "清掃日"


def test_the_week_counts_and_draws_with_them():
    plain = make_week()
    days = list(plain.days)
    days[SATURDAY] = replace(days[SATURDAY], room_hours=OWN)
    rows = replace(plain, days=tuple(days))
    week = WeekIndex(rows, NOW.replace(hour=0))
    assert week.hours(1, SATURDAY) == (600, 1320)
    assert week.hours(2, SATURDAY) == (0, 0)
    usual = WeekIndex(plain, NOW.replace(hour=0)).free[SATURDAY]
    assert week.free[SATURDAY] == usual - len(week.lanes)
    shown = room_days(rows, rows.rooms[2], NOW)
    assert ("清掃日", SATURDAY + 1) in [(each.name, each.resource_id) for each in shown.closures]
