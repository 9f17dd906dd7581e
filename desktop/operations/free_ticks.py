"""What becomes of free ticks: buffers of bookings beside them take them first, then the closures that cover them.

The atoms are locked by the caller.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Integer, delete, exists, literal, or_, select
from sqlalchemy.orm import Session

from desktop.models import Atom, Booking, Closure, ClosureRoom, Occupancy, ResourceAtom
from desktop.operations.sql import insert_into
from desktop.rules.ticks import TICK_MINUTES, moment_of, ticks_between
from desktop.words import LIVE_STATES

_DAY = timedelta(days=1)  # a booking, and a buffer, are no longer than that


@dataclass(frozen=True, slots=True)
class Freed:
    """Ticks, half-open, of atoms."""

    atoms: frozenset[int]
    ticks: range


def ticks_with_buffers(booking: Booking) -> range:
    own = ticks_between(booking.starts_at, booking.ends_at)
    return range(own.start - booking.buffer_before // TICK_MINUTES, own.stop + booking.buffer_after // TICK_MINUTES)


def give_free(session: Session, freed: Freed) -> None:
    """Give what is free of these ticks to the buffers that want it, then to the closures that cover it."""
    if rows := _wanted_by_buffers(session, freed):
        session.execute(insert_into(session, Occupancy).on_conflict_do_nothing(), rows)
    for closure in covering(session, freed.atoms, moment_of(freed.ticks.start), moment_of(freed.ticks.stop)):
        _take(session, closure, freed)


def stand(session: Session, closure: Closure) -> None:
    """Give the closure every free tick of its rooms, in one statement however long it is."""
    _take(session, closure, whole_of(session, closure))


def whole_of(session: Session, closure: Closure) -> Freed:
    return Freed(atoms_of(session, closure), ticks_between(closure.starts_at, closure.ends_at))


def _take(session: Session, closure: Closure, part: Freed) -> None:
    whole = whole_of(session, closure)
    first, stop = max(whole.ticks.start, part.ticks.start), min(whole.ticks.stop, part.ticks.stop)
    tick = select(literal(first, Integer).label("tick")).cte("ticks", recursive=True)
    tick = tick.union_all(select(tick.c.tick + 1).where(tick.c.tick < stop - 1))
    held = exists().where(Occupancy.atom_id == Atom.id, Occupancy.tick == tick.c.tick)
    rows = (
        select(Atom.id, tick.c.tick, literal(closure.id, Integer), literal(value=False))
        .join_from(Atom, tick, literal(value=True))
        .where(Atom.id.in_(whole.atoms & part.atoms), ~held)
        .order_by(Atom.id, tick.c.tick)
    )
    session.execute(insert_into(session, Occupancy).from_select(["atom_id", "tick", "closure_id", "buffer"], rows))


def fall(session: Session, closure: Closure) -> Freed:
    """Take every tick from the closure; the caller gives on what came free, once the closure stands no more."""
    freed = whole_of(session, closure)
    session.execute(delete(Occupancy).where(*_within(freed), Occupancy.closure_id == closure.id))
    return freed


def covering(session: Session, atoms: Collection[int], starts_at: datetime, ends_at: datetime) -> list[Closure]:
    """The standing closures that cover any of the stretch, the oldest first."""
    return list(
        session.scalars(
            select(Closure)
            .where(
                *(~Closure.withdrawn, Closure.starts_at < ends_at, starts_at < Closure.ends_at),
                Closure.id.in_(
                    select(ClosureRoom.closure_id)
                    .join(ResourceAtom, ResourceAtom.resource_id == ClosureRoom.resource_id)
                    .where(ResourceAtom.atom_id.in_(atoms))
                ),
            )
            .order_by(Closure.id)
        )
    )


def rooms_of(session: Session, closure: Closure) -> list[int]:
    rooms = select(ClosureRoom.resource_id).where(ClosureRoom.closure_id == closure.id)
    return list(session.scalars(rooms.order_by(ClosureRoom.resource_id)))


def atoms_of(session: Session, closure: Closure) -> frozenset[int]:
    atoms = select(ResourceAtom.atom_id).where(ResourceAtom.resource_id.in_(rooms_of(session, closure)))
    return frozenset(session.scalars(atoms))


def _within(freed: Freed) -> tuple[ColumnElement[bool], ...]:
    ticks = freed.ticks
    return Occupancy.atom_id.in_(freed.atoms), Occupancy.tick >= ticks.start, Occupancy.tick < ticks.stop


def _wanted_by_buffers(session: Session, freed: Freed) -> list[dict[str, object]]:
    """Of bookings that have their room: one that is about to move wants nothing where it was."""
    wanting = (
        select(Booking, ResourceAtom.atom_id)
        .join(ResourceAtom, ResourceAtom.resource_id == Booking.resource_id)
        .where(
            Booking.starts_at > moment_of(freed.ticks.start) - 2 * _DAY,
            Booking.starts_at < moment_of(freed.ticks.stop) + _DAY,
            Booking.state.in_(LIVE_STATES),
            or_(Booking.buffer_before > 0, Booking.buffer_after > 0),
            ResourceAtom.atom_id.in_(freed.atoms),
            exists().where(Occupancy.booking_id == Booking.id, ~Occupancy.buffer),
        )
        .order_by(Booking.id)
    )
    rows: dict[tuple[int, int], dict[str, object]] = {}
    for booking, atom in session.execute(wanting):
        own, whole = ticks_between(booking.starts_at, booking.ends_at), ticks_with_buffers(booking)
        for tick in range(max(whole.start, freed.ticks.start), min(whole.stop, freed.ticks.stop)):
            if tick not in own:
                rows.setdefault((atom, tick), {"atom_id": atom, "tick": tick, "booking_id": booking.id, "buffer": True})
    return list(rows.values())
