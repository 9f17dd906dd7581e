"""What happened. Reads the journal, and of a booking whose, where and when it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, JournalFact, Resource


@dataclass(frozen=True, slots=True)
class News:
    """The number of an act and the tables it touched."""

    number: int
    tables: frozenset[str]


def last_number(session: Session) -> int:
    return session.scalar(select(func.max(JournalFact.number))) or 0


def news_since(session: Session, number: int) -> list[News]:
    """The acts after this journal number, in the order of their commits."""
    rows = session.execute(
        select(JournalFact.number, JournalFact.tables).where(JournalFact.number > number).order_by(JournalFact.number)
    )
    return [News(fact, frozenset(names.split(","))) for fact, names in rows]


@dataclass(frozen=True, slots=True)
class ActRow:
    """What an act was about: for a booking whose, where and when it is now."""

    group: str = ""
    room: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None


def act_row(session: Session, number: int) -> ActRow | None:
    """What stands in the undo bar, None for a number that is not in the journal."""
    fact = session.get(JournalFact, number)
    if fact is None:
        return None
    table, _, record_id = fact.record.partition(":")
    if table != Booking.__tablename__:
        return ActRow()
    row = session.execute(
        select(Group.name, Resource.name, Booking.starts_at, Booking.ends_at)
        .join(Group, Group.id == Booking.group_id)
        .join(Resource, Resource.id == Booking.resource_id)
        .where(Booking.id == int(record_id))
    ).first()
    return ActRow(*row) if row is not None else ActRow()
