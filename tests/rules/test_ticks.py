from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import OffTick
from desktop.rules.ticks import EPOCH, overlaps, tick_of, ticks_between


def test_ticks_count_from_the_epoch():
    assert tick_of(datetime(2000, 1, 1)) == 0
    assert tick_of(datetime(2000, 1, 1, 0, 5)) == 1
    assert tick_of(datetime(2000, 1, 2)) == 288
    assert tick_of(datetime(1999, 12, 31, 23, 55)) == -1
    # 9,821 days and 14 hours
    assert tick_of(datetime(2026, 11, 21, 14)) == 9821 * 288 + 168


@pytest.mark.parametrize("off", [timedelta(minutes=1), timedelta(seconds=1), timedelta(microseconds=1)])
def test_a_moment_between_ticks_is_refused(off):
    moment = datetime(2026, 11, 21, 14) + off
    with pytest.raises(OffTick) as refusal:
        tick_of(moment)
    assert refusal.value == OffTick(moment, 5)


@given(st.integers(min_value=-10_000_000, max_value=10_000_000))
def test_a_tick_is_the_tick_of_its_moment(tick):
    assert tick_of(EPOCH + timedelta(minutes=5 * tick)) == tick


def test_a_stretch_has_its_first_tick_and_not_its_last():
    ticks = ticks_between(datetime(2026, 11, 21, 23), datetime(2026, 11, 22))
    assert len(ticks) == 12
    assert ticks[0] == tick_of(datetime(2026, 11, 21, 23))
    assert ticks[-1] == tick_of(datetime(2026, 11, 21, 23, 55))


@pytest.mark.parametrize(
    ("stretch", "other", "answer"),
    [
        ((9, 12), (12, 15), False),
        ((12, 15), (9, 12), False),
        ((9, 12), (11, 13), True),
        ((9, 12), (10, 11), True),
        ((10, 11), (9, 12), True),
        ((9, 12), (9, 12), True),
    ],
)
def test_stretches_that_touch_do_not_overlap(stretch, other, answer):
    assert overlaps(*stretch, *other) is answer


def test_dates_overlap_as_numbers_do():
    assert overlaps(date(2026, 4, 1), date(2027, 4, 1), date(2027, 3, 31), date(2028, 4, 1))


@given(*[st.integers(0, 40)] * 4)
def test_overlap_means_a_common_tick(a, b, c, d):
    first, second = sorted((a, b)), sorted((c, d))
    if first[0] < first[1] and second[0] < second[1]:
        assert overlaps(*first, *second) == bool(set(range(*first)) & set(range(*second)))
