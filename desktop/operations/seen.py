"""The version a clerk saw against the version there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import ChangedElsewhere, NotFound
from desktop.models import Booking, JournalFact, JournalPayload
from desktop.models.base import Base, Versioned
from desktop.models.images import image_of, record_name
from desktop.operations.journal import is_sweep


def booking_as_seen(
    session: Session, booking_id: int, seen_version: int, mine: dict[str, Any] | None = None
) -> Booking:
    """The booking, if it is still the one the clerk saw; else ChangedElsewhere with both versions."""
    booking = session.get(Booking, booking_id, populate_existing=True)
    if booking is None:
        raise NotFound("booking", str(booking_id))
    if booking.version != seen_version:
        raise changed_elsewhere(session, booking, mine)
    return booking


def refuse_changed(session: Session, record: Versioned, seen_version: int | None) -> None:
    """Raises ChangedElsewhere where it is not the version the clerk saw; None is whoever saw none."""
    if seen_version is not None and record.version != seen_version:
        assert isinstance(record, Base)
        raise _changed(session, record)


def changed_elsewhere(session: Session, record: Base, mine: Mapping[str, Any] | None = None) -> ChangedElsewhere:
    """The refusal, with the record as it is by now and as the clerk wanted it."""
    theirs = {name: str(value) for name, value in image_of(record).items()}
    return _changed(session, record, theirs, {name: str(value) for name, value in (mine or {}).items()})


def latest_fact(session: Session, record: str) -> JournalFact | None:
    """The last act that touched the record (`bookings:12`)."""
    table, _, record_id = record.partition(":")
    return session.scalars(
        select(JournalFact)
        .join(JournalPayload, JournalPayload.number == JournalFact.number)
        .where(JournalPayload.table_name == table, JournalPayload.record_id == record_id)
        .order_by(JournalFact.number.desc())
        .limit(1)
    ).first()


def all_taken_back(session: Session, record: str, number: int) -> bool:
    """Whether nothing that was done to the record after this act stands: undone again, or no more than its expiring."""
    table, _, record_id = record.partition(":")
    later = (
        select(JournalFact.number, JournalFact.undoes, JournalPayload.after)
        .join(JournalPayload, JournalPayload.number == JournalFact.number)
        .where(
            JournalPayload.table_name == table,
            JournalPayload.record_id == record_id,
            JournalFact.number > number,
        )
        .order_by(JournalFact.number.desc())
    )
    facts = [(fact, undoes) for fact, undoes, after in session.execute(later) if not is_sweep(table, after)]
    standing = {fact for fact, _undoes in facts}
    for fact, undoes in facts:  # the newest first: what was done again stands
        if fact in standing and undoes in standing:
            standing -= {fact, undoes}
    return not standing


def _changed(
    session: Session, record: Base, theirs: dict[str, str] | None = None, mine: dict[str, str] | None = None
) -> ChangedElsewhere:
    named = record_name(record)
    fact = latest_fact(session, named)
    return ChangedElsewhere(named, fact.staff if fact else "", fact.at if fact else None, theirs, mine)
