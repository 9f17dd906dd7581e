"""Who is waited for today, and what the desk has to know when they come.

Reads bookings, resources, permits, payments, day_entries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.models import Booking, DayEntry, Resource
from desktop.models.plain import plain_rows
from desktop.queries.days import BookingRow
from desktop.queries.unpaid import PAID
from desktop.words import BookingState, EntryKind, EntryState, ExpiryKind, ResourceKind

ARRIVAL_READS = frozenset({"bookings", "resources", "permits", "payments", "day_entries"})
SOON = timedelta(hours=2)
KEY_LOOKS_BACK = timedelta(days=7)
COMING = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class ArrivalFacts:
    """What a booking of the day asks of the desk when they come.

    `owed` is in yen; `called_at` is when somebody telephoned about it today.
    """

    owed: int = 0
    phone: str = ""
    papers_missing: bool = False
    called_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrivals:
    """`keys` are the numbers last handed out for rooms, by the room's id; `facts` by the booking's."""

    facts: dict[int, ArrivalFacts] = field(default_factory=dict[int, ArrivalFacts])
    keys: dict[int, str] = field(default_factory=dict[int, str])

    def of(self, booking_id: int) -> ArrivalFacts:
        return self.facts.get(booking_id, _NOTHING)


_NOTHING = ArrivalFacts()


def arrivals_on(session: Session, site_id: int, day: date) -> Arrivals:
    """Everybody who has not come yet on a day of a site; three statements however many they are."""
    begins = datetime.combine(day, time())
    asked = {"site": site_id, "begins": begins, "ends": begins + timedelta(days=1)}
    calls = [(at, title) for at, title in plain_rows(session, _CALLS, asked)]
    facts = {
        booking_id: ArrivalFacts(
            max(0, fee - paid),
            phone,
            papers_missing=waits_for is ExpiryKind.PAPERS,
            called_at=next((at for at, title in calls if number in title.split()), None),
        )
        for booking_id, number, fee, paid, phone, waits_for in plain_rows(session, _COMING, asked)
    }
    keys = plain_rows(session, _KEYS, asked | {"back": begins - KEY_LOOKS_BACK})
    return Arrivals(facts, {room_id: key for room_id, key in keys if key})


def coming(rows: tuple[BookingRow, ...], now: datetime, within: timedelta | None = SOON) -> list[BookingRow]:
    """Who is late first, then who comes `within` that time (None: all day); each until the booking ends."""
    return [
        row
        for row in rows
        if row.state in COMING and now < row.ends_at and (within is None or row.starts_at < now + within)
    ]


_ON_THE_DAY = (
    Resource.site_id == bindparam("site"),
    Booking.starts_at >= bindparam("begins"),
    Booking.starts_at < bindparam("ends"),
)
_COMING = (
    select(Booking.id, Booking.number, Booking.fee, PAID, Booking.phone, Booking.waits_for)
    .join(Resource, Resource.id == Booking.resource_id)
    .where(*_ON_THE_DAY, Booking.state.in_(COMING))
)
_CALLS = select(DayEntry.at, DayEntry.title).where(
    DayEntry.site_id == bindparam("site"),
    DayEntry.kind == EntryKind.MESSAGE,
    DayEntry.state == EntryState.DONE,
    DayEntry.at >= bindparam("begins"),
    DayEntry.at < bindparam("ends"),
)
# the index begins with the time: the last few days are gone through from the end until a key is met
_LAST_KEY = (
    select(Booking.key_number)
    .where(
        Booking.resource_id == Resource.id,
        Booking.starts_at >= bindparam("back"),
        Booking.starts_at < bindparam("ends"),
        Booking.key_number != "",
    )
    .order_by(Booking.starts_at.desc())
    .limit(1)
    .correlate(Resource)
    .scalar_subquery()
)
_KEYS = select(Resource.id, _LAST_KEY).where(
    Resource.site_id == bindparam("site"),
    Resource.kind == ResourceKind.ROOM,
    Resource.active,
    ~Resource.outside,
)
