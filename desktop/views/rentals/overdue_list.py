"""What is overdue of lockers: keys, fees, deposits; a line each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.rentals import RentalRow
from desktop.views.rentals import words
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark


def overdue_line(row: RentalRow, today: date) -> ListLine:
    detail = (f"{row.kind} {row.unit}", words.period(row.first_day, row.until_day), row.phone)
    return ListLine(
        key=row.id,
        title=row.group,
        detail="　".join(part for part in detail if part),
        amount=written.yen(row.fee) if row.is_unpaid else "",
        mark=_mark(row, today),
    )


def _mark(row: RentalRow, today: date) -> Mark:
    if row.key_is_late(today):
        return Mark(QCoreApplication.translate("Rentals", "key not back"), "refused", "status.warning")
    if row.is_unpaid:
        return Mark(QCoreApplication.translate("Rentals", "unpaid"), "warn", "state.unpaid")
    return Mark(QCoreApplication.translate("Rentals", "deposit still here"), "warn", "thing.money")
