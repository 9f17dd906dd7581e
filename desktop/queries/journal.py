"""What happened. Reads the journal only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import JournalFact


@dataclass(frozen=True, slots=True)
class Entry:
    """One act as a list shows it; `at` is UTC."""

    number: int
    at: datetime
    staff: str
    pc: str
    verb: str
    record: str
    undoes: int | None


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


def entries_of(session: Session, record: str, limit: int = 20) -> list[Entry]:
    """The latest acts on a record (`bookings:12`), newest first."""
    columns = (
        JournalFact.number,
        JournalFact.at,
        JournalFact.staff,
        JournalFact.pc,
        JournalFact.verb,
        JournalFact.record,
        JournalFact.undoes,
    )
    rows = session.execute(
        select(*columns).where(JournalFact.record == record).order_by(JournalFact.number.desc()).limit(limit)
    )
    return [Entry(*row) for row in rows]
