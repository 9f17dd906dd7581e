"""Rules as the tables of expected values write them, as the program's own."""

from __future__ import annotations

from datetime import date

from desktop.rules.closed_days import ClosedRule
from desktop.words import ClosedDayKind, HolidayShift

BEGINNING = date(1, 1, 1)
_KINDS = {"holidays": ClosedDayKind.HOLIDAY}


def closed_rules(told, shift=HolidayShift.CLOSED):
    return tuple(_closed_rule(rule, shift) for rule in told)


def own_dates(days):
    return tuple(
        ClosedRule(ClosedDayKind.DATES, "臨時", *(None,) * 5, day, day, BEGINNING, None)
        for day in map(date.fromisoformat, days)
    )


def _closed_rule(told, shift):
    kind = _KINDS.get(told["kind"]) or ClosedDayKind(told["kind"])
    season = (_month_day(told.get("from")), _month_day(told.get("to")))
    numbers = (told.get("weekday"), told.get("nth"))
    return ClosedRule(kind, told["kind"], None, *numbers, *season, None, None, BEGINNING, None, shift)


def _month_day(text):
    return (int(text[:2]), int(text[3:])) if text else None
