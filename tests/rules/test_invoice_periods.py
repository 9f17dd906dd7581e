from __future__ import annotations

from datetime import date

import pytest

from desktop.rules.invoice_periods import ending, period_before, period_of
from desktop.words import InvoicePeriod

NOVEMBER = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("period", "first", "until"),
    [
        (InvoicePeriod.MONTH, date(2026, 11, 1), date(2026, 12, 1)),
        (InvoicePeriod.QUARTER, date(2026, 10, 1), date(2027, 1, 1)),
        (InvoicePeriod.HALF_YEAR, date(2026, 10, 1), date(2027, 4, 1)),
        (InvoicePeriod.YEAR, date(2026, 4, 1), date(2027, 4, 1)),
    ],
)
def test_a_period_is_a_part_of_the_fiscal_year(period, first, until):
    assert period_of(period, NOVEMBER) == period_of(period, first) == (first, until)
    assert period_before(period, NOVEMBER)[1] == first
    assert (ending(period, until), ending(period, NOVEMBER)) == (first, None)


def test_the_half_years_meet_in_april_and_october():
    assert period_of(InvoicePeriod.HALF_YEAR, date(2027, 3, 31)) == (date(2026, 10, 1), date(2027, 4, 1))
    assert period_before(InvoicePeriod.HALF_YEAR, date(2026, 4, 1)) == (date(2025, 10, 1), date(2026, 4, 1))
