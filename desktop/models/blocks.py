"""Whether the desk has stopped a group's bookings: asked before a booking is judged, written or not."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.group_ties import DeskNote
from desktop.words import NoteGrade


def block_of(session: Session, group_id: int) -> str:
    """The text of the block that stops the group's bookings, the last one where several do; empty without one."""
    blocks = select(DeskNote.text).where(
        DeskNote.group_id == group_id, DeskNote.grade == NoteGrade.BLOCK, DeskNote.lifted_at.is_(None)
    )
    return session.scalars(blocks.order_by(DeskNote.id.desc())).first() or ""
