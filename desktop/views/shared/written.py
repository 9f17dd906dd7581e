"""Days, people, yen and states as people at the desk write them, whatever page they stand on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.rules.times import clock
from desktop.words import BookingState


def long_day(day: date) -> str:
    return _dated(day, QCoreApplication.translate("Written", "ddd d MMMM"))


def short_day(day: date) -> str:
    return _dated(day, QCoreApplication.translate("Written", "ddd d MMM"))


def month_name(first: date) -> str:
    """The month of a day, with its year."""
    return _dated(first, QCoreApplication.translate("Written", "MMMM yyyy"))


def moment(when: datetime) -> str:
    return f"{short_day(when.date())} {clock(when)}"


def yen(amount: int) -> str:
    return QCoreApplication.translate("Written", "{amount} yen").format(amount=f"{amount:,}")


def people(count: int) -> str:
    return QCoreApplication.translate("Written", "{count} people").format(count=f"{count:,}")


def duration(length: timedelta) -> str:
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    if not hours:
        return QCoreApplication.translate("Written", "{minutes} min").format(minutes=minutes)
    if not minutes:
        return QCoreApplication.translate("Written", "{hours} h").format(hours=hours)
    return QCoreApplication.translate("Written", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def state_word(state: BookingState) -> str:
    match state:
        case BookingState.HELD:
            return QCoreApplication.translate("Written", "On hold")
        case BookingState.PROVISIONAL:
            return QCoreApplication.translate("Written", "Provisional")
        case BookingState.CONFIRMED:
            return QCoreApplication.translate("Written", "Booked")
        case BookingState.CANCELLED:
            return QCoreApplication.translate("Written", "Cancelled")
        case BookingState.EXPIRED:
            return QCoreApplication.translate("Written", "Expired")


def _dated(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
