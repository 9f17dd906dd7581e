"""The words of a letter on a whole series: its dates, and every exception of it, in one letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from desktop.queries.series import SeriesBooking, SeriesFacts
from desktop.rules.times import time_range
from desktop.words import LIVE_STATES, BookingState

TITLE = "繰り返しのご予約のお知らせ"
_WEEKDAYS = "月火水木金土日"
_STANDING = LIVE_STATES | {BookingState.REQUESTED}
_GREETING = (
    "日ごろから{センター}をご利用いただき、ありがとうございます。"
    "繰り返しのご予約について、利用日と、時間・部屋の変更、取消しをまとめてお知らせします。"
)


def series_text(facts: SeriesFacts) -> str:
    """The text of a free letter: particulars by month, then what is different from the rest."""
    usual = timedelta(minutes=facts.minutes)
    standing = [row for row in facts.bookings if row.state in _STANDING]
    gone = [row for row in facts.bookings if row.state not in _STANDING]
    moved = [row for row in standing if _place(row) != (row.series_start, row.series_start + usual, facts.room)]
    first = facts.first_start
    rows = [("部屋", facts.room), ("時間", time_range(first, first + usual))]
    rows += _by_month(row.starts_at.date() for row in standing)
    rows += [("変更", _moved(row, facts)) for row in moved]
    rows += [("取消し", _days(row.series_start.date() for row in gone))] if gone else []
    rows += [("入らない日", _days(start.date() for start in sorted(facts.left_out)))] if facts.left_out else []
    told = "\n".join(f"{label}：{said}" for label, said in rows)
    return f"{TITLE}\n{_GREETING}\n記\n{told}\n問い合わせ：電話 {{センターの電話}}"


def _place(row: SeriesBooking) -> tuple[object, ...]:
    return row.starts_at, row.ends_at, row.room


def _moved(row: SeriesBooking, facts: SeriesFacts) -> str:
    """From which day to which day, and in which room where that is another one."""
    day, to = row.series_start.date(), row.starts_at.date()
    at = f"{_day(to)} " if day != to else ""
    room = f" {row.room}" if row.room != facts.room else ""
    return f"{_day(day)} → {at}{time_range(row.starts_at, row.ends_at)}{room}"


def _by_month(days: Iterable[date]) -> list[tuple[str, str]]:
    months: defaultdict[tuple[int, int], list[date]] = defaultdict(list)
    for day in sorted(set(days)):
        months[day.year, day.month].append(day)
    return [
        (f"{month}月の利用日", "、".join(f"{day.day}日（{_weekday(day)}）" for day in listed))
        for (_year, month), listed in sorted(months.items())
    ]


def _days(days: Iterable[date]) -> str:
    return "、".join(_day(day) for day in days)


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日（{_weekday(day)}）"


def _weekday(day: date) -> str:
    return _WEEKDAYS[day.weekday()]
