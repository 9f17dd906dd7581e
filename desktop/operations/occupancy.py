"""Who has which tick. Every change first locks its atoms and stock items in id order, then deletes, then inserts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, insert, select
from sqlalchemy.orm import Session

from desktop.errors import RoomTaken
from desktop.models import Atom, Booking, BookingItem, Group, Occupancy, Resource, ResourceAtom, Staff, StockItem
from desktop.models.users import USER_NAME
from desktop.operations.stock import give_back_stock, take_stock
from desktop.rules.ticks import ticks_between
from desktop.words import LIVE_STATES, BookingState

# every write asks these: built once, they cost a third
_ATOMS = select(ResourceAtom.atom_id).where(ResourceAtom.resource_id.in_(bindparam("resources", expanding=True)))
_EXPIRED = (
    select(Booking)
    .where(
        Booking.state.in_(LIVE_STATES),
        Booking.expires_at <= bindparam("now"),
        Booking.resource_id.in_(
            select(ResourceAtom.resource_id).where(ResourceAtom.atom_id.in_(bindparam("atoms", expanding=True)))
        )
        | exists().where(
            BookingItem.booking_id == Booking.id, BookingItem.item_id.in_(bindparam("items", expanding=True))
        ),
    )
    .order_by(Booking.id)
    .execution_options(populate_existing=True)
)


@dataclass(frozen=True, slots=True)
class Claim:
    """The atoms and stock items a write is about to touch."""

    atoms: frozenset[int]
    items: frozenset[int]

    def __or__(self, other: Claim) -> Claim:
        return Claim(self.atoms | other.atoms, self.items | other.items)


def claim_on(session: Session, resource_ids: Iterable[int], item_ids: Iterable[int]) -> Claim:
    atoms = session.scalars(_ATOMS, {"resources": list(resource_ids)})
    return Claim(frozenset(atoms), frozenset(item_ids))


def claim_of(session: Session, booking: Booking) -> Claim:
    items = session.scalars(select(BookingItem.item_id).where(BookingItem.booking_id == booking.id))
    return claim_on(session, [booking.resource_id], items)


def lock(session: Session, claim: Claim, now: datetime) -> None:
    """Lock the claim, and what has expired on it, then sweep the expired away."""
    whole, expired = _with_expired(session, claim, now)
    atoms = select(Atom.id).where(Atom.id.in_(whole.atoms)).order_by(Atom.id)
    session.execute(atoms.with_for_update(key_share=True)).all()
    if whole.items:
        items = select(StockItem.id).where(StockItem.id.in_(whole.items)).order_by(StockItem.id)
        session.execute(items.with_for_update(key_share=True)).all()
    if expired:  # nothing can come to be expired between the first look and the lock: a hold is made minutes before
        _sweep(session, whole, now)


def occupy(session: Session, booking: Booking) -> None:
    """Give the booking its ticks and equipment. Raises RoomTaken or StockShort; the atoms are locked by the caller."""
    atoms = sorted(claim_on(session, [booking.resource_id], ()).atoms)
    ticks = ticks_between(booking.starts_at, booking.ends_at)
    if (winner := _first_winner(session, atoms, ticks)) is not None:
        raise _taken(session, winner, booking)
    rows = [{"atom_id": atom, "tick": tick, "booking_id": booking.id} for atom in atoms for tick in ticks]
    session.execute(insert(Occupancy), rows)
    take_stock(session, booking)


def release(session: Session, booking: Booking) -> None:
    """Free the ticks and the equipment the booking has; nothing happens to one that has none."""
    own = Occupancy.booking_id == booking.id
    if session.scalars(select(Occupancy.tick).where(own).limit(1)).first() is not None:
        session.execute(delete(Occupancy).where(own))
        give_back_stock(session, booking)


def _first_winner(session: Session, atoms: list[int], ticks: range) -> int | None:
    return session.scalars(
        select(Occupancy.booking_id)
        .where(Occupancy.atom_id.in_(atoms), Occupancy.tick >= ticks.start, Occupancy.tick < ticks.stop)
        .order_by(Occupancy.tick)
        .limit(1)
    ).first()


def _taken(session: Session, winner: int, wanted: Booking) -> RoomTaken:
    room = session.scalars(select(Resource.name).where(Resource.id == wanted.resource_id)).one()
    group, starts_at, ends_at, state, staff = session.execute(
        select(USER_NAME, Booking.starts_at, Booking.ends_at, Booking.state, Staff.name)
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(Staff, Staff.id == Booking.staff_id)
        .where(Booking.id == winner)
    ).one()
    return RoomTaken(
        room=room,
        room_id=wanted.resource_id,
        wanted_start=wanted.starts_at,
        wanted_end=wanted.ends_at,
        group=group,
        start=starts_at,
        end=ends_at,
        held_by=(staff or "") if state is BookingState.HELD else "",
    )


def _expired_on(session: Session, claim: Claim, now: datetime) -> list[Booking]:
    """Live bookings past their `expires_at` that hold any of the claim."""
    return list(session.scalars(_EXPIRED, {"now": now, "atoms": list(claim.atoms), "items": list(claim.items)}))


def _with_expired(session: Session, claim: Claim, now: datetime) -> tuple[Claim, bool]:
    """The claim with everything that has expired on it, and whether anything has."""
    whole = claim
    while True:
        grown, expired = whole, _expired_on(session, whole, now)
        for booking in expired:
            grown |= claim_of(session, booking)
        if grown == whole:
            return whole, bool(expired)
        whole = grown


def _sweep(session: Session, locked: Claim, now: datetime) -> None:
    for booking in _expired_on(session, locked, now):
        own = claim_of(session, booking)
        if own.atoms <= locked.atoms and own.items <= locked.items:
            release(session, booking)
            booking.state = BookingState.EXPIRED
    session.flush()
