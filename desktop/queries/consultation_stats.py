"""Consultations counted. Reads consultations and what belongs to them, topics, sites, staff, actions, earlier counts.

A case that was undone counts nowhere. One that the viewer may not open counts in the totals only; in detail it stands
in one last row, "withheld". Nobody who looks is the center itself: everything counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from desktop.models import Action, Site, Staff, Topic
from desktop.models.plain import plain_rows
from desktop.queries.consultation_dimensions import (
    CONTINUING,
    DIMENSIONS,
    NEW,
    OPEN,
    SPANS,
    CountWish,
    Dimension,
)
from desktop.queries.consultation_history import history_counts, history_sources, history_sums
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultation_tally import tally
from desktop.queries.consultations import openable
from desktop.rules.percents import shares
from desktop.words import ActorKind, CaseOutcome, Channel

__all__ = ["DIMENSIONS", "WITHHELD", "CountRow", "CountWish", "Counts", "Dimension", "count_consultations"]
WITHHELD, NO_ACTION = "withheld", "none"
_WORDS: dict[Dimension, Sequence[Any]] = {
    "actor": list(ActorKind),
    "channel": list(Channel),
    "new": (NEW, CONTINUING),
    "outcome": (*CaseOutcome, OPEN),
    "minutes": SPANS,
}
STATS_READS = frozenset(
    {
        *("consultations", "consultation_topics", "contacts", "topics", "case_actions", "case_readers"),
        *("consultation_counts", "actions", "sites", "staff"),
    }
)


@dataclass(frozen=True, slots=True)
class CountRow:
    """`key` has a part for each dimension: names of topics, sites and people, values of words, "" for not said.

    `history` of the `count` come from lists of earlier years; `values` are what the parts of the key are known by.
    """

    key: tuple[str, ...]
    count: int
    percent: Decimal
    history: int = 0
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Minutes:
    """What was spent; `without` is how many contacts have none. Those of withheld cases are among them."""

    minutes: int
    without: int
    withheld: int
    without_withheld: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases began or contacts took place; the unit is always named.

    A case with several topics stands in several rows, so rows may add to more than `total`. The percents add to 100.0
    wherever there is anything. `contacts` took place in the same days, whenever their case began. `history` of the
    total come from lists of earlier years, called `sources`; `cut` more stand in months that are not wholly asked for.
    """

    unit: str
    total: int
    rows: tuple[CountRow, ...]
    contacts: int
    withheld: int
    minutes: Minutes
    history: int = 0
    sources: tuple[str, ...] = ()
    cut: int = 0


def consultation_counts(session: Session, from_: date, until: date, by: Sequence[Dimension] = ("topic",)) -> Counts:
    """Cases that began on the days from `from_` until before `until`, as the center itself counts them."""
    return count_consultations(session, CountWish(first=from_, until=until, by=tuple(by)), None)


def count_consultations(session: Session, wish: CountWish, viewer: Viewer | None) -> Counts:
    """In the order of the center's lists; the channel of a case is that of its first contact."""
    seen = openable(viewer) if viewer is not None else true()
    told, (history, cut) = tally(session, wish, seen), history_sums(session, wish)
    earlier = history_counts(session, wish) if history else Counter[tuple[Any, ...]]()
    own, withheld = told.counts, told.withheld
    keys = sorted(own.keys() | earlier.keys(), key=_ordered(session, wish.by))
    named = _names(session, wish.by)
    counts = [own[key] + earlier[key] for key in keys]
    if withheld:
        counts.append(withheld)
    percents = shares(counts)
    rows = [
        CountRow(named(key), count, percent, earlier[key], key)
        for key, count, percent in zip(keys, counts, percents, strict=False)
    ]
    if withheld:
        rows.append(CountRow((WITHHELD,) * len(wish.by), withheld, percents[-1]))
    return Counts(
        unit=wish.unit.value,
        total=told.total + history,
        rows=tuple(rows),
        contacts=told.contacts,
        withheld=withheld,
        minutes=Minutes(told.spent.minutes, told.spent.without, told.kept.minutes, told.kept.without),
        history=history,
        sources=history_sources(session, wish) if history else (),
        cut=cut,
    )


def _ordered(session: Session, by: Sequence[Dimension]) -> Callable[[tuple[Any, ...]], list[Any]]:
    """A sort key: lists in their order, words in that of the vocabulary, numbers as they are, the unsaid last."""
    lists = {dimension: _listed(session, dimension) for dimension in by}
    orders = [{part: place for place, part in enumerate(lists.get(dimension, ()))} for dimension in by]

    def places(key: tuple[Any, ...]) -> list[Any]:
        parts = zip(orders, key, strict=True)
        return [(part in {None, ""}, order.get(part, part or 0) if part != "" else 0) for order, part in parts]

    return places


def _listed(session: Session, dimension: Dimension) -> Sequence[Any]:
    """The parts in the order of the center's list or of the vocabulary, as far as there is one."""
    match dimension:
        case "topic" | "subtopic":
            return session.scalars(select(Topic.id).order_by(Topic.position, Topic.id)).all()
        case "advisor":
            return session.scalars(select(Staff.id).order_by(Staff.id)).all()
        case "action":
            return session.scalars(select(Action.id).order_by(Action.number)).all()
        case "site":
            return session.scalars(select(Site.id).order_by(Site.position, Site.id)).all()
        case _:
            return _WORDS.get(dimension, ())


def _names(session: Session, by: Sequence[Dimension]) -> Callable[[tuple[Any, ...]], tuple[str, ...]]:
    named: dict[Dimension, dict[Any, str]] = {each: _named(session, each) for each in by}

    def name(dimension: Dimension, part: Any) -> str:
        if part is None:
            return NO_ACTION if dimension == "action" else ""
        if dimension == "month":
            return f"{part // 100:04}-{part % 100:02}"
        return named.get(dimension, {}).get(part, str(part))

    return lambda key: tuple(name(dimension, part) for dimension, part in zip(by, key, strict=True))


def _named(session: Session, dimension: Dimension) -> dict[Any, str]:
    columns: dict[Dimension, tuple[Any, Any]] = {
        "topic": (Topic.id, Topic.name),
        "subtopic": (Topic.id, Topic.name),
        "advisor": (Staff.id, Staff.name),
        "action": (Action.id, Action.number),
        "site": (Site.id, Site.name),
    }
    if dimension not in columns:
        return {}
    return {key: str(name) for key, name in plain_rows(session, select(*columns[dimension]))}
