"""The lists that are kept under a name, and how a staff member has set up a list. Reads saved_lists, staff_looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import SavedList, StaffLook
from desktop.rules.group_filter import GroupFilter, from_kept

SAVED_READS = frozenset({"saved_lists"})


@dataclass(frozen=True, slots=True)
class SavedListRow:
    """A list under its name, and what it asks for on the day it was read."""

    id: int
    name: str
    asked: GroupFilter


def saved_lists(session: Session, today: date) -> tuple[SavedListRow, ...]:
    """The center's lists in the order in which they were kept."""
    kept = select(SavedList.id, SavedList.name, SavedList.asked).order_by(SavedList.id)
    return tuple(SavedListRow(row.id, row.name, from_kept(row.asked, today)) for row in session.execute(kept))


def look_of(session: Session, staff_id: int | None, name: str) -> dict[str, Any]:
    """What the staff member has set up for the list of this name; empty where nothing is."""
    kept = select(StaffLook.look).where(StaffLook.staff_id == staff_id, StaffLook.name == name)
    return session.scalars(kept).first() or {}
