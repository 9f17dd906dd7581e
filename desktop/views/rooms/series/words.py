"""Repeats, parts and states of series in words and marks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.errors import DeskError, RoomClosed, RoomTaken, SiteClosed
from desktop.queries.series import SeriesDate
from desktop.rules.series_patterns import Repeat, nth_of
from desktop.rules.times import time_range
from desktop.sentences import explain
from desktop.views.shared import written
from desktop.views.shared.tag import Mark, TagKind
from desktop.words import BookingState, DateState, Language, SeriesPart

_STATES: dict[DateState, tuple[str, TagKind, str]] = {
    DateState.FREE: (str(QT_TRANSLATE_NOOP("Series", "Free")), "good", "verb.choose"),
    DateState.TAKEN: (str(QT_TRANSLATE_NOOP("Series", "Taken")), "refused", "status.refused"),
    DateState.CLOSED: (str(QT_TRANSLATE_NOOP("Series", "Closed")), "off", ""),
    DateState.OUT_OF_HOURS: (str(QT_TRANSLATE_NOOP("Series", "Out of hours")), "off", ""),
    DateState.OVER_QUOTA: (str(QT_TRANSLATE_NOOP("Series", "Over quota")), "warn", "status.warning"),
    DateState.REFUSED: (str(QT_TRANSLATE_NOOP("Series", "Not possible")), "warn", "status.warning"),
}
_NTH = {
    1: str(QT_TRANSLATE_NOOP("Series", "1st {weekday} of the month")),
    2: str(QT_TRANSLATE_NOOP("Series", "2nd {weekday} of the month")),
    3: str(QT_TRANSLATE_NOOP("Series", "3rd {weekday} of the month")),
    4: str(QT_TRANSLATE_NOOP("Series", "4th {weekday} of the month")),
    -1: str(QT_TRANSLATE_NOOP("Series", "last {weekday} of the month")),
}


def date_mark(date_: SeriesDate) -> Mark:
    """The state of a date; what would wait for something says for what state."""
    word, kind, icon = _STATES[date_.state]
    becomes = date_.becomes
    if becomes is BookingState.PROVISIONAL or becomes is BookingState.REQUESTED:
        return Mark(written.state_word(becomes), "hold", "")
    return Mark(_said(word), kind, icon)


def why(refusal: DeskError | None, language: Language) -> str:
    """In a few words: who has it, what is closed; else the rule's own sentence."""
    match refusal:
        case None:
            return ""
        case RoomTaken():
            return f"{refusal.group}　{time_range(refusal.start, refusal.end)}"
        case RoomClosed():
            return refusal.closure
        case SiteClosed():
            return refusal.rule
        case _:
            return explain(refusal, language).why


def repeats(first: date | None) -> list[tuple[object, str]]:
    """The repeats as chips, named by the first date."""
    weekday = QLocale().dayName(first.isoweekday()) if first else ""
    choices: list[tuple[object, str]] = [
        (Repeat.WEEKLY, QCoreApplication.translate("Series", "every week")),
        (Repeat.FORTNIGHTLY, QCoreApplication.translate("Series", "every 2 weeks")),
    ]
    if first is not None:
        day = QCoreApplication.translate("Series", "day {day} of the month").format(day=first.day)
        choices += [
            (Repeat.NTH_WEEKDAY, _said(_NTH[nth_of(first)]).format(weekday=weekday)),
            (Repeat.MONTH_DAY, day),
        ]
    return [*choices, (Repeat.PICKED, QCoreApplication.translate("Series", "picked dates"))]


def weekday_choices() -> list[tuple[object, str]]:
    return [(day, QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)) for day in range(7)]


def part_choices(following: int, in_all: int) -> list[tuple[object, str]]:
    """How much of a series an act concerns, with how many dates that are."""
    return [
        (SeriesPart.THIS, QCoreApplication.translate("Series", "only this date")),
        (
            SeriesPart.FOLLOWING,
            QCoreApplication.translate("Series", "this and following ({count})").format(count=following),
        ),
        (SeriesPart.ALL, QCoreApplication.translate("Series", "all to come ({count})").format(count=in_all)),
    ]


def _said(word: str) -> str:
    return QCoreApplication.translate("Series", word)
