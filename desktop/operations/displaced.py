"""Bookings that a closure hits: displaced until they move, are cancelled, or are let stand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ResourceAtom
from desktop.operations.free_ticks import atoms_of, covering
from desktop.operations.occupancy import claim_on
from desktop.operations.seats import DISPLACED_STATES


def met_by(session: Session, closure: Closure, now: datetime) -> list[Booking]:
    """Live bookings, not yet in their room, that share an atom and a moment with the closure."""
    met = (
        select(Booking)
        .where(
            Booking.starts_at < closure.ends_at,
            Booking.ends_at > closure.starts_at,
            Booking.state.in_(DISPLACED_STATES),
            or_(Booking.expires_at.is_(None), Booking.expires_at > now),
            Booking.resource_id.in_(
                select(ResourceAtom.resource_id).where(ResourceAtom.atom_id.in_(atoms_of(session, closure)))
            ),
        )
        .order_by(Booking.id)
        .execution_options(populate_existing=True)
    )
    return list(session.scalars(met))


def displace(session: Session, closure: Closure, met: Iterable[Booking]) -> None:
    """Who is displaced by another closure already stays so."""
    for booking in met:
        if booking.closure_id is None:
            booking.closure_id = closure.id
    session.flush()


def let_go(session: Session, closure: Closure, still: Iterable[Booking]) -> None:
    """Who was displaced by the closure and is met by it no more; another may cover the place all the same."""
    kept = {booking.id for booking in still}
    displaced = select(Booking).where(Booking.closure_id == closure.id).order_by(Booking.id)
    for booking in session.scalars(displaced.execution_options(populate_existing=True)):
        if booking.id not in kept:
            atoms = claim_on(session, [booking.resource_id], ()).atoms
            others = covering(session, atoms, booking.starts_at, booking.ends_at)
            booking.closure_id = others[0].id if others and booking.state in DISPLACED_STATES else None
    session.flush()
