"""What stands behind a figure, one by one. Reads bookings, groups, resources and refused requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, RefusedRequest, Resource
from desktop.models.users import USER_NAME
from desktop.words import BookingState

MOST_LISTED = 1000
PART = 500  # of numbers in one statement


@dataclass(frozen=True, slots=True)
class BookingBehind:
    id: int
    starts_at: datetime
    ends_at: datetime
    room: str
    user: str
    purpose: str
    people: int | None
    people_came: int | None
    fee: int
    state: BookingState


@dataclass(frozen=True, slots=True)
class RefusedBehind:
    """`at` is when it was asked for; `group` is empty for a guest."""

    id: int
    at: datetime
    starts_at: datetime | None
    ends_at: datetime | None
    room: str
    group: str
    people: int | None
    refusal: str


def bookings_behind(session: Session, ids: Sequence[int]) -> tuple[BookingBehind, ...]:
    """By start; of very many the last thousand given."""
    found = list[BookingBehind]()
    for part in parts_of(ids):
        rows = session.execute(
            select(
                *(Booking.id, Booking.starts_at, Booking.ends_at, Resource.name, USER_NAME, Booking.purpose),
                *(Booking.people, Booking.people_came, Booking.fee, Booking.state),
            )
            .join(Resource, Resource.id == Booking.resource_id)
            .outerjoin(Group, Group.id == Booking.group_id)
            .where(Booking.id.in_(part))
        )
        found += (BookingBehind(*row) for row in rows)
    return tuple(sorted(found, key=lambda row: (row.starts_at, row.id)))


def refused_behind(session: Session, ids: Sequence[int]) -> tuple[RefusedBehind, ...]:
    """In the order in which they were asked for; of very many the last thousand given."""
    found = list[RefusedBehind]()
    for part in parts_of(ids):
        rows = session.execute(
            select(
                *(RefusedRequest.id, RefusedRequest.at, RefusedRequest.starts_at, RefusedRequest.ends_at),
                *(Resource.name, Group.name, RefusedRequest.people, RefusedRequest.refusal),
            )
            .outerjoin(Resource, Resource.id == RefusedRequest.resource_id)
            .outerjoin(Group, Group.id == RefusedRequest.group_id)
            .where(RefusedRequest.id.in_(part))
        )
        found += (
            RefusedBehind(number, at, start, end, room or "", group or "", people, refusal)
            for number, at, start, end, room, group, people, refusal in rows
        )
    return tuple(sorted(found, key=lambda row: (row.at, row.id)))


def parts_of(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    last = ids[-MOST_LISTED:]
    return (last[start : start + PART] for start in range(0, len(last), PART))
