"""Whether the rules of the date of use allow a booking, and what it becomes. Who has the room is not judged here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from desktop.errors import (
    Damaged,
    DeskError,
    EndsBeforeStart,
    GroupBlocked,
    GroupNotActive,
    GuestsNotAllowed,
    MachineNotReady,
    NotReadable,
    OffTick,
    PointsReached,
    RegistrationEndsBefore,
    RoomRetired,
    TooLong,
    TooManyPeople,
)
from desktop.rules.booking_quotas import refuse_over_quota
from desktop.rules.booking_times import (
    refuse_closed,
    refuse_off_grid,
    refuse_outside_hours,
    refuse_past,
    refuse_too_early,
    refuse_too_late,
    refuse_wrong_length,
    window_opens,
)
from desktop.rules.booking_waits import awaited, if_ended
from desktop.rules.dates import EARLIEST, LATEST
from desktop.rules.points import stopped_until
from desktop.rules.rulebook import Rulebook
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.wanted import NOTHING, Had, Judged, Wanted, minutes_of, moment_at
from desktop.words import LIVE_STATES, BookingState, GroupStatus, RegistrationEnded

__all__ = [
    "BOOKABLE",
    "Had",
    "Judged",
    "Rulebook",
    "Wanted",
    "is_live",
    "minutes_of",
    "moment_at",
    "refuse_bad_day",
    "refuse_bad_stretch",
    "state_allowed",
    "window_opens",
]

DAY = timedelta(days=1)
BOOKABLE = frozenset({GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE})
_Check = Callable[[], None]


def refuse_bad_day(day: date) -> None:
    """A day has a day before it and one after it, and nobody has a room in the year 9999. Raises NotReadable."""
    if not EARLIEST <= day <= LATEST:
        raise NotReadable("date", day.isoformat())


def refuse_bad_stretch(starts_at: datetime, ends_at: datetime) -> None:
    """A stretch lies on ticks, ends after it starts and stays within one day, to which 24:00 belongs."""
    refuse_bad_day(starts_at.date())
    if ends_at <= starts_at:
        raise EndsBeforeStart(starts_at, ends_at)
    for moment in (starts_at, ends_at):
        if moment.minute % TICK_MINUTES or moment.second or moment.microsecond:
            raise OffTick(moment, TICK_MINUTES)
    if ends_at > datetime.combine(starts_at.date(), time.min) + DAY:
        raise TooLong(starts_at, ends_at)


def state_allowed(
    wanted: Wanted, book: Rulebook, now: datetime, had: Had = NOTHING, *, override: bool = False
) -> Judged:
    """What the booking becomes before its fee is known; the first rule that forbids it refuses.

    With `override` every rule is set aside and named in `overridden`; a merged group books under its other name.
    """
    if wanted.group_status is GroupStatus.MERGED:
        raise GroupNotActive(wanted.group, wanted.group_status)
    overridden: list[str] = []
    for check in _checks(wanted, book, now, had):
        try:
            check()
        except Damaged:
            raise
        except DeskError as refusal:
            name = type(refusal).__name__
            if not override and name not in wanted.set_aside:
                raise
            overridden.append(name)
    return replace(awaited(wanted, book, now), overridden=tuple(overridden))


def is_live(state: BookingState, expires_at: datetime | None, now: datetime) -> bool:
    """Whether a booking keeps others out at `now`: what has expired is free, swept away or not."""
    return state in LIVE_STATES and (expires_at is None or now < expires_at)


def _checks(wanted: Wanted, book: Rulebook, now: datetime, had: Had) -> Iterator[_Check]:
    yield lambda: _refuse_room(wanted)
    yield lambda: _refuse_guest(wanted, book)
    if not wanted.stands:
        yield lambda: refuse_closed(wanted, book)
        yield lambda: refuse_outside_hours(wanted, book)
        yield lambda: refuse_off_grid(wanted, book)
        yield lambda: refuse_wrong_length(wanted, book)
    yield lambda: refuse_past(wanted, book, now)
    if not wanted.stands:
        yield lambda: refuse_too_early(wanted, book, now)
        yield lambda: refuse_too_late(wanted, book, now)
    yield lambda: _refuse_people(wanted)
    yield lambda: _refuse_group(wanted)
    yield lambda: _refuse_block(wanted)
    yield lambda: _refuse_points(wanted, book, now, had)
    yield lambda: _refuse_ended(wanted, book)
    yield lambda: refuse_over_quota(wanted, book, now, had)


def _setting(name: str, wanted: Wanted, book: Rulebook) -> int:
    return book.setting(f"booking.{name}", wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)


def _refuse_room(wanted: Wanted) -> None:
    if not wanted.let and not wanted.stands:
        raise RoomRetired(wanted.room)
    if wanted.down is not None and not wanted.stands:
        raise MachineNotReady(wanted.room, wanted.down.since, wanted.down.note)


def _refuse_guest(wanted: Wanted, book: Rulebook) -> None:
    if wanted.guest and not _setting("guests", wanted, book):
        raise GuestsNotAllowed(wanted.room)


def _refuse_people(wanted: Wanted) -> None:
    if wanted.people is not None and wanted.people > wanted.capacity > 0:
        raise TooManyPeople(**wanted.place, capacity=wanted.capacity, people=wanted.people)


def _refuse_group(wanted: Wanted) -> None:
    if wanted.group_status not in BOOKABLE:
        raise GroupNotActive(wanted.group, wanted.group_status)


def _refuse_block(wanted: Wanted) -> None:
    if wanted.block:
        raise GroupBlocked(wanted.group, wanted.block)


def _refuse_points(wanted: Wanted, book: Rulebook, now: datetime, had: Had) -> None:
    if not had.points or wanted.same_user:
        return
    most, months = _setting("points_limit", wanted, book), _setting("points_months", wanted, book)
    until = stopped_until(had.points, now.date(), most=most, months=months)
    if until is not None:
        raise PointsReached(wanted.group, sum(points for _day, points in had.points), most, until)


def _refuse_ended(wanted: Wanted, book: Rulebook) -> None:
    until = wanted.registered_until
    if until is not None and until < wanted.day and if_ended(wanted, book) is RegistrationEnded.REFUSE:
        raise RegistrationEndsBefore(wanted.group, until, wanted.day)
