"""What the day book and the calendar are found by, folded and kept in the process: a keystroke looks through all.

What the journal says was changed since is read again. Reads day_entries, displays, events, handover_notes, the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from desktop.models import DayEntry, Display, Event, HandoverNote
from desktop.queries.changed_rows import changed_ids
from desktop.queries.journal import last_number
from desktop.rules.kana import digits, fold
from desktop.words import EntryState

LEAST_DIGITS = 4
MOST_LETTERS = 2000  # of a note; what stands beyond is found on the notes' own sheet
MOST_PATCHED = 300


class LineKind(StrEnum):
    ENTRY = "entry"
    EVENT = "event"
    DISPLAY = "display"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class _Source:
    """Selects id, site and what is folded into the line; what `holds` not is not found."""

    model: Any
    asked: Select[*tuple[Any, ...]]
    line: Callable[[Iterable[str]], str]
    holds: tuple[ColumnElement[bool], ...] = ()


def _folded(texts: Iterable[str]) -> str:
    return "\n".join(fold(text[:MOST_LETTERS]) for text in texts)


_SOURCES = {
    LineKind.ENTRY: _Source(
        DayEntry,
        select(DayEntry.id, DayEntry.site_id, DayEntry.search_text),
        "\n".join,
        (DayEntry.state != EntryState.WITHDRAWN,),
    ),
    LineKind.EVENT: _Source(
        Event, select(Event.id, Event.site_id, Event.title, Event.place, Event.organizer, Event.promise), _folded
    ),
    LineKind.DISPLAY: _Source(Display, select(Display.id, Display.site_id, Display.search_text), "\n".join),
    LineKind.NOTE: _Source(HandoverNote, select(HandoverNote.id, HandoverNote.site_id, HandoverNote.text), _folded),
}


@dataclass(frozen=True, slots=True)
class DayLines:
    """Site and folded line by id, the newest first; `number` is the journal's last fact that is in it."""

    number: int
    lines: dict[LineKind, dict[int, tuple[int, str]]]

    def named(self, kind: LineKind, asked: str, most: int, site_id: int | None = None) -> list[int]:
        """The newest that hold all words of what was asked, or the digits of a telephone number; of a site or of all.

        Nothing asked finds nothing.
        """
        wanted = [word for word in map(fold, asked.split()) if word]
        number = digits(asked)
        by_phone = number if len(number) >= LEAST_DIGITS and len(number) * 2 > len(asked.strip()) else ""
        found: list[int] = []
        for key, (site, line) in self.lines[kind].items():
            if site_id is not None and site != site_id:
                continue
            if (wanted and all(word in line for word in wanted)) or (by_phone and by_phone in line):
                found.append(key)
                if len(found) == most:
                    break
        return found


_kept: WeakKeyDictionary[Any, DayLines] = WeakKeyDictionary()  # by the engine of the center


def day_lines(session: Session) -> DayLines:
    """The lines as this transaction sees them."""
    engine, last = session.get_bind(), last_number(session)
    kept = _kept.get(engine)
    if kept is None or kept.number > last:
        kept = DayLines(last, {kind: _read(session, kind) for kind in LineKind})
    elif kept.number < last:
        kept = DayLines(last, {kind: _patched(session, kind, kept) for kind in LineKind})
    _kept[engine] = kept
    return kept


def _read(session: Session, kind: LineKind, *where: ColumnElement[bool]) -> dict[int, tuple[int, str]]:
    source = _SOURCES[kind]
    rows = session.execute(source.asked.where(*source.holds, *where).order_by(source.model.id.desc()))
    return {key: (site, source.line(texts)) for key, site, *texts in rows}


def _patched(session: Session, kind: LineKind, kept: DayLines) -> dict[int, tuple[int, str]]:
    model = _SOURCES[kind].model
    changed = changed_ids(session, model.__tablename__, kept.number, MOST_PATCHED)
    if changed is None:
        return _read(session, kind)
    if not changed:
        return kept.lines[kind]
    fresh = _read(session, kind, model.id.in_(changed))
    same = {key: line for key, line in kept.lines[kind].items() if key not in changed}
    return dict(sorted((fresh | same).items(), reverse=True))
