"""What the papers of the rooms say in the same words."""

from __future__ import annotations

from datetime import date, datetime

from desktop.documents.words import weekday
from desktop.queries.room_uses import RoomUse
from desktop.rules.dates import era_year
from desktop.rules.times import clock

NAMELESS = "（貸切・お名前は非公開）"
BANDS = ("午前", "午後", "夜間")
_NOON, _EVENING = 12, 17


def band(use: RoomUse) -> str:
    """The part of the day in which it begins."""
    return BANDS[(use.starts_at.hour >= _NOON) + (use.starts_at.hour >= _EVENING)]


def who(use: RoomUse) -> str:
    return use.who or NAMELESS


def month_day(day: date) -> str:
    return f"{day.month}月{day.day}日（{weekday(day)}）"


def era(day: date) -> str:
    name, year = era_year(day)
    return f"{name}{'元' if year == 1 else year}年"


def printed(center: str, at: datetime, staff: str, *, demo: bool) -> str:
    """The small line at the foot of a poster."""
    by = f"（{staff}）" if staff else ""
    return "　".join(part for part in (center, f"{clock(at)} 印刷{by}", "見本・架空" if demo else "") if part)
