"""Who has which tick. Every change first locks its atoms and stock items in id order, then deletes, then inserts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, delete, exists, insert, select
from sqlalchemy.orm import Session

from desktop.errors import RoomClosed, RoomTaken
from desktop.models import (
    Atom,
    Booking,
    BookingItem,
    Closure,
    Group,
    Occupancy,
    Resource,
    ResourceAtom,
    Staff,
    StockItem,
)
from desktop.models.plain import plain_rows
from desktop.models.users import USER_NAME
from desktop.operations.free_ticks import Freed, give_free, ticks_with_buffers
from desktop.operations.seats import Seat, leave_seat, seat_of
from desktop.operations.stock import give_back_stock, take_stock
from desktop.rules.ticks import overlaps, ticks_between
from desktop.words import LIVE_STATES, BookingState

# every write asks these: built once, they cost a third
_ATOMS = select(ResourceAtom.atom_id).where(ResourceAtom.resource_id.in_(bindparam("resources", expanding=True)))
_EXPIRED = (
    select(Booking.id)
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
)


_HELD = (
    select(Occupancy.atom_id, Occupancy.tick, Occupancy.booking_id, Occupancy.closure_id, Occupancy.buffer)
    .where(
        Occupancy.atom_id.in_(bindparam("atoms", expanding=True)),
        Occupancy.tick >= bindparam("first"),
        Occupancy.tick < bindparam("stop"),
    )
    .order_by(Occupancy.tick)
)
_LOCKED = (
    select(Atom.id)
    .where(Atom.id.in_(bindparam("atoms", expanding=True)))
    .order_by(Atom.id)
    .with_for_update(key_share=True)
)
User = int | tuple[str, str]  # a group, or a guest's name and phone number


@dataclass(frozen=True, slots=True)
class Held:
    """One tick of one atom, and whose it is."""

    atom_id: int
    tick: int
    booking_id: int | None
    closure_id: int | None
    buffer: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """The atoms and stock items a write is about to touch."""

    atoms: frozenset[int]
    items: frozenset[int]

    def __or__(self, other: Claim) -> Claim:
        return Claim(self.atoms | other.atoms, self.items | other.items)


def claim_on(session: Session, resource_ids: Iterable[int], item_ids: Iterable[int]) -> Claim:
    atoms = plain_rows(session, _ATOMS, {"resources": list(resource_ids)})
    return Claim(frozenset(atom for (atom,) in atoms), frozenset(item_ids))


def claim_of(session: Session, booking: Booking) -> Claim:
    items = session.scalars(select(BookingItem.item_id).where(BookingItem.booking_id == booking.id))
    return claim_on(session, [booking.resource_id], items)


def lock(session: Session, claim: Claim, now: datetime) -> None:
    """Lock the claim, and what has expired on it, then sweep the expired away."""
    whole, expired = _with_expired(session, claim, now)
    if session.get_bind().dialect.name == "postgresql":  # on SQLite whoever writes has the whole file
        plain_rows(session, _LOCKED, {"atoms": sorted(whole.atoms)})
    if whole.items:
        items = select(StockItem.id).where(StockItem.id.in_(whole.items)).order_by(StockItem.id)
        session.execute(items.with_for_update(key_share=True)).all()
    if expired:  # nothing can come to be expired between the first look and the lock: a hold is made minutes before
        _sweep(session, whole, now)


def occupy(session: Session, booking: Booking) -> None:
    """Give the booking its ticks, its buffers and its equipment; the atoms are locked by the caller.

    Raises RoomTaken, RoomClosed or StockShort. Buffers are shared with bookings of the same user, and end where a
    closure begins. A closure gives its ticks to a booking that it hit, and to one whose override has a reason.
    """
    atoms = sorted(claim_on(session, [booking.resource_id], ()).atoms)
    own, whole = ticks_between(booking.starts_at, booking.ends_at), ticks_with_buffers(booking)
    met = _held_within(session, atoms, whole)
    seat = seat_of(session, booking)
    sat_on = _refuse_met(session, booking, own, met, seat) if met else frozenset[int]()
    if any(each.tick in own for each in met):  # buffers that give way, and closures
        session.execute(delete(Occupancy).where(Occupancy.atom_id.in_(atoms), *_ticks(own)))
    shared = {(each.atom_id, each.tick) for each in met if each.tick not in own}
    rows = [
        {"atom_id": atom, "tick": tick, "booking_id": booking.id, "buffer": tick not in own}
        for atom in atoms
        for tick in whole
        if (atom, tick) not in shared
    ]
    session.execute(insert(Occupancy), rows)
    seat.take(session, booking, sat_on, atoms)
    take_stock(session, booking)


def release(session: Session, booking: Booking) -> None:
    """Free the ticks and the equipment the booking has; nothing happens to one that has none."""
    own = Occupancy.booking_id == booking.id
    had = session.execute(select(Occupancy.atom_id, Occupancy.tick).where(own)).all()
    if not had:
        return
    leave_seat(session, booking)
    session.execute(delete(Occupancy).where(own))
    give_back_stock(session, booking)
    ticks = [tick for _, tick in had]
    give_free(session, Freed(frozenset(atom for atom, _ in had), range(min(ticks), max(ticks) + 1)))


def _held_within(session: Session, atoms: list[int], ticks: range) -> list[Held]:
    asked = {"atoms": atoms, "first": ticks.start, "stop": ticks.stop}
    return [Held(*row) for row in plain_rows(session, _HELD, asked)]


def _ticks(ticks: range) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return Occupancy.tick >= ticks.start, Occupancy.tick < ticks.stop


def _refuse_met(session: Session, booking: Booking, own: range, met: list[Held], seat: Seat) -> frozenset[int]:
    """The closures the booking sits on; refused where another booking or a closure keeps it out."""
    others = {each.booking_id for each in met if each.booking_id is not None}
    asked = select(Booking.id, Booking.group_id, Booking.guest_name, Booking.phone).where(Booking.id.in_(others))
    users = {other: _user(group_id, guest, phone) for other, group_id, guest, phone in session.execute(asked)}
    mine = _user(booking.group_id, booking.guest_name, booking.phone)
    for each in met:
        within = each.tick in own
        if each.booking_id is None:
            if within and not seat.over_closures:
                raise _closed(session, each.closure_id, booking)
        elif users[each.booking_id] != mine or (within and not each.buffer):
            raise _taken(session, each.booking_id, booking)
    return frozenset(each.closure_id for each in met if each.closure_id is not None and each.tick in own)


def _user(group_id: int | None, guest_name: str, phone: str) -> User:
    return group_id if group_id is not None else (guest_name, phone)


def _closed(session: Session, closure_id: int | None, wanted: Booking) -> RoomClosed:
    closure = session.get_one(Closure, closure_id)
    room = session.scalars(select(Resource.name).where(Resource.id == wanted.resource_id)).one()
    return RoomClosed(
        room=room,
        room_id=wanted.resource_id,
        wanted_start=wanted.starts_at,
        wanted_end=wanted.ends_at,
        class_id=wanted.class_id,
        closure=closure.name,
        start=closure.starts_at,
        end=closure.ends_at,
    )


def _taken(session: Session, winner: int, wanted: Booking) -> RoomTaken:
    """Where only buffers meet, the winner's time is told with what has to stay free around it."""
    room = session.scalars(select(Resource.name).where(Resource.id == wanted.resource_id)).one()
    group, starts_at, ends_at, before, after, state, staff = session.execute(
        select(
            *(USER_NAME, Booking.starts_at, Booking.ends_at, Booking.buffer_before, Booking.buffer_after),
            *(Booking.state, Staff.name),
        )
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(Staff, Staff.id == Booking.staff_id)
        .where(Booking.id == winner)
    ).one()
    between = 0
    if not overlaps(starts_at, ends_at, wanted.starts_at, wanted.ends_at):
        between = before + wanted.buffer_after if wanted.ends_at <= starts_at else after + wanted.buffer_before
        starts_at -= timedelta(minutes=before + wanted.buffer_after)
        ends_at += timedelta(minutes=after + wanted.buffer_before)
    return RoomTaken(
        room=room,
        room_id=wanted.resource_id,
        wanted_start=wanted.starts_at,
        wanted_end=wanted.ends_at,
        class_id=wanted.class_id,
        group=group,
        start=starts_at,
        end=ends_at,
        held_by=(staff or "") if state is BookingState.HELD else "",
        buffer=between,
    )


def _expired_on(session: Session, claim: Claim, now: datetime) -> list[Booking]:
    """Live bookings past their `expires_at` that hold any of the claim."""
    asked = {"now": now, "atoms": list(claim.atoms), "items": list(claim.items)}
    return [session.get_one(Booking, key, populate_existing=True) for (key,) in plain_rows(session, _EXPIRED, asked)]


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
