from datetime import date

import pytest

from desktop.rules.periods import holds

APRIL, MAY = date(2026, 4, 1), date(2026, 5, 1)


@pytest.mark.parametrize(
    ("day", "until", "answer"),
    [
        (date(2026, 3, 31), MAY, False),
        (APRIL, MAY, True),
        (date(2026, 4, 30), MAY, True),
        (MAY, MAY, False),
        (date(2099, 1, 1), None, True),
    ],
)
def test_a_period_has_its_first_day_and_not_its_last(day, until, answer):
    assert holds(day, APRIL, until) is answer
