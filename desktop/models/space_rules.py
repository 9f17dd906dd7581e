"""The rules of the open space as they hold on a day of a site."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.errors import Damaged
from desktop.models.rulebook import rulebook
from desktop.rules.opening import hours_on
from desktop.rules.rulebook import Rulebook
from desktop.rules.space_slots import SpaceSlot, read_slots, stays_until


def planned_until(session: Session, site_id: int, starts_at: datetime) -> datetime:
    """Until when whoever sits down then may stay. Raises Damaged."""
    return until_by(rulebook(session), site_id, starts_at)


def until_by(book: Rulebook, site_id: int, starts_at: datetime) -> datetime:
    """The same by rules that were read already."""
    day = starts_at.date()
    hours = hours_on(day, book.hours, site_id)
    minutes = book.setting("space.minutes", day, site_id)
    return stays_until(starts_at, slots_by(book, site_id, day), minutes, hours.closes if hours else None)


def slots_by(book: Rulebook, site_id: int, day: date) -> tuple[SpaceSlot, ...]:
    """The slots of the day, none where times are free. Raises Damaged."""
    try:
        return read_slots(book.setting("space.slots", day, site_id))
    except ValueError as wrong:
        raise Damaged((str(wrong),)) from wrong
