"""What one shift tells the next, who has read it, and what was made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound
from desktop.models import Consultation, DayEntry, HandoverNote, NoteReading, Staff
from desktop.operations.acting import Acting
from desktop.operations.entries import EntryRequest, write_entry
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up
from desktop.operations.seen import changed_elsewhere
from desktop.rules.visible import many_lines
from desktop.words import EntryKind, EntryState, Importance

TITLE = 60  # characters of a note that an entry made of it is called by


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRequest:
    """`until` is the last day on which it is shown, None until it is put away; `for_staff_id` None is for everybody."""

    text: str
    importance: Importance = Importance.ORDINARY
    until: date | None = None
    for_staff_id: int | None = None
    pinned: bool = False


def write_note(session: Session, acting: Acting, request: NoteRequest) -> int:
    """Leave a note for whoever sits here next; its id. Raises Missing, NotFound."""
    note = HandoverNote(site_id=acting.by.site_id, written_at=acting.now, staff_id=acting.by.staff_id)
    _fill(session, note, request)
    session.add(note)
    session.flush()
    return note.id


def change_note(session: Session, _acting: Acting, note_id: int, request: NoteRequest, *, seen_version: int) -> int:
    """Change the note the clerk was looking at. Raises ChangedElsewhere and what `write_note` raises."""
    note = _note(session, note_id)
    if note.version != seen_version:
        raise changed_elsewhere(session, note, {"text": request.text})
    _fill(session, note, request)
    return note.id


def pin_note(session: Session, _acting: Acting, note_id: int, *, pinned: bool = True) -> int:
    """A pinned note stands before all others. Raises NotFound."""
    note = _note(session, note_id)
    note.pinned = pinned
    return note.id


def put_away_note(session: Session, acting: Acting, note_id: int) -> int:
    """The note is not shown from this day on; it stays in the days before. Raises NotFound."""
    note = _note(session, note_id)
    yesterday = acting.today - timedelta(days=1)
    if note.until is None or note.until > yesterday:
        note.until = yesterday
    return note.id


def show_note_again(session: Session, _acting: Acting, note_id: int) -> int:
    """A note that was put away is shown until it is put away again. Raises NotFound."""
    note = _note(session, note_id)
    note.until = None
    return note.id


def read_notes(session: Session, acting: Acting, note_ids: Sequence[int]) -> list[int]:
    """Write down that whoever acts has read these notes; the first time counts. Raises NotFound for a stranger."""
    if acting.by.staff_id is None:
        raise NotFound("staff", "")
    mine = NoteReading.staff_id == acting.by.staff_id
    read = set(session.scalars(select(NoteReading.note_id).where(mine, NoteReading.note_id.in_(note_ids))))
    there = session.scalars(select(HandoverNote.id).where(HandoverNote.id.in_(note_ids)).order_by(HandoverNote.id))
    new = [note_id for note_id in there if note_id not in read]
    session.add_all(NoteReading(note_id=new_id, staff_id=acting.by.staff_id, read_at=acting.now) for new_id in new)
    session.flush()
    return new


def turn_into_entry(session: Session, acting: Acting, note_id: int, kind: EntryKind, due_on: date | None = None) -> int:
    """Make a record of the note: a repair, a task, a message; the entry's id. Raises NotFound, AlreadyThere."""
    note = _note(session, note_id)
    made = session.get(DayEntry, note.entry_id) if note.entry_id is not None else None
    if made is not None and made.state is not EntryState.WITHDRAWN:
        raise AlreadyThere("entry", made.number)
    title = note.text.splitlines()[0][:TITLE]
    request = EntryRequest(kind=kind, title=title, text=note.text, for_staff_id=note.for_staff_id, due_on=due_on)
    entry_id = write_entry(session, acting, request)
    note.entry_id = entry_id
    return entry_id


def turn_into_follow_up(session: Session, acting: Acting, note_id: int, case_number: str, due_on: date) -> int:
    """Make a follow-up of a case of the note; its id. Raises NotFound, AlreadyThere, and as `add_follow_up`."""
    note = _note(session, note_id)
    consultation_id = session.scalars(select(Consultation.id).where(Consultation.number == case_number)).first()
    if consultation_id is None:
        raise NotFound("consultation", case_number)
    what = note.text.splitlines()[0][:TITLE]
    if note.follow_up_id is not None:
        raise AlreadyThere("follow_up", what)
    request = FollowUpRequest(what=what, due_on=due_on, staff_id=note.for_staff_id)
    follow_up_id = add_follow_up(session, acting, consultation_id, request)
    note.follow_up_id = follow_up_id
    return follow_up_id


def _note(session: Session, note_id: int) -> HandoverNote:
    """On PostgreSQL a second writer waits for the first here."""
    note = session.get(HandoverNote, note_id, populate_existing=True, with_for_update={"key_share": True})
    if note is None:
        raise NotFound("note", str(note_id))
    return note


def _fill(session: Session, note: HandoverNote, request: NoteRequest) -> None:
    text = many_lines(request.text)
    if not text:
        raise Missing("text")
    if request.for_staff_id is not None and session.get(Staff, request.for_staff_id) is None:
        raise NotFound("staff", str(request.for_staff_id))
    note.text, note.importance, note.until = text, request.importance, request.until
    note.for_staff_id, note.pinned = request.for_staff_id, request.pinned
