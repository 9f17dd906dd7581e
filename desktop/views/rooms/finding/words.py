"""How a found place reads in a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.finding import FoundPlace
from desktop.rules.lanes import EVENING, NOON, Lane
from desktop.rules.times import time_range
from desktop.views.shared import written


def place_title(place: FoundPlace) -> str:
    """Tue 24 Nov 18:00～20:00　Room A."""
    day = written.short_day(place.starts_at.date())
    return f"{day} {time_range(place.starts_at, place.ends_at)}　{place.room}"


def place_facts(place: FoundPlace, *, with_fee: bool = True) -> str:
    """Site, chairs, whether rooms are joined, and the fee."""
    joined = QCoreApplication.translate("room_finding", "joined rooms") if place.joined else ""
    people = written.people(place.capacity) if place.capacity else ""
    fee = written.yen(place.fee) if with_fee else ""
    return "・".join(part for part in (place.site, people, joined, fee) if part)


def part_word(part: Lane) -> str:
    """A slot's name, or forenoon, afternoon, evening."""
    if part.name:
        return part.name
    if part.start < NOON:
        return QCoreApplication.translate("room_finding", "Forenoon")
    if part.start < EVENING:
        return QCoreApplication.translate("room_finding", "Afternoon")
    return QCoreApplication.translate("room_finding", "Evening")
