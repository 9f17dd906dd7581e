"""The dated rules read from their tables into the plain values that `rules/` judges by."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.center import ClosedDayRule, OpeningHours
from desktop.models.resources import Price
from desktop.models.settings import Setting
from desktop.rules.booking_rules import Rulebook
from desktop.rules.closed_days import ClosedRule
from desktop.rules.fees import PriceOn
from desktop.rules.opening import Hours
from desktop.rules.settings import DatedValue

RULE_TABLES = frozenset({"opening_hours", "closed_day_rules", "settings", "prices"})


# every page and every write reads these: built once, they cost a third
_HOURS = select(
    OpeningHours.site_id,
    OpeningHours.weekday,
    OpeningHours.opens,
    OpeningHours.closes,
    OpeningHours.valid_from,
    OpeningHours.valid_until,
)
_SETTINGS = select(
    Setting.name,
    Setting.value,
    Setting.valid_from,
    Setting.valid_until,
    Setting.site_id,
    Setting.resource_id,
    Setting.class_id,
)
_CLOSED_DAYS = select(
    ClosedDayRule.kind,
    ClosedDayRule.name,
    ClosedDayRule.site_id,
    ClosedDayRule.weekday,
    ClosedDayRule.nth,
    ClosedDayRule.start_month_day,
    ClosedDayRule.end_month_day,
    ClosedDayRule.start,
    ClosedDayRule.end,
    ClosedDayRule.valid_from,
    ClosedDayRule.valid_until,
).order_by(ClosedDayRule.id)


def rulebook(session: Session) -> Rulebook:
    return Rulebook(
        hours=tuple(Hours(*row) for row in session.execute(_HOURS)),
        closed=_closed_rules(session),
        settings=tuple(DatedValue(*row) for row in session.execute(_SETTINGS)),
    )


def prices_of(session: Session, *, resource_id: int | None = None, item_id: int | None = None) -> list[PriceOn]:
    """The dated prices of one resource or one piece of equipment."""
    rows = session.execute(
        select(Price.yen, Price.unit, Price.valid_from, Price.valid_until).where(
            Price.resource_id == resource_id if resource_id is not None else Price.item_id == item_id
        )
    )
    return [PriceOn(*row) for row in rows]


def _closed_rules(session: Session) -> tuple[ClosedRule, ...]:
    return tuple(
        ClosedRule(kind, name, site, weekday, nth, _pair(first), _pair(last), start, end, valid_from, valid_until)
        for kind, name, site, weekday, nth, first, last, start, end, valid_from, valid_until in session.execute(
            _CLOSED_DAYS
        )
    )


def _pair(month_day: int | None) -> tuple[int, int] | None:
    return divmod(month_day, 100) if month_day is not None else None
