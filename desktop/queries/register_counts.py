"""Counts of the whole register, kept in the process until the journal says that the register changed.

Counting 100,000 groups takes longer than a frame, and whoever types asks for the same counts again and again. Reads
journal_facts.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import JournalFact

TOUCHING = ("%group%", "%status_changes%")


@dataclass(slots=True)
class _Kept:
    """Counts that were right after the fact of this number."""

    number: int
    counts: dict[Hashable, int] = field(default_factory=dict[Hashable, int])


_kept: WeakKeyDictionary[Any, _Kept] = WeakKeyDictionary()  # by the engine of the center


def remembered(session: Session, key: Hashable, count: Callable[[], int]) -> int:
    """The count of this key; counted where nobody has, or where the register has changed since."""
    counts = _current(session).counts
    if (known := counts.get(key)) is None:
        known = counts[key] = count()
    return known


def _current(session: Session) -> _Kept:
    """Whoever reads in one transaction sees the journal and the register of the same moment."""
    engine = session.get_bind()
    last = session.scalar(select(func.max(JournalFact.number))) or 0
    kept = _kept.get(engine)
    if kept is None or kept.number > last or (kept.number < last and _touched(session, kept.number)):
        kept = _kept[engine] = _Kept(last)
    kept.number = last
    return kept


def _touched(session: Session, after: int) -> bool:
    since = select(JournalFact.number).where(JournalFact.number > after)
    touching = since.where(or_(*(JournalFact.tables.like(pattern) for pattern in TOUCHING)))
    return session.scalars(touching.limit(1)).first() is not None
