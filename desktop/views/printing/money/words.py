"""What the desk calls the things that are paid, and the ways of paying."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.open_items import OpenItem
from desktop.rules.things import ThingKind
from desktop.rules.times import time_range
from desktop.views.printing import words
from desktop.views.shared import written
from desktop.words import PaymentMethod, ReceiptForm, TakingKind

THINGS = {
    ThingKind.PRINT_JOB: str(QT_TRANSLATE_NOOP("Money", "Printing")),
    ThingKind.BOOKING: str(QT_TRANSLATE_NOOP("Money", "Room")),
    ThingKind.PERMIT: str(QT_TRANSLATE_NOOP("Money", "Room")),
    ThingKind.RENTAL: str(QT_TRANSLATE_NOOP("Money", "Rental")),
    ThingKind.LOAN: str(QT_TRANSLATE_NOOP("Money", "Loan")),
    ThingKind.INVOICE: str(QT_TRANSLATE_NOOP("Money", "Invoice")),
    ThingKind.CARD: str(QT_TRANSLATE_NOOP("Money", "Prepaid card")),
}
TAKINGS = {
    TakingKind.ROOM: str(QT_TRANSLATE_NOOP("Money", "Room")),
    TakingKind.EQUIPMENT: str(QT_TRANSLATE_NOOP("Money", "Equipment")),
    TakingKind.PRINTING: str(QT_TRANSLATE_NOOP("Money", "Printing")),
    TakingKind.COPYING: str(QT_TRANSLATE_NOOP("Money", "Copying")),
    TakingKind.RENTAL: str(QT_TRANSLATE_NOOP("Money", "Rental")),
    TakingKind.PREPAID: str(QT_TRANSLATE_NOOP("Money", "Prepaid card")),
    TakingKind.INVOICE: str(QT_TRANSLATE_NOOP("Money", "Invoice")),
    TakingKind.OTHER: str(QT_TRANSLATE_NOOP("Money", "Other")),
}
METHODS = {
    PaymentMethod.CASH: str(QT_TRANSLATE_NOOP("Money", "Cash")),
    PaymentMethod.TRANSFER: str(QT_TRANSLATE_NOOP("Money", "Transfer")),
    PaymentMethod.PREPAID: str(QT_TRANSLATE_NOOP("Money", "Prepaid card")),
    PaymentMethod.OTHER: str(QT_TRANSLATE_NOOP("Money", "Other")),
}
FORMS = {
    ReceiptForm.A6: str(QT_TRANSLATE_NOOP("Money", "A6")),
    ReceiptForm.A5: str(QT_TRANSLATE_NOOP("Money", "A5")),
    ReceiptForm.ROLL: str(QT_TRANSLATE_NOOP("Money", "Roll")),
}


def thing(kind: ThingKind) -> str:
    return QCoreApplication.translate("Money", THINGS[kind])


def taking(kind: TakingKind) -> str:
    return QCoreApplication.translate("Money", TAKINGS[kind])


def method(kind: PaymentMethod) -> str:
    return QCoreApplication.translate("Money", METHODS[kind])


def form(kind: ReceiptForm) -> str:
    return QCoreApplication.translate("Money", FORMS[kind])


def details(item: OpenItem) -> str:
    """What is to be paid, in one line."""
    parts = [thing(item.kind), item.what, written.short_day(item.at.date())]
    match item.kind:
        case ThingKind.BOOKING if item.until is not None:
            parts.append(time_range(item.at, item.until))
        case ThingKind.PRINT_JOB:
            parts.append(words.sheets(item.sheets))
        case ThingKind.INVOICE if item.until is not None:
            due = QCoreApplication.translate("Money", "due {day}")
            parts.append(due.format(day=written.short_day(item.until.date())))
        case _:
            pass
    return "　".join(part for part in (*parts, item.number) if part)
