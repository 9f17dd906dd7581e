"""Refusals of the day book: visits, tables, entries, flyers, events, the day itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.errors.base import DeskError


@dataclass
class FewerThanNobody(DeskError):
    """A correction would leave fewer than nobody: so many are counted for this purpose in that hour."""

    purpose: str
    hour: str
    counted: int


@dataclass
class TableTaken(DeskError):
    """Somebody sits at the table until a moment; `free` names tables with enough seats."""

    table: str
    who: str
    until: datetime
    free: str = ""


@dataclass
class SeatsShort(DeskError):
    """More people than the table has seats; `free` names tables with enough."""

    table: str
    seats: int
    people: int
    free: str = ""


@dataclass
class EntryEnded(DeskError):
    """The entry of this number was done with on a day."""

    number: str
    on: date


@dataclass
class EntryOpen(DeskError):
    """The entry of this number has not been done with."""

    number: str


@dataclass
class NoSpaceLeft(DeskError):
    """The rack or board has fewer free spaces than the sheet takes; `others` names some with enough."""

    place: str
    free: int
    wanted: int
    others: str = ""


@dataclass
class CameDown(DeskError):
    """The flyer or poster of this number came down on a day."""

    number: str
    on: date


@dataclass
class EventOver(DeskError):
    """The event was called off, or signing up for it ended on a day."""

    title: str
    on: date


@dataclass
class SignedUpAlready(DeskError):
    """Somebody of this name and telephone number has signed up for the event."""

    title: str
    name: str


@dataclass
class EventFull(DeskError):
    """What was taken back would bring more people to the event than it has places."""

    title: str
    capacity: int
    people: int


@dataclass
class OpenedAlready(DeskError):
    """The day was opened by somebody at a moment."""

    day: date
    staff: str
    at: datetime


@dataclass
class ClosedAlready(DeskError):
    """The day was closed by somebody at a moment."""

    day: date
    staff: str
    at: datetime


@dataclass
class DaySigned(DeskError):
    """The day's log is signed and stays as it is."""

    day: date
    staff: str
    at: datetime


@dataclass
class DayNotSigned(DeskError):
    """The day's log has not been signed."""

    day: date
