"""What is told of a locker and of who has it, label by label."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.rental_board import UnitRow
from desktop.queries.rentals import RentalRow
from desktop.views.rentals import words
from desktop.views.shared import written
from desktop.words import RentalCharge

Told = list[tuple[str, str]]


def unit_facts(unit: UnitRow, charge: RentalCharge) -> Told:
    return [
        (QCoreApplication.translate("Rentals", "Size"), unit.size),
        (QCoreApplication.translate("Rentals", "Key"), unit.key_number),
        (QCoreApplication.translate("Rentals", "Price"), words.price(unit.price, charge)),
        (QCoreApplication.translate("Rentals", "Note"), unit.note),
    ]


def rental_facts(unit: UnitRow, rental: RentalRow) -> Told:
    renewed = QCoreApplication.translate("Rentals", "renewed") if rental.renewed else ""
    return [
        (QCoreApplication.translate("Rentals", "Group"), f"{rental.group}\n{rental.phone}".strip()),
        (QCoreApplication.translate("Rentals", "Period"), words.period(rental.first_day, rental.until_day)),
        (QCoreApplication.translate("Rentals", "Fee"), words.paid(rental)),
        (QCoreApplication.translate("Rentals", "Deposit"), words.deposit(rental)),
        (QCoreApplication.translate("Rentals", "Key"), _key(unit, rental)),
        (QCoreApplication.translate("Rentals", "Number"), rental.number),
        (
            QCoreApplication.translate("Rentals", "Letter"),
            written.short_day(rental.asked_on) if rental.asked_on else "",
        ),
        (QCoreApplication.translate("Rentals", "Next year"), renewed),
        (QCoreApplication.translate("Rentals", "Size"), unit.size),
        (QCoreApplication.translate("Rentals", "Note"), unit.note),
    ]


def _key(unit: UnitRow, rental: RentalRow) -> str:
    told = ""
    if rental.key_back_on is not None:
        word = QCoreApplication.translate("Rentals", "back {day}")
        told = word.format(day=written.short_day(rental.key_back_on))
    elif rental.key_out_on is not None:
        word = QCoreApplication.translate("Rentals", "out since {day}")
        told = word.format(day=written.short_day(rental.key_out_on))
    return "　".join(part for part in (unit.key_number, told) if part)
