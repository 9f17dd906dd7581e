"""One day of one site. Reads resources, machines, atoms, bookings, groups, staff and the opening rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, false, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import (
    Booking,
    Closure,
    ClosureRoom,
    Group,
    Machine,
    Payment,
    Permit,
    Resource,
    Staff,
)
from desktop.models.plain import plain_rows
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.models.users import USER_NAME
from desktop.queries.bookables import RoomRow, bookable_rows, room_rows
from desktop.rules.room_hours import RoomHours, hours_told, room_hours
from desktop.words import LIVE_STATES, QUIET_STATES, BookingState, ExpiryKind, MachineState, ResourceKind

__all__ = [
    "DAY_READS",
    "PAID_READS",
    "BookingRow",
    "ClosedStretch",
    "DayRows",
    "RoomRow",
    "booking",
    "booking_by_number",
    "booking_rows",
    "closed_stretches",
    "day_rows",
    "live_at",
    "room_rows",
    "shown_between",
]

PAID_READS = frozenset({"permits", "payments"})
DAY_READS = (
    frozenset({"bookings", "resources", "resource_atoms", "groups", "sites", "staff", *PAID_READS, "closures"})
    | frozenset({"machines"})
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


class BookingRow(NamedTuple):
    """A booking as a list or a timetable shows it; half-open, on the center's wall clock, fee in yen.

    `group` is the guest's name where there is no group; `paid` is true of what costs nothing. `closure_id` names the
    closure that displaced it, the buffers are minutes kept free around it; `machine_down` says that its machine has
    been out of order since before it ended. Of a slot of `advice` the `room` is the specialist.
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
    machine_down: bool = False
    advice: bool = False

    @property
    def must_move(self) -> bool:
        """A closure or a broken machine has displaced it."""
        return self.closure_id is not None or self.machine_down


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
    rooms = tuple(bookable_rows(session, site_id))
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
        func.coalesce(Booking.ends_at > Machine.state_since, false()),
        Resource.kind == ResourceKind.ADVISOR,
    )
    .join(Resource, Resource.id == Booking.resource_id)
    .outerjoin(Machine, and_(Machine.resource_id == Booking.resource_id, Machine.state != MachineState.READY))
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
