import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.free_times import free_stretches, longest_at, nearest_start

STRETCHES = st.lists(st.tuples(st.integers(-5, 40), st.integers(-5, 40)), max_size=8)


@pytest.mark.parametrize(
    ("busy", "free"),
    [
        ([], [(9, 21)]),
        ([(9, 21)], []),
        ([(0, 24)], []),
        ([(12, 14)], [(9, 12), (14, 21)]),
        ([(14, 16), (10, 12)], [(9, 10), (12, 14), (16, 21)]),
        ([(10, 12), (11, 13), (13, 15)], [(9, 10), (15, 21)]),
        ([(10, 18), (11, 12)], [(9, 10), (18, 21)]),
        ([(6, 10), (20, 23)], [(10, 20)]),
        ([(6, 9), (21, 23)], [(9, 21)]),
        ([(12, 12)], [(9, 21)]),
    ],
)
def test_what_is_left_between_nine_and_nine(busy, free):
    assert free_stretches(busy, 9, 21) == free


def test_a_day_that_does_not_open_has_no_free_time():
    assert free_stretches([], 0, 0) == []
    assert free_stretches([(10, 12)], 21, 9) == []


@given(STRETCHES, st.integers(0, 20), st.integers(10, 35))
def test_busy_and_free_make_up_the_day(busy, opens, closes):
    free = free_stretches(iter(busy), opens, closes)
    taken = {point for start, end in busy for point in range(start, end)}
    assert {point for start, end in free for point in range(start, end)} == set(range(opens, closes)) - taken
    ends = [point for stretch in free for point in stretch]
    assert ends == sorted(set(ends))


FREE = [(9, 10), (12, 14), (16, 21)]


@pytest.mark.parametrize(
    ("length", "wanted", "start"),
    [
        (2, 12, 12),
        (2, 13, 12),
        (2, 14, 12),
        (2, 15, 16),
        (3, 12, 16),
        (3, 20, 18),
        (1, 11, 12),
        (1, 10, 9),
        (6, 9, None),
    ],
)
def test_the_nearest_start_where_it_fits(length, wanted, start):
    assert nearest_start(FREE, length, wanted) == start


def test_of_two_starts_as_near_the_earlier_wins():
    assert nearest_start([(9, 11), (13, 15)], 2, 11) == 9


@given(STRETCHES, st.integers(1, 8), st.integers(0, 40))
def test_no_other_start_is_nearer(busy, length, wanted):
    free = free_stretches(busy, 9, 21)
    fitting = [start for begin, end in free for start in range(begin, end - length + 1)]
    best = min(fitting, key=lambda start: (abs(start - wanted), start), default=None)
    assert nearest_start(free, length, wanted) == best


@pytest.mark.parametrize(
    ("wanted", "part"),
    [((9, 21), (16, 21)), ((9, 17), (12, 14)), ((13, 17), (13, 14)), ((14, 16), None), ((17, 19), (17, 19))],
)
def test_the_longest_part_inside_what_was_wanted(wanted, part):
    assert longest_at(FREE, *wanted) == part
