"""What the desk noted of a group. Reads desk_notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.models import DeskNote
from desktop.words import NoteGrade

ORDER = (NoteGrade.BLOCK, NoteGrade.ALERT, NoteGrade.NOTE)


@dataclass(frozen=True, slots=True)
class NoteRow:
    id: int
    grade: NoteGrade
    text: str
    staff: str
    written_at: datetime
    lifted_at: datetime | None
    lifted_by: str
    lift_reason: str


def open_notes(session: Session, group_id: int) -> tuple[NoteRow, ...]:
    """What holds: blocks first, then alerts, then notes; of each the last written first."""
    rows = (NoteRow(*row) for row in session.execute(_notes(group_id).where(DeskNote.lifted_at.is_(None))))
    return tuple(sorted(rows, key=lambda row: ORDER.index(row.grade)))


def alerts(session: Session, group_id: int) -> tuple[NoteRow, ...]:
    """What shows itself wherever the group is chosen: blocks and alerts that hold."""
    return tuple(row for row in open_notes(session, group_id) if row.grade is not NoteGrade.NOTE)


def lifted_notes(session: Session, group_id: int) -> tuple[NoteRow, ...]:
    """What holds no more, the last lifted first."""
    lifted = _notes(group_id).where(DeskNote.lifted_at.is_not(None)).order_by(None)
    return tuple(NoteRow(*row) for row in session.execute(lifted.order_by(DeskNote.lifted_at.desc(), DeskNote.id)))


def _notes(group_id: int) -> Select[*tuple[Any, ...]]:
    columns = (DeskNote.id, DeskNote.grade, DeskNote.text, DeskNote.staff, DeskNote.written_at)
    lifted = (DeskNote.lifted_at, DeskNote.lifted_by, DeskNote.lift_reason)
    return select(*columns, *lifted).where(DeskNote.group_id == group_id).order_by(DeskNote.id.desc())
