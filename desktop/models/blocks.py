"""Whether the desk has stopped a group's bookings: asked before a booking is judged, written or not."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.models.group_ties import DeskNote
from desktop.models.plain import plain_rows
from desktop.words import NoteGrade

# every booking asks this: built once, it costs a tenth
_BLOCKS = (
    select(DeskNote.text)
    .where(DeskNote.group_id == bindparam("group"), DeskNote.grade == NoteGrade.BLOCK, DeskNote.lifted_at.is_(None))
    .order_by(DeskNote.id.desc())
    .limit(1)
)


def block_of(session: Session, group_id: int) -> str:
    """The text of the block that stops the group's bookings, the last one where several do; empty without one."""
    return next((text for (text,) in plain_rows(session, _BLOCKS, {"group": group_id})), "")
