"""Whose records need not be kept any longer, and what an erasure would take. Reads groups and what hangs on them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.models import DayEntry, DeskNote, Group, GroupPaper, GroupRole, PrivateField
from desktop.models.long_past import USES, long_past, says_something
from desktop.models.retention import ENDED, ended_since, kept_until, years_kept
from desktop.words import EntryState, GroupStatus, Retention


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """A group that has left: since when, and from which day it need not be kept (None: for ever).

    `people`, `contacts`, `notes`, `papers` and `texts`, what was written into its uses, count what would be erased.
    """

    id: int
    number: str
    name: str
    status: GroupStatus
    since: date
    retention: Retention
    until: date | None
    people: int
    contacts: int
    notes: int
    papers: int
    texts: int

    def due(self, today: date) -> bool:
        return self.until is not None and self.until <= today


@dataclass(frozen=True, slots=True)
class NamesDue:
    """Records whose names go with whatever is erased next: bookings of guests, what the day book keeps, cases.

    A visit on site or a slot of a specialist that became no case counts as one.
    """

    guests: int = 0
    entries: int = 0
    slips: int = 0
    sign_ups: int = 0
    displays: int = 0
    cases: int = 0

    @property
    def all(self) -> int:
        return self.guests + self.entries + self.slips + self.sign_ups + self.displays + self.cases


def ended_groups(session: Session, today: date) -> tuple[ErasureRow, ...]:
    """All groups that have left and are not erased, whose time came first at the top; who is kept for ever, last."""
    since, years = ended_since(session), years_kept(session, today)
    counts = [_counts(session, model) for model in (GroupRole, PrivateField, DeskNote, GroupPaper)]
    counts.append(Counter())
    for model in USES:
        done = (DayEntry.state != EntryState.OPEN,) if model is DayEntry else ()
        counts[-1].update(_counts(session, model, says_something(model), *done))
    rows: list[ErasureRow] = []
    for group in session.scalars(select(Group).where(Group.erased_on.is_(None), Group.status.in_(ENDED))):
        if (ended := since.get(group.id)) is None:
            continue
        until = kept_until(ended, years[group.retention])
        held = [count[group.id] for count in counts]
        rows.append(ErasureRow(group.id, group.number, group.name, group.status, ended, group.retention, until, *held))
    return tuple(sorted(rows, key=lambda row: (row.until is None, row.until or row.since, row.id)))


def due_for_erasure(session: Session, today: date) -> tuple[ErasureRow, ...]:
    """Those whose time has come: what a dry run shows."""
    return tuple(row for row in ended_groups(session, today) if row.due(today))


def names_due(session: Session, today: date) -> NamesDue:
    """Of what is kept as long as ordinary records, how many say who somebody was and need not any longer."""
    past = long_past(session, today)
    return NamesDue(
        guests=len(past.guests),
        entries=len(past.entries),
        slips=len(past.slips),
        sign_ups=len(past.sign_ups),
        displays=len(past.displays),
        cases=len(past.cases) + len(past.visits) + len(past.slots),
    )


def _counts(session: Session, model: Any, *conditions: ColumnElement[bool]) -> Counter[int]:
    counted = select(model.group_id, func.count()).where(model.group_id.is_not(None), *conditions)
    return Counter({row[0]: row[1] for row in session.execute(counted.group_by(model.group_id))})
