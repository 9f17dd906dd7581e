"""Entries of the day book that were done with long ago: who they were about goes, that there was one stays."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import DayEntry
from desktop.models.retention import kept_until, years_kept
from desktop.operations.acting import Acting
from desktop.words import EntryState, Retention

WRITTEN = ("text", "who", "phone", "for_whom", "result", "result_who", "result_number", "search_text")


def entries_long_past(acting: Acting, session: Session) -> list[DayEntry]:
    """What is kept no longer, by the years of ordinary records since it was done with; not what was erased before."""
    years = years_kept(session, acting.today)[Retention.ORDINARY]
    done = select(DayEntry).where(
        DayEntry.state == EntryState.DONE, DayEntry.done_at.is_not(None), DayEntry.title != DayEntry.number
    )
    found: list[DayEntry] = []
    for entry in session.scalars(done.order_by(DayEntry.id)):
        until = kept_until(entry.done_at.date(), years) if entry.done_at is not None else None
        if until is not None and until <= acting.today:
            found.append(entry)
    return found


def forget_entry(entry: DayEntry) -> None:
    """Kind, days, place and outcome stay, so no figure changes; it is called by its number then."""
    for name in WRITTEN:
        setattr(entry, name, "")
    entry.title = entry.number
