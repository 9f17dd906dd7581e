"""By what the use of rooms is counted, and its rows, in the words of the screen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.queries.room_figures import PEOPLE, Key, RoomFigure
from desktop.rules.lanes import Lane
from desktop.sentences.refusal_names import refusal_name
from desktop.views.rooms.finding.words import part_word
from desktop.words import Language


def figure_word(by: RoomFigure | None) -> str:
    return {
        None: QCoreApplication.translate("RoomFigures", "Utilisation"),
        RoomFigure.ROOM: QCoreApplication.translate("RoomFigures", "Room"),
        RoomFigure.PERIOD: QCoreApplication.translate("RoomFigures", "Time of day"),
        RoomFigure.WEEKDAY: QCoreApplication.translate("RoomFigures", "Day of the week"),
        RoomFigure.GROUP: QCoreApplication.translate("RoomFigures", "Group or guest"),
        RoomFigure.FIELD: QCoreApplication.translate("RoomFigures", "Activity field"),
        RoomFigure.PURPOSE: QCoreApplication.translate("RoomFigures", "Purpose"),
        RoomFigure.PEOPLE: QCoreApplication.translate("RoomFigures", "Number of people"),
        RoomFigure.RELIEF: QCoreApplication.translate("RoomFigures", "Relief"),
        RoomFigure.REFUSED: QCoreApplication.translate("RoomFigures", "Refused, and why"),
    }[by]


def key_word(by: RoomFigure | None, key: Key, language: Language) -> str:
    """A room, forenoon, Tuesday, 10 to 19 people, taken by another, not said."""
    if key is None:
        return _unsaid(by)
    if by is RoomFigure.REFUSED:
        return refusal_name(str(key), language)
    if isinstance(key, str):
        return key
    if by is RoomFigure.WEEKDAY:
        return QLocale().standaloneDayName(key + 1, QLocale.FormatType.LongFormat)
    if by is RoomFigure.PEOPLE:
        return _people(key)
    return part_word(Lane("", key, key))


def whole_word(by: RoomFigure | None) -> str:
    if by is RoomFigure.REFUSED:
        return QCoreApplication.translate("RoomFigures", "All refused requests")
    return QCoreApplication.translate("RoomFigures", "All bookings")


def _unsaid(by: RoomFigure | None) -> str:
    if by is RoomFigure.RELIEF:
        return QCoreApplication.translate("RoomFigures", "without relief")
    if by is RoomFigure.PERIOD:
        return QCoreApplication.translate("RoomFigures", "outside opening hours")
    return QCoreApplication.translate("RoomFigures", "not said")


def _people(first: int) -> str:
    after = dict[int, int](pairwise(PEOPLE)).get(first)
    if after is None:
        return QCoreApplication.translate("RoomFigures", "{first} people or more").format(first=first)
    return QCoreApplication.translate("RoomFigures", "{first} to {last} people").format(first=first, last=after - 1)
