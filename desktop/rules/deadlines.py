"""When what a booking waits for must have come: days, or working days on which the center is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

_DAY = timedelta(days=1)
# nobody is closed for longer: a center without any opening hours has no working days
_LONGEST = 400


def working_days_after(day: date, count: int, is_open: Callable[[date], bool]) -> date:
    """The `count`-th open day after the day; the day itself for none."""
    last = day
    for _each in range(count):
        ahead = (last + number * _DAY for number in range(1, _LONGEST))
        last = next((other for other in ahead if is_open(other)), last + _DAY)
    return last


def end_of(day: date) -> datetime:
    """The midnight that ends the day."""
    return datetime.combine(day, time.min) + _DAY


def within(deadline: datetime, starts_at: datetime, now: datetime) -> datetime:
    """The deadline as it can still be kept: not before the end of today, not after the start of the use."""
    kept = max(deadline, end_of(now.date()))
    return min(kept, starts_at) if starts_at > now else kept
