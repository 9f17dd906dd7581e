"""A wish for a room as it is said on the phone, in one line: 次の火曜の夜、10人、プロジェクター."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.errors import NotReadable
from desktop.rules.dates import WEEKDAYS, add_months, read_date, read_time_range

WEEK = 7
ANY_TIME = (0, 24 * 60)
_PARTS = (
    (r"午前中?|朝", (9 * 60, 12 * 60)),
    (r"昼間|昼(?!食)", (11 * 60, 14 * 60)),
    (r"午後|(?<![夜])夕方", (12 * 60, 18 * 60)),
    (r"夜間|夜|晩", (17 * 60, 24 * 60)),
    (r"終日|全日|一日中|1日中", ANY_TIME),
)
_WEEKS = {"今週": 0, "来週": 1, "再来週": 2}
_NEAR = ("あさって", "明後日", "明日", "あした", "今日", "本日")
_DAY = r"(?:(?:\d{4}年|令和\d+年|R\d+\.)?\d{1,2}月\d{1,2}日|(?:\d{4}[/.-]|R\d+\.)?\d{1,2}[/.-]\d{1,2})"
_CLOCK = r"\d{1,2}(?::\d{2}|時半|時(?:\d{1,2}分)?)"
_TO = r"(?:~|～|〜|-|から|より)"
_REST = re.compile(
    r"[\s、,。・/]+|の(?!\w*室)|を|に|で|が使える|が使いたい|使いたい|希望|空き|空いて(?:い)?る?|ください"
)


@dataclass(slots=True)
class WishText:
    """What was understood: days from `first` to `last` (both included), `weekdays` from Monday = 0 (empty: every day).

    `within` are minutes of the day between which it shall lie, `start` the minute at which it shall begin; `minutes`
    and `people` are 0 when nothing was said. `words` were not understood as any of that: names of rooms, equipment.
    """

    first: date
    last: date
    weekdays: frozenset[int] = frozenset()
    within: tuple[int, int] = ANY_TIME
    start: int | None = None
    minutes: int = 0
    people: int = 0
    words: tuple[str, ...] = ()
    dated: bool = field(default=False, repr=False)


def read_wish(text: str, *, today: date, ahead: int = 4 * WEEK) -> WishText:
    """Read one line; nothing is refused, what is not understood stays in `words`. Without days: `ahead` days."""
    wish = WishText(today, today + timedelta(days=ahead - 1))
    rest = unicodedata.normalize("NFKC", text)
    for pattern, take in _TAKERS:
        rest = pattern.sub(lambda found, take=take: " " if take(wish, found, today) else found[0], rest)
    wish.words = tuple(word for word in _REST.split(rest) if word)
    return wish


def _take_people(wish: WishText, found: re.Match[str], _today: date) -> bool:
    wish.people = int(found[1])
    return True


def _take_length(wish: WishText, found: re.Match[str], _today: date) -> bool:
    hours, half, minutes = int(found[1] or 0), bool(found[2]), int(found[3] or found[4] or 0)
    wish.minutes = hours * 60 + 30 * half + minutes
    return wish.minutes > 0


def _take_times(wish: WishText, found: re.Match[str], _today: date) -> bool:
    try:
        start, end = read_time_range(f"{found[1]}~{found[2]}")
    except NotReadable:
        return False
    if end <= start:
        return False
    wish.start, wish.minutes, wish.within = start, end - start, (start, end)
    return True


def _take_from(wish: WishText, found: re.Match[str], _today: date) -> bool:
    try:
        start, _end = read_time_range(f"{found[1]}~24:00")
    except NotReadable:
        return False
    wish.within = (start, 24 * 60)
    wish.start = None if found[2] in {"以降", "過ぎ"} else start
    return True


def _take_days(wish: WishText, found: re.Match[str], today: date) -> bool:
    try:
        first, last = (read_date(day, today=today) for day in (found[1], found[2] or found[1]))
    except NotReadable:
        return False
    if last < first:
        return False
    return _set_days(wish, first, last)


def _take_near(wish: WishText, found: re.Match[str], today: date) -> bool:
    day = read_date({"あした": "明日", "本日": "今日", "明後日": "あさって"}.get(found[0], found[0]), today=today)
    return _set_days(wish, day, day)


def _take_week(wish: WishText, found: re.Match[str], today: date) -> bool:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=_WEEKS[found[1]])
    return _set_days(wish, max(today, monday), monday + timedelta(days=WEEK - 1))


def _take_month(wish: WishText, found: re.Match[str], today: date) -> bool:
    named = {"今月": 0, "来月": 1, "再来月": 2}
    if found[1]:
        if not 1 <= (month := int(found[1])) <= 12:
            return False
        ahead = (month - today.month) % 12
    else:
        ahead = named[found[0]]
    begins = add_months(today.replace(day=1), ahead)
    return _set_days(wish, max(today, begins), add_months(begins, 1) - timedelta(days=1))


def _take_weekdays(wish: WishText, found: re.Match[str], today: date) -> bool:
    if found[0] in {"平日", "週末"}:
        days = range(5) if found[0] == "平日" else range(5, 7)
        wish.weekdays |= frozenset(days)
        return True
    wish.weekdays |= {WEEKDAYS.index(letter) for letter in found[2]}
    if found[1] and len(found[2]) == 1 and not wish.dated:
        day = today + timedelta(days=(WEEKDAYS.index(found[2]) - today.weekday() - 1) % WEEK + 1)
        return _set_days(wish, day, day)
    return True


def _take_part(within: tuple[int, int]) -> Callable[[WishText, re.Match[str], date], bool]:
    def take(wish: WishText, _found: re.Match[str], _today: date) -> bool:
        if wish.start is None:
            wish.within = within
        return True

    return take


def _set_days(wish: WishText, first: date, last: date) -> bool:
    wish.first, wish.last, wish.dated = first, last, True
    return True


# the longer forms first: what was taken is gone from the line
_TAKERS: tuple[tuple[re.Pattern[str], Callable[[WishText, re.Match[str], date], bool]], ...] = (
    (re.compile(r"(\d{1,4})\s*[人名](?:以上|くらい|ぐらい|ほど|程度)?"), _take_people),
    (re.compile(rf"({_DAY})(?:\s*{_TO}\s*({_DAY}))?(?:まで)?(?:\([月火水木金土日]\))?"), _take_days),
    (re.compile(rf"((?:午前|午後)?{_CLOCK})\s*{_TO}\s*((?:午前|午後)?{_CLOCK})(?:まで)?"), _take_times),
    (re.compile(rf"((?:午前|午後)?{_CLOCK})\s*(から|以降|過ぎ|より|に|始まり)"), _take_from),
    (re.compile(r"(\d+)\s*時間(半)?(?:(\d+)分)?|(\d+)\s*分間?"), _take_length),
    (re.compile("|".join(_NEAR)), _take_near),
    (re.compile(r"(再来週|来週|今週)"), _take_week),
    (re.compile(r"再来月|来月|今月|(\d{1,2})月(?:中)?"), _take_month),
    (re.compile(r"平日|週末|(次の|今度の)?([月火水木金土日]{1,7})曜日?"), _take_weekdays),
    (re.compile(r"(次の|今度の)?(土日)"), _take_weekdays),
    *((re.compile(pattern), _take_part(within)) for pattern, within in _PARTS),
)
