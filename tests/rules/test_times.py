from datetime import datetime

import pytest

from desktop.rules.times import clock, clock_at, end_clock, time_range

NINE, MIDNIGHT = datetime(2026, 12, 5, 9), datetime(2026, 12, 6)


def test_there_is_no_leading_zero():
    assert clock(datetime(2026, 12, 5, 9, 5)) == "9:05"
    assert clock(MIDNIGHT) == "0:00"


@pytest.mark.parametrize(("minutes", "written"), [(0, "0:00"), (545, "9:05"), (1440, "24:00")])
def test_minutes_since_midnight(minutes, written):
    assert clock_at(minutes) == written


def test_a_day_ends_at_24():
    assert end_clock(NINE, MIDNIGHT) == "24:00"
    assert end_clock(NINE, NINE.replace(hour=12)) == "12:00"
    assert time_range(NINE, NINE.replace(hour=12, minute=5)) == "9:00～12:05"
    assert time_range(NINE, MIDNIGHT, "–") == "9:00–24:00"
