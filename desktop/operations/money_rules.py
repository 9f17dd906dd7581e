"""The settings of the print room, the till, numbers, the day book and consultations, each from a day on."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Setting, Site
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.dated import hold_from
from desktop.operations.managers import refuse_all_but_managers
from desktop.rules.money_limits import fitting
from desktop.rules.periods import holds
from desktop.rules.settings import SETTINGS, Scope


def change_money_rules(
    session: Session,
    acting: Acting,
    values: tuple[tuple[str, object], ...],
    valid_from: date,
    *,
    site_id: int | None = None,
) -> int:
    """Settings hold from a day on for a site, or (None) for all. How many changed.

    A value of None gives way to what holds for all. What stays the same leaves no trace. Raises NotAllowed for all but
    managers, NotFound, NotReadable, Missing, TooLongText, Contradicts where a later change is already written down.
    """
    refuse_all_but_managers(acting, session, "change_money_rules")
    return _hold(session, values, valid_from, site_id)


def change_day_rules(
    session: Session,
    acting: Acting,
    values: tuple[tuple[str, object], ...],
    valid_from: date,
    *,
    site_id: int | None = None,
) -> int:
    """The same of the day book's settings. Raises what `change_money_rules` raises."""
    refuse_all_but_managers(acting, session, "change_day_rules")
    return _hold(session, values, valid_from, site_id)


def change_consulting_rules(
    session: Session,
    acting: Acting,
    values: tuple[tuple[str, object], ...],
    valid_from: date,
    *,
    site_id: int | None = None,
) -> int:
    """The same of the settings of consultations. Raises what `change_money_rules` raises."""
    refuse_all_but_managers(acting, session, "change_consulting_rules")
    return _hold(session, values, valid_from, site_id)


def _hold(session: Session, values: tuple[tuple[str, object], ...], valid_from: date, site_id: int | None) -> int:
    if site_id is not None and session.get(Site, site_id) is None:
        raise NotFound("site", str(site_id))
    wanted = {name: None if value is None else fitting(name, value) for name, value in values}
    book, changed = rulebook(session), 0
    for name, value in wanted.items():
        rows = _rows(session, name, site_id)
        own = next((row for row in rows if holds(valid_from, row.valid_from, row.valid_until)), None)
        held = book.holding(name, valid_from, Scope(site_id))
        if value is None and own is None:
            continue
        if value is not None and value == (SETTINGS[name].default if held is None else held.value):
            continue
        new = [] if value is None else [Setting(name=name, value=value, valid_from=valid_from, site_id=site_id)]
        hold_from(session, rows, valid_from, new)
        changed += 1
    return changed


def _rows(session: Session, name: str, site_id: int | None) -> list[Setting]:
    of_site = Setting.site_id.is_(None) if site_id is None else Setting.site_id == site_id
    plain = (Setting.resource_id.is_(None), Setting.class_id.is_(None))
    own = select(Setting).where(Setting.name == name, of_site, *plain).order_by(Setting.valid_from.desc())
    return list(session.scalars(own))
