"""The rules of the rooms: settings of booking, opening hours and closed days, each from a day on."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, NotFound
from desktop.models import OpeningHours, Resource, Setting, Site, UserClass
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.dated import hold_from
from desktop.operations.managers import refuse_all_but_managers
from desktop.rules.periods import holds
from desktop.rules.rule_changes import WeekHours
from desktop.rules.rule_limits import fitting, refuse_contradictions
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import SETTINGS, Scope
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.times import clock_at

EVERYWHERE = Scope(None)
_WEEK = 7
_MIDNIGHT = 1440
# beside what is changed, these say whether it can be right
_TOGETHER = ("booking.min_minutes", "booking.max_minutes", "booking.grid", "booking.slots")


def change_booking_rules(
    session: Session,
    acting: Acting,
    values: tuple[tuple[str, object], ...],
    valid_from: date,
    *,
    scope: Scope = EVERYWHERE,
) -> int:
    """Settings of booking hold from a day on for the site, room and class of the scope. How many changed.

    A value of None gives way to what holds for the wider scope. What stays the same leaves no trace. Raises NotAllowed
    for all but managers, NotFound, NotReadable, Missing, Contradicts where a later change is already written down.
    """
    refuse_all_but_managers(acting, session, "change_booking_rules")
    _refuse_no_scope(session, scope)
    book = rulebook(session)
    wanted = {name: None if value is None else fitting(name, value) for name, value in values}
    refuse_contradictions({name: _then(book, wanted, name, valid_from, scope) for name in _TOGETHER})
    changed = 0
    for name, value in wanted.items():
        rows = _rows(session, name, scope)
        own = next((row for row in rows if holds(valid_from, row.valid_from, row.valid_until)), None)
        if value is None if own is None else own.value == value:
            continue
        if own is None and value == _setting(book, name, valid_from, scope):
            continue
        new = [] if value is None else [_made(name, value, valid_from, scope)]
        hold_from(session, rows, valid_from, new)
        changed += 1
    return changed


def change_opening_hours(session: Session, acting: Acting, week: WeekHours, valid_from: date) -> int:
    """The hours of a site, or a room's own, hold from a day on; weekdays that stay the same leave no trace.

    Returns how many weekdays changed. Raises NotAllowed for all but managers, NotFound, Contradicts for hours that end
    before they begin, leave the day or the ticks, or where a later change is already written down.
    """
    refuse_all_but_managers(acting, session, "change_opening_hours")
    if session.get(Site, week.site_id) is None:
        raise NotFound("site", str(week.site_id))
    if week.room_id is not None and session.get(Resource, week.room_id) is None:
        raise NotFound("room", str(week.room_id))
    changed = 0
    for weekday, hours in zip(range(_WEEK), week.days, strict=True):
        if hours is not None:
            _refuse_no_hours(*hours)
        rows = _hours(session, week, weekday)
        held = next((row for row in rows if holds(valid_from, row.valid_from, row.valid_until)), None)
        if ((held.opens, held.closes) if held else None) == hours:
            continue
        hold_from(session, rows, valid_from, [_hours_made(week, weekday, *hours, valid_from)] if hours else [])
        changed += 1
    return changed


def _setting(book: Rulebook, name: str, day: date, scope: Scope) -> object:
    held = book.holding(name, day, scope)
    return SETTINGS[name].default if held is None else held.value


def _then(book: Rulebook, wanted: dict[str, object], name: str, day: date, scope: Scope) -> object:
    value = wanted.get(name)
    return fitting(name, _setting(book, name, day, scope)) if value is None else value


def _rows(session: Session, name: str, scope: Scope) -> list[Setting]:
    own = (
        Setting.name == name,
        Setting.site_id.is_(None) if scope.site_id is None else Setting.site_id == scope.site_id,
        Setting.resource_id.is_(None) if scope.room_id is None else Setting.resource_id == scope.room_id,
        Setting.class_id.is_(None) if scope.class_id is None else Setting.class_id == scope.class_id,
    )
    return list(session.scalars(select(Setting).where(*own).order_by(Setting.valid_from.desc())))


def _made(name: str, value: object, valid_from: date, scope: Scope) -> Setting:
    return Setting(
        name=name,
        value=value,
        valid_from=valid_from,
        site_id=scope.site_id,
        resource_id=scope.room_id,
        class_id=scope.class_id,
    )


def _refuse_no_scope(session: Session, scope: Scope) -> None:
    for model, key, kind in (
        (Site, scope.site_id, "site"),
        (Resource, scope.room_id, "room"),
        (UserClass, scope.class_id, "user_class"),
    ):
        if key is not None and session.get(model, key) is None:
            raise NotFound(kind, str(key))


def _hours(session: Session, week: WeekHours, weekday: int) -> list[OpeningHours]:
    own = (
        OpeningHours.site_id == week.site_id,
        OpeningHours.weekday == weekday,
        OpeningHours.resource_id.is_(None) if week.room_id is None else OpeningHours.resource_id == week.room_id,
    )
    return list(session.scalars(select(OpeningHours).where(*own).order_by(OpeningHours.valid_from.desc())))


def _hours_made(week: WeekHours, weekday: int, opens: int, closes: int, valid_from: date) -> OpeningHours:
    return OpeningHours(
        site_id=week.site_id,
        resource_id=week.room_id,
        weekday=weekday,
        opens=opens,
        closes=closes,
        valid_from=valid_from,
    )


def _refuse_no_hours(opens: int, closes: int) -> None:
    if not 0 <= opens < closes <= _MIDNIGHT or opens % TICK_MINUTES or closes % TICK_MINUTES:
        raise Contradicts("closes", clock_at(closes), "opens", clock_at(opens))
