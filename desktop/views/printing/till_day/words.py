"""What the till calls things on the screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.words import PaymentMethod, TakingKind, TillCountKind, TillMoveKind

KINDS = {
    TakingKind.ROOM: str(QT_TRANSLATE_NOOP("Till", "Rooms")),
    TakingKind.EQUIPMENT: str(QT_TRANSLATE_NOOP("Till", "Equipment")),
    TakingKind.PRINTING: str(QT_TRANSLATE_NOOP("Till", "Printing")),
    TakingKind.COPYING: str(QT_TRANSLATE_NOOP("Till", "Copies")),
    TakingKind.RENTAL: str(QT_TRANSLATE_NOOP("Till", "Lockers and loans")),
    TakingKind.PREPAID: str(QT_TRANSLATE_NOOP("Till", "Prepaid card")),
    TakingKind.INVOICE: str(QT_TRANSLATE_NOOP("Till", "Invoice")),
    TakingKind.OTHER: str(QT_TRANSLATE_NOOP("Till", "Other")),
}
MOVES = {
    TillMoveKind.CHANGE_IN: str(QT_TRANSLATE_NOOP("Till", "Change put in")),
    TillMoveKind.TO_SAFE: str(QT_TRANSLATE_NOOP("Till", "Taken to the safe")),
    TillMoveKind.HELD: str(QT_TRANSLATE_NOOP("Till", "Deposit held")),
    TillMoveKind.HELD_BACK: str(QT_TRANSLATE_NOOP("Till", "Deposit given back")),
}
METHODS = {
    PaymentMethod.CASH: str(QT_TRANSLATE_NOOP("Till", "Cash")),
    PaymentMethod.TRANSFER: str(QT_TRANSLATE_NOOP("Till", "Transfer")),
    PaymentMethod.PREPAID: str(QT_TRANSLATE_NOOP("Till", "From a card")),
    PaymentMethod.OTHER: str(QT_TRANSLATE_NOOP("Till", "Not cash")),
}
COUNTS = {
    TillCountKind.OPENING: str(QT_TRANSLATE_NOOP("Till", "Float counted")),
    TillCountKind.INTERIM: str(QT_TRANSLATE_NOOP("Till", "Counted in between")),
    TillCountKind.CLOSING: str(QT_TRANSLATE_NOOP("Till", "Closed")),
}


def kind_word(kind: TakingKind) -> str:
    return QCoreApplication.translate("Till", KINDS[kind])


def move_word(kind: TillMoveKind) -> str:
    return QCoreApplication.translate("Till", MOVES[kind])


def method_word(method: PaymentMethod) -> str:
    return QCoreApplication.translate("Till", METHODS[method])


def count_word(kind: TillCountKind) -> str:
    return QCoreApplication.translate("Till", COUNTS[kind])


def signed(amount: int) -> str:
    """+100 or −30; 0 without a sign."""
    return f"{amount:+,}".replace("-", "−") if amount else "0"
