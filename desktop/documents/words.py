"""Dates and yen as they stand on paper."""

from __future__ import annotations

from datetime import date

from desktop.rules.closed_days import is_holiday
from desktop.rules.dates import era_date, weekday_kanji

NOT_GIVEN = "（記載なし）"


def weekday(day: date) -> str:
    """土, a holiday as 月・祝."""
    return f"{weekday_kanji(day)}{'・祝' if is_holiday(day) else ''}"


def paper_date(day: date) -> str:
    """令和8年11月21日（土）, a holiday as （月・祝）."""
    return f"{era_date(day)}（{weekday(day)}）"


def short_day(day: date, today: date) -> str:
    """12/5（土）, of another year with the year before."""
    year = "" if day.year == today.year else f"{day.year}/"
    return f"{year}{day.month}/{day.day}（{weekday(day)}）"


def yen(amount: int) -> str:
    """1,410 in a column; negative money with △."""
    return f"{amount:,}" if amount >= 0 else f"△{-amount:,}"


def receipt_yen(amount: int) -> str:
    """¥1,410―, closed at both ends so that nothing can be added."""
    return f"¥{amount:,}―"
