from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.booking_window import opens_on
from desktop.words import WindowAnchor


def is_always_open(_day):
    return True


@pytest.mark.parametrize(
    ("day_of_use", "months", "anchor", "opens"),
    [
        (date(2027, 4, 20), 3, WindowAnchor.SAME_DAY, date(2027, 1, 20)),
        (date(2027, 5, 31), 3, WindowAnchor.SAME_DAY, date(2027, 2, 28)),
        (date(2028, 5, 30), 3, WindowAnchor.SAME_DAY, date(2028, 2, 29)),
        (date(2027, 4, 20), 3, WindowAnchor.FIRST_DAY, date(2027, 1, 1)),
        (date(2027, 5, 31), 3, WindowAnchor.FIRST_DAY, date(2027, 2, 1)),
        (date(2027, 4, 20), 6, WindowAnchor.FIRST_DAY, date(2026, 10, 1)),
        (date(2027, 4, 20), 0, WindowAnchor.FIRST_DAY, date(2027, 4, 1)),
        (date(2027, 4, 20), 0, WindowAnchor.SAME_DAY, date(2027, 4, 20)),
        (date(2027, 4, 20), 3, WindowAnchor.FIRST_OPEN_DAY, date(2027, 1, 1)),
    ],
)
def test_booking_opens_by_its_anchor(day_of_use, months, anchor, opens):
    assert opens_on(day_of_use, months=months, anchor=anchor, is_open=is_always_open) == opens


def test_the_first_open_day_of_january_comes_after_the_holidays():
    opens = opens_on(
        date(2027, 4, 20),
        months=3,
        anchor=WindowAnchor.FIRST_OPEN_DAY,
        is_open=lambda day: day >= date(2027, 1, 5),
    )
    assert opens == date(2027, 1, 5)


def test_a_month_closed_throughout_opens_in_the_next():
    opens = opens_on(
        date(2027, 4, 20), months=3, anchor=WindowAnchor.FIRST_OPEN_DAY, is_open=lambda day: day.month != 1
    )
    assert opens == date(2027, 2, 1)


def test_a_center_that_never_opens_is_booked_on_the_day():
    day = date(2027, 4, 20)
    assert opens_on(day, months=3, anchor=WindowAnchor.FIRST_OPEN_DAY, is_open=lambda _day: False) == day


def test_months_are_not_negative():
    with pytest.raises(ValueError, match="-1"):
        opens_on(date(2027, 4, 20), months=-1, anchor=WindowAnchor.SAME_DAY, is_open=is_always_open)


@given(
    st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)),
    st.integers(0, 24),
    st.sampled_from(WindowAnchor),
)
def test_a_window_opens_within_its_months(day, months, anchor):
    opens = opens_on(day, months=months, anchor=anchor, is_open=lambda candidate: candidate.weekday() != 0)
    assert opens <= day
    assert (day - opens) <= timedelta(days=31 * (months + 1))
