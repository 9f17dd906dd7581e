"""Refusals of the till, receipts, invoices and prepaid cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

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
class AlreadyVoided(DeskError):
    """The receipt of this number counts no more."""

    receipt: str


@dataclass
class NothingToPay(DeskError):
    """There is nothing open to be paid."""

    who: str


@dataclass
class AlreadySettled(DeskError):
    """The thing of this number was paid, is on an invoice, or costs nothing."""

    what: str
    number: str


@dataclass
class CardShort(DeskError):
    """In yen: what is on the prepaid card, and what is to be paid."""

    card: str
    balance: int
    total: int


@dataclass
class CardBlocked(DeskError):
    """The prepaid card of this number was blocked."""

    card: str


@dataclass
class CardUsed(DeskError):
    """In yen: money of the receipt that filled the prepaid card was spent already."""

    card: str
    balance: int
    total: int


@dataclass
class NoAccount(DeskError):
    """The group does not pay by invoice on that day."""

    group: str
    day: date


@dataclass
class InvoiceSettled(DeskError):
    """The invoice of this number was paid or voided."""

    invoice: str


@dataclass
class NothingToInvoice(DeskError):
    """The group has nothing on account in this time."""

    group: str
    first_day: date
    until_day: date


@dataclass
class TillClosed(DeskError):
    """The till of this day was closed already, by whom and when."""

    site: str
    day: date
    by: str
    at: datetime


@dataclass
class TillOpened(DeskError):
    """The till of this day was opened already."""

    site: str
    day: date
    by: str
    at: datetime


@dataclass
class TillNotOpen(DeskError):
    """The till of this day was never opened."""

    site: str
    day: date


@dataclass
class TillNotYet(DeskError):
    """The till of this day cannot be closed while the clock says that it is still to come."""

    site: str
    day: date
    today: date


@dataclass
class TillChanged(DeskError):
    """Money came or went while the till was being counted: so many yen should be there now."""

    seen: int
    expected: int


@dataclass
class DifferenceUnexplained(DeskError):
    """What was counted differs from what should be there by so many yen, and nobody says why."""

    difference: int


@dataclass
class InBank(DeskError):
    """The takings of this day are in the bank already, by this slip."""

    day: date
    slip: str


@dataclass
class DepositDiffers(DeskError):
    """In yen: what the closed days give, and what was put into the bank."""

    days: int
    amount: int
