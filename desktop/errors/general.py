"""Refusals that any part of the desk can meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.errors.base import DeskError
from desktop.words import StaffRole


@dataclass
class StillUsed(DeskError):
    """What the act `verb` made cannot be taken back: something made since refers to it."""

    verb: str


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
class Interrupted(DeskError):
    """A command was stopped with Ctrl+C before it was done."""
