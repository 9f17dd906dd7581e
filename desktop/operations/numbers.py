"""Numbers that are given out once and never again."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import NumberRange, Site
from desktop.operations.sql import insert_for
from desktop.rules.booking_rules import Rulebook
from desktop.rules.dates import fiscal_year
from desktop.rules.numbers import format_number
from desktop.words import NumberRangeName

YEAR_FIELDS = ("{era_year}", "{fy}", "{yy}")
SITE_FIELD = "{site}"


def next_number(session: Session, name: NumberRangeName, book: Rulebook, day: date, site_id: int) -> str:
    """The next number of the range by its pattern; one with a year begins at 1 every fiscal year, one with {site} too.

    It is taken within the transaction that uses it: none is lost, whatever happens to it.
    """
    pattern = str(book.setting(f"number.{name}", day, site_id))
    period = str(fiscal_year(day)) if any(field in pattern for field in YEAR_FIELDS) else ""
    mark = ""
    if SITE_FIELD in pattern:
        period, mark = f"{period}/{site_id}", session.scalars(select(Site.mark).where(Site.id == site_id)).one()
    next_of = _next_of(session.get_bind().dialect.name)
    sequence = session.execute(next_of, {"name": name.value, "period": period, "last": 1}).scalar_one()
    return format_number(pattern, sequence=sequence, day=day, site=mark)


@cache
def _next_of(dialect: str) -> Any:
    """Every booking asks for one: built once for each engine, it costs a third."""
    statement = insert_for(dialect, NumberRange)
    return statement.on_conflict_do_update(
        index_elements=["name", "period"], set_={"last": NumberRange.last + 1}
    ).returning(NumberRange.last)
