"""Dates as people here count them: fiscal years from April, eras, weekdays."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.errors import NotReadable

WEEKDAYS = "月火水木金土日"
# The Gregorian calendar holds in Japan from here on; earlier days had other months.
EARLIEST, LATEST = date(1873, 1, 1), date(9998, 12, 31)  # the day after has to be one, too

_NEAR_DAYS = {
    **dict.fromkeys(("一昨日", "おととい"), -2),
    **dict.fromkeys(("昨日", "きのう"), -1),
    **dict.fromkeys(("今日", "本日", "きょう"), 0),
    **dict.fromkeys(("明日", "あした", "あす"), 1),
    **dict.fromkeys(("明後日", "あさって"), 2),
}
_WEEKS = {"今週": 0, "来週": 1, "再来週": 2}
# Input methods and phones give many strokes for a hyphen and a wave.
_STROKES = str.maketrans({**dict.fromkeys("‐‑‒–—―−ー", "-"), "〜": "~"})

_WEEKDAY_AFTER = re.compile(r"(?:\(([月火水木金土日])(?:曜日?)?(?:・?祝)?\)|([月火水木金土日])曜日?)$")
_COMING_DAY = re.compile(r"(?:(今週|来週|再来週)の?)?([月火水木金土日])曜日?")
_YEAR, _MONTH, _DAY = r"(?P<year>元|[0-9]{1,2})", r"(?P<month>[0-9]{1,2})", r"(?P<day>[0-9]{1,2})"
_DAY_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<era>令和|平成|昭和|大正|明治|[RHSTM]){_YEAR}年{_MONTH}月{_DAY}日",
        rf"(?P<era>[RHSTM]){_YEAR}(?P<between>[./-]){_MONTH}(?P=between){_DAY}",
        rf"(?P<year>[0-9]{{4}})(?P<between>[./-]){_MONTH}(?P=between){_DAY}",
        rf"(?:(?P<year>[0-9]{{4}})年)?{_MONTH}月{_DAY}日",
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        rf"{_MONTH}/{_DAY}",
        r"(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
    )
)

_CLOCK = re.compile(
    r"(午前|午後)?(?:"
    r"(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2})|時(?:(?P<half>半)|(?P<spoken>[0-9]{1,2})分)?)?"
    r"|(?P<digits>[0-9]{3,4}))"
)
_TO = re.compile(r"[-~]|から")
_NOON = 12 * 60
_MIDNIGHT = 24 * 60


@dataclass(frozen=True, slots=True)
class Era:
    """`year_zero` is the year before the era's first; `begins` its first day, for Meiji the first we can name."""

    name: str
    letter: str
    year_zero: int
    begins: date


ERAS = (
    Era("令和", "R", 2018, date(2019, 5, 1)),
    Era("平成", "H", 1988, date(1989, 1, 8)),
    Era("昭和", "S", 1925, date(1926, 12, 25)),
    Era("大正", "T", 1911, date(1912, 7, 30)),
    Era("明治", "M", 1867, EARLIEST),
)


def fiscal_year(day: date) -> int:
    """Return the year in which the fiscal year of `day` began, April to March."""
    return day.year if day.month >= 4 else day.year - 1


def fiscal_year_range(year: int) -> tuple[date, date]:
    """Return 1 April of the year and of the next one."""
    return date(year, 4, 1), date(year + 1, 4, 1)


def era_of(day: date) -> Era:
    """Return the era of `day`; before 1873 a `ValueError`."""
    for era in ERAS:
        if day >= era.begins:
            return era
    raise ValueError(f"{day} lies before {EARLIEST}")


def era_year(day: date) -> tuple[str, int]:
    """Return the name of the era and the year in it; before 1873 a `ValueError`."""
    era = era_of(day)
    return era.name, day.year - era.year_zero


def era_date(day: date) -> str:
    """Return the date as papers write it, the first year of an era as 元年."""
    name, year = era_year(day)
    return f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日"


def era_short(day: date) -> str:
    """Return letter and year of the era: R8."""
    era = era_of(day)
    return f"{era.letter}{day.year - era.year_zero}"


def weekday_kanji(day: date) -> str:
    return WEEKDAYS[day.weekday()]


def add_months(day: date, months: int) -> date:
    """Move by months; a day the month does not have becomes its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def read_date(text: str, *, today: date) -> date:
    """Read a date in any form a person writes; `NotReadable` for anything else.

    Without a year it is the day in the fiscal year of `today`; a weekday alone is the next such day, today included;
    a weekday of this or next week counts weeks from Monday. A weekday behind a date has to be the date's own.
    """
    plain = _plain(text)
    day = _named_day(plain, today)
    try:
        day = day or _written_day(plain, today)
    except (ValueError, OverflowError):
        day = None
    if day is None or not EARLIEST <= day <= LATEST:
        raise NotReadable(field="date", value=text)
    return day


def read_time(text: str) -> int:
    """Read a time of day as minutes since midnight, up to 24:00; `NotReadable` for anything else.

    午前12時 and 午後12時 are refused: people mean noon as well as midnight by either.
    """
    minutes = _minutes(_plain(text))
    if minutes is None:
        raise NotReadable(field="time", value=text)
    return minutes


def read_time_range(text: str) -> tuple[int, int]:
    """Read two times of day, in the order written; 午後 before the first also holds for a second before noon.

    `NotReadable` when they are not two times.
    """
    ends = _TO.split(_plain(text).removesuffix("まで"))
    if len(ends) == 2:
        start, end = (_minutes(part) for part in ends)
        if start is not None and end is not None:
            carried = ends[0].startswith("午後") and not ends[1].startswith("午") and end < _NOON
            return start, end + _NOON if carried else end
    raise NotReadable(field="time", value=text)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).translate(_STROKES).split())


def _named_day(text: str, today: date) -> date | None:
    if text in _NEAR_DAYS:
        return today + timedelta(days=_NEAR_DAYS[text])
    match = _COMING_DAY.fullmatch(text)
    if match is None:
        return None
    week, weekday = match[1], WEEKDAYS.index(match[2])
    if week is None:
        return today + timedelta(days=(weekday - today.weekday()) % 7)
    return today + timedelta(days=weekday - today.weekday() + 7 * _WEEKS[week])


def _written_day(text: str, today: date) -> date | None:
    """Read a date with or without weekday; a day the calendar or the era does not have is a `ValueError`."""
    match = _WEEKDAY_AFTER.search(text)
    if match is None:
        return _bare_day(text, today)
    day = _bare_day(text[: match.start()], today)
    return day if day is not None and weekday_kanji(day) == (match[1] or match[2]) else None


def _bare_day(text: str, today: date) -> date | None:
    for form in _DAY_FORMS:
        if match := form.fullmatch(text):
            parts = match.groupdict()
            return _day_of(parts.get("era"), parts.get("year"), int(parts["month"]), int(parts["day"]), today)
    return None


def _day_of(era_word: str | None, year: str | None, month: int, day: int, today: date) -> date:
    if year is None:
        return date(fiscal_year(today) + (month < 4), month, day)
    if era_word is None:
        return date(int(year), month, day)
    era = next(era for era in ERAS if era_word.upper() in {era.name, era.letter})
    read = date(era.year_zero + (1 if year == "元" else int(year)), month, day)
    if era_of(read) is not era:
        raise ValueError(f"{read} lies outside {era.name}")
    return read


def _minutes(text: str) -> int | None:
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    if digits := match["digits"]:
        hour, minute = int(digits[:-2]), int(digits[-2:])
    else:
        hour = int(match["hour"])
        minute = 30 if match["half"] else int(match["minute"] or match["spoken"] or 0)
    if match[1]:
        if hour > 11:
            return None
        hour += 12 if match[1] == "午後" else 0
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= _MIDNIGHT else None
