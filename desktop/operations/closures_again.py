"""Closures that an undo touches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Base, Closure, JournalPayload
from desktop.operations.displaced import displace, let_go, met_by
from desktop.operations.free_ticks import rooms_of
from desktop.operations.seats import LET_STAND


@dataclass(frozen=True, slots=True)
class TouchedClosures:
    """Those that stand before the undo, and the rooms they all have or had."""

    standing: tuple[Closure, ...]
    rooms: frozenset[int]


def closures_of(session: Session, payloads: Sequence[JournalPayload]) -> TouchedClosures:
    """The closures' rows are locked, as by every act on them, before their atoms."""
    ids = {int(payload.record_id) for payload in payloads if payload.table_name == Closure.__tablename__}
    if not ids:
        return TouchedClosures((), frozenset())
    by_id = select(Closure).where(Closure.id.in_(ids)).order_by(Closure.id).with_for_update(key_share=True)
    closures = list(session.scalars(by_id.execution_options(populate_existing=True)))
    images = (each for payload in payloads for each in (payload.before, payload.after) if each is not None)
    rooms = {image["resource_id"] for image in images if image.keys() == {"closure_id", "resource_id"}}
    for closure in closures:
        rooms |= set(rooms_of(session, closure))
    return TouchedClosures(tuple(closure for closure in closures if not closure.withdrawn), frozenset(rooms))


def standing_among(restored: Iterable[Base]) -> list[Closure]:
    return [record for record in restored if isinstance(record, Closure) and not record.withdrawn]


def displace_again(session: Session, restored: Iterable[Base], now: datetime) -> None:
    """What came in between is displaced like what was there first, but for whom a manager let in."""
    for closure in [record for record in restored if isinstance(record, Closure)]:
        met = [] if closure.withdrawn else met_by(session, closure, now)
        let_go(session, closure, met)
        displace(session, closure, [booking for booking in met if LET_STAND not in booking.overridden])
