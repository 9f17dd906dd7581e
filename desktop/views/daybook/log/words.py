"""The words of the daily log in the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.day_log_rows import DayLog, LogEntry, LogEvent, LogNote
from desktop.rules.day_counts import Difference
from desktop.rules.times import clock, clock_at, time_range
from desktop.views.daybook.entries.words import kind_word, outcome_word
from desktop.views.daybook.notes.words import importance_mark
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import EntryState, VisitPurpose

PURPOSES = {
    VisitPurpose.ROOM: str(QT_TRANSLATE_NOOP("DayLog", "Rooms")),
    VisitPurpose.PRINTING: str(QT_TRANSLATE_NOOP("DayLog", "Printing")),
    VisitPurpose.CONSULTATION: str(QT_TRANSLATE_NOOP("DayLog", "Consultation")),
    VisitPurpose.OPEN_SPACE: str(QT_TRANSLATE_NOOP("DayLog", "Open space")),
    VisitPurpose.INFORMATION: str(QT_TRANSLATE_NOOP("DayLog", "Information")),
    VisitPurpose.OTHER: str(QT_TRANSLATE_NOOP("DayLog", "Other")),
}
WEATHERS = (
    str(QT_TRANSLATE_NOOP("DayLog", "Sunny")),
    str(QT_TRANSLATE_NOOP("DayLog", "Cloudy")),
    str(QT_TRANSLATE_NOOP("DayLog", "Rain")),
    str(QT_TRANSLATE_NOOP("DayLog", "Snow")),
)
NAMES = {
    "visits": str(QT_TRANSLATE_NOOP("DayLog", "visitors")),
    "space.uses": str(QT_TRANSLATE_NOOP("DayLog", "tables")),
    "rooms": str(QT_TRANSLATE_NOOP("DayLog", "bookings")),
    "rooms.people": str(QT_TRANSLATE_NOOP("DayLog", "people in the rooms")),
    "rooms.yen": str(QT_TRANSLATE_NOOP("DayLog", "fees of the rooms")),
    "printing": str(QT_TRANSLATE_NOOP("DayLog", "print jobs")),
    "printing.sheets": str(QT_TRANSLATE_NOOP("DayLog", "sheets")),
    "printing.yen": str(QT_TRANSLATE_NOOP("DayLog", "fees of printing")),
    "money.receipts": str(QT_TRANSLATE_NOOP("DayLog", "receipts")),
    "money": str(QT_TRANSLATE_NOOP("DayLog", "takings")),
    "cases": str(QT_TRANSLATE_NOOP("DayLog", "new cases")),
    "contacts": str(QT_TRANSLATE_NOOP("DayLog", "contacts")),
    "entries": str(QT_TRANSLATE_NOOP("DayLog", "records")),
    "notes": str(QT_TRANSLATE_NOOP("DayLog", "notes")),
    "displays": str(QT_TRANSLATE_NOOP("DayLog", "flyers")),
    "events": str(QT_TRANSLATE_NOOP("DayLog", "events")),
    "events.people": str(QT_TRANSLATE_NOOP("DayLog", "people at events")),
}


def purpose_word(purpose: VisitPurpose) -> str:
    return QCoreApplication.translate("DayLog", PURPOSES[purpose])


def weather_words() -> list[str]:
    return [QCoreApplication.translate("DayLog", word) for word in WEATHERS]


def number_word(name: str) -> str:
    """What a number of the log is called; an inner one by its whole."""
    known = NAMES.get(name) or NAMES.get(name.split(".", maxsplit=1)[0])
    if known is None:
        return QCoreApplication.translate("DayLog", "details")
    return QCoreApplication.translate("DayLog", known)


def since(changes: tuple[Difference, ...]) -> str:
    """Visitors 84 → 85."""
    return "、".join(f"{number_word(each.name)} {each.before:,} → {each.now:,}" for each in changes)


def opening(log: DayLog) -> str:
    day = log.moments
    if day.opens is None or day.closes is None:
        return QCoreApplication.translate("DayLog", "Closed: {why}").format(why=day.closed or "―")
    parts = [
        QCoreApplication.translate("DayLog", "Open {hours}").format(
            hours=f"{clock_at(day.opens)}～{clock_at(day.closes)}"
        )
    ]
    if day.opened_at is not None:
        said = QCoreApplication.translate("DayLog", "opened {at} {by}")
        parts.append(said.format(at=clock(day.opened_at), by=day.opened_by).strip())
    if day.closed_at is not None:
        said = QCoreApplication.translate("DayLog", "closed {at} {by}")
        parts.append(said.format(at=clock(day.closed_at), by=day.closed_by).strip())
    return "　".join(parts)


def compared(log: DayLog) -> str:
    """The same weekday a week and a year before; what nobody counted is left out."""
    parts = list[str]()
    if log.week_ago is not None:
        parts.append(QCoreApplication.translate("DayLog", "a week ago {people}").format(people=f"{log.week_ago:,}"))
    if log.year_ago is not None:
        parts.append(QCoreApplication.translate("DayLog", "a year ago {people}").format(people=f"{log.year_ago:,}"))
    return "・".join(parts)


def counters(log: DayLog) -> list[tuple[str, str]]:
    """Each counter with what it did; one that did nothing says so."""
    counts, nothing = log.counts, QCoreApplication.translate("DayLog", "nothing")
    rooms = QCoreApplication.translate("DayLog", "{bookings} bookings, {people} people, {hours} h, {yen}").format(
        bookings=f"{counts['rooms']:,}",
        people=f"{counts['rooms.people']:,}",
        hours=f"{counts['rooms.minutes'] / 60:g}",
        yen=written.yen(counts["rooms.yen"]),
    )
    printed = QCoreApplication.translate("DayLog", "{jobs} jobs, {masters} masters, {sheets} sheets, {yen}").format(
        jobs=f"{counts['printing']:,}",
        masters=f"{counts['printing.masters']:,}",
        sheets=f"{counts['printing.sheets']:,}",
        yen=written.yen(counts["printing.yen"]),
    )
    asked = QCoreApplication.translate("DayLog", "{cases} new cases, {contacts} contacts, {minutes} min").format(
        cases=f"{counts['cases']:,}", contacts=f"{counts['contacts']:,}", minutes=f"{counts['contacts.minutes']:,}"
    )
    sat = QCoreApplication.translate("DayLog", "{tables} tables, {people} people").format(
        tables=f"{counts['space.uses']:,}", people=f"{counts['space.people']:,}"
    )
    shown = QCoreApplication.translate("DayLog", "{brought} brought ({copies} copies), {down} taken down").format(
        brought=f"{counts['displays']:,}", copies=f"{counts['displays.copies']:,}", down=f"{counts['displays.down']:,}"
    )
    held = QCoreApplication.translate("DayLog", "{events} events, {people} people").format(
        events=f"{counts['events']:,}", people=f"{counts['events.people']:,}"
    )
    return [
        (QCoreApplication.translate("DayLog", "Rooms"), rooms if counts["rooms"] else nothing),
        (QCoreApplication.translate("DayLog", "Print room"), printed if counts["printing"] else nothing),
        (QCoreApplication.translate("DayLog", "Takings"), takings(log)),
        (
            QCoreApplication.translate("DayLog", "Consultations"),
            asked if counts["cases"] or counts["contacts"] else nothing,
        ),
        (QCoreApplication.translate("DayLog", "Open space"), sat if counts["space.uses"] else nothing),
        (
            QCoreApplication.translate("DayLog", "Flyers"),
            shown if counts["displays"] or counts["displays.down"] else nothing,
        ),
        (QCoreApplication.translate("DayLog", "Events"), held if counts["events"] else nothing),
    ]


def takings(log: DayLog) -> str:
    counts = log.counts
    said = QCoreApplication.translate("DayLog", "{yen} on {receipts} receipts").format(
        yen=written.yen(counts["money"]), receipts=f"{counts['money.receipts']:,}"
    )
    if not counts["money.difference"]:
        return said
    off = QCoreApplication.translate("DayLog", "difference {yen}").format(yen=written.yen(counts["money.difference"]))
    return f"{said}, {off}"


def entry_line(entry: LogEntry) -> ListLine:
    ended = outcome_word(entry.outcome) if entry.outcome is not None else ""
    is_open = entry.state is EntryState.OPEN
    mark = (
        Mark(QCoreApplication.translate("DayLog", "open"), "warn")
        if is_open
        else Mark(ended, "good")
        if ended
        else None
    )
    return ListLine(0, entry.title, f"{clock(entry.at)}　{kind_word(entry.kind)}　{entry.number}", mark=mark)


def note_line(note: LogNote) -> ListLine:
    first = next((line for line in note.text.splitlines() if line.strip()), "")
    said = QCoreApplication.translate("DayLog", "Handover note")
    return ListLine(
        0, first, f"{clock(note.at)}　{said}　{note.staff}".strip("　"), mark=importance_mark(note.importance)
    )


def event_line(event: LogEvent) -> ListLine:
    came = written.people(event.attendance) if event.attendance is not None else ""
    off = Mark(QCoreApplication.translate("DayLog", "called off"), "off") if event.called_off else None
    detail = f"{time_range(event.starts_at, event.ends_at)}　{event.place}".strip("　")
    return ListLine(0, event.title, detail, came, off)
