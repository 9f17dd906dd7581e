"""From which day on a date of use can be booked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from desktop.rules.dates import add_months
from desktop.words import WindowAnchor


def opens_on(day_of_use: date, *, months: int, anchor: WindowAnchor, is_open: Callable[[date], bool]) -> date:
    """Return the day on which booking for `day_of_use` opens, `months` before it.

    SAME_DAY is clamped to the month's end. FIRST_OPEN_DAY goes on into the next month when the center is closed
    for a whole one, at the latest to the day of use.
    """
    if months < 0:
        raise ValueError(f"a booking window of {months} months")
    same_day = add_months(day_of_use, -months)
    if anchor is WindowAnchor.SAME_DAY:
        return same_day
    first = same_day.replace(day=1)
    if anchor is WindowAnchor.FIRST_DAY:
        return first
    days = (first + timedelta(days=ahead) for ahead in range((day_of_use - first).days))
    return next((day for day in days if is_open(day)), day_of_use)
