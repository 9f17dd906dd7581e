"""Payments, the till, invoices, rentals and loans."""

from enum import StrEnum


class PaymentMethod(StrEnum):
    """What is paid from a PREPAID card was taken when the card was filled."""

    CASH = "cash"
    TRANSFER = "transfer"
    PREPAID = "prepaid"
    OTHER = "other"


class TakingKind(StrEnum):
    """What money was taken for, as the daily sheet lists it."""

    ROOM = "room"
    EQUIPMENT = "equipment"
    PRINTING = "printing"
    COPYING = "copying"
    RENTAL = "rental"
    PREPAID = "prepaid"
    INVOICE = "invoice"
    OTHER = "other"


class ReceiptForm(StrEnum):
    """The paper a receipt is printed on."""

    A6 = "A6"
    A5 = "A5"
    ROLL = "roll"


class TillCountKind(StrEnum):
    OPENING = "opening"
    INTERIM = "interim"
    CLOSING = "closing"


class TillMoveKind(StrEnum):
    """Cash that goes in or out of the till and is no taking; a HELD deposit is given back one day."""

    CHANGE_IN = "change_in"
    TO_SAFE = "to_safe"
    HELD = "held"
    HELD_BACK = "held_back"


class InvoicePeriod(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


class InvoiceState(StrEnum):
    OPEN = "open"
    PAID = "paid"
    VOIDED = "voided"


class ReliefState(StrEnum):
    RECEIVED = "received"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class RentalCharge(StrEnum):
    """What a rental's price is for."""

    MONTH = "month"
    YEAR = "year"


class RentalState(StrEnum):
    """A RUNNING rental has its unit until its last month; an ENDED one gave it back."""

    RUNNING = "running"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


class RentalWishState(StrEnum):
    WAITING = "waiting"
    WON = "won"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


class LoanState(StrEnum):
    BOOKED = "booked"
    OUT = "out"
    BACK = "back"
    CANCELLED = "cancelled"
