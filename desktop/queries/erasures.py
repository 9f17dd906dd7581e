"""Whose records need not be kept any longer, and what an erasure would take. Reads groups and what hangs on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import DeskNote, Group, GroupPaper, GroupRole, PrivateField
from desktop.models.retention import ENDED, ended_since, kept_until, years_kept
from desktop.words import GroupStatus, Retention

ERASURE_READS = frozenset({"groups", "status_changes", "settings", "private_fields", "group_roles", "group_papers"})


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """A group that has left: since when, and from which day it need not be kept (None: for ever).

    `people`, `contacts`, `notes` and `papers` count what would be erased.
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

    def due(self, today: date) -> bool:
        return self.until is not None and self.until <= today


def ended_groups(session: Session, today: date) -> tuple[ErasureRow, ...]:
    """All groups that have left and are not erased, whose time came first at the top; who is kept for ever, last."""
    since, years = ended_since(session), years_kept(session, today)
    counts = [_counts(session, model) for model in (GroupRole, PrivateField, DeskNote, GroupPaper)]
    rows: list[ErasureRow] = []
    for group in session.scalars(select(Group).where(Group.erased_on.is_(None), Group.status.in_(ENDED))):
        if (ended := since.get(group.id)) is None:
            continue
        until = kept_until(ended, years[group.retention])
        held = [count.get(group.id, 0) for count in counts]
        rows.append(ErasureRow(group.id, group.number, group.name, group.status, ended, group.retention, until, *held))
    return tuple(sorted(rows, key=lambda row: (row.until is None, row.until or row.since, row.id)))


def due_for_erasure(session: Session, today: date) -> tuple[ErasureRow, ...]:
    """Those whose time has come: what a dry run shows."""
    return tuple(row for row in ended_groups(session, today) if row.due(today))


def _counts(session: Session, model: Any) -> dict[int, int]:
    counted = select(model.group_id, func.count()).group_by(model.group_id)
    return {row[0]: row[1] for row in session.execute(counted)}
