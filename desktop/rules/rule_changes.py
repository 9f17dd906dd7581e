"""Changes of the rooms' rules as they are wanted, and the rules as they would be with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.rules.closed_days import ClosedRule
from desktop.rules.opening import Hours
from desktop.rules.periods import holds
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import DatedValue, Scope
from desktop.words import ClosedDayKind, HolidayShift


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedRequest:
    """A rule as it is wanted: only what its kind needs is looked at. Month-days are month * 100 + day."""

    kind: ClosedDayKind
    name: str
    site_id: int | None = None
    room_id: int | None = None
    weekday: int | None = None
    nth: int | None = None
    if_holiday: HolidayShift = HolidayShift.CLOSED
    start_month_day: int | None = None
    end_month_day: int | None = None
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class ClosedChange:
    """`rule_id` None adds the rule; `request` None uses the rule no more."""

    rule_id: int | None
    request: ClosedRequest | None


@dataclass(frozen=True, slots=True)
class WeekHours:
    """`days` from Monday on, each (opens, closes) in minutes since midnight, None where it is closed.

    A room's None is what its site has.
    """

    site_id: int
    days: tuple[tuple[int, int] | None, ...]
    room_id: int | None = None


def after_closed(rules: Mapping[int, ClosedRule], changes: Iterable[ClosedChange], day: date) -> tuple[ClosedRule, ...]:
    """The closed-day rules, by their ids, as they would be with the changes from a day on.

    Raises ValueError for a request that lacks what its kind needs.
    """
    kept, added = dict(rules), list[ClosedRule]()
    for change in changes:
        old = kept.get(change.rule_id) if change.rule_id is not None else None
        if old is not None and change.rule_id is not None and holds(day, old.valid_from, old.valid_until):
            kept.pop(change.rule_id)
            if old.valid_from < day:
                added.append(replace(old, valid_until=day))
        if change.request is not None:
            added.append(as_rule(change.request, day))
    return (*kept.values(), *added)


def as_rule(request: ClosedRequest, day: date) -> ClosedRule:
    """Raises ValueError for a request that lacks what its kind needs."""
    return ClosedRule(
        request.kind,
        request.name,
        request.site_id,
        request.weekday,
        request.nth,
        _pair(request.start_month_day),
        _pair(request.end_month_day),
        request.start,
        request.end,
        day,
        None,
        request.if_holiday,
        request.room_id,
    )


def as_request(rule: ClosedRule) -> ClosedRequest:
    """The rule as it would be asked for again."""
    return ClosedRequest(
        kind=rule.kind,
        name=rule.name,
        site_id=rule.site_id,
        room_id=rule.room_id,
        weekday=rule.weekday,
        nth=rule.nth,
        if_holiday=rule.if_holiday,
        start_month_day=_number(rule.start_month_day),
        end_month_day=_number(rule.end_month_day),
        start=rule.start,
        end=rule.end,
    )


def after_hours(hours: Iterable[Hours], week: WeekHours, day: date) -> tuple[Hours, ...]:
    """The opening hours as they would be with the week from a day on."""
    kept: list[Hours] = []
    for each in hours:
        if (each.site_id, each.room_id) != (week.site_id, week.room_id):
            kept.append(each)
        elif each.valid_from < day:
            ends = day if each.valid_until is None or each.valid_until > day else each.valid_until
            kept.append(replace(each, valid_until=ends))
    added = (
        Hours(week.site_id, weekday, *times, day, None, week.room_id)
        for weekday, times in enumerate(week.days)
        if times is not None
    )
    return (*kept, *added)


def week_of(book: Rulebook, site_id: int, day: date, room_id: int | None = None) -> WeekHours:
    """The hours that hold on the day for a site, or those a room has of its own."""
    own: list[tuple[int, int] | None] = [None] * 7
    latest: list[date] = [date.min] * 7
    for each in book.hours:
        here = (each.site_id, each.room_id) == (site_id, room_id)
        if here and holds(day, each.valid_from, each.valid_until) and each.valid_from >= latest[each.weekday]:
            own[each.weekday], latest[each.weekday] = (each.opens, each.closes), each.valid_from
    return WeekHours(site_id, tuple(own), room_id)


def after_settings(
    settings: Iterable[DatedValue], values: Mapping[str, object], day: date, scope: Scope
) -> tuple[DatedValue, ...]:
    """The settings as they would be with these values from a day on for the scope; None gives way to the wider one."""
    kept: list[DatedValue] = []
    for each in settings:
        if each.name not in values or Scope(each.site_id, each.room_id, each.class_id) != scope:
            kept.append(each)
        elif each.valid_from < day:
            ends = day if each.valid_until is None or each.valid_until > day else each.valid_until
            kept.append(replace(each, valid_until=ends))
    added = (
        DatedValue(name, value, day, None, scope.site_id, scope.room_id, scope.class_id)
        for name, value in values.items()
        if value is not None
    )
    return (*kept, *added)


def own_value(book: Rulebook, name: str, day: date, scope: Scope) -> DatedValue | None:
    """The value stored for just this scope, None where a wider one holds."""
    held = book.holding(name, day, scope)
    return held if held is not None and Scope(held.site_id, held.room_id, held.class_id) == scope else None


def _pair(month_day: int | None) -> tuple[int, int] | None:
    return divmod(month_day, 100) if month_day is not None else None


def _number(pair: tuple[int, int] | None) -> int | None:
    return None if pair is None else 100 * pair[0] + pair[1]
