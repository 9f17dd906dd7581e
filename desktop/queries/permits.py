"""What stands on a permit. Reads bookings, resources, sites, center, groups, people, stock, settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One line of the fee, frozen with the booking: what, how many of which unit, yen each, yen in all."""

    text: str
    quantity: str
    price: int
    amount: int


@dataclass(frozen=True, slots=True)
class PermitUse:
    """One use: half-open on the center's wall clock."""

    starts_at: datetime
    ends_at: datetime
    room: str


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues: the mayor or manager who signs, the center with its address; empty strings are left out."""

    signatory: str
    center: str
    operator: str
    postal_code: str
    address: str
    phone: str
    ordinance: str
    form_number: str
    invoice_number: str
    conditions: tuple[str, ...]
    demo: bool


@dataclass(frozen=True, slots=True)
class Permit:
    """A permit with receipt for one group and one or more uses. Money in whole yen, tax included.

    `paid_on` is None while the fee is unpaid; then the paper is a permit only and says so.
    `qr` is the text of the QR code that the desk scans.
    """

    number: str
    issued_on: date
    qr: str
    group: str
    group_number: str
    representative: str
    postal_code: str
    address: str
    uses: tuple[PermitUse, ...]
    purpose: str
    people: int | None
    equipment: str
    user_class: str
    contact: str
    fee_lines: tuple[FeeLine, ...]
    fee: int
    tax_percent: int
    paid_on: date | None
    paid_by: str
    issuer: Issuer
    staff: str
    printed_at: datetime
