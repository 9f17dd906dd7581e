"""The patterns that the desk offers for a series, as rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.rules.series import rule_text, whole_day_until

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FIFTH = 29  # from this day of a month on, a weekday is its fifth: then it is the last that is meant


class Repeat(StrEnum):
    """How a series goes on; PICKED has no rule, only dates that were picked."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    NTH_WEEKDAY = "nth_weekday"
    MONTH_DAY = "month_day"
    PICKED = "picked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A repeat from the first date on, until a day that is included or for a number of dates.

    `weekdays` count from Monday = 0; empty is the weekday of the first date.
    """

    repeat: Repeat
    weekdays: tuple[int, ...] = ()
    until: date | None = None
    count: int | None = None


def rule_of(pattern: Pattern, first: datetime) -> str:
    """The RRULE without its prefix, "" for picked dates."""
    if pattern.repeat is Repeat.PICKED:
        return ""
    parts = _frequency(pattern, first)
    if pattern.until is not None:
        parts["UNTIL"] = whole_day_until(pattern.until)
    elif pattern.count is not None:
        parts["COUNT"] = str(pattern.count)
    return rule_text(parts)


def nth_of(day: date) -> int:
    """The how-manieth of its weekday the day is in its month; -1 for a fifth, which is the last."""
    return -1 if day.day >= FIFTH else (day.day - 1) // 7 + 1


def _frequency(pattern: Pattern, first: datetime) -> dict[str, str]:
    match pattern.repeat:
        case Repeat.NTH_WEEKDAY:
            return {"FREQ": "MONTHLY", "BYDAY": f"{nth_of(first)}{WEEKDAYS[first.weekday()]}"}
        case Repeat.MONTH_DAY:
            return {"FREQ": "MONTHLY", "BYMONTHDAY": str(first.day)}
        case _:
            days = ",".join(WEEKDAYS[day] for day in sorted(pattern.weekdays or (first.weekday(),)))
            every = {"INTERVAL": "2"} if pattern.repeat is Repeat.FORTNIGHTLY else {}
            return {"FREQ": "WEEKLY", **every, "BYDAY": days}
