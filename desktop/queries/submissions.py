"""Packages that were sealed, and what is to mend before the next. Reads submissions, groups, bookings, events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Event, Group, GroupForm, Resource, Submission
from desktop.queries.group_facts import holds_on
from desktop.queries.moments import within
from desktop.queries.month_rooms import took_place
from desktop.rules.months import Month
from desktop.words import ON_THE_REGISTER, EventState, GroupKind

MOST_NAMED = 200


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """A sealed package, by its number; `package` is the name of its file."""

    id: int
    number: str
    period_from: date
    period_until: date
    built_at: datetime
    staff: str
    package: str
    files: list[Any]
    sha256: str


@dataclass(frozen=True, slots=True)
class ToMend:
    """Records that lack something: `kind` says what, `place` is the page that mends it, each with id and name."""

    kind: str
    place: str
    sheet: str
    records: tuple[tuple[int, str], ...]


def submission_rows(session: Session, limit: int = 60) -> list[SubmissionRow]:
    """The latest packages, the last one first."""
    columns = (
        *(Submission.id, Submission.number, Submission.period_from, Submission.period_until, Submission.built_at),
        *(Submission.staff, Submission.package, Submission.files, Submission.sha256),
    )
    rows = session.execute(select(*columns).order_by(Submission.id.desc()).limit(limit))
    return [SubmissionRow(*row) for row in rows]


def to_mend(session: Session, month: Month, now: datetime) -> tuple[ToMend, ...]:
    """What is better mended before the month's package is sealed; kinds without a record are left out."""
    found = (
        ToMend("people", "rooms", "rooms", _bookings_without_people(session, month, now)),
        ToMend("kana", "groups", "groups", _groups(session, Group.kana == "")),
        ToMend("form", "groups", "groups", _groups(session, _without_form(now.date()))),
        ToMend("attendance", "events", "report", _events_not_counted(session, month, now)),
    )
    return tuple(each for each in found if each.records)


def _bookings_without_people(session: Session, month: Month, now: datetime) -> tuple[tuple[int, str], ...]:
    columns = (Booking.id, Booking.starts_at, Resource.name)
    held = select(*columns).join(Resource, Resource.id == Booking.resource_id)
    without = held.where(took_place(month, now), Booking.people.is_(None)).order_by(Booking.starts_at, Booking.id)
    rows = session.execute(without.limit(MOST_NAMED))
    return tuple((key, f"{starts_at.month}/{starts_at.day} {room}") for key, starts_at, room in rows)


def _groups(session: Session, condition: Any) -> tuple[tuple[int, str], ...]:
    named = select(Group.id, Group.number, Group.name).where(Group.status.in_(ON_THE_REGISTER), condition)
    rows = session.execute(named.order_by(Group.number).limit(MOST_NAMED))
    return tuple((key, f"{number} {name}") for key, number, name in rows)


def _without_form(day: date) -> Any:
    with_form = select(GroupForm.group_id).where(holds_on(GroupForm, day))
    return (Group.kind == GroupKind.GROUP) & Group.id.not_in(with_form)


def _events_not_counted(session: Session, month: Month, now: datetime) -> tuple[tuple[int, str], ...]:
    over = select(Event.id, Event.starts_at, Event.title).where(
        within(Event.starts_at, month.first, month.until),
        *(Event.ends_at <= now, Event.attendance.is_(None), Event.state == EventState.PLANNED),
    )
    rows = session.execute(over.order_by(Event.starts_at, Event.id).limit(MOST_NAMED))
    return tuple((key, f"{starts_at.month}/{starts_at.day} {title}") for key, starts_at, title in rows)
