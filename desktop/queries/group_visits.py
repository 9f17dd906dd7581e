"""What a group had and has at the desk: its bookings and its cases. Reads bookings, resources, TIMELINE_READS."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking
from desktop.models.same_group import records_of
from desktop.queries.case_timeline import Timeline, TimelineRow, group_timeline, last_answer
from desktop.queries.consultations import viewer_of
from desktop.queries.days import BookingRow, booking_rows, live_at

MOST = 30


@dataclass(frozen=True, slots=True)
class GroupBookings:
    """The coming ones, the next first; the past ones, the last first; and how many there are of each."""

    coming: tuple[BookingRow, ...]
    past: tuple[BookingRow, ...]
    coming_count: int
    past_count: int


@dataclass(frozen=True, slots=True)
class GroupCases:
    """Its contacts, the newest first; `last` is what it was answered last, `withheld` counts cases kept back."""

    last: TimelineRow | None
    story: Timeline


def bookings_of(session: Session, group_id: int, now: datetime) -> GroupBookings:
    """At most 30 of each, those that live: no cancelled or expired ones; also those of records merged into it."""
    mine = (Booking.group_id.in_(records_of(session, group_id)), live_at(now))
    coming, past = (*mine, Booking.ends_at > now), (*mine, Booking.ends_at <= now)
    next_first = booking_rows().where(*coming).order_by(Booking.starts_at, Booking.id).limit(MOST)
    last_first = booking_rows().where(*past).order_by(Booking.starts_at.desc(), Booking.id).limit(MOST)
    counted = [session.scalars(select(func.count()).where(*each)).one() for each in (coming, past)]
    return GroupBookings(
        tuple(BookingRow._make(row) for row in session.execute(next_first)),
        tuple(BookingRow._make(row) for row in session.execute(last_first)),
        *counted,
    )


def cases_of(session: Session, group_id: int, staff_id: int | None) -> GroupCases:
    """The cases of a group and those it is linked to, as far as somebody of the staff may open them; at most 30."""
    viewer = viewer_of(session, staff_id)
    return GroupCases(
        last_answer(session, viewer, group_id=group_id), group_timeline(session, viewer, group_id, most=MOST)
    )
