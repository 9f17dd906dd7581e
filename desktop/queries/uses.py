"""The bookings of rooms that took place in a stretch of days. Reads bookings, resources and groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Group, Resource
from desktop.models.users import USER_NAME
from desktop.queries.moments import within
from desktop.words import USED_STATES, ResourceKind


@dataclass(frozen=True, slots=True)
class Asked:
    """Days from `first` up to, not including, `until`; `site_id` None are all sites."""

    first: date
    until: date
    site_id: int | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """A booking that took place, with what it is counted by."""

    id: int
    resource_id: int
    room: str
    group_id: int | None
    user: str
    starts_at: datetime
    ends_at: datetime
    purpose: str
    people: int | None
    people_came: int | None
    fee: int
    relief: int
    ground: str

    @property
    def heads(self) -> int | None:
        """Who came, or who was expected where nobody counted."""
        return self.people if self.people_came is None else self.people_came


def uses_in(session: Session, asked: Asked, now: datetime) -> list[Use]:
    at_site = () if asked.site_id is None else (Resource.site_id == asked.site_id,)
    rows = session.execute(
        select(
            *(Booking.id, Booking.resource_id, Resource.name, Booking.group_id, USER_NAME),
            *(Booking.starts_at, Booking.ends_at, Booking.purpose, Booking.people, Booking.people_came),
            *(Booking.fee, Booking.relief_percent, Booking.relief_ground),
        )
        .join(Resource, Resource.id == Booking.resource_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(Resource.kind == ResourceKind.ROOM, _took_place(asked, now), *at_site)
        .order_by(Booking.starts_at, Booking.id)
    )
    return [Use(*row) for row in rows]


def _took_place(asked: Asked, now: datetime) -> ColumnElement[bool]:
    over = and_(Booking.state.in_(USED_STATES), Booking.ends_at <= now)
    return within(Booking.starts_at, asked.first, asked.until) & over
