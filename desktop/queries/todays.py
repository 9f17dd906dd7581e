"""Everything the page of today shows. Reads the day, payments, the day book, follow-ups and registrations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Application, Booking, Consultation, FollowUp, Group, Payment, Permit, Resource
from desktop.queries.consultations import openable, viewer_of
from desktop.queries.daybook import NOTE_READS, VISIT_READS, NoteRow, VisitsToday, notes, visits_on
from desktop.queries.days import DAY_READS, BookingRow, DayRows, booking_rows, day_rows, live_at
from desktop.queries.moments import on_day
from desktop.queries.registrations import OPEN
from desktop.words import USED_STATES, BookingState, CaseState, GroupStatus

TODAY_READS = (
    DAY_READS
    | VISIT_READS
    | NOTE_READS
    | {"permits", "payments", "consultations", "follow_ups", "status_changes", "applications"}
)
SOON = timedelta(hours=2)
JUST_BEGUN = timedelta(minutes=30)  # who comes late is still waited for
COMING = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})
MOST_DUE = 20
RENEWAL_DAYS = 30


@dataclass(frozen=True, slots=True)
class FollowUpDue:
    """What is to be done for a case by a day that has come."""

    id: int
    consultation_id: int
    case_number: str
    what: str
    due_on: date
    group: str | None


@dataclass(frozen=True, slots=True)
class ApplicationsWaiting:
    """How many applications nobody has decided, and whose has waited longest."""

    count: int
    group_id: int
    group: str


@dataclass(frozen=True, slots=True)
class TodayRows:
    """`unpaid` are ids of today's bookings whose fee is open; `expiring` are provisional and end today.

    `follow_ups` are the first of `follow_ups_due`, oldest first, only of cases this person may open; `renewals`
    counts groups whose registration ends within RENEWAL_DAYS days; `applications` is None when none waits.
    """

    day: DayRows
    unpaid: frozenset[int]
    expiring: tuple[BookingRow, ...]
    follow_ups: tuple[FollowUpDue, ...]
    follow_ups_due: int
    renewals: int
    applications: ApplicationsWaiting | None
    visits: VisitsToday
    notes: tuple[NoteRow, ...]


def todays(session: Session, site_id: int, staff_id: int | None, now: datetime) -> TodayRows:
    """The day of a site as the person `staff_id` may see it; the number of statements does not grow with the day."""
    today = now.date()
    due = _follow_ups(session, site_id, staff_id, today)
    return TodayRows(
        day=day_rows(session, site_id, today, now),
        unpaid=_unpaid(session, site_id, today),
        expiring=_expiring(session, site_id, now),
        follow_ups=tuple(FollowUpDue(*row[:-1]) for row in due),
        follow_ups_due=due[0][-1] if due else 0,
        renewals=_renewals(session, today),
        applications=_applications(session),
        visits=visits_on(session, site_id, today),
        notes=tuple(notes(session, site_id, today)),
    )


def arrivals(rows: TodayRows, now: datetime) -> list[BookingRow]:
    """Bookings that begin within SOON, and those begun within JUST_BEGUN, by their start; not who has come."""
    return [row for row in rows.day.bookings if now - JUST_BEGUN < row.starts_at < now + SOON and row.state in COMING]


def _unpaid(session: Session, site_id: int, day: date) -> frozenset[int]:
    """Confirmed bookings of the day with a fee against which less than it was taken, voids included."""
    open_fee = (
        select(Booking.id)
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Permit, Permit.booking_id == Booking.id)
        .outerjoin(Payment, Payment.permit_id == Permit.id)
        .where(
            Resource.site_id == site_id,
            on_day(Booking.starts_at, day),
            Booking.state.in_(USED_STATES),
            Booking.fee > 0,
        )
        .group_by(Booking.id)
        .having(func.coalesce(func.sum(Payment.amount), 0) <= 0)
    )
    return frozenset(session.scalars(open_fee))


def _expiring(session: Session, site_id: int, now: datetime) -> tuple[BookingRow, ...]:
    tomorrow = datetime.combine(now.date(), time.min) + timedelta(days=1)
    dying = booking_rows().where(
        Resource.site_id == site_id,
        Booking.state == BookingState.PROVISIONAL,
        Booking.expires_at <= tomorrow,
        live_at(now),
    )
    return tuple(BookingRow._make(row) for row in session.execute(dying.order_by(Booking.expires_at, Booking.id)))


def _follow_ups(session: Session, site_id: int, staff_id: int | None, today: date) -> list[Any]:
    """Rows of FollowUpDue with the number of all of them behind."""
    columns = (FollowUp.id, FollowUp.consultation_id, Consultation.number, FollowUp.what, FollowUp.due_on, Group.name)
    due = (
        select(*columns, func.count().over())
        .join(Consultation, Consultation.id == FollowUp.consultation_id)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .where(
            FollowUp.done_on.is_(None),
            FollowUp.due_on <= today,
            Consultation.site_id == site_id,
            Consultation.state != CaseState.WITHDRAWN,
            openable(viewer_of(session, staff_id)),
        )
        .order_by(FollowUp.due_on, FollowUp.id)
    )
    return list(session.execute(due.limit(MOST_DUE)))


def _renewals(session: Session, today: date) -> int:
    ending = select(func.count()).where(
        Group.status.in_((GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE)),
        Group.registered_until >= today,
        Group.registered_until <= today + timedelta(days=RENEWAL_DAYS),
    )
    return session.scalars(ending.select_from(Group)).one()


def _applications(session: Session) -> ApplicationsWaiting | None:
    waiting = (
        select(func.count().over(), Group.id, Group.name)
        .join(Application, Application.group_id == Group.id)
        .where(Application.state.in_(OPEN))
        .order_by(Application.received_on, Application.id)
    )
    row = session.execute(waiting.limit(1)).first()
    return ApplicationsWaiting(*row) if row is not None else None
