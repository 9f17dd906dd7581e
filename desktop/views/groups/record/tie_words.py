"""The words of people's roles, of notes and of relations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.queries.group_cards import GroupCard
from desktop.queries.group_notes import NoteRow
from desktop.views.groups.words import short_era
from desktop.views.shared.tag import Mark
from desktop.words import NoteGrade, PersonRole

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class About(Generic[R]):
    """What a sheet is opened for: something that is there already of the group."""

    card: GroupCard
    row: R


def role_word(role: PersonRole) -> str:
    return {
        PersonRole.REPRESENTATIVE: QCoreApplication.translate("Groups", "Representative"),
        PersonRole.VICE_REPRESENTATIVE: QCoreApplication.translate("Groups", "Vice representative"),
        PersonRole.CONTACT_PERSON: QCoreApplication.translate("Groups", "Contact person"),
        PersonRole.TREASURER: QCoreApplication.translate("Groups", "Treasurer"),
        PersonRole.SECRETARY: QCoreApplication.translate("Groups", "Secretary"),
        PersonRole.AUDITOR: QCoreApplication.translate("Groups", "Auditor"),
        PersonRole.OFFICER: QCoreApplication.translate("Groups", "Officer"),
    }[role]


def grade_word(grade: NoteGrade) -> str:
    return {
        NoteGrade.NOTE: QCoreApplication.translate("Groups", "Note"),
        NoteGrade.ALERT: QCoreApplication.translate("Groups", "Alert"),
        NoteGrade.BLOCK: QCoreApplication.translate("Groups", "Bookings stopped"),
    }[grade]


def grade_mark(grade: NoteGrade) -> Mark:
    match grade:
        case NoteGrade.NOTE:
            return Mark(grade_word(grade), "off", "thing.note")
        case NoteGrade.ALERT:
            return Mark(grade_word(grade), "warn", "status.warning")
        case NoteGrade.BLOCK:
            return Mark(grade_word(grade), "refused", "status.refused")


def period(since: date, until: date | None) -> str:
    """R8.4.1～, or R6.4.1～R8.4.1."""
    return f"{short_era(since)}～{short_era(until)}"


def written_by(note: NoteRow) -> str:
    """R8.11.21 高橋."""
    return f"{short_era(note.written_at.date())} {note.staff}".strip()
