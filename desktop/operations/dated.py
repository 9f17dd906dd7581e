"""Rules that hold from a day until before another: how those of a day give way to others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from desktop.errors import Contradicts
from desktop.models import ClosedDayRule, OpeningHours, Price, RentalPrice, Setting

Dated = Setting | OpeningHours | Price | ClosedDayRule | RentalPrice


def hold_from(session: Session, before: Iterable[Dated], day: date, after: Iterable[Dated] = ()) -> None:
    """What held before ends on the day, and `after` begins; what would have begun on that very day is gone.

    `before` are all values of the same thing. Raises Contradicts where a later change is already written down.
    """
    rows = list(before)
    refuse_later(rows, day)
    for row in rows:
        if row.valid_from == day:
            session.delete(row)
        elif row.valid_until is None or row.valid_until > day:
            row.valid_until = day
    session.add_all(after)
    session.flush()


def refuse_later(rows: Iterable[Dated], day: date) -> None:
    """Raises Contradicts with the day of the later change."""
    last = max((row.valid_from for row in rows), default=day)
    if last > day:
        raise Contradicts("from", day.isoformat(), "from", last.isoformat())
