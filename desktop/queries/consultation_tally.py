"""Consultations gone through once: each case or contact falls into one group, and says there what it is counted as.

Reads consultations, contacts, topics, case_actions. What a case has several of is told as one text for the whole case:
row by row it could be kept from counting twice only by sorting everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, Select, String, Subquery, case, cast, func, literal, select
from sqlalchemy.orm import Session

from desktop.models import CaseAction, Consultation, ConsultationTopic, Contact
from desktop.models.plain import plain_rows
from desktop.queries.consultation_dimensions import (
    APRIL,
    CountWish,
    Dimension,
    all_minutes,
    column_of,
    moment_of,
    site_of,
    span_of,
    topic_places,
)
from desktop.queries.moments import within
from desktop.words import CaseState, CountUnit

Key = tuple[Any, ...]
_SEVERAL: dict[str, tuple[Any, Any]] = {
    "topic": (ConsultationTopic, ConsultationTopic.topic_id),
    "subtopic": (ConsultationTopic, ConsultationTopic.topic_id),
    "action": (CaseAction, CaseAction.action_id),
}
SPANS_OF_TIME = frozenset({"month", "fiscal_year"})


@dataclass(frozen=True, slots=True)
class Spent:
    """Minutes of contacts; `without` is how many have none."""

    minutes: int = 0
    without: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.minutes + other.minutes, self.without + other.without)


@dataclass(frozen=True, slots=True)
class Places:
    """The main topic and the closer one that each counts as, and the main one of each closer one that is counted."""

    main: dict[int, int]
    closer: dict[int, int | None]
    mains: dict[int, int]


@dataclass(frozen=True, slots=True)
class Tally:
    """`counts` of what opens; `withheld` is the rest of `total`. `spent` is on all of them, `kept` on the withheld."""

    counts: Counter[Key]
    total: int
    withheld: int
    spent: Spent
    kept: Spent
    contacts: int


def tally(session: Session, wish: CountWish, seen: ColumnElement[bool]) -> Tally:
    """What is asked for, gone through once; contacts have their minutes, those of cases are added."""
    counts: Counter[Key] = Counter()
    keys = _Keys(wish.by, _places(session, wish))
    total, sums, untimed = [0, 0], [0, 0], [0, 0]  # of the withheld, of what opens
    for *parts, opens, count, minutes, timed in plain_rows(session, _groups(wish, seen)):
        total[opens] += count
        sums[opens] += minutes or 0
        untimed[opens] += count - timed
        if opens:
            for key in keys.of(parts):
                counts[key] += count
    spent = {bool(opens): Spent(int(sums[opens]), untimed[opens]) for opens in (0, 1)}
    if wish.unit is CountUnit.CASES:
        spent = _spent_on_cases(session, wish, seen)
    whole = sum(total)
    contacts = whole if wish.unit is CountUnit.CONTACTS else _contacts(session, wish)
    return Tally(counts, whole, total[0], spent[True] + spent[False], spent[False], contacts)


def _groups(wish: CountWish, seen: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """A row for each group: the parts of its key, whether it opens, how many, their minutes, how many have any."""
    of_contacts = wish.unit is CountUnit.CONTACTS
    asked: Select[*tuple[Any, ...]] = select(
        case((seen, 1), else_=0).label("opens"), (Contact.minutes if of_contacts else literal(0)).label("minutes")
    ).select_from(Contact if of_contacts else Consultation)
    if of_contacts:
        asked = asked.join(Consultation, Consultation.id == Contact.consultation_id)
    for at, dimension in enumerate(wish.by):
        if dimension in _SEVERAL:
            members = _members(dimension)
            asked = asked.outerjoin(members, members.c.consultation_id == Consultation.id)
            asked = asked.add_columns(members.c.told.label(f"key_{at}"))
        else:
            asked = asked.add_columns(_plain(wish.unit, dimension).label(f"key_{at}"))
    inner = asked.where(*_counted(wish)).subquery()
    keys = [*(inner.c[f"key_{at}"] for at in range(len(wish.by))), inner.c.opens]
    return select(*keys, func.count(), func.sum(inner.c.minutes), func.count(inner.c.minutes)).group_by(*keys)


def _members(dimension: Dimension) -> Subquery:
    """3,7 for a case of two topics or actions."""
    of, column = _SEVERAL[dimension]
    told = func.aggregate_strings(cast(column, String), ",").label("told")
    return select(of.consultation_id, told).group_by(of.consultation_id).subquery()


def _plain(unit: CountUnit, dimension: Dimension) -> ColumnElement[Any]:
    """Months and years are read from the first letters of the day: taking dates apart is dear.

    The minutes of a case are told as they are: in a comparison with each span they would be added up each time.
    """
    if dimension in SPANS_OF_TIME:
        return func.substr(cast(moment_of(unit), String), 1, 7)
    if dimension == "minutes" and unit is CountUnit.CASES:
        return all_minutes()
    return column_of(unit, dimension)


class _Keys:
    """All keys of a group: of what a case has several of, each once; a closer topic with its own main one only.

    A part stands in many groups; what it is counted as is found out once.
    """

    def __init__(self, by: Sequence[Dimension], places: Places) -> None:
        self._places = places
        self._columns = [_Column(dimension, places) for dimension in by]
        self._both = (by.index("topic"), by.index("subtopic")) if {"topic", "subtopic"} <= set(by) else None

    def of(self, parts: Sequence[Any]) -> Iterator[Key]:
        keys = product(*(column[part] for column, part in zip(self._columns, parts, strict=True)))
        if self._both is None:
            return keys
        main, closer = self._both
        return (key for key in keys if self._places.mains[key[closer]] == key[main])


class _Column(dict[Any, Sequence[Any]]):
    """What each part of one dimension is counted as."""

    def __init__(self, dimension: Dimension, places: Places) -> None:
        super().__init__()
        self._dimension: Dimension = dimension
        self._places = places

    def __missing__(self, part: Any) -> Sequence[Any]:
        self[part] = found = _choices(self._dimension, part, self._places)
        return found


def _choices(dimension: Dimension, part: Any, places: Places) -> Sequence[Any]:
    if dimension in SPANS_OF_TIME:
        year, month = (int(each) for each in str(part).split("-"))
        return (year * 100 + month if dimension == "month" else year - (month < APRIL),)
    if dimension == "minutes" and not isinstance(part, str):
        return (span_of(part),)
    if dimension not in _SEVERAL:
        return (part,)
    several = [int(each) for each in str(part).split(",")] if part is not None else []
    if dimension == "action":
        return several or (None,)
    found = places.main if dimension == "topic" else places.closer
    return sorted({found[each] for each in several} - {None})


def _places(session: Session, wish: CountWish) -> Places:
    if not {"topic", "subtopic"} & set(wish.by):
        return Places({}, {}, {})
    rows = plain_rows(session, topic_places())
    main, closer = {row.id: row.main for row in rows}, {row.id: row.closer for row in rows}
    return Places(main, closer, {row.closer: row.main for row in rows if row.closer is not None})


def _counted(wish: CountWish) -> list[ColumnElement[bool]]:
    where = [within(moment_of(wish.unit), wish.first, wish.until), Consultation.state != CaseState.WITHDRAWN]
    return where if wish.site_id is None else [*where, site_of(wish.unit) == wish.site_id]


def _spent_on_cases(session: Session, wish: CountWish, seen: ColumnElement[bool]) -> dict[bool, Spent]:
    """On all contacts of the cases, whenever they took place; True for the cases that open."""
    opened = case((seen, 1), else_=0)
    sums = (
        *(func.sum(Contact.minutes), func.count() - func.count(Contact.minutes)),
        *(func.sum(Contact.minutes * opened), func.sum(case((Contact.minutes.is_(None), opened), else_=0))),
    )
    asked = select(*sums).select_from(Consultation).join(Contact, Contact.consultation_id == Consultation.id)
    minutes, without, seen_minutes, seen_without = (
        int(each or 0) for each in session.execute(asked.where(*_counted(wish))).one()
    )
    opens = Spent(seen_minutes, seen_without)
    return {True: opens, False: Spent(minutes - opens.minutes, without - opens.without)}


def _contacts(session: Session, wish: CountWish) -> int:
    """All in these days but those of cases that were undone: these are few, and looked for by themselves."""
    here = () if wish.site_id is None else (Contact.site_id == wish.site_id,)
    held = select(func.count()).select_from(Contact).where(within(Contact.at, wish.first, wish.until), *here)
    undone = select(Consultation.id).where(Consultation.state == CaseState.WITHDRAWN)
    return session.scalars(held).one() - session.scalars(held.where(Contact.consultation_id.in_(undone))).one()
