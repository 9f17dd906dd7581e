"""The lines of what is due, put together by what kind of work they are."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.queries.due_rows import DueKind, DueRow


class Field(StrEnum):
    BOOKINGS = "bookings"
    RECORDS = "records"
    CASES = "cases"
    LENT = "lent"
    GROUPS = "groups"
    HOUSE = "house"


_OF = {
    DueKind.PROVISIONAL: Field.BOOKINGS,
    DueKind.PAPERS: Field.BOOKINGS,
    DueKind.PAYMENT: Field.BOOKINGS,
    DueKind.ENTRY: Field.RECORDS,
    DueKind.NOTE: Field.RECORDS,
    DueKind.DISPLAY: Field.RECORDS,
    DueKind.FOLLOW_UP: Field.CASES,
    DueKind.VISIT: Field.CASES,
    DueKind.LOAN: Field.LENT,
    DueKind.LOCKER_KEY: Field.LENT,
    DueKind.APPLICATIONS: Field.GROUPS,
    DueKind.GROUP_PAPERS: Field.GROUPS,
    DueKind.RENEWALS: Field.GROUPS,
    DueKind.INVOICE: Field.HOUSE,
    DueKind.TILL: Field.HOUSE,
    DueKind.DAY: Field.HOUSE,
    DueKind.SUPPLY: Field.HOUSE,
}


def field_of(row: DueRow) -> Field:
    return _OF[row.kind]


def field_word(field: Field) -> str:
    return {
        Field.BOOKINGS: QCoreApplication.translate("Today", "Bookings"),
        Field.RECORDS: QCoreApplication.translate("Today", "Records"),
        Field.CASES: QCoreApplication.translate("Today", "Consultations"),
        Field.LENT: QCoreApplication.translate("Today", "Lent"),
        Field.GROUPS: QCoreApplication.translate("Today", "Groups"),
        Field.HOUSE: QCoreApplication.translate("Today", "Money and house"),
    }[field]
