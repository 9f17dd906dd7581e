"""Closed days are rules: a weekday, an n-th weekday, holidays, the day after one, a season, named dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from desktop.rules.periods import holds
from desktop.words import ClosedDayKind, HolidayShift

_DAY = timedelta(days=1)
_SATURDAY = 5
_LAST = -1
_SHIFTING = frozenset({ClosedDayKind.WEEKDAY, ClosedDayKind.NTH_WEEKDAY})
_NEEDS: dict[ClosedDayKind, tuple[str, ...]] = {
    ClosedDayKind.WEEKDAY: ("weekday",),
    ClosedDayKind.NTH_WEEKDAY: ("weekday", "nth"),
    ClosedDayKind.YEARLY: ("start_month_day", "end_month_day"),
    ClosedDayKind.DATES: ("start", "end"),
}


@dataclass(frozen=True, slots=True)
class ClosedRule:
    """One rule; `site_id` None closes every site of the center, `room_id` only that room.

    WEEKDAY: every `weekday` (Monday = 0). NTH_WEEKDAY: the `nth` (1 to 5, -1 the last) `weekday` of each month.
    HOLIDAY: every public holiday. AFTER_HOLIDAY: the first day after a holiday that is neither one itself nor a
    Saturday or Sunday. YEARLY: both month-days included, past the year's end when the first is the later one.
    DATES: both days included. A weekday or an n-th weekday that falls on a public holiday does what `if_holiday` says:
    it stays closed, is open, or closes the next day or the next day that is neither a holiday nor at a week's end.
    `valid_until` is the first day on which the rule no longer holds.
    A rule without the values its kind needs is a `ValueError`.
    """

    kind: ClosedDayKind
    name: str
    site_id: int | None
    weekday: int | None
    nth: int | None
    start_month_day: tuple[int, int] | None
    end_month_day: tuple[int, int] | None
    start: date | None
    end: date | None
    valid_from: date
    valid_until: date | None
    if_holiday: HolidayShift = HolidayShift.CLOSED
    room_id: int | None = None

    def __post_init__(self) -> None:
        missing = [field for field in _NEEDS.get(self.kind, ()) if getattr(self, field) is None]
        if missing:
            raise ValueError(f"closed-day rule {self.name} of kind {self.kind} needs {', '.join(missing)}")


def closed_by(
    day: date, rules: Iterable[ClosedRule], site_id: int | None, room_id: int | None = None
) -> ClosedRule | None:
    """Return the first rule that closes the site, or the room, on `day`; None when it is open."""
    return next((rule for rule in rules if _concerns(rule, site_id, room_id) and _closes(rule, day)), None)


def is_holiday(day: date) -> bool:
    """Tell whether `day` is a public holiday, substitute holidays included."""
    return day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    import jpholiday

    return frozenset(day for day, _name in jpholiday.year_holidays(year))


def _concerns(rule: ClosedRule, site_id: int | None, room_id: int | None) -> bool:
    return rule.site_id in {None, site_id} and rule.room_id in {None, room_id}


def _closes(rule: ClosedRule, day: date) -> bool:
    if rule.if_holiday is HolidayShift.CLOSED or rule.kind not in _SHIFTING:
        return _holds_on(rule, day)
    if _holds_on(rule, day) and not is_holiday(day):
        return True
    return rule.if_holiday is not HolidayShift.OPEN and _shifted_to(rule, day)


def _holds_on(rule: ClosedRule, day: date) -> bool:
    return holds(day, rule.valid_from, rule.valid_until) and _names(rule, day)


def _shifted_to(rule: ClosedRule, day: date) -> bool:
    """Whether the day is closed in place of a holiday before it."""
    if rule.if_holiday is HolidayShift.NEXT_DAY:
        return is_holiday(day - _DAY) and _holds_on(rule, day - _DAY)
    if _is_off(day):
        return False
    before = day - _DAY
    while _is_off(before):
        if is_holiday(before) and _holds_on(rule, before):
            return True
        before -= _DAY
    return False


def _names(rule: ClosedRule, day: date) -> bool:
    match rule.kind:
        case ClosedDayKind.WEEKDAY:
            return day.weekday() == rule.weekday
        case ClosedDayKind.NTH_WEEKDAY:
            return day.weekday() == rule.weekday and _is_nth(rule.nth, day)
        case ClosedDayKind.HOLIDAY:
            return is_holiday(day)
        case ClosedDayKind.AFTER_HOLIDAY:
            return _follows_holiday(day)
        case ClosedDayKind.YEARLY:
            return _in_season((day.month, day.day), rule.start_month_day, rule.end_month_day)
        case ClosedDayKind.DATES:
            return rule.start is not None and rule.end is not None and rule.start <= day <= rule.end


def _is_nth(nth: int | None, day: date) -> bool:
    if nth == _LAST:
        return (day + 7 * _DAY).month != day.month
    return (day.day - 1) // 7 + 1 == nth


def _is_off(day: date) -> bool:
    return day.weekday() >= _SATURDAY or is_holiday(day)


def _follows_holiday(day: date) -> bool:
    if _is_off(day):
        return False
    before = day - _DAY
    while _is_off(before):
        if is_holiday(before):
            return True
        before -= _DAY
    return False


def _in_season(day: tuple[int, int], start: tuple[int, int] | None, end: tuple[int, int] | None) -> bool:
    if start is None or end is None:
        return False
    if start <= end:
        return start <= day <= end
    return day >= start or day <= end
