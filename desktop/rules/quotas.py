"""How much one group may have: hours, slots or bookings in a day, a week (from Monday) or a month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.rules.months import month_of
from desktop.words import QuotaPeriod, QuotaUnit

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Quota:
    """`most` counts minutes where the unit is hours."""

    most: int
    unit: QuotaUnit
    period: QuotaPeriod


@dataclass(frozen=True, slots=True)
class Use:
    """A booking as a quota counts it; it belongs to the day it starts on."""

    site_id: int
    room_id: int
    starts_at: datetime
    ends_at: datetime
    made_on: date
    slots: int = 1

    @property
    def days_ahead(self) -> int:
        return (self.starts_at.date() - self.made_on).days


def quota_of(line: str) -> Quota:
    """20 hours month. Raises ValueError for what is no quota."""
    words = line.split()
    if len(words) != 3 or not words[0].isdecimal():
        raise ValueError(f"{line} is no quota")
    unit, period = QuotaUnit(words[1]), QuotaPeriod(words[2])
    return Quota(int(words[0]) * (60 if unit is QuotaUnit.HOURS else 1), unit, period)


def period_around(day: date, period: QuotaPeriod) -> tuple[date, date]:
    """The first day of the period and the first day after it."""
    match period:
        case QuotaPeriod.DAY:
            return day, day + _DAY
        case QuotaPeriod.WEEK:
            monday = day - day.weekday() * _DAY
            return monday, monday + 7 * _DAY
        case QuotaPeriod.MONTH:
            month = month_of(day)
            return month.first, month.until


def amount_of(use: Use, unit: QuotaUnit) -> int:
    """What a booking counts, hours in minutes."""
    match unit:
        case QuotaUnit.HOURS:
            return int((use.ends_at - use.starts_at).total_seconds()) // 60
        case QuotaUnit.SLOTS:
            return use.slots
        case QuotaUnit.BOOKINGS:
            return 1


def used_in(quota: Quota, day: date, uses: Iterable[Use]) -> int:
    """What of the quota is gone in the period of the day."""
    first, until = period_around(day, quota.period)
    return sum(amount_of(use, quota.unit) for use in uses if first <= use.starts_at.date() < until)
