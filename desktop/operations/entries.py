"""What is written into the day book until somebody is done with it: found, said, broken, called in or brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.errors import EntryEnded, EntryOpen, NotReadable
from desktop.models import DayEntry
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.entry_parts import (
    entry_as_seen,
    fill_entry,
    index_entry,
    refuse_bad_ending,
    refuse_bad_entry,
)
from desktop.operations.entry_stops import let_go, stop
from desktop.operations.numbers import next_number
from desktop.rules.entry_kinds import ENTRY_KINDS, due_day
from desktop.words import EntryKind, EntryOutcome, EntryState, NumberRangeName


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How an entry ended: in words, who got or did it, and the number that the police or the company gave."""

    outcome: EntryOutcome
    result: str = ""
    result_who: str = ""
    result_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRequest:
    """One thing of the day book; what its kind has no field for is left out.

    `at` None is now; `due_on` None is the day of the center's rule. With `ending` it is done with at once.
    """

    kind: EntryKind
    title: str
    text: str = ""
    at: datetime | None = None
    place: str = ""
    kept_at: str = ""
    resource_id: int | None = None
    item_id: int | None = None
    group_id: int | None = None
    who: str = ""
    phone: str = ""
    for_staff_id: int | None = None
    for_whom: str = ""
    due_on: date | None = None
    ending: Ending | None = None


def write_entry(session: Session, acting: Acting, request: EntryRequest) -> int:
    """Write it down and return its id. Raises Missing, TooLongText, NotFound, NotReadable."""
    refuse_bad_entry(session, request, acting.now)
    at = request.at or acting.now
    book, site = rulebook(session), acting.by.site_id
    entry = DayEntry(
        number=next_number(session, NumberRangeName.ENTRY, book, acting.today, site),
        site_id=site,
        at=at,
        entered_at=acting.now if at < acting.now.replace(second=0, microsecond=0) else None,
        state=EntryState.OPEN,
        staff_id=acting.by.staff_id,
    )
    fill_entry(session, entry, request)
    if entry.due_on is None and (setting := ENTRY_KINDS[request.kind].due):
        entry.due_on = due_day(request.kind, at.date(), int(book.setting(setting, acting.today, site)))
    if request.ending is not None:
        _end(acting, entry, request.ending)
    session.add(entry)
    session.flush()
    index_entry(session, entry)
    return entry.id


def change_entry(
    session: Session, acting: Acting, entry_id: int, request: EntryRequest, *, seen_version: int | None = None
) -> int:
    """Say something else of what is open; bookings of a thing it is no longer about are let in again.

    Raises as write_entry, EntryEnded, ChangedElsewhere.
    """
    entry = _open_entry(session, entry_id, seen_version)
    refuse_bad_entry(session, request, acting.now)
    if (entry.kind, entry.resource_id) != (request.kind, request.resource_id):
        let_go(acting, session, entry)
    if request.at is not None and request.at != entry.at:
        entry.at, entry.entered_at = request.at, entry.entered_at or acting.now
    fill_entry(session, entry, request)
    if request.ending is not None:
        _end(acting, entry, request.ending)
        let_go(acting, session, entry)
    index_entry(session, entry)
    return entry.id


def finish_entry(
    session: Session,
    acting: Acting,
    entry_id: int,
    outcome: EntryOutcome,
    result: str = "",
    result_who: str = "",
    result_number: str = "",
    *,
    seen_version: int | None = None,
) -> int:
    """Somebody is done with it; what it kept from being booked can be booked again.

    Raises NotFound, ChangedElsewhere, EntryEnded, NotReadable for an outcome that its kind does not have, Missing for
    what the outcome cannot do without, TooLongText.
    """
    entry = _open_entry(session, entry_id, seen_version)
    ending = Ending(outcome=outcome, result=result, result_who=result_who, result_number=result_number)
    _end(acting, entry, ending)
    let_go(acting, session, entry)
    index_entry(session, entry)
    return entry.id


def reopen_entry(session: Session, _acting: Acting, entry_id: int, *, seen_version: int | None = None) -> int:
    """There is more to do; what was written about its end stays. Raises NotFound, ChangedElsewhere, EntryOpen."""
    entry = entry_as_seen(session, entry_id, seen_version)
    if entry.state is not EntryState.DONE:
        raise EntryOpen(entry.number)
    entry.state, entry.outcome, entry.done_at, entry.done_by = EntryState.OPEN, None, None, None
    session.flush()
    return entry.id


def withdraw_entry(session: Session, acting: Acting, entry_id: int, *, seen_version: int | None = None) -> int:
    """It was written by mistake and counts nowhere. Raises NotFound, ChangedElsewhere."""
    entry = entry_as_seen(session, entry_id, seen_version)
    let_go(acting, session, entry)
    entry.state, entry.outcome, entry.done_at, entry.done_by = EntryState.WITHDRAWN, None, None, None
    session.flush()
    return entry.id


def stop_booking(
    session: Session,
    acting: Acting,
    entry_id: int,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    *,
    seen_version: int | None = None,
) -> int:
    """Nobody books the entry's room from now, or `starts_at`, until `ends_at`; a machine until it is let again.

    Said once more, the time of the closure is another. Raises NotFound, ChangedElsewhere, EntryEnded, NotReadable for
    a kind that stops nothing, Missing for no room or no end, and as close_rooms.
    """
    entry = _open_entry(session, entry_id, seen_version)
    if not ENTRY_KINDS[entry.kind].stops:
        raise NotReadable("entry_kind", entry.kind)
    stop(acting, session, entry, starts_at, ends_at)
    return entry.id


def let_book_again(session: Session, acting: Acting, entry_id: int, *, seen_version: int | None = None) -> int:
    """The room or the machine can be booked again, whatever becomes of the entry. Raises NotFound, ChangedElsewhere."""
    entry = entry_as_seen(session, entry_id, seen_version)
    let_go(acting, session, entry)
    session.flush()
    return entry.id


def _open_entry(session: Session, entry_id: int, seen_version: int | None) -> DayEntry:
    entry = entry_as_seen(session, entry_id, seen_version)
    if entry.done_at is not None:
        raise EntryEnded(entry.number, entry.done_at.date())
    return entry


def _end(acting: Acting, entry: DayEntry, ending: Ending) -> None:
    result, who, number = refuse_bad_ending(entry.kind, ending)
    entry.state, entry.outcome = EntryState.DONE, ending.outcome
    entry.result, entry.result_who, entry.result_number = result, who, number
    entry.done_at, entry.done_by = acting.now, acting.by.staff_id
