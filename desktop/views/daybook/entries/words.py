"""What entries of the day book are called at the desk, and the mark each carries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.entries import EntryRow
from desktop.rules.times import clock
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import EntryKind, EntryOutcome, EntryState

KINDS: dict[EntryKind, str] = {
    EntryKind.LOST_ITEM: str(QT_TRANSLATE_NOOP("Entries", "Lost property")),
    EntryKind.COMPLAINT: str(QT_TRANSLATE_NOOP("Entries", "Complaint")),
    EntryKind.SUGGESTION: str(QT_TRANSLATE_NOOP("Entries", "Suggestion")),
    EntryKind.INCIDENT: str(QT_TRANSLATE_NOOP("Entries", "Incident")),
    EntryKind.FIRST_AID: str(QT_TRANSLATE_NOOP("Entries", "First aid")),
    EntryKind.REPAIR: str(QT_TRANSLATE_NOOP("Entries", "Repair")),
    EntryKind.INSPECTION: str(QT_TRANSLATE_NOOP("Entries", "Inspection")),
    EntryKind.MESSAGE: str(QT_TRANSLATE_NOOP("Entries", "Message")),
    EntryKind.PARCEL: str(QT_TRANSLATE_NOOP("Entries", "Parcel")),
    EntryKind.TASK: str(QT_TRANSLATE_NOOP("Entries", "Task")),
}
OUTCOMES: dict[EntryOutcome, str] = {
    EntryOutcome.GIVEN_BACK: str(QT_TRANSLATE_NOOP("Entries", "Given back")),
    EntryOutcome.POLICE: str(QT_TRANSLATE_NOOP("Entries", "To the police")),
    EntryOutcome.DISPOSED: str(QT_TRANSLATE_NOOP("Entries", "Disposed of")),
    EntryOutcome.ANSWERED: str(QT_TRANSLATE_NOOP("Entries", "Answered")),
    EntryOutcome.PASSED_ON: str(QT_TRANSLATE_NOOP("Entries", "Passed on")),
    EntryOutcome.REPAIRED: str(QT_TRANSLATE_NOOP("Entries", "Repaired")),
    EntryOutcome.FOUND_SOUND: str(QT_TRANSLATE_NOOP("Entries", "Found sound")),
    EntryOutcome.DONE: str(QT_TRANSLATE_NOOP("Entries", "Done")),
}
_TITLES: dict[EntryKind, str] = {
    EntryKind.LOST_ITEM: str(QT_TRANSLATE_NOOP("Entries", "What was found")),
    EntryKind.FIRST_AID: str(QT_TRANSLATE_NOOP("Entries", "What happened")),
    EntryKind.INCIDENT: str(QT_TRANSLATE_NOOP("Entries", "What happened")),
    EntryKind.REPAIR: str(QT_TRANSLATE_NOOP("Entries", "What is broken")),
    EntryKind.INSPECTION: str(QT_TRANSLATE_NOOP("Entries", "What is inspected")),
    EntryKind.PARCEL: str(QT_TRANSLATE_NOOP("Entries", "What was brought")),
    EntryKind.TASK: str(QT_TRANSLATE_NOOP("Entries", "What is to be done")),
}
_WHO: dict[EntryKind, str] = {
    EntryKind.LOST_ITEM: str(QT_TRANSLATE_NOOP("Entries", "Who found it")),
    EntryKind.COMPLAINT: str(QT_TRANSLATE_NOOP("Entries", "Who complained")),
    EntryKind.SUGGESTION: str(QT_TRANSLATE_NOOP("Entries", "Who asked for it")),
    EntryKind.INCIDENT: str(QT_TRANSLATE_NOOP("Entries", "Who was involved")),
    EntryKind.FIRST_AID: str(QT_TRANSLATE_NOOP("Entries", "Who was hurt")),
    EntryKind.INSPECTION: str(QT_TRANSLATE_NOOP("Entries", "Who inspects")),
    EntryKind.MESSAGE: str(QT_TRANSLATE_NOOP("Entries", "Who called")),
    EntryKind.PARCEL: str(QT_TRANSLATE_NOOP("Entries", "Who sent it")),
}
_DUE: dict[EntryKind, str] = {
    EntryKind.LOST_ITEM: str(QT_TRANSLATE_NOOP("Entries", "To the police by")),
    EntryKind.COMPLAINT: str(QT_TRANSLATE_NOOP("Entries", "Answer by")),
    EntryKind.SUGGESTION: str(QT_TRANSLATE_NOOP("Entries", "Answer by")),
    EntryKind.REPAIR: str(QT_TRANSLATE_NOOP("Entries", "Repaired by")),
    EntryKind.INSPECTION: str(QT_TRANSLATE_NOOP("Entries", "Inspected on")),
}
_WHOM: dict[EntryKind, str] = {
    EntryKind.MESSAGE: str(QT_TRANSLATE_NOOP("Entries", "For whom")),
    EntryKind.PARCEL: str(QT_TRANSLATE_NOOP("Entries", "For whom")),
}
_RESULT: dict[EntryOutcome, str] = {
    EntryOutcome.GIVEN_BACK: str(QT_TRANSLATE_NOOP("Entries", "How it was made sure")),
    EntryOutcome.ANSWERED: str(QT_TRANSLATE_NOOP("Entries", "Answer")),
}
_RESULT_WHO: dict[EntryOutcome, str] = {
    EntryOutcome.GIVEN_BACK: str(QT_TRANSLATE_NOOP("Entries", "Who took it")),
    EntryOutcome.POLICE: str(QT_TRANSLATE_NOOP("Entries", "Police station")),
    EntryOutcome.PASSED_ON: str(QT_TRANSLATE_NOOP("Entries", "To whom")),
    EntryOutcome.ANSWERED: str(QT_TRANSLATE_NOOP("Entries", "Who answered")),
    EntryOutcome.REPAIRED: str(QT_TRANSLATE_NOOP("Entries", "Who repaired it")),
    EntryOutcome.FOUND_SOUND: str(QT_TRANSLATE_NOOP("Entries", "Who looked at it")),
}
_RESULT_NUMBER: dict[EntryOutcome, str] = {
    EntryOutcome.POLICE: str(QT_TRANSLATE_NOOP("Entries", "Number of the police")),
    EntryOutcome.REPAIRED: str(QT_TRANSLATE_NOOP("Entries", "Number of the job")),
}


def kind_word(kind: EntryKind) -> str:
    return QCoreApplication.translate("Entries", KINDS[kind])


def outcome_word(outcome: EntryOutcome) -> str:
    return QCoreApplication.translate("Entries", OUTCOMES[outcome])


def labels(kind: EntryKind) -> dict[str, str]:
    """What the fields of a kind are called."""
    return {
        "day": QCoreApplication.translate("Entries", "Day"),
        "entry_at": QCoreApplication.translate("Entries", "at"),
        "entry_title": _of(_TITLES, kind) or QCoreApplication.translate("Entries", "What it is about"),
        "text": QCoreApplication.translate("Entries", "More about it"),
        "room": QCoreApplication.translate("Entries", "Room or machine"),
        "place": QCoreApplication.translate("Entries", "Where exactly"),
        "equipment": QCoreApplication.translate("Entries", "Equipment"),
        "kept_at": QCoreApplication.translate("Entries", "Kept at"),
        "group": QCoreApplication.translate("Entries", "Group"),
        "who": _of(_WHO, kind) or QCoreApplication.translate("Entries", "Who told of it"),
        "phone": QCoreApplication.translate("Entries", "Phone"),
        "staff": _of(_WHOM, kind) or QCoreApplication.translate("Entries", "Who sees to it"),
        "due_on": _of(_DUE, kind) or QCoreApplication.translate("Entries", "Done by"),
    }


def ending_labels(outcome: EntryOutcome) -> dict[str, str]:
    """What is asked about an outcome; what is called nothing is not asked."""
    return {
        "result_who": _of(_RESULT_WHO, outcome),
        "result_number": _of(_RESULT_NUMBER, outcome),
        "result": _of(_RESULT, outcome) or QCoreApplication.translate("Entries", "What was done"),
    }


def entry_mark(row: EntryRow, today: date) -> Mark | None:
    """The one thing that somebody has to see to, or how it ended."""
    if row.state is EntryState.DONE and row.outcome is not None:
        return Mark(outcome_word(row.outcome), "good", "status.good")
    if row.is_late(today):
        return Mark(QCoreApplication.translate("Entries", "overdue"), "refused", "status.warning")
    if row.is_due(today):
        return Mark(QCoreApplication.translate("Entries", "today"), "warn", "status.warning")
    if row.is_stopped:
        return Mark(QCoreApplication.translate("Entries", "no booking"), "hold", "status.warning")
    return None


def place_of(row: EntryRow) -> str:
    """The room and where in it, and the equipment."""
    return " ".join(part for part in (row.resource, row.item, row.place) if part)


def whom(row: EntryRow) -> str:
    return row.for_staff or row.for_whom


def when(moment: datetime, today: date) -> str:
    """The time alone on the day itself."""
    return clock(moment) if moment.date() == today else written.moment(moment)


def detail(row: EntryRow, today: date) -> str:
    """The second line of a list: kind, when, where, who, for whom."""
    who = row.group or row.who
    to = QCoreApplication.translate("Entries", "for {who}").format(who=whom(row)) if whom(row) else ""
    parts = (kind_word(row.kind), when(row.at, today), place_of(row), row.kept_at, who, to)
    return "　".join(part for part in parts if part)


def due(row: EntryRow) -> str:
    if not row.is_open or row.due_on is None:
        return ""
    return QCoreApplication.translate("Entries", "by {day}").format(day=written.short_day(row.due_on))


def stopped(row: EntryRow) -> str:
    """Since when nobody books the room or the machine."""
    if row.stopped_until is not None and row.closed_from is not None:
        said = QCoreApplication.translate("Entries", "{start} – {end}")
        return said.format(start=written.moment(row.closed_from), end=_end(row.stopped_until))
    return QCoreApplication.translate("Entries", "until it can be used again") if row.is_down else ""


def _end(moment: datetime) -> str:
    """Midnight belongs to the day before it."""
    if moment.time() == time.min:
        return f"{written.short_day(moment.date() - timedelta(days=1))} 24:00"
    return written.moment(moment)


def _of(table: Mapping[Any, str], word: str) -> str:
    return QCoreApplication.translate("Entries", table[word]) if word in table else ""
