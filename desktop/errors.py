"""Refusals: what the desk can act on. They carry data, never prose; `sentences/` has the words.

Anything that is not a `DeskError` is a bug and keeps its traceback.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.words import OfferKind, StaffRole


class DeskError(Exception):
    """An expected refusal."""


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
    """A room cannot be had for a stretch; `alternatives` are the nearest things that would work."""

    room: str
    room_id: int
    wanted_start: datetime
    wanted_end: datetime
    alternatives: tuple[Offer, ...] = ()


@dataclass(kw_only=True)
class RoomTaken(PlaceRefused):
    """Somebody else has part of the stretch, theirs from `start` to `end`; `held_by` names who holds it."""

    group: str
    start: datetime
    end: datetime
    held_by: str = ""


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
    """The date of use cannot be booked today: booking for it opens on `opens`."""

    day: date
    opens: date


@dataclass
class GroupNotActive(DeskError):
    group: str
    status: str


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
class StillUsed(DeskError):
    """What the act `verb` made cannot be taken back: something made since refers to it."""

    verb: str


@dataclass
class UndoIsVoid(DeskError):
    """Money was taken: it is given back by a void of the receipt, with a reason. `total` is in yen."""

    receipt: str
    receipt_id: int
    total: int


@dataclass
class NotLive(DeskError):
    """The booking is cancelled or has expired, so it cannot be moved, confirmed or cancelled."""

    record: str
    state: str


@dataclass
class HoldExpired(DeskError):
    room: str
    expired_at: datetime


@dataclass
class NotFound(DeskError):
    """`kind` is a word of the glossary (room, group, booking, staff); `key` is what was asked for."""

    kind: str
    key: str


@dataclass
class Missing(DeskError):
    """A required field was left empty."""

    field: str


@dataclass
class TooLongText(DeskError):
    field: str
    length: int
    most: int


@dataclass
class NotReadable(DeskError):
    """What was typed could not be read as a date, a time or a number."""

    field: str
    value: str


@dataclass
class AlreadyThere(DeskError):
    kind: str
    key: str


@dataclass
class ChangedElsewhere(DeskError):
    """Somebody saved the record first. `theirs` and `mine` map field names to values."""

    record: str
    who: str = ""
    at: datetime | None = None
    theirs: dict[str, str] | None = None
    mine: dict[str, str] | None = None


@dataclass
class ChangedSince(DeskError):
    """The record was changed after the entry that should be undone."""

    record: str
    verb: str
    who: str
    at: datetime


@dataclass
class NothingToUndo(DeskError):
    """There is no such entry, or it has been undone already."""


@dataclass
class NeverUndone(DeskError):
    """Receipts, payments, sent packages and issued numbers are never undone."""

    verb: str


@dataclass
class WrongPin(DeskError):
    staff: str
    tries_left: int


@dataclass
class PinLocked(DeskError):
    staff: str
    seconds: int


@dataclass
class PinTooWeak(DeskError):
    least: int


@dataclass
class NotAllowed(DeskError):
    """The action needs another role."""

    verb: str
    role: StaffRole


@dataclass
class Busy(DeskError):
    """The database stayed locked for longer than we are willing to wait; `who` holds it, when known."""

    seconds: float
    who: str = ""


@dataclass
class Unreachable(DeskError):
    """The database server cannot be reached, or the folder is not there."""

    where: str


@dataclass
class NotACenter(DeskError):
    where: str


@dataclass
class CenterExists(DeskError):
    where: str


@dataclass
class OnNetworkShare(DeskError):
    """An embedded database on a network share or in a synced folder loses data."""

    where: str


@dataclass
class ProgramTooOld(DeskError):
    """The database was last used by a newer program."""

    schema: str


@dataclass
class WrongKey(DeskError):
    """The database is encrypted and the key does not open it, or the file is no database."""

    where: str


@dataclass
class NotADemo(DeskError):
    """Only demo centers have a clock that can be set."""


@dataclass
class Damaged(DeskError):
    """`check` found faults."""

    faults: tuple[str, ...]


@dataclass
class CannotWrite(DeskError):
    """A file could not be written."""

    file: str
    reason: str


@dataclass
class Interrupted(DeskError):
    """A command was stopped with Ctrl+C before it was done."""
