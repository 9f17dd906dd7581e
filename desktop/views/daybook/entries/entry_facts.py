"""What is known about an entry, label by label."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.entries import EntryRow
from desktop.views.daybook.entries import words
from desktop.views.shared import written

Facts = list[tuple[str, str]]


def entry_facts(row: EntryRow, today: date) -> Facts:
    """In the order of its form; what is not known is empty."""
    named = words.labels(row.kind)
    return [
        (named["entry_title"], row.title),
        (named["day"], _at(row)),
        (named["staff"], words.whom(row)),
        (QCoreApplication.translate("Entries", "Where"), words.place_of(row)),
        (named["kept_at"], row.kept_at),
        (named["who"], "　".join(part for part in (row.who, row.phone) if part)),
        (named["group"], f"{row.group}　{row.group_number}".strip()),
        (named["due_on"], _due(row, today)),
        (QCoreApplication.translate("Entries", "No booking"), words.stopped(row)),
        (QCoreApplication.translate("Entries", "Bookings to move"), _displaced(row)),
        *_ending(row),
    ]


def _at(row: EntryRow) -> str:
    at = written.moment(row.at)
    if row.entered_at is None:
        return at
    said = QCoreApplication.translate("Entries", "{at}, entered {entered}")
    return said.format(at=at, entered=words.when(row.entered_at, row.at.date()))


def _due(row: EntryRow, today: date) -> str:
    if row.due_on is None:
        return ""
    late = QCoreApplication.translate("Entries", "{day}, overdue") if row.is_late(today) else "{day}"
    return late.format(day=written.short_day(row.due_on))


def _displaced(row: EntryRow) -> str:
    said = QCoreApplication.translate("Entries", "{count}; found in Rooms under closures")
    return said.format(count=row.displaced) if row.is_stopped and row.displaced else ""


def _ending(row: EntryRow) -> Facts:
    if row.outcome is None:
        return []
    asked = words.ending_labels(row.outcome)
    facts = [(asked[key], str(getattr(row, key))) for key in asked if asked[key]]
    done = (written.moment(row.done_at) if row.done_at else "", row.done_by)
    return [*facts, (words.outcome_word(row.outcome), "　".join(part for part in done if part))]
