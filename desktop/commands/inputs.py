"""What people type after a command, read or refused."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from pathlib import Path

from desktop.errors import EndsBeforeStart, Missing, NotReadable
from desktop.rules.dates import read_date, read_time, read_time_range

PERIODS = {
    "午前": (0, 12 * 60),
    "午後": (13 * 60, 17 * 60),
    "夜間": (18 * 60, 24 * 60),
    "全日": (0, 24 * 60),
    "morning": (0, 12 * 60),
    "afternoon": (13 * 60, 17 * 60),
    "evening": (18 * 60, 24 * 60),
    "day": (0, 24 * 60),
}
MOST = 10_000_000
_MOMENT = re.compile(r"(\S+?)(?:T|\s+)(\S+)")
_SECONDS = re.compile(r"(\d:\d\d):00")


def folded(text: str) -> str:
    """How names and words typed at a command are compared: without widths, capitals and spaces around them."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def read_number(field: str, text: str, *, least: int = 1) -> int:
    """A whole number in any width of digits. Raises NotReadable."""
    try:
        number = int(text)
    except ValueError:
        raise NotReadable(field, text) from None
    if not least <= number <= MOST:
        raise NotReadable(field, text)
    return number


def read_day(field: str, text: str, today: date, shown: str = "") -> date:
    """A day in any form a person writes. Raises NotReadable for the field, with the whole of what was typed."""
    try:
        return read_date(text, today=today)
    except NotReadable:
        raise NotReadable(field, shown or text) from None


def read_days(first: str, last: str, today: date) -> tuple[date, date]:
    """The days of --from and --to, both included. Raises NotReadable, EndsBeforeStart."""
    begins, ends = read_day("from", first, today), read_day("to", last, today)
    if ends < begins:
        raise EndsBeforeStart(datetime.combine(begins, time.min), datetime.combine(ends, time.min))
    return begins, ends


def read_moment(field: str, text: str, today: date) -> datetime:
    """`YYYY-MM-DDTHH:MM`, or a day and a time as people write them; 24:00 is the next midnight."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        raise NotReadable(field, text)
    return _moment(field, text, read_day(field, match[1], today, shown=text), match[2])


def read_end(text: str, start: datetime, today: date) -> datetime:
    """Like `read_moment`; a time alone is on the day of the start."""
    if _MOMENT.fullmatch(text.strip()):
        return read_moment("end", text, today)
    return _moment("end", text, start.date(), text)


def read_period(text: str) -> tuple[int, int]:
    """A part of the day by name or as two times, in minutes since midnight."""
    if text in PERIODS:
        return PERIODS[text]
    try:
        start, end = read_time_range(text)
    except NotReadable:
        start, end = 0, 0
    if end <= start:
        raise NotReadable("period", text)
    return start, end


def read_pairs(texts: list[str], known: frozenset[str]) -> dict[str, str]:
    """The `k=v` of --set. Raises NotReadable for a key that the paper does not have."""
    pairs: dict[str, str] = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or key not in known:
            raise NotReadable("set", text)
        pairs[key] = value
    return pairs


def file_of(field: str, text: str) -> Path:
    """A file or a folder to write. Raises Missing for an empty name, NotReadable for one no file can have."""
    if not text.strip():
        raise Missing(field)
    if "\0" in text:
        raise NotReadable(field, text)
    try:
        return Path(text).expanduser()
    except RuntimeError:  # ~ of somebody who is not there
        raise NotReadable(field, text) from None


def _moment(field: str, text: str, day: date, clock: str) -> datetime:
    try:
        minutes = read_time(_SECONDS.sub(r"\1", clock))
        return datetime.combine(day, time.min) + timedelta(minutes=minutes)
    except (NotReadable, OverflowError):
        raise NotReadable(field, text) from None
