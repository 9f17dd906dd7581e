"""Uses of rooms as everybody may read them at a door.

Reads bookings, resources, groups, consents, events, event_bookings, closures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    Center,
    Closure,
    ClosureRoom,
    Event,
    EventBooking,
    Group,
    Resource,
    ResourceAtom,
    Site,
)
from desktop.queries.days import live_at
from desktop.queries.group_facts import consents
from desktop.queries.moments import on_days
from desktop.words import BookingState, ConsentField, EventState, GroupKind, ResourceKind


@dataclass(frozen=True, slots=True)
class RoomUse:
    """Half-open on the center's wall clock; `who` is empty where the name is nobody's business.

    `note` is where the room is, `event` what the group announced for this time; the buffers are kept free around it.
    """

    starts_at: datetime
    ends_at: datetime
    who: str
    event: str
    room: str
    note: str
    site: str
    room_id: int = 0
    site_id: int = 0
    provisional: bool = False
    buffer_before: int = 0
    buffer_after: int = 0


@dataclass(frozen=True, slots=True)
class Stop:
    """When a dated closure keeps a room shut, and why."""

    starts_at: datetime
    ends_at: datetime
    name: str
    room_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SheetRoom:
    """A room and the rooms that cannot be used while it is: itself, and those it shares walls with."""

    id: int
    name: str
    note: str
    capacity: int
    site_id: int
    site: str
    related: frozenset[int]


@dataclass(frozen=True, slots=True)
class SheetCenter:
    name: str
    demo: bool


def sheet_center(session: Session) -> SheetCenter:
    center = session.get_one(Center, 1)
    return SheetCenter(center.name, center.demo_day is not None)


def sheet_rooms(session: Session, site_ids: Collection[int] = (), room_id: int | None = None) -> list[SheetRoom]:
    """The rooms of the sites, or of all, in their order; or the one room, even one that is no longer let."""
    columns = (Resource.id, Resource.name, Resource.note, Resource.capacity, Resource.site_id, Site.name)
    asked = (
        select(*columns)
        .join(Site, Site.id == Resource.site_id)
        .where(Resource.kind == ResourceKind.ROOM)
        .order_by(Site.position, Site.id, Resource.position, Resource.id)
    )
    asked = asked.where(Resource.active) if room_id is None else asked.where(Resource.id == room_id)
    if site_ids:
        asked = asked.where(Resource.site_id.in_(site_ids))
    related = _related(session)
    return [
        SheetRoom(number, name, note, capacity, site_id, site, frozenset(related[number] | {number}))
        for number, name, note, capacity, site_id, site in session.execute(asked)
    ]


def room_uses(session: Session, first: date, last: date, now: datetime) -> list[RoomUse]:
    """What takes place from a day to another, by its start; holds and what a closure displaced are left out."""
    columns = (
        *(Booking.starts_at, Booking.ends_at, Booking.group_id, Group.name, Group.kind, Booking.state),
        *(Booking.buffer_before, Booking.buffer_after),
        *(Resource.id, Resource.name, Resource.note, Resource.site_id, Site.name),
        *(Booking.guest_name, Event.title),
    )
    rows: Sequence[Any] = session.execute(
        select(*columns)
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(EventBooking, EventBooking.booking_id == Booking.id)
        .outerjoin(Event, Event.id == EventBooking.event_id)
        .where(
            Resource.kind == ResourceKind.ROOM,
            on_days(Booking.starts_at, first, last),
            live_at(now),
            Booking.state != BookingState.HELD,
            Booking.closure_id.is_(None),
        )
        .order_by(Booking.starts_at, Site.position, Resource.position, Booking.id)
    ).all()
    named = _named(session, {row[2] for row in rows if row[4] is GroupKind.INDIVIDUAL}, now.date())
    events = _events(session, first, last)
    return [
        RoomUse(
            starts_at=start,
            ends_at=end,
            # who holds an event in the center's rooms says so on its flyer
            who=name if kind is GroupKind.GROUP or group_id in named else holder if title else "",
            event=title or _event(events.get(group_id, ()), start, end),
            room=room,
            note=note,
            site=site,
            room_id=room_id,
            site_id=site_id,
            provisional=state is BookingState.PROVISIONAL,
            buffer_before=before,
            buffer_after=after,
        )
        for (
            *(start, end, group_id, name, kind, state, before, after, room_id, room, note, site_id, site),
            holder,
            title,
        ) in rows
    ]


def stops(session: Session, first: date, last: date) -> list[Stop]:
    """The dated closures that reach into these days, by their start."""
    midnight = datetime.combine(last, time.min) + timedelta(days=1)
    rows = session.execute(
        select(Closure.id, Closure.starts_at, Closure.ends_at, Closure.name, ClosureRoom.resource_id)
        .join(ClosureRoom, ClosureRoom.closure_id == Closure.id)
        .where(
            ~Closure.withdrawn,
            Closure.starts_at < midnight,
            Closure.ends_at > datetime.combine(first, time.min),
        )
        .order_by(Closure.starts_at, Closure.id)
    )
    rooms: defaultdict[tuple[int, datetime, datetime, str], set[int]] = defaultdict(set)
    for closure_id, start, end, name, room_id in rows:
        rooms[closure_id, start, end, name].add(room_id)
    return [Stop(start, end, name, frozenset(ids)) for (_, start, end, name), ids in rooms.items()]


def _related(session: Session) -> defaultdict[int, set[int]]:
    """The rooms that share an atom, by a room's id."""
    of_atom: defaultdict[int, set[int]] = defaultdict(set)
    for resource_id, atom_id in session.execute(select(ResourceAtom.resource_id, ResourceAtom.atom_id)):
        of_atom[atom_id].add(resource_id)
    related: defaultdict[int, set[int]] = defaultdict(set)
    for rooms in of_atom.values():
        for room in rooms:
            related[room] |= rooms
    return related


def _named(session: Session, group_ids: Iterable[int | None], day: date) -> set[int]:
    """Those who are registered alone and agreed to have their name published."""
    told = {
        group_id: consents(session, group_id, day).get(ConsentField.REPRESENTATIVE)
        for group_id in group_ids
        if group_id is not None
    }
    return {group_id for group_id, consent in told.items() if consent is not None and consent.given}


def _events(session: Session, first: date, last: date) -> dict[int | None, list[tuple[datetime, datetime, str]]]:
    found: dict[int | None, list[tuple[datetime, datetime, str]]] = {}
    rows = session.execute(
        select(Event.group_id, Event.starts_at, Event.ends_at, Event.title)
        .where(Event.group_id.is_not(None), Event.state == EventState.PLANNED, on_days(Event.starts_at, first, last))
        .order_by(Event.starts_at, Event.id)
    )
    for group_id, start, end, title in rows:
        found.setdefault(group_id, []).append((start, end, title))
    return found


def _event(events: Iterable[tuple[datetime, datetime, str]], start: datetime, end: datetime) -> str:
    return next((title for begins, ends, title in events if begins < end and start < ends), "")
