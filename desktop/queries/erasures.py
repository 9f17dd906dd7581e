"""Whose records need not be kept any longer, and what an erasure would take. Reads groups and what hangs on them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, DeskNote, Group, GroupPaper, GroupRole, PrintJob, PrivateField
from desktop.models.retention import ENDED, ended_since, kept_until, years_kept
from desktop.words import GroupStatus, Retention


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


def ended_groups(session: Session, today: date) -> tuple[ErasureRow, ...]:
    """All groups that have left and are not erased, whose time came first at the top; who is kept for ever, last."""
    since, years = ended_since(session), years_kept(session, today)
    counts = [_counts(session, model) for model in (GroupRole, PrivateField, DeskNote, GroupPaper)]
    counts.append(_counts(session, Booking, (Booking.purpose != "") | (Booking.cancel_note != "")))
    counts[-1].update(_counts(session, PrintJob, PrintJob.purpose != ""))
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


def _counts(session: Session, model: Any, *conditions: ColumnElement[bool]) -> Counter[int]:
    counted = select(model.group_id, func.count()).where(model.group_id.is_not(None), *conditions)
    return Counter({row[0]: row[1] for row in session.execute(counted.group_by(model.group_id))})
