"""How far a new center has come. Reads bookings, resources, groups, sites, the closed days and the journal."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Booking, Center, ClosedDayRule, Group, JournalFact, Resource
from desktop.words import ResourceKind

FIRST_STEPS_READS = frozenset({"bookings", "resources", "groups", "closed_day_rules", "opening_hours"})
_HOURS = ("change_opening_hours", "change_closed_days")


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """`is_new` until somebody books for the first time; `closed` are the names of the rules that close days.

    `hours_changed` says that hours or closed days were looked after.
    """

    is_new: bool
    rooms: int
    machines: int
    groups: int
    closed: tuple[str, ...]
    hours_changed: bool


def first_steps(session: Session, site_id: int) -> FirstSteps:
    """A demo center is never new."""
    used = session.scalar(select(Booking.id).limit(1)) or session.scalar(
        select(Center.id).where(Center.demo_day.is_not(None))
    )
    if used is not None:
        return FirstSteps(is_new=False, rooms=0, machines=0, groups=0, closed=(), hours_changed=True)
    there = select(Resource.kind, func.count()).where(Resource.site_id == site_id, Resource.active)
    counts = {row[0]: row[1] for row in session.execute(there.group_by(Resource.kind))}
    rules = select(ClosedDayRule.name).where(ClosedDayRule.valid_until.is_(None)).order_by(ClosedDayRule.id)
    return FirstSteps(
        is_new=True,
        rooms=counts.get(ResourceKind.ROOM, 0),
        machines=counts.get(ResourceKind.MACHINE, 0),
        groups=session.scalar(select(func.count()).select_from(Group)) or 0,
        closed=tuple(session.scalars(rules.limit(4))),
        hours_changed=session.scalar(select(JournalFact.number).where(JournalFact.verb.in_(_HOURS)).limit(1))
        is not None,
    )
