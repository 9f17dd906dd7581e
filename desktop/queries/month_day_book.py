"""The day book of a month, and of the fiscal year up to it. Reads table_uses, day_entries, displays, events."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.models.day_counts import Span, day_book_counts
from desktop.queries.month_rows import DayBook
from desktop.words import EntryKind


def day_book(session: Session, first: date, until: date, now: datetime, site_id: int | None) -> DayBook:
    """A half-open stretch of days; what a day's log counts, summed."""
    counts = day_book_counts(session, Span(first, until, now, site_id))
    return DayBook(
        uses=counts["space.uses"],
        people=counts["space.people"],
        displays=counts["displays"],
        copies=counts["displays.copies"],
        down=counts["displays.down"],
        events=counts["events"],
        came=counts["events.people"],
        entries=tuple((kind, counts[f"entries.kind.{kind.value}"]) for kind in EntryKind),
        open_entries=counts["entries.open"],
    )
