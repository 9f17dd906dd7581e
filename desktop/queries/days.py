"""One day of one site. Reads resources, resource_atoms, bookings, groups, staff and the opening rules."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Closure, ClosureRoom, Group, Payment, Permit, Resource, ResourceAtom, Site, Staff
from desktop.models.plain import plain_rows
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.models.users import USER_NAME
from desktop.rules.room_hours import RoomHours, hours_told, room_hours
from desktop.words import LIVE_STATES, QUIET_STATES, BookingState, ExpiryKind, ResourceKind

PAID_READS = frozenset({"permits", "payments"})
DAY_READS = (
    frozenset({"bookings", "resources", "resource_atoms", "groups", "sites", "staff", *PAID_READS, "closures"})
    | RULE_TABLES
)


# a booking without a fee, or whose permit's payments come to it
_IS_PAID = or_(
    Booking.fee == 0,
    select(func.coalesce(func.sum(Payment.amount), 0))
    .join(Permit, Permit.id == Payment.permit_id)
    .where(Permit.booking_id == Booking.id)
    .correlate(Booking)
    .scalar_subquery()
    >= Booking.fee,
)


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A bookable room. A joined room (A+B) has the atoms of both; a plain room has one of its own."""

    id: int
    name: str
    site_id: int
    site: str
    capacity: int
    atoms: tuple[int, ...]
    note: str = ""
    layouts: tuple[str, ...] = ()
    outside: bool = False
    needs_approval: bool = False


class BookingRow(NamedTuple):
    """A booking as a list or a timetable shows it; half-open, on the center's wall clock, fee in yen.

    `group` is the guest's name where there is no group; `paid` is true of what costs nothing. `closure_id` names the
    closure that displaced it, the buffers are minutes kept free around it.
    """

    id: int
    version: int
    number: str
    resource_id: int
    room: str
    group_id: int | None
    group: str
    group_number: str
    starts_at: datetime
    ends_at: datetime
    state: BookingState
    expires_at: datetime | None
    purpose: str
    people: int | None
    fee: int
    staff: str | None
    pc: str
    waits_for: ExpiryKind | None = None
    series_id: int | None = None
    closure_id: int | None = None
    buffer_before: int = 0
    buffer_after: int = 0
    paid: bool = True
    key_number: str = ""
    key_is_out: bool = False
    layout: str = ""


@dataclass(frozen=True, slots=True)
class ClosedStretch:
    """A dated closure of rooms as a day shows it; half-open, and maybe longer than the day."""

    closure_id: int
    name: str
    resource_id: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class DayRows:
    """`opens` and `closes` in minutes since midnight, up to 1440; `closed` names the rule that closes it.

    `bookings` keep others out; `quiet` ones do not: requests and no-shows. After `late_after` minutes a booking that
    nobody has come for is late; 0 where the desk does not write down who comes. `room_hours` are the `hours_of` those
    rooms whose day is another one than the site's.
    """

    day: date
    site_id: int
    rooms: tuple[RoomRow, ...]
    bookings: tuple[BookingRow, ...]
    opens: int
    closes: int
    closed: str
    quiet: tuple[BookingRow, ...] = ()
    closures: tuple[ClosedStretch, ...] = ()
    late_after: int = 0
    room_hours: dict[int, RoomHours] = field(default_factory=dict[int, RoomHours])

    def hours_of(self, room_id: int) -> RoomHours:
        """When the room opens and closes, and the name of the rule that closes it."""
        return self.room_hours.get(room_id, (self.opens, self.closes, self.closed))


def day_rows(session: Session, site_id: int, day: date, now: datetime) -> DayRows:
    """The site's day: rooms in their order, live bookings by start; what has expired by `now` is left out."""
    book = rulebook(session)
    opens, closes, closed = hours_told(day, book.hours, book.closed, site_id)
    rooms = tuple(room_rows(session, site_id))
    shown = shown_between(session, site_id, day, day, now)
    return DayRows(
        day=day,
        site_id=site_id,
        rooms=rooms,
        bookings=tuple(row for row in shown if row.state not in QUIET_STATES),
        opens=opens,
        closes=closes,
        closed=closed,
        quiet=tuple(row for row in shown if row.state in QUIET_STATES),
        closures=tuple(closed_stretches(session, site_id, day, day)),
        late_after=book.setting("booking.late_after", day, site_id),
        room_hours=room_hours(day, book.hours, book.closed, site_id, (room.id for room in rooms)),
    )


def shown_between(session: Session, site_id: int, first: date, last: date, now: datetime) -> list[BookingRow]:
    """The site's live and quiet bookings of the days from `first` to `last`, both included, by start."""
    begins, ends = _stretch(first, last)
    asked = {"site": site_id, "begins": begins, "ends": ends, "now": now}
    return [BookingRow._make(row) for row in plain_rows(session, _SHOWN, asked)]


def closed_stretches(session: Session, site_id: int, first: date, last: date) -> list[ClosedStretch]:
    """The standing closures of the site's rooms that touch the days from `first` to `last`, both included."""
    begins, ends = _stretch(first, last)
    return [
        ClosedStretch(*row) for row in plain_rows(session, _CLOSED, {"site": site_id, "begins": begins, "ends": ends})
    ]


def booking(session: Session, booking_id: int) -> BookingRow | None:
    """One booking in whatever state."""
    row = session.execute(booking_rows().where(Booking.id == booking_id)).first()
    return BookingRow._make(row) if row is not None else None


def booking_by_number(session: Session, number: str) -> BookingRow | None:
    """One booking by the number that people read aloud."""
    row = session.execute(booking_rows().where(Booking.number == number)).first()
    return BookingRow._make(row) if row is not None else None


def room_rows(session: Session, site_id: int | None = None) -> list[RoomRow]:
    """Rooms in their order, of one site or of all."""
    atoms: defaultdict[int, list[int]] = defaultdict(list)
    for resource_id, atom_id in plain_rows(session, _ATOMS):
        atoms[resource_id].append(atom_id)
    return [
        RoomRow(room_id, name, site, site_name, capacity, tuple(sorted(atoms[room_id])), note, tuple(layouts), *flags)
        for room_id, name, site, site_name, capacity, note, layouts, *flags in plain_rows(session, _ROOMS)
        if site_id in {None, site}
    ]


def live_at(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """The rule `is_live` as a condition in SQL."""
    return Booking.state.in_(LIVE_STATES) & or_(Booking.expires_at.is_(None), Booking.expires_at > now)


def booking_rows() -> Select[*tuple[Any, ...]]:
    """Select the columns of BookingRow, in its order."""
    return _BOOKINGS


def _stretch(first: date, last: date) -> tuple[datetime, datetime]:
    return datetime.combine(first, time()), datetime.combine(last, time()) + timedelta(days=1)


# every page asks these: built once, they cost a third
_BOOKINGS = (
    select(
        Booking.id,
        Booking.version,
        Booking.number,
        Booking.resource_id,
        Resource.name,
        Booking.group_id,
        USER_NAME,
        func.coalesce(Group.number, ""),
        Booking.starts_at,
        Booking.ends_at,
        Booking.state,
        Booking.expires_at,
        Booking.purpose,
        Booking.people,
        Booking.fee,
        Staff.name,
        Booking.pc,
        Booking.waits_for,
        Booking.series_id,
        Booking.closure_id,
        Booking.buffer_before,
        Booking.buffer_after,
        _IS_PAID,
        Booking.key_number,
        and_(Booking.key_number != "", Booking.arrived_at.is_not(None), Booking.key_back_at.is_(None)),
        Booking.layout,
    )
    .join(Resource, Resource.id == Booking.resource_id)
    .outerjoin(Group, Group.id == Booking.group_id)
    .outerjoin(Staff, Staff.id == Booking.staff_id)
)
_SHOWN = _BOOKINGS.where(
    Resource.site_id == bindparam("site"),
    Booking.starts_at >= bindparam("begins"),
    Booking.starts_at < bindparam("ends"),
    or_(live_at(bindparam("now")), Booking.state.in_(QUIET_STATES)),
).order_by(Booking.starts_at)
_CLOSED = (
    select(Closure.id, Closure.name, ClosureRoom.resource_id, Closure.starts_at, Closure.ends_at)
    .join(ClosureRoom, ClosureRoom.closure_id == Closure.id)
    .join(Resource, Resource.id == ClosureRoom.resource_id)
    .where(
        *(Closure.starts_at < bindparam("ends"), Closure.ends_at > bindparam("begins")),
        *(~Closure.withdrawn, Resource.site_id == bindparam("site")),
    )
    .order_by(Closure.starts_at, Closure.id, ClosureRoom.resource_id)
)
_ATOMS = select(ResourceAtom.resource_id, ResourceAtom.atom_id)
_ROOMS = (
    select(
        *(Resource.id, Resource.name, Resource.site_id, Site.name, Resource.capacity, Resource.note),
        *(Resource.layouts, Resource.outside, Resource.needs_approval),
    )
    .join(Site, Site.id == Resource.site_id)
    .where(Resource.kind == ResourceKind.ROOM, Resource.active)
    .order_by(Site.position, Resource.position, Resource.id)
)
