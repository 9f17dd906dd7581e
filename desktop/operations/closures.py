"""Dated closures: they take what is free; who was there first is asked to move, or is let stand by a manager."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import (
    ChangedElsewhere,
    EndsBeforeStart,
    InThePast,
    Missing,
    NotAllowed,
    NotFound,
    NotInState,
    OverrideUnfounded,
    TooLongText,
    TooManyDates,
)
from desktop.models import Booking, Closure, ClosureRoom, Resource, Site, Staff
from desktop.operations.acting import Acting
from desktop.operations.displaced import displace, let_go, met_by
from desktop.operations.free_ticks import fall, give_free, rooms_of, stand
from desktop.operations.occupancy import claim_of, claim_on, lock
from desktop.operations.seats import DISPLACED_STATES, LET_STAND
from desktop.operations.seen import changed_elsewhere
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.ticks import ticks_between
from desktop.rules.visible import one_line
from desktop.words import StaffRole

MOST_NAME = 120
MOST_REASON = 300
MOST_DAYS = 366  # every tick of every room is taken: more at once, and the other desks wait


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureRequest:
    """Half-open, on the center's wall clock. Without rooms it is the whole site, without a site the whole center."""

    name: str
    starts_at: datetime
    ends_at: datetime
    room_ids: tuple[int, ...] = ()
    site_id: int | None = None


def close_rooms(session: Session, acting: Acting, request: ClosureRequest) -> int:
    """Close the rooms and return the closure's id; the bookings it hits keep their place and are displaced.

    Raises Missing, TooLongText, EndsBeforeStart, OffTick, TooManyDates, InThePast, NotFound.
    """
    _refuse_bad(request, acting.now)
    rooms = _rooms_wanted(session, request)
    lock(session, claim_on(session, rooms, ()), acting.now)
    closure = Closure(name=one_line(request.name), starts_at=request.starts_at, ends_at=request.ends_at)
    session.add(closure)
    session.flush()
    session.add_all(ClosureRoom(closure_id=closure.id, resource_id=room) for room in rooms)
    session.flush()
    stand(session, closure)
    displace(session, closure, met_by(session, closure, acting.now))
    return closure.id


def change_closure(
    session: Session, acting: Acting, closure_id: int, request: ClosureRequest, *, seen_version: int
) -> int:
    """Name, time or rooms of a closure; who was let stand stays. Raises ChangedElsewhere, NotFound, as close_rooms."""
    _refuse_bad(request, acting.now)
    closure = _standing(session, closure_id)
    if closure.version != seen_version:
        raise _changed(session, closure, request)
    rooms = _rooms_wanted(session, request)
    before = rooms_of(session, closure)
    lock(session, claim_on(session, [*before, *rooms], ()), acting.now)
    known = {booking.id for booking in met_by(session, closure, acting.now)}
    freed = fall(session, closure)
    closure.name, closure.starts_at, closure.ends_at = one_line(request.name), request.starts_at, request.ends_at
    flag_modified(closure, "name")  # its version rises also where only its rooms change
    for room in set(before) - set(rooms):
        session.delete(session.get_one(ClosureRoom, (closure.id, room)))
    session.add_all(ClosureRoom(closure_id=closure.id, resource_id=room) for room in sorted(set(rooms) - set(before)))
    session.flush()
    stand(session, closure)
    give_free(session, freed)
    met = met_by(session, closure, acting.now)
    let_go(session, closure, met)
    displace(session, closure, [booking for booking in met if booking.id not in known])
    return closure.id


def withdraw_closure(session: Session, acting: Acting, closure_id: int) -> int:
    """The rooms can be used again; who was displaced is so no more. Raises NotFound for one that does not stand."""
    closure = _standing(session, closure_id)
    lock(session, claim_on(session, rooms_of(session, closure), ()), acting.now)
    freed = fall(session, closure)
    closure.withdrawn = True
    session.flush()
    give_free(session, freed)
    let_go(session, closure, ())
    return closure.id


def let_stand(session: Session, acting: Acting, booking_id: int, reason: str) -> int:
    """A manager lets a displaced booking stay where it is. Raises NotAllowed, OverrideUnfounded, NotInState."""
    staff = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if staff is None or staff.role is not StaffRole.MANAGER:
        raise NotAllowed("let_stand", StaffRole.MANAGER)
    said = one_line(reason)
    if not said:
        raise OverrideUnfounded
    if len(said) > MOST_REASON:
        raise TooLongText("override_reason", len(said), MOST_REASON)
    booking = session.get(Booking, booking_id)
    if booking is None:
        raise NotFound("booking", str(booking_id))
    lock(session, claim_of(session, booking), acting.now)
    session.refresh(booking)
    if booking.closure_id is None or booking.state not in DISPLACED_STATES:
        raise NotInState(booking.number, booking.state, "let_stand")
    booking.closure_id, booking.override_reason = None, said
    booking.overridden = [*(name for name in booking.overridden if name != LET_STAND), LET_STAND]
    return booking.id


def _standing(session: Session, closure_id: int) -> Closure:
    """The closure's row is locked before its atoms: its rooms stay what they are."""
    lock_row = {"key_share": True}
    closure = session.get(Closure, closure_id, populate_existing=True, with_for_update=lock_row)
    if closure is None or closure.withdrawn:
        raise NotFound("closure", str(closure_id))
    return closure


def _rooms_wanted(session: Session, request: ClosureRequest) -> list[int]:
    if request.room_ids:
        found = list(
            session.scalars(select(Resource.id).where(Resource.id.in_(request.room_ids)).order_by(Resource.id))
        )
        if missing := set(request.room_ids) - set(found):
            raise NotFound("room", str(min(missing)))
        return found
    if request.site_id is not None and session.get(Site, request.site_id) is None:
        raise NotFound("site", str(request.site_id))
    rooms = select(Resource.id).order_by(Resource.id)
    if request.site_id is not None:
        rooms = rooms.where(Resource.site_id == request.site_id)
    return list(session.scalars(rooms))


def _refuse_bad(request: ClosureRequest, now: datetime) -> None:
    if not (name := one_line(request.name)):
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    if request.ends_at <= request.starts_at:
        raise EndsBeforeStart(request.starts_at, request.ends_at)
    ticks_between(request.starts_at, request.ends_at)
    refuse_bad_day(request.starts_at.date())
    if (days := (request.ends_at - request.starts_at) // timedelta(days=1)) > MOST_DAYS:
        raise TooManyDates(days, MOST_DAYS)
    if request.ends_at <= now:
        raise InThePast(request.ends_at, now)


def _changed(session: Session, closure: Closure, request: ClosureRequest) -> ChangedElsewhere:
    mine = {name: getattr(request, name) for name in ("name", "starts_at", "ends_at")}
    return changed_elsewhere(session, closure, mine)
