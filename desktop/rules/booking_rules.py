"""Whether the rules of the date of use allow a booking. Hours and closed days are judged inside the locked write."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.errors import (
    Damaged,
    EndsBeforeStart,
    GroupBlocked,
    GroupNotActive,
    InThePast,
    OffTick,
    OutsideBookingWindow,
    OutsideHours,
    RegistrationEndsBefore,
    SiteClosed,
    TooLong,
    TooManyPeople,
)
from desktop.rules.booking_window import opens_on
from desktop.rules.closed_days import ClosedRule, closed_by
from desktop.rules.opening import Hours, hours_on
from desktop.rules.settings import DatedValue, Scope, value_on
from desktop.rules.ticks import TICK_MINUTES
from desktop.words import LIVE_STATES, BookingState, GroupStatus, RegistrationEnded, WindowAnchor

DAY = timedelta(days=1)
BOOKABLE = frozenset({GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE})


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The dated rules of a center as plain values."""

    hours: tuple[Hours, ...]
    closed: tuple[ClosedRule, ...]
    settings: tuple[DatedValue, ...]

    def setting(
        self, name: str, day: date, site_id: int, room_id: int | None = None, class_id: int | None = None
    ) -> Any:
        """The setting's value on the day. Raises Damaged when what is stored cannot be one."""
        try:
            return value_on(name, day, self.settings, Scope(site_id, room_id, class_id))
        except ValueError as wrong:
            raise Damaged((str(wrong),)) from wrong

    def open_on(self, day: date, site_id: int) -> bool:
        return closed_by(day, self.closed, site_id) is None and hours_on(day, self.hours, site_id) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Who wants what when: the facts the rules look at; `block` is the desk note that stops the group's bookings."""

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


def refuse_bad_stretch(starts_at: datetime, ends_at: datetime) -> None:
    """A stretch lies on ticks, ends after it starts and stays within one day, to which 24:00 belongs."""
    if ends_at <= starts_at:
        raise EndsBeforeStart(starts_at, ends_at)
    for moment in (starts_at, ends_at):
        if moment.minute % TICK_MINUTES or moment.second or moment.microsecond:
            raise OffTick(moment, TICK_MINUTES)
    if ends_at > datetime.combine(starts_at.date(), time.min) + DAY:
        raise TooLong(starts_at, ends_at)


def state_allowed(wanted: Wanted, book: Rulebook, now: datetime) -> BookingState:
    """CONFIRMED, or PROVISIONAL when the registration ends first and the center's rule says so; refusals otherwise."""
    _refuse_closed(wanted, book)
    _refuse_wrong_time(wanted, book, now)
    if wanted.people is not None and wanted.people > wanted.capacity > 0:
        raise TooManyPeople(**_place(wanted), capacity=wanted.capacity, people=wanted.people)
    if wanted.group_status not in BOOKABLE:
        raise GroupNotActive(wanted.group, wanted.group_status)
    if wanted.block:
        raise GroupBlocked(wanted.group, wanted.block)
    return _state_by_registration(wanted, book)


def is_live(state: BookingState, expires_at: datetime | None, now: datetime) -> bool:
    """Whether a booking keeps others out at `now`: what has expired is free, swept away or not."""
    return state in LIVE_STATES and (expires_at is None or now < expires_at)


def minutes_of(moment: datetime, day: date) -> int:
    """Minutes since the day's midnight: 1440 for the midnight that ends it."""
    return int((moment - datetime.combine(day, time.min)).total_seconds()) // 60


def moment_at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time.min) + timedelta(minutes=minutes)


def window_opens(day: date, site_id: int, book: Rulebook) -> date:
    """The first day on which the date of use can be booked."""
    return opens_on(
        day,
        months=book.setting("booking.window_months", day, site_id),
        anchor=WindowAnchor(book.setting("booking.window_anchor", day, site_id)),
        is_open=lambda candidate: book.open_on(candidate, site_id),
    )


def _refuse_closed(wanted: Wanted, book: Rulebook) -> None:
    day = wanted.starts_at.date()
    if rule := closed_by(day, book.closed, wanted.site_id):
        raise SiteClosed(**_place(wanted), day=day, rule=rule.name)
    hours = hours_on(day, book.hours, wanted.site_id)
    opens, closes = (hours.opens, hours.closes) if hours else (0, 0)
    if minutes_of(wanted.starts_at, day) < opens or minutes_of(wanted.ends_at, day) > closes:
        raise OutsideHours(**_place(wanted), day=day, opens=opens, closes=closes)


def _place(wanted: Wanted) -> dict[str, Any]:
    return {
        "room": wanted.room,
        "room_id": wanted.room_id,
        "wanted_start": wanted.starts_at,
        "wanted_end": wanted.ends_at,
    }


def _refuse_wrong_time(wanted: Wanted, book: Rulebook, now: datetime) -> None:
    day = wanted.starts_at.date()
    late = timedelta(minutes=book.setting("booking.past_minutes", day, wanted.site_id))
    if wanted.starts_at + late < now:
        raise InThePast(wanted.starts_at, now)
    opens = window_opens(day, wanted.site_id, book)
    if now.date() < opens:
        raise OutsideBookingWindow(day, opens)


def _state_by_registration(wanted: Wanted, book: Rulebook) -> BookingState:
    day, until = wanted.starts_at.date(), wanted.registered_until
    if until is None or day <= until:
        return BookingState.CONFIRMED
    match RegistrationEnded(book.setting("booking.registration_ended", day, wanted.site_id)):
        case RegistrationEnded.REFUSE:
            raise RegistrationEndsBefore(wanted.group, until, day)
        case RegistrationEnded.PROVISIONAL:
            return BookingState.PROVISIONAL
        case RegistrationEnded.ALLOW:
            return BookingState.CONFIRMED
