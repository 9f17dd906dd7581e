"""Where events take place: the rooms booked for them. Reads event_bookings, bookings, resources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, EventBooking, Resource
from desktop.words import OPEN_STATES, BookingState


@dataclass(frozen=True, slots=True)
class EventRoom:
    """A booking that stands for an event, half-open on the center's wall clock; the fee in yen."""

    booking_id: int
    number: str
    resource_id: int
    room: str
    starts_at: datetime
    ends_at: datetime
    state: BookingState
    fee: int


def rooms_by_event(session: Session, event_ids: Sequence[int]) -> defaultdict[int, tuple[EventRoom, ...]]:
    """The rooms of each event in the rooms' order; an event without any has none."""
    told: defaultdict[int, tuple[EventRoom, ...]] = defaultdict(tuple)
    asked = (
        select(
            *(EventBooking.event_id, Booking.id, Booking.number, Booking.resource_id, Resource.name),
            *(Booking.starts_at, Booking.ends_at, Booking.state, Booking.fee),
        )
        .join(Booking, Booking.id == EventBooking.booking_id)
        .join(Resource, Resource.id == Booking.resource_id)
        .where(EventBooking.event_id.in_(event_ids), Booking.state.in_(OPEN_STATES))
        .order_by(EventBooking.event_id, Resource.position, Resource.id, Booking.id)
    )
    for row in session.execute(asked):
        told[row.event_id] = (*told[row.event_id], EventRoom(*row[1:]))
    return told
