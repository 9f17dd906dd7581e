"""How a booking stands at this moment, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.queries.bookings import BookingDetails
from desktop.rules.times import clock
from desktop.views.shared import written
from desktop.words import LIVE_STATES, BookingState, ExpiryKind


def as_it_stands(booking: BookingDetails, now: datetime) -> BookingDetails:
    """What has run out is expired, whether or not anybody has written it down."""
    row = booking.row
    if row.state not in LIVE_STATES or row.expires_at is None or now < row.expires_at:
        return booking
    return replace(booking, row=row._replace(state=BookingState.EXPIRED))


def life_facts(booking: BookingDetails) -> list[tuple[str, str]]:
    """Label and value; empty values are left out by whoever shows them."""
    life, row = booking.life, booking.row
    key = ""
    if row.key_number:
        out = (
            QCoreApplication.translate("Rooms", "{key}, handed out")
            if life.key_back_at is None
            else QCoreApplication.translate("Rooms", "{key}, back")
        )
        key = out.format(key=row.key_number)
    told = booking.told
    return [
        (QCoreApplication.translate("Rooms", "Contact"), told.contact),
        (QCoreApplication.translate("Rooms", "Phone"), told.phone),
        (QCoreApplication.translate("Rooms", "Layout"), told.layout),
        (QCoreApplication.translate("Rooms", "Remark"), told.remark),
        (QCoreApplication.translate("Rooms", "Class"), life.class_name),
        (QCoreApplication.translate("Rooms", "Relief"), _relief(booking)),
        (
            QCoreApplication.translate("Rooms", "Application"),
            written.short_day(life.papers_on) if life.papers_on else "",
        ),
        (QCoreApplication.translate("Rooms", "Deposit"), _deposit(booking)),
        (QCoreApplication.translate("Rooms", "Arrived"), clock(life.arrived_at) if life.arrived_at else ""),
        (QCoreApplication.translate("Rooms", "Key"), key),
        (QCoreApplication.translate("Rooms", "Left"), _left(booking)),
        (QCoreApplication.translate("Rooms", "Room check"), _check(booking)),
        (QCoreApplication.translate("Rooms", "Points"), str(life.points) if life.points else ""),
        (QCoreApplication.translate("Rooms", "Given back"), written.yen(life.refunded) if life.refunded else ""),
        (QCoreApplication.translate("Rooms", "Closed by"), life.closure),
        (QCoreApplication.translate("Rooms", "Rule set aside"), life.override_reason if life.overridden else ""),
    ]


def waiting_word(kind: ExpiryKind | None) -> str:
    """What a booking waits for until it ends by itself."""
    return {
        ExpiryKind.HOLD: QCoreApplication.translate("Rooms", "on hold"),
        ExpiryKind.CONFIRMATION: QCoreApplication.translate("Rooms", "waits to be confirmed"),
        ExpiryKind.RENEWAL: QCoreApplication.translate("Rooms", "waits for the renewal"),
        ExpiryKind.PAPERS: QCoreApplication.translate("Rooms", "waits for the application"),
        ExpiryKind.PAYMENT: QCoreApplication.translate("Rooms", "waits for the payment"),
        None: "",
    }[kind]


def _relief(booking: BookingDetails) -> str:
    life = booking.life
    return f"{life.relief_ground} {life.relief_percent} %".strip() if life.relief_percent else ""


def _deposit(booking: BookingDetails) -> str:
    life = booking.life
    if not life.deposit:
        return ""
    if life.deposit_back_on is not None:
        form = QCoreApplication.translate("Rooms", "{yen}, given back")
    elif life.deposit_taken_on is not None:
        form = QCoreApplication.translate("Rooms", "{yen}, received")
    else:
        form = QCoreApplication.translate("Rooms", "{yen}, not received")
    return form.format(yen=written.yen(life.deposit))


def _left(booking: BookingDetails) -> str:
    life = booking.life
    if life.left_at is None:
        return ""
    came = written.people(life.people_came) if life.people_came is not None else ""
    return "　".join(part for part in (clock(life.left_at), came) if part)


def _check(booking: BookingDetails) -> str:
    life = booking.life
    if life.left_at is None:
        return ""
    word = (
        QCoreApplication.translate("Rooms", "looked at")
        if life.room_checked
        else QCoreApplication.translate("Rooms", "not looked at")
    )
    return "　".join(part for part in (word, life.check_note) if part)
