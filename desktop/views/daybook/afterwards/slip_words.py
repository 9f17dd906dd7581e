"""What a slip is called and what it says, on one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.slips import SlipChoices
from desktop.rules.slips import Slip, SlipKind
from desktop.rules.times import clock_at
from desktop.sentences import actor_words
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.shared import written
from desktop.words import Language


def kind_word(kind: SlipKind) -> str:
    match kind:
        case SlipKind.VISIT:
            return QCoreApplication.translate("Slips", "Visitors")
        case SlipKind.ROOM:
            return QCoreApplication.translate("Slips", "Use of a room")
        case SlipKind.PRINTING:
            return QCoreApplication.translate("Slips", "Print job")
        case SlipKind.CONSULTATION:
            return QCoreApplication.translate("Slips", "Consultation")
        case SlipKind.TABLE:
            return QCoreApplication.translate("Slips", "Table")


def thing_word(kind: SlipKind) -> str:
    """What the slip of this kind is about."""
    match kind:
        case SlipKind.VISIT:
            return QCoreApplication.translate("Slips", "What for")
        case SlipKind.ROOM:
            return QCoreApplication.translate("Slips", "Room")
        case SlipKind.PRINTING:
            return QCoreApplication.translate("Slips", "Machine")
        case SlipKind.CONSULTATION:
            return QCoreApplication.translate("Slips", "Topic")
        case SlipKind.TABLE:
            return QCoreApplication.translate("Slips", "Table")


def times(slip: Slip) -> str:
    return clock_at(slip.start) if slip.end is None else f"{clock_at(slip.start)}～{clock_at(slip.end)}"


def line(slip: Slip, choices: SlipChoices, group: str, language: Language) -> str:
    """13:15　Visitors　Rooms　2 people."""
    names = dict(choices.things.get(slip.kind, ()))
    thing = purpose_word(slip.purpose) if slip.purpose is not None else names.get(slip.thing_id or 0, "")
    told = [times(slip), kind_word(slip.kind), thing, group or slip.who]
    if slip.actor is not None:
        told.append(actor_words(slip.actor, language))
    if slip.people is not None:
        told.append(written.people(slip.people))
    if slip.sheets is not None:
        sheets = QCoreApplication.translate("Slips", "{masters} masters, {sheets} sheets")
        told.append(sheets.format(masters=slip.masters or 0, sheets=slip.sheets))
    return "　".join(part for part in told if part)
