"""Who wants what when, what the user has already, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.rules.quotas import Use
from desktop.rules.settings import Scope
from desktop.words import BookingState, ExpiryKind, GroupStatus


@dataclass(frozen=True, slots=True)
class Down:
    """Since when a machine cannot be used, and what is the matter."""

    since: datetime | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The facts the rules look at; `block` is the desk note that stops the group's bookings.

    `stands`: the booking has this place already, so that only its user is judged. `same_user`: it counts in no quota
    that it was not in before. `set_aside` are the refusals a manager has set aside for it. `down`: what is wanted is a
    machine that cannot be used now.
    """

    room: str
    room_id: int
    site_id: int
    capacity: int
    starts_at: datetime
    ends_at: datetime
    people: int | None
    group: str
    group_status: GroupStatus
    registered_until: date | None
    block: str = ""
    class_id: int | None = None
    guest: bool = False
    let: bool = True
    needs_approval: bool = False
    approved: bool = False
    papers_in: bool = False
    stands: bool = False
    same_user: bool = False
    set_aside: frozenset[str] = frozenset()
    down: Down | None = None

    @property
    def day(self) -> date:
        return self.starts_at.date()

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds()) // 60

    @property
    def scope(self) -> Scope:
        return Scope(self.site_id, self.room_id, self.class_id)

    @property
    def place(self) -> dict[str, Any]:
        """What every refusal of a place carries."""
        return {
            "room": self.room,
            "room_id": self.room_id,
            "wanted_start": self.starts_at,
            "wanted_end": self.ends_at,
            "class_id": self.class_id,
        }


@dataclass(frozen=True, slots=True)
class Had:
    """What the group has around the day beside this booking, and the points it earned, with the days of use."""

    uses: tuple[Use, ...] = ()
    points: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """What a booking becomes, until when it waits for what, and the refusals a manager set aside."""

    state: BookingState
    expires_at: datetime | None = None
    waits_for: ExpiryKind | None = None
    overridden: tuple[str, ...] = ()


NOTHING = Had()


def minutes_of(moment: datetime, day: date) -> int:
    """Minutes since the day's midnight: 1440 for the midnight that ends it."""
    return (moment.toordinal() - day.toordinal()) * 1440 + moment.hour * 60 + moment.minute


def moment_at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time.min) + timedelta(minutes=minutes)
