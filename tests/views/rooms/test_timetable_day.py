from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import OutsideHours, RoomClosed, SiteClosed
from desktop.queries.days import ClosedStretch
from desktop.views.rooms.timetable import cells
from desktop.views.rooms.timetable.cells import Cell
from desktop.views.rooms.timetable.collisions import clashes
from desktop.views.rooms.timetable.day import DayIndex, runs
from desktop.views.rooms.timetable.geometry import Geometry, row_height, snap, snap_down, snap_up
from desktop.views.rooms.timetable.looks import look_name
from desktop.words import BookingState
from tests.views.rooms.timetable_days import NOW, at, make_booking, make_day


@pytest.mark.parametrize(
    ("rows", "expected"), [([], []), ([3], [(3, 3)]), ([2, 0, 1], [(0, 2)]), ([0, 2, 3], [(0, 0), (2, 3)])]
)
def test_neighbouring_rows_run_together(rows: list[int], expected: list[tuple[int, int]]) -> None:
    assert runs(rows) == expected


def test_joined_rooms_are_one_block_when_neighbours_and_two_when_not() -> None:
    day = DayIndex(make_day(make_booking(1, 4, at(9), at(10)), make_booking(2, 5, at(10), at(11))), NOW)
    shapes = [(block.booking.id, block.first, block.last, block.split) for block in day.blocks]
    assert shapes == [(1, 0, 1, False), (2, 0, 0, True), (2, 2, 2, True)]
    assert [room.name for room in day.rooms] == ["会議室A", "会議室B", "第1和室"]


def test_cancelled_and_expired_bookings_are_free_time() -> None:
    rows = make_day(
        make_booking(1, 1, at(13), at(14), state=BookingState.CANCELLED),
        make_booking(2, 1, at(13), at(14), state=BookingState.HELD, expires_at=NOW),
        make_booking(3, 1, at(14), at(15), state=BookingState.HELD, expires_at=at(12, 5)),
    )
    day = DayIndex(rows, NOW)
    assert [block.booking.id for block in day.blocks] == [3]
    assert not clashes(day, 1, 13 * 60, 14 * 60)


def test_a_clash_is_found_through_shared_rooms_and_only_where_times_overlap() -> None:
    day = DayIndex(make_day(make_booking(1, 4, at(13), at(15))), NOW)
    (clash,) = clashes(day, 2, 12 * 60, 14 * 60)
    assert (clash.rows, clash.start, clash.end) == ((1,), 13 * 60, 14 * 60)
    assert clash.obstacle.id == 1
    assert not clashes(day, 2, 12 * 60, 13 * 60)
    assert not clashes(day, 2, 15 * 60, 16 * 60)
    assert not clashes(day, 3, 13 * 60, 14 * 60)
    assert not clashes(day, 4, 13 * 60, 14 * 60, ignoring=1)
    (joined,) = clashes(day, 5, 14 * 60, 16 * 60)
    assert joined.rows == (0,)


def test_rules_clash_too() -> None:
    (early,) = clashes(DayIndex(make_day(), NOW), 1, 8 * 60, 10 * 60)
    assert isinstance(early.obstacle, OutsideHours)
    assert (early.start, early.end) == (8 * 60, 9 * 60)
    (closed,) = clashes(DayIndex(make_day(closed="月曜休館"), NOW), 1, 10 * 60, 11 * 60)
    assert isinstance(closed.obstacle, SiteClosed)
    assert closed.obstacle.rule == "月曜休館"


def test_the_axis_covers_whole_hours_and_every_booking() -> None:
    rows = make_day(make_booking(1, 1, at(7, 45), at(9)), opens=510, closes=1230)
    assert DayIndex(rows, NOW).axis == (7 * 60, 21 * 60)
    assert DayIndex(make_day(make_booking(1, 1, at(22), at(24))), NOW).axis == (9 * 60, 24 * 60)
    assert DayIndex(make_day(opens=0, closes=0), NOW).axis == (9 * 60, 21 * 60)


@given(width=st.integers(400, 2000), minute=st.integers(9 * 12, 21 * 12).map(lambda tick: tick * 5))
def test_a_time_survives_the_way_to_the_screen_and_back(width: int, minute: int) -> None:
    geometry = Geometry(width, 600, 118, 28, 48, 9, 9 * 60, 21 * 60)
    pixel = 12 * 60 / geometry.span
    assert abs(geometry.minute(geometry.x(minute)) - minute) <= pixel


@given(row=st.integers(0, 19), offset=st.integers(0, 500))
def test_a_row_survives_the_way_to_the_screen_and_back(row: int, offset: int) -> None:
    geometry = Geometry(800, 600, 118, 28, 48, 20, 540, 1260, offset)
    seen = geometry.row_at(geometry.y(row) + 24)
    inside = geometry.header <= geometry.y(row) + 24 < geometry.bottom
    assert seen == (row if inside else None)


def test_rows_grow_with_the_window_and_never_below_their_text() -> None:
    assert [row_height(height, 9, 36) for height in (300, 440, 510, 2000)] == [40, 48, 56, 68]
    assert row_height(300, 9, 44) == 56


def test_snapping() -> None:
    assert (snap_down(614, 15), snap_up(614, 15), snap(614, 15), snap(606, 15)) == (600, 615, 615, 600)


@given(
    st.lists(st.tuples(st.integers(108, 240), st.integers(1, 30)), max_size=8).map(
        lambda pairs: [(start * 5, (start + length) * 5) for start, length in sorted(pairs)]
    )
)
def test_walking_right_meets_every_minute_once_and_walking_left_comes_back(times: list[tuple[int, int]]) -> None:
    bookings, end = [], 0
    for number, (start, finish) in enumerate(times):
        if start >= end and finish <= 21 * 60:
            bookings.append(make_booking(number, 1, at(0, start), at(0, finish)))
            end = finish
    day = DayIndex(make_day(*bookings), NOW)
    cell, met = Cell(0, 9 * 60), [(9 * 60, 9 * 60)]
    while met[-1] != cells.extent(day, cell):
        assert cells.extent(day, cell)[0] == met[-1][1]
        met.append(cells.extent(day, cell))
        cell = cells.right(day, cell)
    assert met[-1][1] == 21 * 60
    for expected in reversed(met[1:-1]):
        cell = cells.left(day, cell)
        assert cells.extent(day, cell)[1] <= expected[1]
    for _ in range(50):
        cell = cells.left(day, cell)
    assert cells.extent(day, cell)[0] == 9 * 60


def test_a_closure_stands_in_the_way_of_its_room_and_of_what_is_joined_with_it():
    closed = ClosedStretch(7, "床の張り替え", 1, at(9), at(13))
    day = DayIndex(make_day(closures=(closed,)), NOW)
    for room in (1, 4):
        (clash,) = clashes(day, room, 12 * 60, 14 * 60)
        assert isinstance(clash.obstacle, RoomClosed)
        assert (clash.start, clash.end) == (12 * 60, 13 * 60)
    assert not clashes(day, 2, 12 * 60, 14 * 60)
    assert day.closure_at(0, 9 * 60) == "床の張り替え"


def test_what_keeps_nobody_out_is_shown_only_where_nothing_else_stands():
    live = make_booking(1, 1, at(13), at(15))
    hidden = make_booking(2, 1, at(14), at(16), state=BookingState.REQUESTED)
    shown = make_booking(3, 2, at(14), at(16), state=BookingState.NO_SHOW)
    day = DayIndex(make_day(live, quiet=(hidden, shown)), NOW)
    assert [block.booking.id for block in day.blocks] == [1, 3]
    assert not clashes(day, 2, 14 * 60, 16 * 60)


def test_of_several_requests_one_is_shown_and_the_others_are_counted():
    asked = [make_booking(number, 1, at(14), at(16), state=BookingState.REQUESTED) for number in (1, 2, 3)]
    day = DayIndex(make_day(quiet=tuple(asked)), NOW)
    assert [block.booking.id for block in day.blocks] == [1]
    assert day.rivals[1] == 2


def test_who_has_not_come_is_late_today_until_somebody_decides():
    booking = make_booking(1, 1, at(10), at(11))
    names = [look_name(booking, now, "受付1", 15) for now in (at(10, 14), at(10, 15), at(12), at(34))]
    assert names == ["confirmed", "no_show", "no_show", "done"]
    assert look_name(booking, at(10, 30), "受付1", 0) == "confirmed"
