"""The words of the month: counts of free rooms, and whole sentences for tooltips and screen readers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.months import MonthDay, SiteMonth
from desktop.views.rooms.months.grid import MonthScene
from desktop.views.rooms.weeks.words import closed, lane_word
from desktop.views.shared import written


def full() -> str:
    return QCoreApplication.translate("Months", "full")


def day_text(scene: MonthScene, day: date) -> str:
    """The day with its free rooms by site and part of the day, or why it is closed."""
    parts = [written.long_day(day)]
    name = scene.month.closed(day)
    if name:
        parts.append(name)
    elif day >= scene.now.date():
        several = len(scene.month.rows.sites) > 1
        parts += [
            _site_text(site, told, several=several)
            for site, told in zip(scene.month.rows.sites, scene.month.told(day), strict=False)
        ]
    told = QCoreApplication.translate("Months", "{facts}: open the day")
    return told.format(facts=QCoreApplication.translate("Timetable", ", ").join(parts))


def _site_text(site: SiteMonth, told: MonthDay, *, several: bool) -> str:
    counts = [
        QCoreApplication.translate("Months", "{part} {free} of {rooms} rooms free").format(
            part=lane_word(lane), free=free, rooms=site.rooms
        )
        for lane, free in zip(site.lanes, told.free, strict=True)
    ]
    facts = told.closed or (closed() if told.opens >= told.closes else "")
    text = facts or QCoreApplication.translate("Timetable", ", ").join(counts)
    return f"{site.site} {text}" if several else text
