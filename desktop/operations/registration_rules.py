"""The rules by which a center registers and keeps its records: changed together, from a day on."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, Missing, NotFound, NotReadable, TooLongText
from desktop.models import Setting
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.center import set_setting
from desktop.rules.settings import SETTINGS, checked
from desktop.rules.visible import one_line

PREFIXES = ("registration.", "retention.")
MOST: dict[str, int] = {
    "registration.min_members": 1000,
    "registration.citizen_percent": 100,
    "registration.min_years": 100,
    "registration.min_age": 100,
    "registration.fiscal_years": 10,
    "retention.ordinary_years": 100,
    "retention.long_years": 100,
}
LEAST = {"registration.fiscal_years": 1, "retention.ordinary_years": 1, "retention.long_years": 1}
MOST_LINE = 200


def change_registration_rules(
    session: Session, acting: Acting, values: tuple[tuple[str, object], ...], valid_from: date
) -> int:
    """Rules by their settings' names hold from a day on; those that stay the same leave no trace. How many changed.

    Raises NotFound for another setting, NotReadable, TooLongText, Missing for bands of no name, Contradicts where a
    later change is already written down.
    """
    book = rulebook(session)
    changed = 0
    for name, value in values:
        wanted = _fitting(name, value)
        if book.setting(name, valid_from, acting.by.site_id) == wanted:
            continue
        _refuse_before_last(session, name, valid_from)
        set_setting(session, acting, name, wanted, valid_from)
        changed += 1
    session.flush()
    return changed


def _fitting(name: str, value: object) -> object:
    if not name.startswith(PREFIXES) or name not in SETTINGS:
        raise NotFound("setting", name)
    if isinstance(value, list | tuple):
        value = list(dict.fromkeys(one_line(str(line)) for line in value if one_line(str(line))))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if (longest := max(map(len, value), default=0)) > MOST_LINE:
            raise TooLongText("text", longest, MOST_LINE)
        if not value and name == "registration.age_bands":
            raise Missing("ages")
    elif type(value) is int and not LEAST.get(name, 0) <= value <= MOST.get(name, value):
        raise NotReadable("number", str(value))
    try:
        return checked(name, value)
    except ValueError:
        raise NotReadable("number", str(value)) from None


def _refuse_before_last(session: Session, name: str, valid_from: date) -> None:
    began = select(Setting.valid_from).where(Setting.name == name, Setting.site_id.is_(None))
    last = session.scalars(began.order_by(Setting.valid_from.desc())).first()
    if last is not None and valid_from < last:
        raise Contradicts("from", valid_from.isoformat(), "from", last.isoformat())
