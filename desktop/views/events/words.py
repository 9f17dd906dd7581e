"""The words of events: when, where, how many."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.queries.events import EventDetails, EventRow
from desktop.rules.times import time_range
from desktop.views.shared import written
from desktop.words import ActionStatus


def weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def where_and_when(row: EventRow) -> str:
    return "　".join(part for part in (time_range(row.starts_at, row.ends_at), row.place) if part)


def count(row: EventRow) -> str:
    """How many came; before anybody counted, how many can come."""
    if row.attendance is not None:
        return QCoreApplication.translate("Events", "{count} came").format(count=f"{row.attendance:,}")
    if row.capacity is not None:
        return QCoreApplication.translate("Events", "up to {count}").format(count=f"{row.capacity:,}")
    return ""


def facts(shown: EventDetails) -> list[tuple[str, str]]:
    """Label and value; what is empty is left out by whoever shows them."""
    row = shown.row
    group = f"{shown.group}（{shown.group_number}）" if shown.group else ""
    holder = "　".join(part for part in (row.organizer, group) if part)
    return [
        (QCoreApplication.translate("Events", "Day"), written.long_day(row.starts_at.date())),
        (QCoreApplication.translate("Events", "Time"), time_range(row.starts_at, row.ends_at)),
        (QCoreApplication.translate("Events", "Place"), row.place),
        (QCoreApplication.translate("Events", "Held by"), holder),
        (QCoreApplication.translate("Events", "Capacity"), written.people(row.capacity) if row.capacity else ""),
        (QCoreApplication.translate("Events", "Price"), shown.charge),
        (QCoreApplication.translate("Events", "Apply to"), shown.apply_to),
        (QCoreApplication.translate("Events", "Link"), shown.link),
        (QCoreApplication.translate("Events", "Note"), shown.note),
    ]


def status_word(status: ActionStatus) -> str:
    if status is ActionStatus.NEW:
        return QCoreApplication.translate("Events", "new")
    return QCoreApplication.translate("Events", "continued")
