"""Bookings with buffers of their own, whatever the center's settings say."""

from __future__ import annotations

from sqlalchemy import select

from desktop.models import Booking, Occupancy
from desktop.operations.bookings import book_room
from desktop.operations.occupancy import occupy, release
from desktop.rules.ticks import moment_of


def book_buffered(session, acting, request, before=0, after=0):
    booking_id = book_room(session, acting, request)
    booking = session.get_one(Booking, booking_id)
    release(session, booking)
    booking.buffer_before, booking.buffer_after = before, after
    session.flush()
    occupy(session, booking)
    return booking_id


def ticks_of(database, atom=1, **columns):
    """The clock times of the ticks that fit, of one atom."""
    with database.reading() as session:
        ticks = select(Occupancy.tick).where(Occupancy.atom_id == atom).filter_by(**columns).order_by(Occupancy.tick)
        return [f"{moment_of(tick):%H:%M}" for tick in session.scalars(ticks)]
