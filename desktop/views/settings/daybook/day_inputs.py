"""The settings of the day book as sentences: which there are, in which cards, with which fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.settings.money_rules.money_inputs import MoneySection
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, LinesInput, NumberInput


def day_sections() -> list[MoneySection]:
    return [_handover(), _space(), _entries(), _displays(), _closing()]


def _handover() -> MoneySection:
    first = [
        (True, QCoreApplication.translate("DayRules", "before anything else")),
        (False, QCoreApplication.translate("DayRules", "when there is time")),
    ]
    return MoneySection(
        QCoreApplication.translate("DayRules", "Handover"),
        (QCoreApplication.translate("DayRules", "What must be read is read {handover_read_first}."),),
        {"handover_read_first": ChoiceInput(QCoreApplication.translate("DayRules", "When must-reads are read"), first)},
    )


def _space() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("DayRules", "Open space"),
        (
            QCoreApplication.translate("DayRules", "Without slots a table is given for {space_minutes} minutes."),
            QCoreApplication.translate("DayRules", "Slots, one a line: {space_slots}"),
            QCoreApplication.translate("DayRules", "Kinds of work to choose from, one a line: {space_works}"),
        ),
        {
            "space_minutes": NumberInput(QCoreApplication.translate("DayRules", "Minutes at a table")),
            "space_slots": LinesInput(
                QCoreApplication.translate("DayRules", "Slots of the tables"), "9:00-11:00", lines=3
            ),
            "space_works": LinesInput(
                QCoreApplication.translate("DayRules", "Kinds of work"),
                QCoreApplication.translate("DayRules", "meeting"),
            ),
        },
    )


def _entries() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("DayRules", "Records"),
        (
            QCoreApplication.translate(
                "DayRules", "Lost property goes to the police {entry_police_days} days after it was found."
            ),
            QCoreApplication.translate(
                "DayRules", "A complaint or suggestion is answered within {entry_answer_days} days."
            ),
        ),
        {
            "entry_police_days": NumberInput(QCoreApplication.translate("DayRules", "Days until the police")),
            "entry_answer_days": NumberInput(QCoreApplication.translate("DayRules", "Days until the answer")),
        },
    )


def _displays() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("DayRules", "Flyers and posters"),
        (
            QCoreApplication.translate("DayRules", "Without an event they stay for {display_months} months."),
            QCoreApplication.translate("DayRules", "{display_copies} copies of a flyer are taken."),
            QCoreApplication.translate(
                "DayRules", "They come down within {display_remove_days} days after the event; 0: the day after."
            ),
        ),
        {
            "display_months": NumberInput(QCoreApplication.translate("DayRules", "Months without an event")),
            "display_copies": NumberInput(QCoreApplication.translate("DayRules", "Copies of a flyer")),
            "display_remove_days": NumberInput(QCoreApplication.translate("DayRules", "Days until they come down")),
        },
    )


def _closing() -> MoneySection:
    backed = [
        (True, QCoreApplication.translate("DayRules", "writes a backup")),
        (False, QCoreApplication.translate("DayRules", "need not write a backup")),
    ]
    signs = [
        (True, QCoreApplication.translate("DayRules", "a manager")),
        (False, QCoreApplication.translate("DayRules", "anybody at the desk")),
    ]
    return MoneySection(
        QCoreApplication.translate("DayRules", "Closing and the daily log"),
        (
            QCoreApplication.translate("DayRules", "Whoever closes {closing_backup}."),
            QCoreApplication.translate("DayRules", "The daily log is signed by {log_manager_signs}."),
        ),
        {
            "closing_backup": ChoiceInput(QCoreApplication.translate("DayRules", "Backup at closing"), backed),
            "log_manager_signs": ChoiceInput(QCoreApplication.translate("DayRules", "Who signs the log"), signs),
        },
    )
