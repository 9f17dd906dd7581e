"""The words of events: when, where, how many, of what kind, how they stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.queries.event_places import EventRoom
from desktop.queries.events import EventDetails, EventRow
from desktop.rules.times import time_range
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import ActionStatus, EventKind

_KINDS: dict[EventKind, str] = {
    EventKind.COURSE: str(QT_TRANSLATE_NOOP("Events", "course")),
    EventKind.EXCHANGE: str(QT_TRANSLATE_NOOP("Events", "exchange meeting")),
    EventKind.FESTIVAL: str(QT_TRANSLATE_NOOP("Events", "festival")),
    EventKind.MEETING: str(QT_TRANSLATE_NOOP("Events", "meeting")),
    EventKind.EXHIBITION: str(QT_TRANSLATE_NOOP("Events", "exhibition")),
    EventKind.OTHER: str(QT_TRANSLATE_NOOP("Events", "other")),
}


def kind_word(kind: EventKind) -> str:
    return QCoreApplication.translate("Events", _KINDS[kind])


def weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def where_and_when(row: EventRow) -> str:
    return "　".join(part for part in (time_range(row.starts_at, row.ends_at), row.place) if part)


def mark(row: EventRow) -> Mark | None:
    """What sets the event apart from the center's own that takes place."""
    if row.is_off:
        return Mark(QCoreApplication.translate("Events", "called off"), "refused", "state.cancelled")
    if not row.own:
        return Mark(QCoreApplication.translate("Events", "others'"), "off")
    return None


def count(row: EventRow) -> str:
    """How many came; before anybody counted, how many signed up, or can come."""
    if row.attendance is not None:
        return QCoreApplication.translate("Events", "{count} came").format(count=f"{row.attendance:,}")
    if row.is_off:
        return ""
    if row.signs_up:
        return signed(row)
    if row.capacity is not None:
        return QCoreApplication.translate("Events", "up to {count}").format(count=f"{row.capacity:,}")
    return ""


def signed(row: EventRow) -> str:
    """Signed up of how many, and how many wait."""
    people, waiting = row.signed.people, row.signed.waiting
    of = f"{people:,}/{row.capacity:,}" if row.capacity is not None else f"{people:,}"
    if waiting:
        told = QCoreApplication.translate("Events", "signed up {people}, {waiting} wait")
        return told.format(people=of, waiting=f"{waiting:,}")
    return QCoreApplication.translate("Events", "signed up {people}").format(people=of)


def room(booked: EventRoom) -> str:
    """A room with its own time and the number of its booking."""
    return f"{booked.room}　{time_range(booked.starts_at, booked.ends_at)}（{booked.number}）"


def facts(shown: EventDetails) -> list[tuple[str, str]]:
    """Label and value; what is empty is left out by whoever shows them."""
    row = shown.row
    group = f"{shown.group}（{shown.group_number}）" if shown.group else ""
    holder = "　".join(part for part in (row.organizer, group) if part)
    day = written.long_day(row.starts_at.date())
    if row.ends_at.date() != row.starts_at.date():
        day = f"{day} ～ {written.short_day(row.ends_at.date())}"
    return [
        (QCoreApplication.translate("Events", "Day"), day),
        (QCoreApplication.translate("Events", "Time"), time_range(row.starts_at, row.ends_at)),
        (QCoreApplication.translate("Events", "Kind"), kind_word(row.kind)),
        (QCoreApplication.translate("Events", "Place"), row.place),
        (QCoreApplication.translate("Events", "Rooms"), "\n".join(room(booked) for booked in shown.rooms)),
        (QCoreApplication.translate("Events", "Repeats"), _dates(shown)),
        (QCoreApplication.translate("Events", "Held by"), holder),
        (QCoreApplication.translate("Events", "Capacity"), written.people(row.capacity) if row.capacity else ""),
        (QCoreApplication.translate("Events", "Signing up"), _signing_up(row)),
        (QCoreApplication.translate("Events", "Price"), shown.charge),
        (QCoreApplication.translate("Events", "Apply to"), shown.apply_to),
        (QCoreApplication.translate("Events", "Link"), shown.link),
        (QCoreApplication.translate("Events", "Note"), shown.note),
        (QCoreApplication.translate("Events", "How it went"), shown.result),
    ]


def _dates(shown: EventDetails) -> str:
    if not shown.dates:
        return ""
    return QCoreApplication.translate("Events", "one of {count} dates").format(count=shown.dates)


def _signing_up(row: EventRow) -> str:
    if not row.signs_up:
        return ""
    if row.sign_up_until is None:
        return signed(row)
    until = QCoreApplication.translate("Events", "until {day}").format(day=written.short_day(row.sign_up_until))
    return f"{signed(row)}　{until}"


def status_word(status: ActionStatus) -> str:
    if status is ActionStatus.NEW:
        return QCoreApplication.translate("Events", "new")
    return QCoreApplication.translate("Events", "continued")
