"""One search box for everything: groups, bookings, permits, scanned codes. Reads groups, bookings, permits.

And what the print room and the rentals number.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.queries.days import BookingRow, booking_rows, live_at
from desktop.queries.groups import GroupHit, find_groups, group_by_number
from desktop.queries.permits import booking_of_permit
from desktop.queries.search_things import FoundThing, things_named
from desktop.rules.numbers import is_code, read_qr

MOST_GROUPS, MOST_BOOKINGS = 6, 8
GROUP = "G"  # the kind of QR code on a registration card


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: bookings by their number or by a permit's, groups, and the next bookings of these groups.

    `things` are what the print room and the rentals call by this number.
    """

    bookings: tuple[BookingRow, ...]
    groups: tuple[GroupHit, ...]
    things: tuple[FoundThing, ...] = ()


def find_anything(session: Session, asked: str, now: datetime) -> Found:
    """A scanned code names one booking or group, a number one booking; everything else is looked for among groups."""
    scanned = read_qr(asked)
    if scanned is not None and scanned[0] == GROUP:
        carried = group_by_number(session, scanned[1])
        return Found((), (carried,) if carried is not None else ())
    if scanned is None and is_code(asked):
        return Found((), ())  # misread: what its letters are like is not what was held under the scanner
    number = unicodedata.normalize("NFKC", asked).strip()  # a number typed in wide characters too
    named = _named(session, number)
    things = things_named(session, scanned[1] if scanned else number)
    groups = tuple(find_groups(session, asked, MOST_GROUPS)) if named is None else ()
    bookings = (named,) if named is not None else _next_bookings(session, [group.id for group in groups], now)
    return Found(bookings, groups, things)


def _named(session: Session, asked: str) -> BookingRow | None:
    scanned = read_qr(asked)
    number = scanned[1] if scanned else asked
    booking_id = booking_of_permit(session, number)
    condition = Booking.id == booking_id if booking_id is not None else Booking.number == number
    row = session.execute(booking_rows().where(condition)).first()
    return BookingRow._make(row) if row is not None else None


def _next_bookings(session: Session, group_ids: list[int], now: datetime) -> tuple[BookingRow, ...]:
    if not group_ids:
        return ()
    coming = (
        booking_rows()
        .where(Booking.group_id.in_(group_ids), Booking.ends_at > now, live_at(now))
        .order_by(Booking.starts_at, Booking.id)
        .limit(MOST_BOOKINGS)
    )
    return tuple(BookingRow._make(row) for row in session.execute(coming))
