"""Who or what would keep a booking out of its room: other bookings, their buffers, closures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import RoomClosed, RoomTaken
from desktop.models import Booking, Closure, ClosureRoom, Group, ResourceAtom, Staff
from desktop.models.users import USER_NAME
from desktop.queries.days import live_at
from desktop.rules.rulebook import Rulebook
from desktop.rules.ticks import overlaps
from desktop.rules.wanted import Wanted, moment_at
from desktop.words import BookingState

User = int | tuple[str, str]  # a group, or a guest's name and phone number


@dataclass(frozen=True, slots=True)
class _Other:
    """Another live booking of the day; its buffers are minutes."""

    user: User
    name: str
    starts_at: datetime
    ends_at: datetime
    before: int
    after: int
    state: BookingState
    staff: str


def refuse_taken(
    session: Session, wanted: Wanted, user: User, book: Rulebook, now: datetime, own: int | None = None
) -> None:
    """Raises RoomTaken or RoomClosed as the write would; bookings of one user share their buffers."""
    atoms = select(ResourceAtom.atom_id).where(ResourceAtom.resource_id == wanted.room_id)
    rooms = list(session.scalars(select(ResourceAtom.resource_id).where(ResourceAtom.atom_id.in_(atoms)).distinct()))
    scope = (wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)
    buffers = (book.setting("booking.buffer_before", *scope), book.setting("booking.buffer_after", *scope))
    _refuse_bookings(session, wanted, user, buffers, rooms, now, own)
    if not wanted.stands:
        _refuse_closures(session, wanted, rooms)


def _refuse_bookings(
    session: Session,
    wanted: Wanted,
    user: User,
    buffers: tuple[int, int],
    rooms: list[int],
    now: datetime,
    own: int | None,
) -> None:
    before, after = timedelta(minutes=buffers[0]), timedelta(minutes=buffers[1])
    for other in _of_the_day(session, wanted, rooms, now, own):
        if overlaps(other.starts_at, other.ends_at, wanted.starts_at, wanted.ends_at):
            raise _taken(wanted, other, other.starts_at, other.ends_at)
        start, end = other.starts_at - timedelta(minutes=other.before), other.ends_at + timedelta(minutes=other.after)
        if other.user != user and overlaps(start, end, wanted.starts_at - before, wanted.ends_at + after):
            # told with what has to stay free around it
            earlier = wanted.ends_at <= other.starts_at
            between = buffers[1] + other.before if earlier else buffers[0] + other.after
            raise _taken(wanted, other, start - after, end + before, between)


def _of_the_day(session: Session, wanted: Wanted, rooms: list[int], now: datetime, own: int | None) -> list[_Other]:
    rows = session.execute(
        select(
            *(Booking.group_id, Booking.guest_name, Booking.phone, USER_NAME),
            *(Booking.starts_at, Booking.ends_at, Booking.buffer_before, Booking.buffer_after),
            *(Booking.state, Staff.name),
        )
        .outerjoin(Group, Group.id == Booking.group_id)
        .outerjoin(Staff, Staff.id == Booking.staff_id)
        .where(
            Booking.resource_id.in_(rooms),
            Booking.starts_at >= moment_at(wanted.day, 0),
            Booking.starts_at < moment_at(wanted.day, 1440),
            Booking.id.is_distinct_from(own),
            live_at(now),
        )
        .order_by(Booking.starts_at)
    )
    return [
        _Other(
            group_id if group_id is not None else (guest, phone), name, start, end, before, after, state, staff or ""
        )
        for group_id, guest, phone, name, start, end, before, after, state, staff in rows
    ]


def _taken(wanted: Wanted, other: _Other, start: datetime, end: datetime, between: int = 0) -> RoomTaken:
    held_by = other.staff if other.state is BookingState.HELD else ""
    return RoomTaken(**wanted.place, group=other.name, start=start, end=end, held_by=held_by, buffer=between)


def _refuse_closures(session: Session, wanted: Wanted, rooms: list[int]) -> None:
    met = session.execute(
        select(Closure.name, Closure.starts_at, Closure.ends_at)
        .join(ClosureRoom, ClosureRoom.closure_id == Closure.id)
        .where(
            ClosureRoom.resource_id.in_(rooms),
            Closure.starts_at < wanted.ends_at,
            Closure.ends_at > wanted.starts_at,
            Closure.withdrawn.is_(False),
        )
        .order_by(Closure.starts_at)
        .limit(1)
    ).first()
    if met is not None:
        raise RoomClosed(**wanted.place, closure=met.name, start=met.starts_at, end=met.ends_at)
