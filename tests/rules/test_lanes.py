from __future__ import annotations

from desktop.rules.lanes import Lane, free_in, lane_at, lanes_of


def test_slots_that_span_others_are_no_lanes_of_their_own():
    lanes = lanes_of(["全日 9:00-21:00", "夜間 18:00-21:00", "午前 9:00-12:00", "午後 13:00-17:00"], 540, 1260)
    assert lanes == (Lane("午前", 540, 720), Lane("午後", 780, 1020), Lane("夜間", 1080, 1260))
    assert [lane_at(lanes, minute) for minute in (0, 540, 720, 779, 780, 1439)] == [0, 0, 0, 0, 1, 2]


def test_without_slots_the_opening_hours_are_cut_at_noon_and_at_five():
    assert [(lane.start, lane.end) for lane in lanes_of([], 540, 1260)] == [(540, 720), (720, 1020), (1020, 1260)]
    assert [(lane.start, lane.end) for lane in lanes_of([], 600, 1020)] == [(600, 720), (720, 1020)]


def test_a_lane_is_free_only_where_nothing_of_it_is_taken():
    lanes = lanes_of([], 540, 1260)
    assert free_in(lanes, [(600, 660)], 540, 1260) == [False, True, True]
    assert free_in(lanes, [(720, 1020)], 540, 1020) == [True, False, False]
    assert free_in(lanes, [], 0, 0) == [False, False, False]
