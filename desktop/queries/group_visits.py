"""What a group had and has at the desk: its bookings and its cases. Reads bookings, resources, consultations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Consultation
from desktop.models.same_group import records_of
from desktop.queries.consultations import openable, viewer_of
from desktop.queries.days import BookingRow, booking_rows, live_at
from desktop.words import CaseState

MOST = 30


@dataclass(frozen=True, slots=True)
class GroupBookings:
    """The coming ones, the next first; the past ones, the last first; and how many there are of each."""

    coming: tuple[BookingRow, ...]
    past: tuple[BookingRow, ...]
    coming_count: int
    past_count: int


@dataclass(frozen=True, slots=True)
class GroupCase:
    id: int
    number: str
    begun_at: datetime
    summary: str
    state: CaseState


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


def cases_of(session: Session, group_id: int, staff_id: int | None) -> tuple[GroupCase, ...]:
    """The cases that somebody of the staff may open: open ones first, then the last begun first; at most 30."""
    columns = (Consultation.id, Consultation.number, Consultation.begun_at, Consultation.summary, Consultation.state)
    viewer = viewer_of(session, staff_id)
    mine = select(*columns).where(
        Consultation.group_id.in_(records_of(session, group_id)),
        Consultation.state != CaseState.WITHDRAWN,
        openable(viewer),
    )
    is_open = Consultation.state == CaseState.OPEN
    ordered = mine.order_by(is_open.desc(), Consultation.begun_at.desc(), Consultation.id.desc()).limit(MOST)
    return tuple(GroupCase(*row) for row in session.execute(ordered))
