"""The dates of a series: an RFC 5545 rule on the center's wall clock, dates picked beside it, dates left out of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateutil.rrule import rrulestr

from desktop.errors import BadRule, NoDates, TooManyDates

MOST_DATES = 366
_COUNTED = 20_000  # further than that nobody counts what is refused anyway
_HORIZON = timedelta(days=366 * 40)  # a rule that names no day, as 30 February, is not looked for until the year 9999
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
# a series has one time of day, so nothing below the day
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"})
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NUMBER = re.compile("[1-9][0-9]{0,8}")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """Which starts a series has: those of `rule` from `first_start` on and `picked`, without `left_out`.

    `rule` is an RRULE without its prefix; it names starts on the wall clock, so UNTIL has no zone, and a bare date in
    UNTIL is that whole day.
    """

    rule: str
    first_start: datetime
    picked: tuple[datetime, ...] = ()
    left_out: tuple[datetime, ...] = ()


def dates_of(series: Recurrence, most: int = MOST_DATES) -> list[datetime]:
    """The starts of a series in order. Raises BadRule, NoDates, TooManyDates when there are more than `most`."""
    left_out = set(series.left_out)
    starts = sorted({*_starts(series), *series.picked} - left_out)
    if not starts:
        raise NoDates
    if len(starts) > most:
        raise TooManyDates(len(starts), most)
    return starts


def split(series: Recurrence, at: datetime) -> tuple[Recurrence, Recurrence]:
    """The series before `at` and from `at` on: together they have the same dates."""
    parts, starts = _read(series.rule), list(_starts(series))
    after = [start for start in starts if at <= start]
    rule_before, rule_after = series.rule, series.rule
    if after:
        rule_before = _written({**parts, "UNTIL": _stamp(at - timedelta(seconds=1))}, "COUNT")
    if "COUNT" in parts:
        rule_after = _written({**parts, "COUNT": str(len(after))})
    before = replace(
        series,
        rule=rule_before if len(after) < len(starts) else "",
        picked=tuple(start for start in series.picked if start < at),
        left_out=tuple(start for start in series.left_out if start < at),
    )
    later = replace(
        series,
        rule=rule_after if after else "",
        first_start=after[0] if after else at,
        picked=tuple(start for start in series.picked if at <= start),
        left_out=tuple(start for start in series.left_out if at <= start),
    )
    return before, _in_step(later, after)


def shifted(series: Recurrence, by: timedelta) -> Recurrence:
    """The same series, every date moved by `by`.

    A rule of days or weeks stays a rule; “the second Tuesday” a day later is no rule, so its dates become picked ones.
    """
    parts = _read(series.rule)
    days = (series.first_start + by).date() - series.first_start.date()
    moved = replace(
        series,
        first_start=series.first_start + by,
        picked=tuple(start + by for start in series.picked),
        left_out=tuple(start + by for start in series.left_out),
    )
    if not parts:
        return moved
    if "UNTIL" in parts:
        parts["UNTIL"] = _stamp(_until(parts["UNTIL"], series.rule) + by)
    if days and not _turns(parts):
        starts = {start + by for start in _starts(series)}
        return replace(moved, rule="", picked=tuple(sorted(starts.union(moved.picked))))
    if days:
        parts = _turned(parts, days.days)
    return replace(moved, rule=_written(parts))


def rule_text(parts: dict[str, str]) -> str:
    """The RRULE of these parts, in the order in which rules are written."""
    return _written(parts)


def whole_day_until(day: date) -> str:
    """The UNTIL that has `day` as its last one."""
    return _stamp(datetime.combine(day, time(23, 59, 59)))


def _starts(series: Recurrence) -> Iterator[datetime]:
    """The starts of the rule alone; of an endless one the first of many."""
    parts = _read(series.rule)
    if not parts:
        return iter(())
    count = int(parts.pop("COUNT", str(_COUNTED)))
    until = _until(parts["UNTIL"], series.rule) if "UNTIL" in parts else datetime.max
    if series.first_start.year + 40 < datetime.max.year:
        until = min(until, series.first_start + _HORIZON)
    try:
        rule = rrulestr(_written({**parts, "UNTIL": _stamp(until)}), dtstart=series.first_start)
        # some of what no rule can say is found only while its dates are counted
        return iter(list(islice(iter(rule), min(count, _COUNTED))))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as wrong:
        raise BadRule(series.rule) from wrong


def _in_step(series: Recurrence, starts: list[datetime]) -> Recurrence:
    """The rule when it still names these starts from its new beginning, else the starts themselves, picked."""
    if not series.rule or list(_starts(series)) == starts:
        return series
    return replace(series, rule="", picked=tuple(sorted({*starts, *series.picked})))


def _read(rule: str) -> dict[str, str]:
    """The parts of a rule by name, {} for none. Raises BadRule for what no series has."""
    text = rule.strip().upper().removeprefix("RRULE:")
    if not text:
        return {}
    named = [part.partition("=") for part in text.split(";") if part]
    parts = {name.strip(): value.strip() for name, _, value in named}
    if len(parts) != len(named) or not _fits(parts):
        raise BadRule(rule)
    if "UNTIL" in parts:
        _until(parts["UNTIL"], rule)
    return parts


def _fits(parts: dict[str, str]) -> bool:
    """Whether the parts make a rule of days, bounded once or not at all."""
    if not _PARTS.issuperset(parts) or parts.get("FREQ") not in _FREQUENCIES or {"COUNT", "UNTIL"} <= parts.keys():
        return False
    if parts.get("WKST", "MO") not in _WEEKDAYS:
        return False
    # the second Tuesday is one of a month or a year
    few_days = parts["FREQ"] in {"DAILY", "WEEKLY"} and "BYDAY" in parts
    if few_days and not set(_WEEKDAYS).issuperset(parts["BYDAY"].split(",")):
        return False
    return all(_NUMBER.fullmatch(parts[name]) for name in ("COUNT", "INTERVAL") if name in parts)


def _until(text: str, rule: str) -> datetime:
    bare = text.removesuffix("Z")
    try:
        if "T" in bare:
            return datetime.strptime(bare, _STAMP)
        return datetime.combine(datetime.strptime(bare, "%Y%m%d").date(), time(23, 59, 59))
    except ValueError as wrong:
        raise BadRule(rule) from wrong


def _turns(parts: dict[str, str]) -> bool:
    """Whether every date of the rule moved by the same days is a rule of the same kind again."""
    others = {"BYMONTHDAY", "BYMONTH", "BYSETPOS"} & parts.keys()
    return parts["FREQ"] in {"DAILY", "WEEKLY"} and not others


def _turned(parts: dict[str, str], days: int) -> dict[str, str]:
    """The weekdays turned by so many days, and with them the day on which a week begins."""
    turned = {**parts, "WKST": _weekday_after(parts.get("WKST", "MO"), days)}
    if "BYDAY" in parts:
        turned["BYDAY"] = ",".join(_weekday_after(day, days) for day in parts["BYDAY"].split(","))
    if turned["WKST"] == "MO":
        del turned["WKST"]
    return turned


def _weekday_after(weekday: str, days: int) -> str:
    return _WEEKDAYS[(_WEEKDAYS.index(weekday) + days) % 7]


def _stamp(moment: datetime) -> str:
    return moment.strftime(_STAMP)


def _written(parts: dict[str, str], *without: str) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items() if name not in without)


def moments(texts: Iterable[str]) -> tuple[datetime, ...]:
    """Starts as a series keeps them, ISO text on the wall clock."""
    return tuple(datetime.fromisoformat(text) for text in texts)
