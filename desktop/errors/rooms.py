"""Refusals of bookings: the place, the time, the rules, the group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.errors.base import DeskError
from desktop.words import OfferKind


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that would work instead: a free stretch in a room, half-open, with its price in yen."""

    kind: OfferKind
    resource_id: int
    room: str
    capacity: int
    starts_at: datetime
    ends_at: datetime
    fee: int


@dataclass(kw_only=True)
class PlaceRefused(DeskError):
    """A room cannot be had for a stretch; `alternatives` are the nearest things that would work.

    `class_id` is the class of user whose rules and prices the alternatives follow.
    """

    room: str
    room_id: int
    wanted_start: datetime
    wanted_end: datetime
    class_id: int | None = None
    alternatives: tuple[Offer, ...] = ()


@dataclass(kw_only=True)
class RoomTaken(PlaceRefused):
    """Somebody else has part of the stretch, theirs from `start` to `end`; `held_by` names who holds it.

    Where they only come too near, `buffer` is the minutes between the two, and the stretch is told with them.
    """

    group: str
    start: datetime
    end: datetime
    held_by: str = ""
    buffer: int = 0


@dataclass(kw_only=True)
class SiteClosed(PlaceRefused):
    """The closed-day rule called `rule` covers the date."""

    day: date
    rule: str


@dataclass(kw_only=True)
class OutsideHours(PlaceRefused):
    """The stretch leaves the date's opening hours; `opens` and `closes` are minutes since midnight, up to 1440."""

    day: date
    opens: int
    closes: int


@dataclass(kw_only=True)
class TooManyPeople(PlaceRefused):
    capacity: int
    people: int


@dataclass
class EndsBeforeStart(DeskError):
    start: datetime
    end: datetime


@dataclass
class OffTick(DeskError):
    """Bookings begin and end on a tick of `minutes`."""

    moment: datetime
    minutes: int


@dataclass
class TooLong(DeskError):
    """A booking stays within one day of the center's clock."""

    start: datetime
    end: datetime


@dataclass
class InThePast(DeskError):
    start: datetime
    now: datetime


@dataclass
class OutsideBookingWindow(DeskError):
    """The date of use cannot be booked yet: booking for it opens on `opens`, so many minutes after midnight."""

    day: date
    opens: date
    opens_at: int = 0


@dataclass
class GroupNotActive(DeskError):
    group: str
    status: str


@dataclass
class GroupBlocked(DeskError):
    """A desk note stops the group's bookings; `text` is what it says."""

    group: str
    text: str


@dataclass
class RegistrationEndsBefore(DeskError):
    """The group's registration ends before the date of use."""

    group: str
    ends_on: date
    day: date


@dataclass
class StockShort(DeskError):
    item: str
    wanted: int
    left: int
    start: datetime
    end: datetime


@dataclass
class NotLive(DeskError):
    """The booking is cancelled or has expired, so it cannot be moved, confirmed or cancelled."""

    record: str
    state: str


@dataclass
class HoldExpired(DeskError):
    room: str
    expired_at: datetime


@dataclass(kw_only=True)
class RoomClosed(PlaceRefused):
    """The dated closure called `closure` has the room from `start` to `end`."""

    closure: str
    start: datetime
    end: datetime


@dataclass(kw_only=True)
class OffSlot(PlaceRefused):
    """The room is let in slots, and the stretch is none of them; `slots` says which there are."""

    slots: tuple[str, ...]


@dataclass
class AcceptanceOver(DeskError):
    """Bookings for the date of use were accepted until a moment that has passed."""

    day: date
    until: datetime


@dataclass
class TooShort(DeskError):
    """A stretch of `minutes` where the center lets a room for `least` or more."""

    minutes: int
    least: int


@dataclass
class LongerThanAllowed(DeskError):
    """A stretch of `minutes` where the center lets a room for `most` at a time."""

    minutes: int
    most: int


@dataclass
class OverQuota(DeskError):
    """A group would have more than it may: in the `period` (day, week, month) of `day` `has` and `wanted` more.

    `unit` is hours, slots or bookings; hours are in minutes.
    """

    group: str
    unit: str
    period: str
    day: date
    most: int
    has: int
    wanted: int


@dataclass
class PointsReached(DeskError):
    """Late cancelling and no-shows have earned the group `points`, with `most` it may not book before `until`."""

    group: str
    points: int
    most: int
    until: date


@dataclass
class GuestsNotAllowed(DeskError):
    """The room is for those on the register."""

    room: str


@dataclass
class RoomRetired(DeskError):
    """The room is let no more."""

    room: str


@dataclass
class StillBooked(DeskError):
    """The room cannot be taken out of use: `count` bookings are to come, the last ends at `until`."""

    room: str
    count: int
    until: datetime


@dataclass
class OverrideUnfounded(DeskError):
    """A rule can be set aside only with a reason."""


@dataclass
class NotInState(DeskError):
    """The booking is in a state in which `verb` makes no sense."""

    record: str
    state: str
    verb: str


@dataclass
class KeyIsOut(DeskError):
    """The key of this number was handed to `group` and is not back."""

    key: str
    group: str


@dataclass
class NoDates(DeskError):
    """The rule or the list of a series names no date."""


@dataclass
class TooManyDates(DeskError):
    """A series of `count` dates; `most` is what one can have."""

    count: int
    most: int


@dataclass
class BadRule(DeskError):
    """A series rule that cannot be read."""

    rule: str


@dataclass
class AlreadyRefunded(DeskError):
    """The fee of the booking was given back."""

    record: str


@dataclass
class NotBegun(DeskError):
    """The booking begins only at `starts_at`."""

    record: str
    starts_at: datetime


@dataclass
class NoRefund(DeskError):
    """Nothing of the booking's fee comes back: nothing was paid, or the table gives nothing that late."""

    record: str
