"""Dates, times and yen as they stand on paper."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from desktop.rules.closed_days import is_holiday
from desktop.rules.dates import era_date, weekday_kanji

NOT_GIVEN = "（記載なし）"


def paper_date(day: date) -> str:
    """令和8年11月21日（土）, a holiday as （月・祝）."""
    return f"{era_date(day)}（{weekday_kanji(day)}{'・祝' if is_holiday(day) else ''}）"


def clock(moment: datetime) -> str:
    """9:05, without a leading zero."""
    return f"{moment.hour}:{moment.minute:02}"


def time_range(start: datetime, end: datetime) -> str:
    """9:00～12:00; an end at midnight is 24:00 of the day before."""
    midnight = end.date() == start.date() + timedelta(days=1) and (end.hour, end.minute) == (0, 0)
    return f"{clock(start)}～{'24:00' if midnight else clock(end)}"


def yen(amount: int) -> str:
    """1,410 in a column; negative money with △."""
    return f"{amount:,}" if amount >= 0 else f"△{-amount:,}"


def receipt_yen(amount: int) -> str:
    """¥1,410―, closed at both ends so that nothing can be added."""
    return f"¥{amount:,}―"


def tax_inside(amount: int, percent: int) -> int:
    """The consumption tax contained in an amount, in whole yen, rounded down."""
    return amount * percent // (100 + percent)
