"""How a found place reads in a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.finding import FoundPlace
from desktop.rules.times import time_range
from desktop.views.shared import written


def place_title(place: FoundPlace) -> str:
    """Tue 24 Nov 18:00～20:00　Room A."""
    day = written.short_day(place.starts_at.date())
    return f"{day} {time_range(place.starts_at, place.ends_at)}　{place.room}"


def place_facts(place: FoundPlace) -> str:
    """Site, chairs, whether rooms are joined, and the fee."""
    joined = QCoreApplication.translate("room_finding", "joined rooms") if place.joined else ""
    people = written.people(place.capacity) if place.capacity else ""
    return "・".join(part for part in (place.site, people, joined, written.yen(place.fee)) if part)
