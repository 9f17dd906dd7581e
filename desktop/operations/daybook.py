"""What the desk writes down between bookings."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, NotReadable
from desktop.models import HandoverNote, VisitCount
from desktop.operations.acting import Acting
from desktop.rules.visible import many_lines
from desktop.words import Importance, VisitPurpose

MOST_PEOPLE = 100_000  # at once: the largest festival


def count_visit(session: Session, acting: Acting, purpose: VisitPurpose, people: int = 1) -> int:
    """Count people who came for a purpose; the id of the count. Raises NotReadable for none or a whole town."""
    if not 1 <= people <= MOST_PEOPLE:
        raise NotReadable("people", str(people))
    count = VisitCount(site_id=acting.by.site_id, at=acting.now, purpose=purpose, people=people)
    session.add(count)
    session.flush()
    return count.id


def write_note(
    session: Session,
    acting: Acting,
    text: str,
    importance: Importance = Importance.ORDINARY,
    until: date | None = None,
) -> int:
    """Leave a note for whoever sits here next, shown until it is put away; its id. Raises Missing."""
    text = many_lines(text)
    if not text:
        raise Missing("text")
    note = HandoverNote(
        site_id=acting.by.site_id,
        written_at=acting.now,
        text=text,
        importance=importance,
        until=until,
        staff_id=acting.by.staff_id,
    )
    session.add(note)
    session.flush()
    return note.id


def put_away_note(session: Session, acting: Acting, note_id: int) -> int:
    """The note is not shown from this day on; it stays in the days before. Raises NotFound."""
    note = session.get(HandoverNote, note_id, with_for_update={"key_share": True})
    if note is None:
        raise NotFound("note", str(note_id))
    yesterday = acting.today - timedelta(days=1)
    if note.until is None or note.until > yesterday:
        note.until = yesterday
    return note.id
