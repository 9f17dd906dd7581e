"""The dated rules read from their tables into the plain values that `rules/` judges by."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.errors import Damaged
from desktop.models.center import ClosedDayRule, OpeningHours
from desktop.models.plain import plain_rows
from desktop.models.resources import Price, UserClass
from desktop.models.settings import Setting
from desktop.rules.closed_days import ClosedRule
from desktop.rules.fees import PriceOn
from desktop.rules.opening import Hours
from desktop.rules.rulebook import Rulebook
from desktop.rules.settings import DatedValue

RULE_TABLES = frozenset(
    {"opening_hours", "closed_day_rules", "settings", "prices", "user_classes", "relief_grounds", "group_words"}
)


# every page and every write reads these: built once, they cost a third
_HOURS = select(
    OpeningHours.site_id,
    OpeningHours.weekday,
    OpeningHours.opens,
    OpeningHours.closes,
    OpeningHours.valid_from,
    OpeningHours.valid_until,
    OpeningHours.resource_id,
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
    ClosedDayRule.if_holiday,
    ClosedDayRule.resource_id,
).order_by(ClosedDayRule.id)
_PRICES = select(
    Price.yen,
    Price.unit,
    Price.valid_from,
    Price.valid_until,
    Price.class_id,
    UserClass.name,
    Price.charge,
    Price.slot,
    Price.season_from,
    Price.season_until,
).outerjoin(UserClass, UserClass.id == Price.class_id)
_OF_ROOM = _PRICES.where(Price.resource_id == bindparam("thing"))
_OF_ITEM = _PRICES.where(Price.item_id == bindparam("thing"))


def rulebook(session: Session) -> Rulebook:
    return Rulebook(
        hours=tuple(Hours(*row) for row in plain_rows(session, _HOURS)),
        closed=_closed_rules(session),
        settings=tuple(DatedValue(*row) for row in plain_rows(session, _SETTINGS)),
    )


def prices_of(session: Session, *, resource_id: int | None = None, item_id: int | None = None) -> list[PriceOn]:
    """The dated prices of one resource or one piece of equipment, for every class of user."""
    asked, thing = (_OF_ROOM, resource_id) if resource_id is not None else (_OF_ITEM, item_id)
    return [
        PriceOn(yen, unit, since, until, class_id, name or "", charge, slot, (first, last) if first and last else None)
        for yen, unit, since, until, class_id, name, charge, slot, first, last in plain_rows(
            session, asked, {"thing": thing}
        )
    ]


def _closed_rules(session: Session) -> tuple[ClosedRule, ...]:
    try:
        return tuple(
            ClosedRule(kind, name, site, day, nth, _pair(first), _pair(last), start, end, since, until, shift, room)
            for kind, name, site, day, nth, first, last, start, end, since, until, shift, room in plain_rows(
                session, _CLOSED_DAYS
            )
        )
    except ValueError as wrong:
        raise Damaged((str(wrong),)) from wrong


def _pair(month_day: int | None) -> tuple[int, int] | None:
    return divmod(month_day, 100) if month_day is not None else None
