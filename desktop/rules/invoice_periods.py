"""The stretches of the fiscal year that an invoice is for, half-open."""

from __future__ import annotations

from datetime import date

from desktop.rules.dates import add_months
from desktop.words import InvoicePeriod

MONTHS = {InvoicePeriod.MONTH: 1, InvoicePeriod.QUARTER: 3, InvoicePeriod.HALF_YEAR: 6, InvoicePeriod.YEAR: 12}
FIRST_MONTH = 4


def period_of(period: InvoicePeriod, day: date) -> tuple[date, date]:
    """The first day of the period that `day` lies in, and the first day after it."""
    into = (day.month - FIRST_MONTH) % 12 % MONTHS[period]
    first = add_months(day.replace(day=1), -into)
    return first, add_months(first, MONTHS[period])


def period_before(period: InvoicePeriod, day: date) -> tuple[date, date]:
    """The last period that is over on `day`."""
    until = period_of(period, day)[0]
    return add_months(until, -MONTHS[period]), until


def ending(period: InvoicePeriod, until_day: date) -> date | None:
    """The first day of the period that ends before `until_day`, None where none does."""
    first, until = period_before(period, until_day)
    return first if until == until_day else None
