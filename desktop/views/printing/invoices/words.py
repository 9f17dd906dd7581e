"""The words of invoices and accounts."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.accounts import AccountRow
from desktop.queries.invoices import InvoiceRow
from desktop.views.printing.words import day as full_day
from desktop.views.shared.tag import Mark
from desktop.words import InvoicePeriod, InvoiceState

PERIODS = {
    InvoicePeriod.MONTH: str(QT_TRANSLATE_NOOP("Invoices", "Every month")),
    InvoicePeriod.QUARTER: str(QT_TRANSLATE_NOOP("Invoices", "Every quarter")),
    InvoicePeriod.HALF_YEAR: str(QT_TRANSLATE_NOOP("Invoices", "Every half year")),
    InvoicePeriod.YEAR: str(QT_TRANSLATE_NOOP("Invoices", "Every year")),
}


def period(kind: InvoicePeriod) -> str:
    return QCoreApplication.translate("Invoices", PERIODS[kind])


def stretch(first: date, until: date) -> str:
    """From a day to the last one before `until`."""
    last = until - timedelta(days=1)
    said = QCoreApplication.translate("Invoices", "{first} to {last}")
    return said.format(first=full_day(first), last=full_day(last))


def state(row: InvoiceRow) -> Mark:
    match row.state:
        case InvoiceState.PAID:
            return Mark(QCoreApplication.translate("Invoices", "Money received"), "good", "state.done")
        case InvoiceState.VOIDED:
            return Mark(QCoreApplication.translate("Invoices", "Invoice voided"), "off", "state.cancelled")
        case InvoiceState.OPEN:
            if row.late:
                late = QCoreApplication.translate("Invoices", "{days} days overdue")
                return Mark(late.format(days=row.late), "refused", "status.warning")
            return Mark(QCoreApplication.translate("Invoices", "Not yet paid"), "warn", "status.waiting")


def account_mark(row: AccountRow, today: date) -> Mark | None:
    if row.overdue:
        return Mark(QCoreApplication.translate("Invoices", "overdue"), "refused", "status.warning")
    if row.valid_until is not None and row.valid_until <= today:
        return Mark(QCoreApplication.translate("Invoices", "ended"), "off", "state.cancelled")
    return None
