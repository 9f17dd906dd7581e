"""What the desk notes of a group: to be read, to show itself, or to stop bookings until a manager lifts it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import AlreadyLifted, Missing, NotAllowed, NotFound, TooLongText
from desktop.models import DeskNote, Group, JournalPayload, Staff
from desktop.operations.acting import Acting, By
from desktop.operations.standing import living_group
from desktop.rules.visible import many_lines, one_line
from desktop.words import NoteGrade, StaffRole

MOST_TEXT, MOST_REASON = 1_000, 300
NOTES = DeskNote.__tablename__


def add_note(session: Session, acting: Acting, group_id: int, grade: NoteGrade, text: str) -> int:
    """Note something of a group and return the note's id. Raises NotFound, NotNow, Missing, TooLongText."""
    group = living_group(session, group_id, "add_note")
    said = many_lines(text)
    if not said:
        raise Missing("text")
    _refuse_long(said, MOST_TEXT)
    note = DeskNote(group_id=group.id, grade=grade, text=said, staff=acting.by.staff, written_at=acting.now)
    session.add(note)
    flag_modified(group, "number")
    session.flush()
    return note.id


def lift_note(session: Session, acting: Acting, note_id: int, reason: str = "") -> int:
    """It holds no more. A block is lifted by a manager, with a reason: NotAllowed, Missing; AlreadyLifted."""
    note = session.get(DeskNote, note_id, with_for_update=True, populate_existing=True)
    if note is None:
        raise NotFound("desk_note", str(note_id))
    if note.lifted_at is not None:
        raise AlreadyLifted(note.lifted_by, note.lifted_at)
    said = one_line(reason)
    _refuse_long(said, MOST_REASON)
    if note.grade is NoteGrade.BLOCK:
        _refuse_others(session, acting.by)
        if not said:
            raise Missing("lift_reason")
    note.lifted_at, note.lifted_by, note.lift_reason = acting.now, acting.by.staff, said
    flag_modified(session.get_one(Group, note.group_id), "number")
    return note.id


def refuse_unblocking(session: Session, by: By, payloads: Iterable[JournalPayload]) -> None:
    """Undoing an act may not lift a block either, unless a manager does it. Raises NotAllowed."""
    images = [payload for payload in payloads if payload.table_name == NOTES]
    if any(_stops(payload.after) and not _stops(payload.before) for payload in images):
        _refuse_others(session, by)


def _stops(image: dict[str, Any] | None) -> bool:
    return image is not None and image["grade"] == NoteGrade.BLOCK and image["lifted_at"] is None


def _refuse_others(session: Session, by: By) -> None:
    staff = session.get(Staff, by.staff_id) if by.staff_id is not None else None
    if staff is None or staff.role is not StaffRole.MANAGER:
        raise NotAllowed("lift_note", StaffRole.MANAGER)


def _refuse_long(text: str, most: int) -> None:
    if len(text) > most:
        raise TooLongText("text", len(text), most)
