"""The words of the rooms page: days, times, fees, states and reasons as people at the desk say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.errors import Offer
from desktop.queries.bookings import BookingDetails
from desktop.rules.fees import ChargedLine
from desktop.words import BookingState, CancelReason, OfferKind

TO = "～"


def long_day(day: date) -> str:
    return _written(day, QCoreApplication.translate("Rooms", "ddd d MMMM"))


def short_day(day: date) -> str:
    return _written(day, QCoreApplication.translate("Rooms", "ddd d MMM"))


def moment(when: datetime) -> str:
    return f"{short_day(when.date())} {clock(when)}"


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def clock(when: datetime) -> str:
    return f"{when.hour}:{when.minute:02}"


def clock_of(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def times(starts_at: datetime, ends_at: datetime) -> str:
    """24:00 for an end at midnight."""
    end = "24:00" if ends_at.date() > starts_at.date() else clock(ends_at)
    return f"{clock(starts_at)}{TO}{end}"


def yen(amount: int) -> str:
    return QCoreApplication.translate("Rooms", "{amount} yen").format(amount=f"{amount:,}")


def people(count: int) -> str:
    return QCoreApplication.translate("Rooms", "{count} people").format(count=count)


def duration(length: timedelta) -> str:
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    if not hours:
        return QCoreApplication.translate("Rooms", "{minutes} min").format(minutes=minutes)
    if not minutes:
        return QCoreApplication.translate("Rooms", "{hours} h").format(hours=hours)
    return QCoreApplication.translate("Rooms", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def fee_reason(line: ChargedLine) -> str:
    """How the amount of a line comes about."""
    if not line.price:
        return QCoreApplication.translate("Rooms", "no charge")
    parts = [str(line.count)] if line.kind == "stock" and line.count > 1 else []
    if line.hours:
        parts.append(QCoreApplication.translate("Rooms", "{hours} h").format(hours=line.hours))
    return " × ".join([*parts, yen(line.price)])


def offer_place(offer: Offer) -> str:
    return f"{offer.room}  {times(offer.starts_at, offer.ends_at)}"


def offer_reason(offer: Offer, wanted_start: datetime, wanted_end: datetime) -> str:
    """What stays as it was wanted and what does not."""
    size = people(offer.capacity)
    if offer.kind is OfferKind.OTHER_ROOM:
        return _dotted(QCoreApplication.translate("Rooms", "same time"), size)
    if offer.kind is OfferKind.OTHER_DAY:
        day = offer.starts_at.date()
        next_day = day == wanted_start.date() + timedelta(days=1)
        word = QCoreApplication.translate("Rooms", "the next day") if next_day else ""
        return _dotted(QCoreApplication.translate("Rooms", "same room"), f"{word} {short_day(day)}".strip())
    if offer.kind is OfferKind.SHORTER:
        less = (wanted_end - wanted_start) - (offer.ends_at - offer.starts_at)
        shorter = QCoreApplication.translate("Rooms", "{time} shorter").format(time=duration(less))
        return _dotted(QCoreApplication.translate("Rooms", "same room"), shorter)
    later = offer.starts_at > wanted_start
    apart = duration(abs(offer.starts_at - wanted_start))
    if later:
        form = QCoreApplication.translate("Rooms", "{time} later").format(time=apart)
    else:
        form = QCoreApplication.translate("Rooms", "{time} earlier").format(time=apart)
    if offer.kind is OfferKind.OTHER_ROOM_AND_TIME:
        return _dotted(form, size)
    return _dotted(QCoreApplication.translate("Rooms", "same room"), form)


def _dotted(*parts: str) -> str:
    return "・".join(part for part in parts if part)


def state_word(state: BookingState) -> str:
    match state:
        case BookingState.HELD:
            return QCoreApplication.translate("Rooms", "On hold")
        case BookingState.PROVISIONAL:
            return QCoreApplication.translate("Rooms", "Provisional")
        case BookingState.CONFIRMED:
            return QCoreApplication.translate("Rooms", "Booked")
        case BookingState.CANCELLED:
            return QCoreApplication.translate("Rooms", "Cancelled")
        case BookingState.EXPIRED:
            return QCoreApplication.translate("Rooms", "Expired")


def reason_word(reason: CancelReason) -> str:
    return {
        CancelReason.GROUP_ASKED: QCoreApplication.translate("Rooms", "The group asked"),
        CancelReason.WEATHER: QCoreApplication.translate("Rooms", "Weather"),
        CancelReason.ILLNESS: QCoreApplication.translate("Rooms", "Illness"),
        CancelReason.DESK_MISTAKE: QCoreApplication.translate("Rooms", "Our mistake"),
        CancelReason.UNDONE: QCoreApplication.translate("Rooms", "It was undone"),
        CancelReason.CENTER: QCoreApplication.translate("Rooms", "The center's own reasons"),
        CancelReason.OTHER: QCoreApplication.translate("Rooms", "Other"),
    }[reason]


def equipment(details: BookingDetails) -> str:
    return "、".join(f"{item.name} {item.quantity}{item.counter}" for item in details.items)


def minutes_left(until: datetime, now: datetime) -> str:
    minutes = max(0, -((now - until) // timedelta(minutes=1)))
    return QCoreApplication.translate("Rooms", "{minutes} min left").format(minutes=minutes)
