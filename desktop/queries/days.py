"""One day of one site. Reads resources, resource_atoms, bookings, groups, staff and the opening rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.words import BookingState


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


@dataclass(frozen=True, slots=True)
class BookingRow:
    """A booking as a list or a timetable shows it; half-open, on the center's wall clock, fee in yen."""

    id: int
    version: int
    number: str
    resource_id: int
    room: str
    group_id: int
    group: str
    group_number: str
    starts_at: datetime
    ends_at: datetime
    state: BookingState
    expires_at: datetime | None
    purpose: str
    people: int | None
    fee: int
    staff: str
    pc: str


@dataclass(frozen=True, slots=True)
class DayRows:
    """`opens` and `closes` in minutes since midnight, up to 1440; `closed` names the rule that closes it."""

    day: date
    site_id: int
    rooms: tuple[RoomRow, ...]
    bookings: tuple[BookingRow, ...]
    opens: int
    closes: int
    closed: str
