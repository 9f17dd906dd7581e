"""Counting ticks again. Reads occupancy, bookings, closures and the atoms of their rooms, and trusts none of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, cast, extract, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ClosureRoom, Occupancy, ResourceAtom
from desktop.queries.days import live_at
from desktop.rules.ticks import EPOCH, TICK_MINUTES, ticks_between
from desktop.words import LIVE_STATES

_Run = tuple[int, int, int]  # first tick, last tick, how many
_EPOCH_SECONDS = int((EPOCH - datetime(1970, 1, 1)).total_seconds())


def occupancy_faults(session: Session, now: datetime) -> list[str]:
    """Whatever does not fit: ticks of bookings, of their buffers, of closures, and who is displaced."""
    return [
        *_of_bookings(session, now),
        *_buffers_elsewhere(session),
        *_buffers_left_free(session, now),
        *_of_closures(session),
        *_displaced_by_nothing(session, now),
    ]


def _of_bookings(session: Session, now: datetime) -> Iterable[str]:
    """Live bookings without exactly their ticks, and ticks of bookings that no longer live."""
    had = _runs(session, Occupancy.booking_id, ~Occupancy.buffer)
    atoms: defaultdict[int, list[int]] = defaultdict(list)
    for resource_id, atom in session.execute(select(ResourceAtom.resource_id, ResourceAtom.atom_id)):
        atoms[resource_id].append(atom)
    rows = session.execute(
        select(Booking.id, Booking.number, Booking.resource_id, Booking.starts_at, Booking.ends_at).where(live_at(now))
    )
    for booking_id, number, resource_id, starts_at, ends_at in rows:
        stretch = ticks_between(starts_at, ends_at)
        wanted = dict.fromkeys(atoms[resource_id], (stretch.start, stretch.stop - 1, len(stretch)))
        if had.pop(booking_id, {}) != wanted:
            yield f"booking {number} has other ticks than its own"
    unswept = select(Booking.id).where(Booking.state.in_(LIVE_STATES), Booking.expires_at <= now)
    expired = set(session.scalars(unswept))
    for booking_id in had:
        if booking_id not in expired:
            yield f"ticks of booking id {booking_id}, which is not live"


def _buffers_elsewhere(session: Session) -> Iterable[str]:
    """Buffer ticks that are not beside their booking, or whose booking has let go of its room."""
    had = _runs(session, Occupancy.booking_id, Occupancy.buffer.is_(True))
    rooms = select(Occupancy.booking_id).where(Occupancy.booking_id.in_(had), ~Occupancy.buffer)
    kept = set(session.scalars(rooms.distinct()))
    for booking in session.scalars(select(Booking).where(Booking.id.in_(had))):
        whole = _whole(booking)
        if booking.id not in kept or any(a not in whole or b not in whole for a, b, _ in had[booking.id].values()):
            yield f"booking {booking.number} has buffers that are not its own"


def _buffers_left_free(session: Session, now: datetime) -> Iterable[str]:
    """Around a live booking nothing is free that it wants to be kept free: it, its group or a closure has it."""
    first = _tick(Booking.starts_at) - Booking.buffer_before // TICK_MINUTES
    stop = _tick(Booking.ends_at) + Booking.buffer_after // TICK_MINUTES
    within = (Occupancy.tick >= first, Occupancy.tick < stop)
    held = select(func.count()).where(Occupancy.atom_id == ResourceAtom.atom_id, *within).scalar_subquery()
    buffered = (
        select(Booking, held)
        .join(ResourceAtom, ResourceAtom.resource_id == Booking.resource_id)
        .where(live_at(now), or_(Booking.buffer_before > 0, Booking.buffer_after > 0))
    )
    for booking, count in session.execute(buffered):
        if count != len(_whole(booking)):
            yield f"booking {booking.number} lacks ticks of its buffers"


def _of_closures(session: Session) -> Iterable[str]:
    """A standing closure leaves nothing free in its rooms; closures have ticks nowhere else."""
    had = _runs(session, Occupancy.closure_id)
    within = (Occupancy.tick >= _tick(Closure.starts_at), Occupancy.tick < _tick(Closure.ends_at))
    held = select(func.count()).where(Occupancy.atom_id == ResourceAtom.atom_id, *within).scalar_subquery()
    standing = (
        select(Closure.id, Closure.name, Closure.starts_at, Closure.ends_at, ResourceAtom.atom_id, held)
        .join(ClosureRoom, ClosureRoom.closure_id == Closure.id)
        .join(ResourceAtom, ResourceAtom.resource_id == ClosureRoom.resource_id)
        .where(~Closure.withdrawn)
        .distinct()
    )
    for closure_id, name, starts_at, ends_at, atom, count in session.execute(standing):
        ticks = ticks_between(starts_at, ends_at)
        run = had.get(closure_id, {}).pop(atom, None)
        if count != len(ticks):
            yield f"closure {name} leaves ticks of its rooms free"
        if run is not None and (run[0] not in ticks or run[1] not in ticks):
            yield f"closure {name} has other ticks than its own"
    for closure_id, runs in had.items():
        if runs:
            yield f"ticks of closure id {closure_id} where it does not stand"


def _displaced_by_nothing(session: Session, now: datetime) -> Iterable[str]:
    displaced = (
        select(Booking.number, Booking.starts_at, Booking.ends_at, Closure.starts_at, Closure.ends_at)
        .join(Closure, Closure.id == Booking.closure_id)
        .where(
            live_at(now),
            or_(Closure.withdrawn, Closure.starts_at >= Booking.ends_at, Closure.ends_at <= Booking.starts_at),
        )
    )
    for number, *_ in session.execute(displaced):
        yield f"booking {number} is displaced by a closure that is not there"


def _runs(session: Session, holder: Any, *where: ColumnElement[bool]) -> dict[int, dict[int, _Run]]:
    ticks = (func.min(Occupancy.tick), func.max(Occupancy.tick), func.count())
    per_atom = select(holder, Occupancy.atom_id, *ticks).where(holder.is_not(None), *where)
    had: defaultdict[int, dict[int, _Run]] = defaultdict(dict)
    for holder_id, atom, first, last, count in session.execute(per_atom.group_by(holder, Occupancy.atom_id)):
        had[holder_id][atom] = (first, last, count)
    return had


def _tick(moment: Any) -> ColumnElement[int]:
    """The tick that starts then, counted by the database itself."""
    return (cast(extract("epoch", moment), Integer) - _EPOCH_SECONDS) // (TICK_MINUTES * 60)


def _whole(booking: Booking) -> range:
    own = ticks_between(booking.starts_at, booking.ends_at)
    return range(own.start - booking.buffer_before // TICK_MINUTES, own.stop + booking.buffer_after // TICK_MINUTES)
