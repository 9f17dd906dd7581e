"""Days, people, yen and states as people at the desk write them, whatever page they stand on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

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


STATE_WORDS = {
    BookingState.REQUESTED: str(QT_TRANSLATE_NOOP("Written", "Requested")),
    BookingState.HELD: str(QT_TRANSLATE_NOOP("Written", "On hold")),
    BookingState.PROVISIONAL: str(QT_TRANSLATE_NOOP("Written", "Provisional")),
    BookingState.CONFIRMED: str(QT_TRANSLATE_NOOP("Written", "Booked")),
    BookingState.ARRIVED: str(QT_TRANSLATE_NOOP("Written", "In use")),
    BookingState.LEFT: str(QT_TRANSLATE_NOOP("Written", "Done")),
    BookingState.NO_SHOW: str(QT_TRANSLATE_NOOP("Written", "No-show")),
    BookingState.CANCELLED: str(QT_TRANSLATE_NOOP("Written", "Cancelled")),
    BookingState.EXPIRED: str(QT_TRANSLATE_NOOP("Written", "Expired")),
}


def state_word(state: BookingState) -> str:
    return QCoreApplication.translate("Written", STATE_WORDS[state])


def _dated(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
