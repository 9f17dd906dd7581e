"""Consultations of a month as its report tells them: small numbers left out, the withheld in a row. Reads nothing.

The figures themselves stay whole; whatever is drawn, written into a file or sent is made of these lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from desktop.queries.consultation_dimensions import NEW
from desktop.rules.percents import shares
from desktop.rules.suppression_together import told_together
from desktop.words import ActorKind, Channel

WITHHELD, UNSAID = "withheld", ""
_TENTH = Decimal("0.1")
Counted = tuple[str, int]


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """Cases begun and contacts made; those that may not be opened count in the totals only.

    Of a case with two topics each topic counts one. A case counts under the channel of its first contact. `newness` are
    cases and contacts, `outcomes` cases; `withheld` and `withheld_contacts` stand in no other number but the totals.
    What the totals have beyond their rows comes from lists of earlier years that do not tell it apart.
    """

    cases: int = 0
    contacts: int = 0
    topics: tuple[tuple[str, int], ...] = ()
    actors: tuple[tuple[ActorKind, int], ...] = ()
    channels: tuple[tuple[Channel, int, int], ...] = ()
    newness: tuple[tuple[str, int, int], ...] = ()
    outcomes: tuple[tuple[str, int], ...] = ()
    withheld: int = 0
    withheld_contacts: int = 0


@dataclass(frozen=True, slots=True)
class CaseLine:
    """`key` is a topic or a word, "" for not said, "withheld"; None where a number is not told outside."""

    key: str
    count: int | None
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class ToldCases:
    """Cases, and contacts where the name says so. The percents add to 100.0 but for those of topics."""

    cases: int
    contacts: int
    topics: tuple[CaseLine, ...]
    actors: tuple[CaseLine, ...]
    channels: tuple[CaseLine, ...]
    contact_channels: tuple[CaseLine, ...]
    newness: tuple[CaseLine, ...]
    contact_newness: tuple[CaseLine, ...]
    outcomes: tuple[CaseLine, ...]
    below: int

    @property
    def hides(self) -> bool:
        """Whether any number is not told."""
        tables = (self.actors, self.topics, self.channels, self.contact_channels)
        more = (self.newness, self.contact_newness, self.outcomes)
        return any(line.count is None for table in (*tables, *more) for line in table)

    @property
    def withholds(self) -> bool:
        """Whether the totals hold what is in no row."""
        return any(line.key == WITHHELD for line in (*self.actors, *self.contact_channels))


def told_cases(counts: CaseCounts, below: int) -> ToldCases:
    """Without the numbers under `below`, nor those that would give them away from this or another table."""
    whole, met = counts.cases, counts.contacts
    of_cases = [
        _with_unsaid(counts.actors, whole - counts.withheld),
        _with_unsaid([(key, begun) for key, begun, _met in counts.channels], whole - counts.withheld),
        _with_unsaid(counts.outcomes, whole - counts.withheld),
        _with_unsaid([(key, begun) for key, begun, _met in counts.newness], whole - counts.withheld),
        list(counts.topics),
    ]
    of_contacts = [
        _with_unsaid([(key, here) for key, _begun, here in counts.channels], met - counts.withheld_contacts),
        _with_unsaid([(key, here) for key, _begun, here in counts.newness], met - counts.withheld_contacts),
    ]
    actors, channels, outcomes, newness, topics = _lines(of_cases, counts.withheld, below)
    contact_channels, contact_newness = _lines(of_contacts, counts.withheld_contacts, below)
    if _hides_new(newness) != _hides_new(contact_newness):
        # a case is new where its first contact is: one of the two would tell the other
        newness, contact_newness = _hidden(newness), _hidden(contact_newness)
    return ToldCases(
        cases=whole,
        contacts=met,
        topics=tuple(_of_cases(line, whole) for line in topics),
        actors=actors,
        channels=channels,
        contact_channels=contact_channels,
        newness=newness,
        contact_newness=contact_newness,
        outcomes=outcomes,
        below=below,
    )


def _with_unsaid(rows: Sequence[tuple[Any, int]], total: int) -> list[Counted]:
    """A last row for what no row tells; none where nothing is told apart at all."""
    unsaid = total - sum(count for _key, count in rows)
    more = [(UNSAID, unsaid)] if rows and unsaid > 0 else []
    return [*((str(key), count) for key, count in rows), *more]


def _lines(tables: Sequence[Sequence[Counted]], withheld: int, below: int) -> list[tuple[CaseLine, ...]]:
    shown, kept = told_together([[count for _key, count in rows] for rows in tables], withheld, below)
    made: list[tuple[CaseLine, ...]] = []
    for rows, counts in zip(tables, shown, strict=True):
        there = bool(rows and withheld)
        keys = [*(key for key, _count in rows), *([WITHHELD] if there else [])]
        whole = [*(count for _key, count in rows), *([withheld] if there else [])]
        outside = [*counts, *([kept] if there else [])]
        percents = shares(whole) if sum(whole) else [None] * len(whole)
        parts = zip(keys, outside, percents, strict=True)
        made.append(tuple(CaseLine(key, count, None if count is None else part) for key, count, part in parts))
    return made


def _hides_new(lines: Sequence[CaseLine]) -> bool:
    return any(line.key == NEW and line.count is None for line in lines)


def _hidden(lines: Sequence[CaseLine]) -> tuple[CaseLine, ...]:
    """Without what is told here only."""
    told = [line.count == 0 or line.key == WITHHELD for line in lines]
    return tuple(line if kept else CaseLine(line.key, None, None) for line, kept in zip(lines, told, strict=True))


def _of_cases(line: CaseLine, cases: int) -> CaseLine:
    """A topic's share is of the cases: of a case with two of them both have it."""
    if line.count is None or not cases:
        return CaseLine(line.key, line.count, None)
    return CaseLine(line.key, line.count, (Decimal(100 * line.count) / cases).quantize(_TENTH, ROUND_HALF_UP))
