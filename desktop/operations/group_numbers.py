"""Registration numbers for many groups at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Group, NumberRange
from desktop.models.rulebook import rulebook
from desktop.operations.numbers import YEAR_FIELDS
from desktop.operations.sql import insert_into
from desktop.rules.dates import fiscal_year
from desktop.rules.numbers import format_number
from desktop.words import NumberRangeName

RANGE = NumberRangeName.GROUP
MOST = 10**9
_SEQUENCE = re.compile(r"\{n(?::[^}]*)?\}")


def give_numbers(session: Session, numbers: Sequence[str], day: date, site_id: int) -> list[str]:
    """The numbers, those left empty given by the center's pattern; the range goes on behind all that follow it.

    A number of the range that a group has already, whoever gave it, is passed over.
    """
    pattern = str(rulebook(session).setting(f"number.{RANGE}", day, site_id))
    period = str(fiscal_year(day)) if any(field in pattern for field in YEAR_FIELDS) else ""
    last = session.scalar(select(NumberRange.last).where(NumberRange.name == RANGE, NumberRange.period == period)) or 0
    before = last
    last = max([last, *_sequences(pattern, day, [number for number in numbers if number])])
    missing = sum(1 for number in numbers if not number)
    taken = set(session.scalars(select(Group.number))) if missing else set[str]()
    given: list[str] = []
    while len(given) < missing:
        last += 1
        number = format_number(pattern, sequence=last, day=day)
        if number not in taken:
            given.append(number)
    if last > before:
        _go_on(session, period, last)
    from_range = iter(given)
    return [number or next(from_range) for number in numbers]


def _sequences(pattern: str, day: date, numbers: Sequence[str]) -> list[int]:
    """Which of the range's numbers these are; none where the pattern has its sequence twice or not at all."""
    around = _SEQUENCE.split(pattern)
    if len(around) != 2:
        return []
    before, after = (format_number(part, sequence=0, day=day) for part in around)
    form = re.compile(f"{re.escape(before)}([0-9]{{1,9}}){re.escape(after)}")
    return [int(match[1]) for number in numbers if (match := form.fullmatch(number))]


def _go_on(session: Session, period: str, last: int) -> None:
    statement = insert_into(session, NumberRange).values(name=RANGE.value, period=period, last=last)
    higher = func.max if session.get_bind().dialect.name == "sqlite" else func.greatest
    session.execute(
        statement.on_conflict_do_update(
            index_elements=["name", "period"], set_={"last": higher(NumberRange.last, statement.excluded.last)}
        )
    )
