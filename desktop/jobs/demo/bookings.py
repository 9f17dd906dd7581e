"""What the demo's groups book, through the same operations as the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from random import Random
from typing import Any

from desktop.jobs.demo.bulk import fill_demo
from desktop.jobs.demo.data import DemoGroup
from desktop.jobs.demo.plan import (
    DAYS_AFTER,
    DAYS_BEFORE,
    FEW_AFTER,
    FEW_BEFORE,
    PlannedBooking,
    plan_bookings,
    plan_hold,
    plan_provisional,
)
from desktop.jobs.demo.town import SET_UP_BEFORE, Act, Town, as_is
from desktop.models.rulebook import rulebook
from desktop.operations.bookings import BookingRequest, book_room, cancel_booking, hold_room
from desktop.operations.permits import issue_permit
from desktop.storage.centers import DEMO_HOUR
from desktop.words import CancelReason


@dataclass(frozen=True, slots=True)
class PlannedActs:
    """What is to be done, and how many bookings it makes."""

    acts: list[Act]
    count: int


def booking_acts(rng: Random, town: Town, people: list[DemoGroup], *, most: int | None) -> PlannedActs:
    """Bookings around the demo day, their permits, a hold, a provisional one and a cancelled one."""
    before, after = (DAYS_BEFORE, DAYS_AFTER) if most is None else (FEW_BEFORE, FEW_AFTER)
    planned = _planned(rng, town, people, before, after)[:most]
    ids: dict[int, int] = {}
    acts: list[Act] = []
    for number, entry in enumerate(planned):
        make = partial(hold_room if entry.held else book_room, request=_request(town, entry))
        acts.append(Act(entry.made_at, entry.staff, partial(as_is, make), then=partial(ids.__setitem__, number)))
        if entry.permit_at:
            acts.append(Act(entry.permit_at, entry.staff, partial(_permit, ids, number)))
    later = town.today + timedelta(days=5)
    cancelled = [number for number, entry in enumerate(planned) if entry.starts_at.date() > later][:1]
    at = datetime.combine(town.today, time(9, 50))
    acts += [Act(at, "staff", partial(_cancel, ids, number)) for number in cancelled]
    return PlannedActs(acts, len(planned))


def spread(rng: Random, town: Town, count: int) -> None:
    """So many bookings over three years."""
    at = datetime.combine(town.today - SET_UP_BEFORE, time(11))
    town.act(partial(fill_demo, rng=rng, today=town.today, groups=town.groups, count=count), at=at)


def _planned(rng: Random, town: Town, people: list[DemoGroup], before: int, after: int) -> list[PlannedBooking]:
    with town.database.reading() as session:
        book = rulebook(session)
    around = [town.today + timedelta(days=number) for number in range(-before, after + 1)]
    days = [day for day in around if book.open_on(day, 1)]
    planned = plan_bookings(rng, people, days, town.today)
    ahead = [day for day in days if day >= town.today]
    if len(ahead) > 1:
        now = datetime.combine(town.today, DEMO_HOUR)
        waiting = plan_provisional(people, planned, ahead[1], town.today)
        held = plan_hold(rng, people, planned, ahead[0], now)
        planned += [entry for entry in (waiting, held) if entry]
    return planned


def _permit(ids: dict[int, int], number: int) -> Callable[..., Any]:
    """The permit against cash."""
    return partial(issue_permit, booking_id=ids[number], paid_by="現金")


def _cancel(ids: dict[int, int], number: int) -> Callable[..., Any]:
    """The group rang to cancel, so that a cancelled booking can be seen too."""
    return partial(cancel_booking, booking_id=ids[number], reason=CancelReason.GROUP_ASKED, seen_version=1)


def _request(town: Town, entry: PlannedBooking) -> BookingRequest:
    return BookingRequest(
        resource_id=town.rooms[entry.room],
        group_id=town.groups[entry.group],
        starts_at=entry.starts_at,
        ends_at=entry.ends_at,
        purpose=entry.purpose,
        people=entry.people or None,
        items=tuple((town.items[name], quantity) for name, quantity in entry.items),
    )
