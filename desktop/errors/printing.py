"""Refusals of the print room and of its tariffs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.errors.base import DeskError
from desktop.errors.rooms import Offer


@dataclass
class JobWithdrawn(DeskError):
    """The print job of this number was taken back."""

    job: str


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
class PressInstead(DeskError):
    """So many `sheets` that the press is to be used: the copier is for up to `up_to`."""

    sheets: int
    up_to: int


@dataclass
class MachineNotReady(DeskError):
    """The machine of this name has been out of order since a day; `alternatives` are for one who wanted to book it."""

    machine: str
    since: datetime | None
    note: str
    alternatives: tuple[Offer, ...] = ()


@dataclass
class ContentUnchecked(DeskError):
    """Nobody has looked at what is to be printed, and the center wants that."""

    what: str


@dataclass
class ContentBanned(DeskError):
    """The center does not print this kind of content."""

    kind: str


@dataclass
class SpecimenMissing(DeskError):
    """The center keeps one copy of everything that is printed."""

    job: str


@dataclass
class GapUnexplained(DeskError):
    """The counter of the machine jumped by `faces` since it was read last."""

    machine: str
    faces: int


@dataclass
class TariffHole(DeskError):
    """The tariff of this title has no price for something that it is for, or for a day (`what`)."""

    tariff: str
    what: str


@dataclass
class TariffOverlap(DeskError):
    """Two lines or periods of the tariff of this title say something about the same."""

    tariff: str
    what: str


@dataclass
class TariffInUse(DeskError):
    """So many `jobs` were charged by this tariff: its prices stay what they were."""

    tariff: str
    jobs: int


@dataclass
class TariffFileWrong(DeskError):
    """A file with a tariff says what cannot be; `row` is the row of the table, the header being 1, or the line's place.

    `column` is the column's head or the key.
    """

    file: str
    row: int
    column: str
    value: str
