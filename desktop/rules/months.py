"""Months of the calendar: what reports and packages are made for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.errors import NotReadable
from desktop.rules.dates import add_months, fiscal_year, fiscal_year_range

FIRST_YEAR = 1875  # a report compares with the fiscal year before, and eras begin in 1873
_DAY = timedelta(days=1)
_MONTH = re.compile(r"([0-9]{4})-?([0-9]{1,2})")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """Half-open like every period: from `first` until before `until`."""

    year: int
    month: int

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def until(self) -> date:
        return add_months(self.first, 1)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + number * _DAY for number in range((self.until - self.first).days))

    @property
    def fiscal_first(self) -> date:
        """1 April of the month's fiscal year."""
        return fiscal_year_range(fiscal_year(self.first))[0]

    def moved(self, months: int) -> Month:
        return month_of(add_months(self.first, months))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def month_of(day: date) -> Month:
    return Month(day.year, day.month)


def read_month(text: str) -> Month:
    """Read 2026-10; `NotReadable` for anything else."""
    match = _MONTH.fullmatch(text.strip())
    if match is None or not 1 <= int(match[2]) <= 12 or not FIRST_YEAR <= int(match[1]) < 9999:
        raise NotReadable("month", text)
    return Month(int(match[1]), int(match[2]))
