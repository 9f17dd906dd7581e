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
class GroupBlocked(DeskError):
    """A desk note stops the group's bookings; `text` is what it says."""

    group: str
    text: str


@dataclass
class AlreadyLifted(DeskError):
    """The desk note holds no more: `who` lifted it."""

    who: str
    at: datetime


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
class NegativeMoney(DeskError):
    """`field` would be `value` yen, less than nothing."""

    field: str
    value: int


@dataclass
class TenderedTooLittle(DeskError):
    """In yen: what is to be paid, and what was put on the counter."""

    total: int
    tendered: int


@dataclass
class AlreadyPaid(DeskError):
    """The print job of this number was paid, or costs nothing."""

    job: str


@dataclass
class JobWithdrawn(DeskError):
    """The print job of this number was taken back."""

    job: str


@dataclass
class AlreadyVoided(DeskError):
    """The receipt of this number counts no more."""

    receipt: str


@dataclass
class CounterRunsBackwards(DeskError):
    """The counter of a machine reads less after a job than before it."""

    before: int
    after: int


@dataclass
class OverSheetLimit(DeskError):
    """More `sheets` than the tariff allows for one use."""

    sheets: int
    most: int


@dataclass
class CopierInstead(DeskError):
    """So few `sheets` that the copier is to be used: the press is for more than `up_to`."""

    sheets: int
    up_to: int


@dataclass
class NoPriceFor(DeskError):
    """The tariff of this title has no price for `what`, as the receipt would call it."""

    tariff: str
    what: str


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
class Contradicts(DeskError):
    """`value` of `field` cannot be right beside the `other` field's `other_value`: more citizens than members."""

    field: str
    value: str
    other: str
    other_value: str


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
class EventEndsFirst(DeskError):
    """The event's end is not after its start."""

    start: datetime
    end: datetime


@dataclass
class NotAPicture(DeskError):
    """What the file holds is no whole PNG or JPEG, whatever its name says."""

    picture: str


@dataclass
class PictureTooHeavy(DeskError):
    """The file of the picture is larger than what is kept; both in megabytes."""

    picture: str
    megabytes: int
    most: int


@dataclass
class PictureUnfolds(DeskError):
    """A small file that would fill the memory when it is opened; both in megabytes."""

    picture: str
    megabytes: int
    most: int


@dataclass
class CaseClosed(DeskError):
    """The consultation is closed: it has to be reopened before anything is added to it."""

    number: str


@dataclass
class FollowUpsOpen(DeskError):
    """The consultation cannot be closed: so many follow-ups are still to be done."""

    number: str
    count: int


@dataclass
class CannotRead(DeskError):
    """A file could not be opened; `trouble` is missing, forbidden, folder, special or other."""

    file: str
    trouble: str


@dataclass
class NotATable(DeskError):
    """A file that should be a table is something else; `found` says what: empty, pdf, image, locked, ..."""

    file: str
    found: str


@dataclass
class BrokenFile(DeskError):
    """A file of the right kind is damaged; `line` is where a quotation mark went wrong, 0 where nobody can say."""

    file: str
    line: int = 0


@dataclass
class TooBig(DeskError):
    """A file has, or promises, more `counted` (rows, columns, bytes) than are read."""

    file: str
    counted: str
    amount: int
    most: int


@dataclass
class NoHeader(DeskError):
    """No row of the file was recognised as the header of a list; `headers` is the first row there is."""

    file: str
    headers: tuple[str, ...] = ()


@dataclass
class CharactersLost(DeskError):
    """The `encoding` does not have `count` characters; `lost` names each with file, row (header 1) and column."""

    encoding: str
    count: int
    character: str
    lost: tuple[dict[str, str | int], ...] = ()


@dataclass
class PackageDamaged(DeskError):
    """A package for the city is not as it was sealed; `problems` says what, `count` how much."""

    file: str
    count: int
    problems: tuple[str, ...] = ()


@dataclass
class Interrupted(DeskError):
    """A command was stopped with Ctrl+C before it was done."""


@dataclass
class NotNow(DeskError):
    """The act `verb` does not fit a group that stands where it stands."""

    group: str
    status: str
    verb: str


@dataclass
class DayToCome(DeskError):
    """`field` is a day to come where only what has happened can be written down."""

    field: str
    day: date


@dataclass
class NotAnswered(DeskError):
    """A question of the checklist is open."""

    question: str


@dataclass
class PapersMissing(DeskError):
    """Papers that an application needs are not in hand; `papers` names them."""

    group: str
    papers: str


@dataclass
class RulesUnkept(DeskError):
    """A group does not keep the center's rules, and nobody said why it is registered all the same."""

    group: str


@dataclass
class AlreadyDecided(DeskError):
    """Somebody else decided the application, or it was withdrawn; `state` says how it ended."""

    group: str
    state: str
    reviewer: str
    decided_on: date | None


@dataclass
class NotInRound(DeskError):
    """The group is not asked in the round."""

    round: str
    group: str


@dataclass
class RoundClosed(DeskError):
    """The round called `round` has been closed; nothing is written into it any more."""

    round: str
    closed_on: date


@dataclass
class NobodyAsked(DeskError):
    """A round needs groups that are asked."""


@dataclass
class MergedWithItself(DeskError):
    """Two records were to become one, and are one."""

    group: str


@dataclass
class KeptLonger(DeskError):
    """The records of a group are not to be erased yet: they are kept until `until`, or for ever (None)."""

    group: str
    until: date | None = None


@dataclass
class FileNotKept(DeskError):
    """Too heavy (both in megabytes), empty or not the `kind` its name says, or else of a kind that might run."""

    file: str
    kind: str = ""
    megabytes: int = 0
    most: int = 0
