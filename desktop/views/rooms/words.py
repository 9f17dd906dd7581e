"""The words of the rooms page: fees, offers and reasons as people at the desk say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.errors import Offer
from desktop.queries.bookings import BookingDetails
from desktop.rules.fees import ChargedLine
from desktop.rules.times import time_range
from desktop.views.rooms.timetable.words import dotted
from desktop.views.shared import written
from desktop.words import CancelReason, ExpiryKind, OfferKind


def fee_reason(line: ChargedLine) -> str:
    """How the amount of a line comes about: for which slot, how long at which price, and whose price it is."""
    if line.kind == "relief":
        return QCoreApplication.translate("Rooms", "relief")
    if not line.price:
        return QCoreApplication.translate("Rooms", "no charge")
    parts = [str(line.count)] if line.kind == "stock" and line.count > 1 else []
    if line.hours:
        parts.append(QCoreApplication.translate("Rooms", "{hours} h").format(hours=line.hours))
    heating = QCoreApplication.translate("Rooms", "heating") if line.kind == "heating" else ""
    price = " × ".join([*parts, written.yen(line.price)])
    return dotted(*filter(None, (heating, line.slot, price, line.user_class)))


def fee_since(line: ChargedLine) -> str:
    """Since when the price holds, empty where nothing is charged."""
    if not line.since:
        return ""
    day = written.long_day(date.fromisoformat(line.since))
    return QCoreApplication.translate("Rooms", "This price holds since {day}").format(day=day)


def waiting_reason(kind: ExpiryKind, until: datetime | None) -> str:
    """For want of what a booking would end, and when."""
    said = {
        ExpiryKind.HOLD: QCoreApplication.translate("Rooms", "It is kept until {until}."),
        ExpiryKind.CONFIRMATION: QCoreApplication.translate("Rooms", "It has to be confirmed by {until}."),
        ExpiryKind.RENEWAL: QCoreApplication.translate(
            "Rooms", "The group's registration ends before that day. It is kept until {until}, the renewal deadline."
        ),
        ExpiryKind.PAPERS: QCoreApplication.translate("Rooms", "The papers have to be here by {until}."),
        ExpiryKind.PAYMENT: QCoreApplication.translate("Rooms", "It has to be paid by {until}."),
    }[kind]
    return said.format(until=written.moment(until) if until else "")


def offer_place(offer: Offer) -> str:
    return f"{offer.room}  {time_range(offer.starts_at, offer.ends_at)}"


def offer_reason(offer: Offer, wanted_start: datetime, wanted_end: datetime) -> str:
    """What stays as it was wanted and what does not."""
    size = written.people(offer.capacity) if offer.capacity else ""
    if offer.kind is OfferKind.OTHER_ROOM:
        return dotted(QCoreApplication.translate("Rooms", "same time"), size)
    if offer.kind is OfferKind.OTHER_DAY:
        day = offer.starts_at.date()
        next_day = day == wanted_start.date() + timedelta(days=1)
        word = QCoreApplication.translate("Rooms", "the next day") if next_day else ""
        return dotted(QCoreApplication.translate("Rooms", "same room"), f"{word} {written.short_day(day)}".strip())
    if offer.kind is OfferKind.SHORTER:
        less = (wanted_end - wanted_start) - (offer.ends_at - offer.starts_at)
        shorter = QCoreApplication.translate("Rooms", "{time} shorter").format(time=written.duration(less))
        return dotted(QCoreApplication.translate("Rooms", "same room"), shorter)
    later = offer.starts_at > wanted_start
    apart = written.duration(abs(offer.starts_at - wanted_start))
    if later:
        form = QCoreApplication.translate("Rooms", "{time} later").format(time=apart)
    else:
        form = QCoreApplication.translate("Rooms", "{time} earlier").format(time=apart)
    if offer.kind is OfferKind.OTHER_ROOM_AND_TIME:
        return dotted(form, size)
    return dotted(QCoreApplication.translate("Rooms", "same room"), form)


def reason_word(reason: CancelReason) -> str:
    return {
        CancelReason.GROUP_ASKED: QCoreApplication.translate("Rooms", "The group asked"),
        CancelReason.WEATHER: QCoreApplication.translate("Rooms", "Weather"),
        CancelReason.ILLNESS: QCoreApplication.translate("Rooms", "Illness"),
        CancelReason.DESK_MISTAKE: QCoreApplication.translate("Rooms", "Our mistake"),
        CancelReason.UNDONE: QCoreApplication.translate("Rooms", "It was undone"),
        CancelReason.RELEASED: QCoreApplication.translate("Rooms", "A deadline passed"),
        CancelReason.REFUSED: QCoreApplication.translate("Rooms", "The request was refused"),
        CancelReason.CLOSURE: QCoreApplication.translate("Rooms", "The room is closed"),
        CancelReason.CENTER: QCoreApplication.translate("Rooms", "The center's own reasons"),
        CancelReason.OTHER: QCoreApplication.translate("Rooms", "Other"),
    }[reason]


def equipment(details: BookingDetails) -> str:
    return "、".join(f"{item.name} {item.quantity}{item.counter}" for item in details.items)


def minutes_left(until: datetime, now: datetime) -> str:
    minutes = max(0, -((now - until) // timedelta(minutes=1)))
    return QCoreApplication.translate("Rooms", "{minutes} min left").format(minutes=minutes)
