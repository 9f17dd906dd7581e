"""Refusals of the till and the print room."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.errors.base import DeskError


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
