"""Refusals of lockers, mailboxes and loans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.errors.base import DeskError


@dataclass
class UnitTaken(DeskError):
    """The locker or mailbox is rented to a group until a day."""

    unit: str
    group: str
    until: date


@dataclass
class RentalsOver(DeskError):
    """The group has as many units of this kind as it may have."""

    kind: str
    group: str
    most: int


@dataclass
class DrawnAlready(DeskError):
    """The units of this kind were drawn for that year."""

    kind: str
    first_day: date


@dataclass
class NotLent(DeskError):
    """The equipment of this name does not leave the house."""

    item: str


@dataclass
class LoanTooLong(DeskError):
    """More nights than equipment is lent for."""

    nights: int
    most: int


@dataclass
class NotAsItStands(DeskError):
    """The rental, wish or loan of this number is in a state in which `verb` makes no sense."""

    number: str
    state: str
    verb: str


@dataclass
class NothingToDraw(DeskError):
    """Nobody wishes for a unit of this kind for that year."""

    kind: str
    first_day: date
