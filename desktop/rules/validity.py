"""How long a registration lasts: to the end of a fiscal year."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.rules.dates import LATEST, fiscal_year, fiscal_year_range


def valid_until(day: date, fiscal_years: int) -> date:
    """The last day of a registration that begins on `day`: the fiscal year of the day counts as the first."""
    last = fiscal_year(day) + fiscal_years - 1
    return LATEST if last >= LATEST.year else fiscal_year_range(last)[1] - timedelta(days=1)


def renewed_until(registered_until: date | None, today: date, fiscal_years: int) -> date:
    """The last day of a registration renewed today: it goes on where it ends; one that has ended begins today."""
    begins = today if registered_until is None else max(today, registered_until + timedelta(days=1))
    return valid_until(begins, fiscal_years)
