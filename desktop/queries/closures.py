"""Dated closures and whom they displaced. Reads closures, their rooms, bookings, groups and sites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ClosureRoom, Machine, Resource
from desktop.queries.bookables import RoomRow, bookable_rows, room_rows
from desktop.queries.days import BookingRow, booking_rows, live_at

CLOSURE_READS = frozenset({"closures", "closure_rooms", "bookings", "resources", "groups", "machines"})


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """Half-open, on the center's wall clock. `whole` names the site, where all its rooms are closed; else empty."""

    id: int
    version: int
    name: str
    starts_at: datetime
    ends_at: datetime
    room_ids: tuple[int, ...]
    rooms: tuple[str, ...]
    whole: str
    displaced: int


@dataclass(frozen=True, slots=True)
class AllOfClosures:
    """What a sheet about a site's closures shows; bookings are displaced at every site."""

    rooms: tuple[RoomRow, ...]
    closures: tuple[ClosureRow, ...]
    displaced: tuple[BookingRow, ...]


def all_of_closures(session: Session, site_id: int, now: datetime) -> AllOfClosures:
    return AllOfClosures(
        tuple(bookable_rows(session, site_id)),
        tuple(closures_to_come(session, site_id, now)),
        tuple(displaced_bookings(session, now)),
    )


def closures_to_come(session: Session, site_id: int, now: datetime) -> list[ClosureRow]:
    """The site's standing closures that are not over, by start."""
    counted = (
        select(func.count()).where(Booking.closure_id == Closure.id, live_at(now)).correlate(Closure).scalar_subquery()
    )
    rooms = room_rows(session, site_id)
    all_rooms = {room.id for room in rooms}
    of_site = select(ClosureRoom.closure_id).join(Resource, Resource.id == ClosureRoom.resource_id)
    found = session.execute(
        select(Closure.id, Closure.version, Closure.name, Closure.starts_at, Closure.ends_at, counted)
        .where(~Closure.withdrawn, Closure.ends_at > now, Closure.id.in_(of_site.where(Resource.site_id == site_id)))
        .order_by(Closure.starts_at, Closure.id)
    ).all()
    closed: dict[int, list[tuple[int, str]]] = {}
    named = (
        select(ClosureRoom.closure_id, Resource.id, Resource.name)
        .join(Resource, Resource.id == ClosureRoom.resource_id)
        .where(ClosureRoom.closure_id.in_([row[0] for row in found]))
        .order_by(Resource.position, Resource.id)
    )
    for closure_id, room_id, name in session.execute(named):
        closed.setdefault(closure_id, []).append((room_id, name))
    rows: list[ClosureRow] = []
    for closure_id, version, name, starts_at, ends_at, displaced in found:
        ids, names = zip(*closed[closure_id], strict=True)
        whole = rooms[0].site if all_rooms and all_rooms <= set(ids) else ""
        rows.append(ClosureRow(closure_id, version, name, starts_at, ends_at, ids, names, whole, displaced))
    return rows


def displaced_bookings(session: Session, now: datetime, closure_id: int | None = None) -> list[BookingRow]:
    """Live bookings that a closure, or this one, displaced and that are not over, by start.

    Those of a machine that cannot be used are displaced too.
    """
    displaced = booking_rows().where(live_at(now), Booking.ends_at > now)
    if closure_id is not None:
        displaced = displaced.where(Booking.closure_id == closure_id)
    else:
        displaced = displaced.where(or_(Booking.closure_id.is_not(None), Machine.resource_id.is_not(None)))
    return [BookingRow._make(row) for row in session.execute(displaced.order_by(Booking.starts_at, Booking.id))]
