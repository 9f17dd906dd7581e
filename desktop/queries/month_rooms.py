"""How rooms were used in a month. Reads bookings, resources, resource_atoms, sites and the opening rules."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.models.rulebook import rulebook
from desktop.queries.days import room_rows
from desktop.queries.moments import within
from desktop.queries.month_rows import RoomUse
from desktop.rules.booking_rules import Rulebook
from desktop.rules.months import Month
from desktop.rules.opening import hours_on
from desktop.words import USED_STATES

_MINUTE = timedelta(minutes=1)


def room_uses(session: Session, month: Month, site_id: int | None, now: datetime) -> tuple[RoomUse, ...]:
    """Every room in its order, unused ones too; of a month that still runs, what is over by `now`."""
    book = rulebook(session)
    rooms = room_rows(session, site_id)
    open_at = {site: open_minutes(book, month, site, now) for site in {room.site_id for room in rooms}}
    sums: Counter[tuple[int, str]] = Counter()
    columns = (Booking.resource_id, Booking.starts_at, Booking.ends_at, Booking.people, Booking.fee)
    for room, starts_at, ends_at, people, fee in session.execute(select(*columns).where(took_place(month, now))):
        sums[room, "bookings"] += 1
        sums[room, "minutes"] += (ends_at - starts_at) // _MINUTE
        sums[room, "people"] += people or 0
        sums[room, "unknown"] += people is None
        sums[room, "fees"] += fee
    return tuple(
        RoomUse(
            room_id=room.id,
            room=room.name,
            site=room.site,
            atoms=len(room.atoms),
            open_minutes=open_at[room.site_id],
            **{name: sums[room.id, name] for name in ("bookings", "minutes", "people", "unknown", "fees")},
        )
        for room in rooms
    )


def took_place(month: Month, now: datetime) -> ColumnElement[bool]:
    """The bookings of the month that came to be and are over by `now`."""
    return (
        within(Booking.starts_at, month.first, month.until)
        & (Booking.ends_at <= now)
        & (Booking.state.in_(USED_STATES))
    )


def open_minutes(book: Rulebook, month: Month, site_id: int, now: datetime) -> int:
    """How long the site was open in the month by the rules of each day, up to `now`."""
    total = 0
    for day in month.days:
        hours = hours_on(day, book.hours, site_id) if book.open_on(day, site_id) else None
        if hours is None:
            continue
        so_far = (now - datetime.combine(day, time.min)) // _MINUTE
        total += max(min(hours.closes, so_far) - hours.opens, 0)
    return total
