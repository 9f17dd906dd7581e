"""Theirs and mine, field by field, for an event that somebody saved first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.events.filled import Filled

Row = tuple[str, str, str]


def version_rows(theirs: Filled, mine: Filled) -> list[Row]:
    """The title, and every field in which the two differ."""
    named = {
        "title": QCoreApplication.translate("Events", "Title"),
        "day": QCoreApplication.translate("Events", "Day"),
        "times": QCoreApplication.translate("Events", "Time"),
        "place": QCoreApplication.translate("Events", "Place"),
        "group": QCoreApplication.translate("Events", "Group"),
        "organizer": QCoreApplication.translate("Events", "Organizer"),
        "promise": QCoreApplication.translate("Events", "Promise"),
        "charge": QCoreApplication.translate("Events", "Price"),
        "capacity": QCoreApplication.translate("Events", "Capacity"),
        "apply_to": QCoreApplication.translate("Events", "Apply to"),
        "link": QCoreApplication.translate("Events", "Link"),
        "note": QCoreApplication.translate("Events", "Note"),
    }
    rows = [(word, str(getattr(theirs, name)), str(getattr(mine, name))) for name, word in named.items()]
    return [row for number, row in enumerate(rows) if number == 0 or row[1] != row[2]]
