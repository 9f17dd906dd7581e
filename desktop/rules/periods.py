"""Every rule, price and setting holds for a period, half-open: from a day until before another."""

from __future__ import annotations

from datetime import date


def holds(day: date, valid_from: date, valid_until: date | None) -> bool:
    """Whether a period covers the day; `valid_until` is the first day on which it no longer does, None is never."""
    return valid_from <= day and (valid_until is None or day < valid_until)
