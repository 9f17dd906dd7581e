"""The register counted by one thing at a time, on any day and over the years. Reads FIGURE_READS.

Members and the day of founding carry no dates of their own: they are those the register knows at present.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    Group,
    GroupActivity,
    GroupForm,
    GroupWord,
    ListWord,
    OrganizationForm,
    StatusChange,
    WordList,
)
from desktop.queries.group_facts import holds_on
from desktop.queries.group_stats import on_the_register
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.rules.percents import shares
from desktop.words import ON_THE_REGISTER, GroupStatus

FIGURE_READS = frozenset(
    {
        *("groups", "status_changes", "group_activities", "group_forms", "group_words"),
        *("activity_fields", "organization_forms", "word_lists", "list_words"),
    }
)
# from how many members, or years since the founding, a band begins; the last has no end
SIZES = (1, 5, 10, 20, 50, 100)
YEARS = (0, 1, 3, 5, 10, 20, 30)
MOST_YEARS = 30  # columns beyond them nobody reads


class Figure(StrEnum):
    """By what the register is counted; a list of the center's own words is asked by its id instead."""

    FIELD = "field"
    FORM = "form"
    STATUS = "status"
    SIZE = "size"
    AGE = "age"
    MEMBERS = "members"


@dataclass(frozen=True, slots=True)
class Band:
    """From `first` up to `last`; None has no end."""

    first: int
    last: int | None


# what a row is about: a word of a list, a status, a band, or None where nobody said
Key = str | GroupStatus | Band | None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """`percent` of the base; None where there is nothing to have a share of."""

    key: Key
    count: int
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The register on a day, counted by one thing.

    `several`: a group may stand in several rows, so the counts add to more than `base` and the shares to more than 100.
    The base counts groups, by MEMBERS the people whose age somebody said.
    """

    on: date
    base: int
    several: bool
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The same at the end of each fiscal year, or on the day asked for in its own year: a column of counts a year."""

    years: tuple[int, ...]
    days: tuple[date, ...]
    keys: tuple[Key, ...]
    counts: tuple[tuple[int, ...], ...]
    totals: tuple[int, ...]
    several: bool = False


def group_figures(session: Session, by: Figure | int, on: date) -> GroupFigures:
    """What was on the register that day by `by`, every entry of a list in its order, then those nobody said."""
    base = _total(session, on)
    counts, several = _counted(session, by, on, base)
    if by is Figure.MEMBERS:
        base = sum(counts.values())
    return GroupFigures(on, base, several, _rows(counts, base, several=several))


def figures_by_year(session: Session, by: Figure | int, on: date) -> YearFigures:
    """From the fiscal year in which the first group was registered, at most MOST_YEARS of them."""
    first = session.scalar(select(func.min(StatusChange.since)).where(StatusChange.status.in_(ON_THE_REGISTER)))
    last = fiscal_year(on)
    start = max(fiscal_year(first), last - MOST_YEARS + 1) if first is not None and first <= on else last
    years = tuple(range(start, last + 1))
    days = tuple(min(fiscal_year_range(year)[1] - timedelta(days=1), on) for year in years)
    columns: list[Mapping[Key, int]] = []
    totals: list[int] = []
    several = False
    for day in days:
        total = _total(session, day)
        counts, several = _counted(session, by, day, total)
        columns.append(counts)
        totals.append(sum(counts.values()) if by is Figure.MEMBERS else total)
    keys = tuple(dict.fromkeys(key for counts in reversed(columns) for key in counts))
    ordered = (*(key for key in keys if key is not None), *(key for key in keys if key is None))
    counted = tuple(tuple(counts.get(key, 0) for counts in columns) for key in ordered)
    return YearFigures(years, days, ordered, counted, tuple(totals), several)


def _total(session: Session, on: date) -> int:
    return session.scalar(select(func.count()).select_from(Group).where(Group.id.in_(on_the_register(on)))) or 0


def _counted(session: Session, by: Figure | int, on: date, base: int) -> tuple[dict[Key, int], bool]:
    """The counts by key, and whether a group may have several."""
    if isinstance(by, int):
        return _by_words(session, by, on, base)
    several = by is Figure.FIELD
    return _BY[by](session, on, base), several


def _by_words(session: Session, list_id: int, on: date, base: int) -> tuple[dict[Key, int], bool]:
    listed = select(ListWord.id, ListWord.name, ListWord.active).where(ListWord.list_id == list_id)
    words = session.execute(listed.order_by(ListWord.position, ListWord.id)).all()
    several = bool(session.scalar(select(WordList.many).where(WordList.id == list_id)))
    counts = _dated(session, GroupWord, GroupWord.word_id, on)
    of_list = [GroupWord.word_id.in_([word.id for word in words]), holds_on(GroupWord, on)]
    return _named(words, counts) | _unsaid(session, GroupWord, on, base, of_list), several


def _by_field(session: Session, on: date, base: int) -> dict[Key, int]:
    listed = select(ActivityField.id, ActivityField.name, ActivityField.active)
    fields = session.execute(listed.order_by(ActivityField.position, ActivityField.id)).all()
    counts = _dated(session, GroupActivity, GroupActivity.field_id, on)
    return _named(fields, counts) | _unsaid(session, GroupActivity, on, base, [holds_on(GroupActivity, on)])


def _by_form(session: Session, on: date, base: int) -> dict[Key, int]:
    listed = select(OrganizationForm.id, OrganizationForm.name, OrganizationForm.active)
    forms = session.execute(listed.order_by(OrganizationForm.position, OrganizationForm.id)).all()
    counts = _dated(session, GroupForm, GroupForm.form_id, on)
    return _named(forms, counts) | _unsaid(session, GroupForm, on, base, [holds_on(GroupForm, on)])


def _by_status(session: Session, on: date, _base: int) -> dict[Key, int]:
    place = func.row_number().over(
        partition_by=StatusChange.group_id, order_by=(StatusChange.since.desc(), StatusChange.id.desc())
    )
    until = select(StatusChange.status, place.label("place")).where(StatusChange.since <= on).subquery()
    held = select(until.c.status, func.count()).where(until.c.place == 1, until.c.status.in_(ON_THE_REGISTER))
    counts = {GroupStatus(row[0]): row[1] for row in session.execute(held.group_by(until.c.status))}
    return {status: counts[status] for status in GroupStatus if status in counts}


def _by_size(session: Session, on: date, _base: int) -> dict[Key, int]:
    members = session.scalars(select(Group.members).where(Group.id.in_(on_the_register(on))))
    return _banded(members, SIZES)


def _by_age(session: Session, on: date, _base: int) -> dict[Key, int]:
    founded = session.scalars(select(Group.founded_on).where(Group.id.in_(on_the_register(on))))
    return _banded((None if day is None or day > on else _years(day, on) for day in founded), YEARS)


def _by_members(session: Session, on: date, _base: int) -> dict[Key, int]:
    """People, by the band their group said they are in; the bands as they came, which is their order on the form."""
    counts: Counter[Key] = Counter()
    for ages in session.scalars(select(Group.ages).where(Group.id.in_(on_the_register(on)))):
        for band, members, _citizens in ages:
            counts[band] += members
    return {band: counts[band] for band in sorted(counts, key=str)}


_BY: dict[Figure, Callable[[Session, date, int], dict[Key, int]]] = {
    Figure.FIELD: _by_field,
    Figure.FORM: _by_form,
    Figure.STATUS: _by_status,
    Figure.SIZE: _by_size,
    Figure.AGE: _by_age,
    Figure.MEMBERS: _by_members,
}


def _dated(session: Session, model: Any, column: Any, on: date) -> dict[int, int]:
    """How many groups of the register had each entry of a list that day."""
    counted = select(column, func.count(model.group_id.distinct()))
    held = counted.where(holds_on(model, on), model.group_id.in_(on_the_register(on))).group_by(column)
    return {row[0]: row[1] for row in session.execute(held)}


def _unsaid(session: Session, model: Any, on: date, base: int, conditions: Sequence[Any]) -> dict[Key, int]:
    """How many groups of the register had no entry at all."""
    said = select(func.count(model.group_id.distinct())).where(model.group_id.in_(on_the_register(on)), *conditions)
    left = base - (session.scalar(said) or 0)
    return {None: left} if left else {}


def _named(listed: Iterable[Any], counts: Mapping[int, int]) -> dict[Key, int]:
    """Every active entry in the list's order; those taken out of it where groups had them that day."""
    return {row.name: counts.get(row.id, 0) for row in listed if row.active or row.id in counts}


def _banded(numbers: Iterable[int | None], begins: Sequence[int]) -> dict[Key, int]:
    bands = [Band(first, after - 1) for first, after in pairwise(begins)]
    bands.append(Band(begins[-1], None))
    counts: dict[Key, int] = dict.fromkeys(bands, 0)
    unsaid = 0
    for number in numbers:
        if number is None or number < begins[0]:
            unsaid += 1
        else:
            counts[next(band for band in reversed(bands) if number >= band.first)] += 1
    return counts | ({None: unsaid} if unsaid else {})


def _years(since: date, on: date) -> int:
    return on.year - since.year - ((on.month, on.day) < (since.month, since.day))


def _rows(counts: Mapping[Key, int], base: int, *, several: bool) -> tuple[FigureRow, ...]:
    """Shares of one whole add to exactly 100.0; where a group has several, each is a share of the base by itself."""
    if not base:
        return tuple(FigureRow(key, count, None) for key, count in counts.items())
    if several:
        percents = [shares([count, base - count])[0] for count in counts.values()]
    else:
        percents = shares(list(counts.values()))
    return tuple(FigureRow(key, count, percent) for (key, count), percent in zip(counts.items(), percents, strict=True))
