"""Theirs and mine, field by field, for a booking that somebody saved first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.errors import NotReadable
from desktop.queries.bookings import BookingDetails
from desktop.views.rooms import words
from desktop.views.rooms.booking_content import Filled, SheetFor, of_booking
from desktop.views.shared import written

Row = tuple[str, str, str]


def version_rows(
    purpose: SheetFor, theirs: BookingDetails, mine: Filled, room: str, equipment: str, today: date
) -> list[Row]:
    """What the sheet can change and the state; `room` and `equipment` are the words of what is filled in."""
    saved = of_booking(theirs)
    rows: list[Row] = []
    if purpose is SheetFor.MOVE:
        rows += [
            (QCoreApplication.translate("Rooms", "Day"), _day(theirs.row.starts_at.date()), _day_of(mine, today)),
            (QCoreApplication.translate("Rooms", "Time"), saved.times, mine.times),
            (QCoreApplication.translate("Rooms", "Room"), theirs.row.room, room),
        ]
    else:
        rows += [
            (QCoreApplication.translate("Rooms", "Group"), saved.group, mine.group),
            (QCoreApplication.translate("Rooms", "People"), saved.people, mine.people),
            (QCoreApplication.translate("Rooms", "Purpose"), saved.purpose, mine.purpose),
            (QCoreApplication.translate("Rooms", "Equipment"), words.equipment(theirs), equipment),
            (QCoreApplication.translate("Rooms", "Room"), theirs.row.room, theirs.row.room),
            (QCoreApplication.translate("Rooms", "Time"), saved.times, saved.times),
        ]
    state = written.state_word(theirs.row.state)
    return [*rows, (QCoreApplication.translate("Rooms", "State"), state, state)]


def _day_of(mine: Filled, today: date) -> str:
    try:
        return _day(mine.stretch(today)[0].date())
    except NotReadable:
        return mine.day


def _day(day: date) -> str:
    return written.short_day(day)
