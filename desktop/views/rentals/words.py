"""How lockers and loans are called at the desk, and the mark each carries."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.loans import LoanRow
from desktop.queries.rental_board import UnitRow, WishRow
from desktop.queries.rentals import RentalRow
from desktop.rules.times import clock
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import LoanState, RentalCharge, RentalState, RentalWishState

_DAY = timedelta(days=1)


def unit_mark(unit: UnitRow) -> Mark:
    """The one thing that somebody has to see to, or who has it."""
    rental = unit.rental
    if unit.late is not None:
        return Mark(QCoreApplication.translate("Rentals", "key not back"), "refused", "status.warning")
    if rental is None and not unit.active:
        return Mark(QCoreApplication.translate("Rentals", "not let"), "off")
    if rental is None:
        return Mark(QCoreApplication.translate("Rentals", "free"), "good")
    return rental_mark(rental)


def rental_mark(rental: RentalRow) -> Mark:
    if rental.state is RentalState.WITHDRAWN:
        return Mark(QCoreApplication.translate("Rentals", "taken back"), "off")
    if rental.state is RentalState.ENDED:
        return Mark(QCoreApplication.translate("Rentals", "given back"), "off")
    if rental.is_unpaid:
        return Mark(QCoreApplication.translate("Rentals", "unpaid"), "warn", "status.warning")
    if rental.renewed:
        return Mark(QCoreApplication.translate("Rentals", "renewed"), "accent", "status.good")
    return Mark(QCoreApplication.translate("Rentals", "let"), "accent")


def wish_mark(wish: WishRow) -> Mark:
    if wish.state is RentalWishState.WON:
        return Mark(QCoreApplication.translate("Rentals", "drew {unit}").format(unit=wish.unit), "good", "status.good")
    if wish.state is RentalWishState.LOST:
        place = QCoreApplication.translate("Rentals", "waiting, place {place}").format(place=wish.place)
        return Mark(place, "warn")
    return Mark(QCoreApplication.translate("Rentals", "waits for the draw"), "off")


def loan_mark(loan: LoanRow, now: datetime) -> Mark:
    if loan.is_late(now):
        return Mark(QCoreApplication.translate("Rentals", "overdue"), "refused", "status.warning")
    if loan.state is LoanState.OUT:
        return Mark(QCoreApplication.translate("Rentals", "out"), "accent")
    if loan.state is LoanState.BACK:
        return Mark(QCoreApplication.translate("Rentals", "back"), "good", "status.good")
    if loan.state is LoanState.CANCELLED:
        return Mark(QCoreApplication.translate("Rentals", "cancelled"), "off")
    return Mark(QCoreApplication.translate("Rentals", "booked"), "off")


def period(first_day: date, until_day: date) -> str:
    """The first and the last day, with their years."""
    last = until_day - _DAY
    return f"{first_day.year}/{first_day.month}/{first_day.day} – {last.year}/{last.month}/{last.day}"


def stretch(starts_at: datetime, ends_at: datetime) -> str:
    return f"{written.moment(starts_at)} – {written.moment(ends_at)}"


def due(loan: LoanRow) -> str:
    """When it goes out, or comes back."""
    if loan.state is LoanState.BOOKED:
        said = QCoreApplication.translate("Rentals", "goes out {moment}")
        return said.format(moment=written.moment(loan.starts_at))
    if loan.back_at is not None:
        return QCoreApplication.translate("Rentals", "came back {moment}").format(moment=written.moment(loan.back_at))
    return QCoreApplication.translate("Rentals", "due {moment}").format(moment=written.moment(loan.ends_at))


def price(yen: int, charge: RentalCharge) -> str:
    if not yen:
        return QCoreApplication.translate("Rentals", "free of charge")
    if charge is RentalCharge.MONTH:
        return QCoreApplication.translate("Rentals", "{yen} a month").format(yen=written.yen(yen))
    return QCoreApplication.translate("Rentals", "{yen} a year").format(yen=written.yen(yen))


def paid(thing: RentalRow | LoanRow) -> str:
    if not thing.fee:
        return QCoreApplication.translate("Rentals", "free of charge")
    if thing.paid:
        word = QCoreApplication.translate("Rentals", "{yen}, paid")
    elif thing.on_account:
        word = QCoreApplication.translate("Rentals", "{yen}, by invoice")
    else:
        word = QCoreApplication.translate("Rentals", "{yen}, not paid")
    return word.format(yen=written.yen(thing.fee))


def deposit(thing: RentalRow | LoanRow) -> str:
    if not thing.deposit:
        return ""
    if thing.deposit_back_on is not None:
        word = QCoreApplication.translate("Rentals", "{yen}, given back {day}")
        return word.format(yen=written.yen(thing.deposit), day=written.short_day(thing.deposit_back_on))
    if thing.deposit_taken_on is not None:
        word = QCoreApplication.translate("Rentals", "{yen}, taken {day}")
        return word.format(yen=written.yen(thing.deposit), day=written.short_day(thing.deposit_taken_on))
    return QCoreApplication.translate("Rentals", "{yen}, not taken yet").format(yen=written.yen(thing.deposit))


def times(starts_at: datetime, ends_at: datetime) -> str:
    return f"{clock(starts_at)} – {clock(ends_at)}"
