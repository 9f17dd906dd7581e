"""What happened. Reads the journal."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import JournalFact


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
