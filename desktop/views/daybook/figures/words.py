"""What the day book is counted by, in the words of the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.queries.day_figures import DayFigure, Subject
from desktop.rules.months import read_month
from desktop.views.daybook.entries.words import kind_word
from desktop.views.daybook.log.words import purpose_word
from desktop.views.shared import written
from desktop.words import DisplayKind, EntryKind, EventKind, VisitPurpose

FIGURES = {
    DayFigure.VISITS_PURPOSE: str(QT_TRANSLATE_NOOP("DayFigures", "Visitors by purpose")),
    DayFigure.VISITS_HOUR: str(QT_TRANSLATE_NOOP("DayFigures", "Visitors by hour")),
    DayFigure.VISITS_WEEKDAY: str(QT_TRANSLATE_NOOP("DayFigures", "Visitors by weekday")),
    DayFigure.VISITS_DAY: str(QT_TRANSLATE_NOOP("DayFigures", "Visitors by day")),
    DayFigure.VISITS_MONTH: str(QT_TRANSLATE_NOOP("DayFigures", "Visitors by month")),
    DayFigure.VISITS_SITE: str(QT_TRANSLATE_NOOP("DayFigures", "Visitors by site")),
    DayFigure.SPACE_TABLE: str(QT_TRANSLATE_NOOP("DayFigures", "Open space by table")),
    DayFigure.SPACE_WORK: str(QT_TRANSLATE_NOOP("DayFigures", "Open space by work")),
    DayFigure.SPACE_HOUR: str(QT_TRANSLATE_NOOP("DayFigures", "Open space by hour")),
    DayFigure.SPACE_MONTH: str(QT_TRANSLATE_NOOP("DayFigures", "Open space by month")),
    DayFigure.ENTRIES_KIND: str(QT_TRANSLATE_NOOP("DayFigures", "Records by kind")),
    DayFigure.ENTRIES_MONTH: str(QT_TRANSLATE_NOOP("DayFigures", "Records by month")),
    DayFigure.DISPLAYS_PLACE: str(QT_TRANSLATE_NOOP("DayFigures", "Flyers by rack")),
    DayFigure.DISPLAYS_KIND: str(QT_TRANSLATE_NOOP("DayFigures", "Flyers and posters")),
    DayFigure.DISPLAYS_MONTH: str(QT_TRANSLATE_NOOP("DayFigures", "Flyers by month")),
    DayFigure.EVENTS_KIND: str(QT_TRANSLATE_NOOP("DayFigures", "Events by kind")),
    DayFigure.EVENTS_MONTH: str(QT_TRANSLATE_NOOP("DayFigures", "Events by month")),
}
EVENT_KINDS = {
    EventKind.COURSE: str(QT_TRANSLATE_NOOP("DayFigures", "Course")),
    EventKind.EXCHANGE: str(QT_TRANSLATE_NOOP("DayFigures", "Exchange meeting")),
    EventKind.FESTIVAL: str(QT_TRANSLATE_NOOP("DayFigures", "Festival")),
    EventKind.MEETING: str(QT_TRANSLATE_NOOP("DayFigures", "Meeting")),
    EventKind.EXHIBITION: str(QT_TRANSLATE_NOOP("DayFigures", "Exhibition")),
    EventKind.OTHER: str(QT_TRANSLATE_NOOP("DayFigures", "Other event")),
}
DISPLAY_KINDS = {
    DisplayKind.FLYER: str(QT_TRANSLATE_NOOP("DayFigures", "Flyer")),
    DisplayKind.POSTER: str(QT_TRANSLATE_NOOP("DayFigures", "Poster")),
}


def figure_word(by: DayFigure) -> str:
    return QCoreApplication.translate("DayFigures", FIGURES[by])


def heads(subject: Subject) -> tuple[str, ...]:
    people = QCoreApplication.translate("DayFigures", "People")
    share = QCoreApplication.translate("DayFigures", "Share")
    return {
        Subject.VISITS: (QCoreApplication.translate("DayFigures", "Times"), people, share),
        Subject.SPACE: (QCoreApplication.translate("DayFigures", "Slips"), people, share),
        Subject.ENTRIES: (
            QCoreApplication.translate("DayFigures", "Records"),
            QCoreApplication.translate("DayFigures", "Still open"),
            share,
        ),
        Subject.DISPLAYS: (
            QCoreApplication.translate("DayFigures", "Brought"),
            QCoreApplication.translate("DayFigures", "Copies"),
            share,
        ),
        Subject.EVENTS: (QCoreApplication.translate("DayFigures", "Events"), people, share),
    }[subject]


def note(subject: Subject) -> str:
    """What has to be known to read the figures."""
    return {
        Subject.VISITS: QCoreApplication.translate(
            "DayFigures", "With corrections, and with the people at the tables. The share is that of the people."
        ),
        Subject.SPACE: QCoreApplication.translate("DayFigures", "The slips of the tables and the people on them."),
        Subject.ENTRIES: QCoreApplication.translate("DayFigures", "By the day on which it was found or happened."),
        Subject.DISPLAYS: QCoreApplication.translate(
            "DayFigures", "By the day on which it was brought. The share is that of the copies."
        ),
        Subject.EVENTS: QCoreApplication.translate("DayFigures", "Without those called off; people where counted."),
    }[subject]


def key_word(by: DayFigure, key: str) -> str:
    """Rooms, 9:00, Saturday, Sat 21 Nov, October 2026, not said."""
    if not key:
        return QCoreApplication.translate("DayFigures", "not said")
    match by.by:
        case "hour":
            return f"{int(key)}:00"
        case "weekday":
            return QLocale().dayName(int(key) + 1)
        case "day":
            return written.short_day(date.fromisoformat(key))
        case "month":
            return written.month_name(read_month(key).first)
        case _:
            return vocabulary(by.subject, key) if by in _SPOKEN else key


def vocabulary(subject: Subject, key: str) -> str:
    """A purpose or a kind in words; a name as it is."""
    match subject:
        case Subject.VISITS:
            return purpose_word(VisitPurpose(key))
        case Subject.ENTRIES:
            return kind_word(EntryKind(key))
        case Subject.DISPLAYS:
            return QCoreApplication.translate("DayFigures", DISPLAY_KINDS[DisplayKind(key)])
        case Subject.EVENTS:
            return QCoreApplication.translate("DayFigures", EVENT_KINDS[EventKind(key)])
        case Subject.SPACE:
            return key


_SPOKEN = {DayFigure.VISITS_PURPOSE, DayFigure.ENTRIES_KIND, DayFigure.DISPLAYS_KIND, DayFigure.EVENTS_KIND}
