"""What one shift told the next. Reads handover_notes, note_readings, staff, day_entries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import DayEntry, HandoverNote, NoteReading, Staff
from desktop.models.rulebook import rulebook
from desktop.rules.kana import fold, widths
from desktop.words import Importance

NOTE_READS = frozenset({"handover_notes", "note_readings", "staff", "day_entries"})
MOST_NOTES = 50
_RANK = {Importance.MUST_READ: 0, Importance.IMPORTANT: 1, Importance.ORDINARY: 2}
_writer, _reader = aliased(Staff), aliased(Staff)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What one shift left for the next; `for_whom` is empty for everybody, `entry` the number of what was made of it.

    `read_by` are names in the order of reading.
    """

    id: int
    version: int
    written_at: datetime
    text: str
    importance: Importance
    until: date | None
    pinned: bool
    staff: str | None
    for_staff_id: int | None
    for_whom: str
    entry_id: int | None
    entry: str
    has_follow_up: bool
    read_by: tuple[str, ...] = ()


def notes(session: Session, site_id: int, day: date, staff_id: int | None = None) -> list[NoteRow]:
    """What a site's next shift is told on a day: the pinned first, then by importance, then the newest.

    With `staff_id` what is for somebody else is left out, unless that person wrote it.
    """
    told = _rows().where(
        HandoverNote.site_id == site_id,
        HandoverNote.written_at < datetime.combine(day, time.min) + timedelta(days=1),
        _shown_on(day),
    )
    if staff_id is not None:
        told = told.where(_concerns(staff_id))
    rank = case(_RANK, value=HandoverNote.importance)
    ordered = told.order_by(HandoverNote.pinned.desc(), rank, HandoverNote.id.desc())
    return _filled(session, ordered.limit(MOST_NOTES))


def unread_notes(session: Session, site_id: int, staff_id: int, day: date) -> list[NoteRow]:
    """What this person must read before anything else and has not read, the oldest first."""
    read = select(NoteReading.note_id).where(NoteReading.staff_id == staff_id)
    unread = _rows().where(
        HandoverNote.site_id == site_id,
        HandoverNote.importance == Importance.MUST_READ,
        HandoverNote.id.not_in(read),
        or_(HandoverNote.staff_id.is_(None), HandoverNote.staff_id != staff_id),
        or_(HandoverNote.for_staff_id.is_(None), HandoverNote.for_staff_id == staff_id),
        _shown_on(day),
    )
    return _filled(session, unread.order_by(HandoverNote.id).limit(MOST_NOTES))


def must_read(session: Session, site_id: int, staff_id: int, day: date) -> list[NoteRow]:
    """As `unread_notes`, where the center wants it read before anything else."""
    if not rulebook(session).setting("handover.read_first", day, site_id):
        return []
    return unread_notes(session, site_id, staff_id, day)


def notes_about(session: Session, site_id: int, text: str = "", before: int | None = None) -> list[NoteRow]:
    """Notes of all days in which all these words stand, the newest first; `before` an id goes further back.

    A word is found in hiragana and katakana, full and half width.
    """
    found = _rows().where(HandoverNote.site_id == site_id)
    for word in text.split():
        found = found.where(or_(*(HandoverNote.text.icontains(spelt, autoescape=True) for spelt in _spellings(word))))
    if before is not None:
        found = found.where(HandoverNote.id < before)
    return _filled(session, found.order_by(HandoverNote.id.desc()).limit(MOST_NOTES))


def note_row(session: Session, note_id: int) -> NoteRow | None:
    """One note; None when there is none of that id."""
    return next(iter(_filled(session, _rows().where(HandoverNote.id == note_id))), None)


def _spellings(word: str) -> set[str]:
    katakana = "".join(chr(ord(letter) + 96) if "ぁ" <= letter <= "ゖ" else letter for letter in word)
    hiragana = "".join(chr(ord(letter) - 96) if "ァ" <= letter <= "ヶ" else letter for letter in word)
    written = {word, katakana, hiragana, *widths(word), *widths(word.upper()), fold(word)}
    return written | {each.lower() for each in written}


def _shown_on(day: date) -> ColumnElement[bool]:
    return or_(HandoverNote.until.is_(None), HandoverNote.until >= day)


def _concerns(staff_id: int) -> ColumnElement[bool]:
    mine = or_(HandoverNote.for_staff_id == staff_id, HandoverNote.staff_id == staff_id)
    return or_(HandoverNote.for_staff_id.is_(None), mine)


def _rows() -> Select[*tuple[Any, ...]]:
    """Select the columns of NoteRow but for its readers, in its order."""
    columns = (
        *(HandoverNote.id, HandoverNote.version, HandoverNote.written_at, HandoverNote.text),
        *(HandoverNote.importance, HandoverNote.until, HandoverNote.pinned, _writer.name),
        *(HandoverNote.for_staff_id, _reader.name, HandoverNote.entry_id, DayEntry.number),
        HandoverNote.follow_up_id.is_not(None),
    )
    return (
        select(*columns)
        .outerjoin(_writer, _writer.id == HandoverNote.staff_id)
        .outerjoin(_reader, _reader.id == HandoverNote.for_staff_id)
        .outerjoin(DayEntry, DayEntry.id == HandoverNote.entry_id)
    )


def _filled(session: Session, question: Select[*tuple[Any, ...]]) -> list[NoteRow]:
    found = session.execute(question).all()
    readers: defaultdict[int, list[str]] = defaultdict(list)
    by_notes = NoteReading.note_id.in_([row[0] for row in found])
    read = select(NoteReading.note_id, Staff.name).join(Staff, Staff.id == NoteReading.staff_id).where(by_notes)
    for note_id, name in session.execute(read.order_by(NoteReading.read_at, NoteReading.staff_id)):
        readers[note_id].append(name)
    return [_note_row(row, tuple(readers[row.id])) for row in found]


def _note_row(row: Any, readers: tuple[str, ...]) -> NoteRow:
    *facts, for_whom, entry_id, entry, has_follow_up = row
    told: list[Any] = [*facts, for_whom or "", entry_id, entry or "", bool(has_follow_up), readers]
    return NoteRow(*told)
