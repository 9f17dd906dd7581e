"""The rules that close days: added, changed, used no more and used again, from a day on."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from sqlalchemy.orm import Session

from desktop.errors import Contradicts, Missing, NotFound, NotReadable, TooLongText
from desktop.models import ClosedDayRule, Resource, Site
from desktop.operations.acting import Acting
from desktop.operations.dated import hold_from, refuse_later
from desktop.operations.managers import refuse_all_but_managers
from desktop.rules.periods import holds
from desktop.rules.rule_changes import ClosedChange, ClosedRequest
from desktop.rules.visible import one_line
from desktop.words import ClosedDayKind, HolidayShift

MOST_NAME = 60
_LEAP_YEAR = 2028
_NTHS = frozenset({1, 2, 3, 4, 5, -1})
_WEEKLY = frozenset({ClosedDayKind.WEEKDAY, ClosedDayKind.NTH_WEEKDAY})


def change_closed_days(session: Session, acting: Acting, changes: tuple[ClosedChange, ...], valid_from: date) -> int:
    """All changes together, from a day on; a rule that was used no more begins again. How many changed something.

    Raises NotAllowed for all but managers, NotFound, Missing, TooLongText, NotReadable for a date that no year has,
    Contradicts for dates that end before they begin and for rules that begin later.
    """
    refuse_all_but_managers(acting, session, "change_closed_days")
    return sum(_change(session, change, valid_from) for change in changes)


def _change(session: Session, change: ClosedChange, day: date) -> int:
    rule = session.get(ClosedDayRule, change.rule_id) if change.rule_id is not None else None
    if change.rule_id is not None and rule is None:
        raise NotFound("closed_day", str(change.rule_id))
    values = None if change.request is None else _values(session, change.request)
    if rule is None:
        if values is not None:
            session.add(ClosedDayRule(**values, valid_from=day))
            session.flush()
        return int(values is not None)
    refuse_later([rule], day)
    holding = holds(day, rule.valid_from, rule.valid_until)
    same = values is not None and all(getattr(rule, name) == value for name, value in values.items())
    if (holding and same and rule.valid_until is None) or (not holding and values is None):
        return 0
    if same and (holding or rule.valid_until == day):
        rule.valid_until = None
        session.flush()
        return 1
    hold_from(session, [rule] if holding else [], day, [ClosedDayRule(**values, valid_from=day)] if values else [])
    return 1


def _values(session: Session, request: ClosedRequest) -> dict[str, object]:
    name = one_line(request.name)
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    for model, key, kind in ((Site, request.site_id, "site"), (Resource, request.room_id, "room")):
        if key is not None and session.get(model, key) is None:
            raise NotFound(kind, str(key))
    weekly, yearly = request.kind in _WEEKLY, request.kind is ClosedDayKind.YEARLY
    nth, dated = request.kind is ClosedDayKind.NTH_WEEKDAY, request.kind is ClosedDayKind.DATES
    return {
        "kind": request.kind,
        "name": name,
        "site_id": request.site_id,
        "resource_id": request.room_id,
        "weekday": _weekday(request.weekday) if weekly else None,
        "nth": _nth(request.nth) if nth else None,
        "if_holiday": request.if_holiday if weekly else HolidayShift.CLOSED,
        "start_month_day": month_day(request.start_month_day) if yearly else None,
        "end_month_day": month_day(request.end_month_day) if yearly else None,
        **(_dates(request) if dated else {"start": None, "end": None}),
    }


def month_day(value: int | None) -> int:
    """A month and day that some year has. Raises Missing, NotReadable for 31 April."""
    if value is None:
        raise Missing("date")
    month, day = divmod(value, 100)
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
        raise NotReadable("date", f"{month}/{day}")
    return value


def _weekday(value: int | None) -> int:
    if value is None:
        raise Missing("weekday")
    if value not in range(7):
        raise NotReadable("weekday", str(value))
    return value


def _nth(value: int | None) -> int:
    if value not in _NTHS:
        raise NotReadable("nth", str(value))
    return value


def _dates(request: ClosedRequest) -> dict[str, object]:
    if request.start is None or request.end is None:
        raise Missing("date")
    if request.end < request.start:
        raise Contradicts("to", request.end.isoformat(), "from", request.start.isoformat())
    return {"start": request.start, "end": request.end}
