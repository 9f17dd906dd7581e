"""What is known of the whole register, kept in the process until the journal says that the register changed.

Counting 100,000 groups takes longer than a frame, and whoever types asks for the same again and again. Reads
journal_facts and the order of groups.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Group, JournalFact
from desktop.queries.search_words import numbers_of

T = TypeVar("T")
TOUCHING = ("%group%", "%status_changes%")
ORDER = "the places of all groups in gojuon order"


@dataclass(slots=True)
class _Kept:
    """What was right after the fact of this number."""

    number: int
    known: dict[Hashable, Any] = field(default_factory=dict[Hashable, Any])


_kept: WeakKeyDictionary[Any, _Kept] = WeakKeyDictionary()  # by the engine of the center


def remembered(session: Session, key: Hashable, find: Callable[[], T]) -> T:
    """What is known under this key; found out where nobody has, or where the register has changed since."""
    known = _current(session).known
    if key not in known:
        known[key] = find()
    return cast("T", known[key])


def places(session: Session) -> dict[int, int]:
    """The place of every group in gojuon order, by its id."""
    return remembered(session, ORDER, lambda: _places(session))


def _places(session: Session) -> dict[int, int]:
    in_order = select(Group.id).order_by(Group.sort_key, Group.id)
    return {group_id: place for place, group_id in enumerate(numbers_of(session, in_order))}


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
