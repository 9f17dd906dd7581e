"""The last action in one line, for the undo bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.rules.times import time_range
from desktop.sentences import verb_words
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.shared.written import yen
from desktop.words import CountUnit, Language

if TYPE_CHECKING:
    from desktop.queries.acts import ActRow


def act_words(verb: str, about: ActRow, language: Language) -> str:
    """What was done and to what: a group, a case, a booking with its room and time, visitors with their purpose.

    What was done again is called as it was at first.
    """
    told = [verb_words(verb, language), about.name]
    if about.starts_at is not None and about.ends_at is not None:
        day = f"{about.starts_at.month}/{about.starts_at.day}"
        told.append(f"{about.room} {day} {time_range(about.starts_at, about.ends_at)}")
    if about.purpose is not None:
        told.append(f"{purpose_word(about.purpose)} +{about.people}")
    if about.unit is not None:
        told.append(_numbers(about.unit).format(count=f"{about.numbers:,}"))
    if about.yen is not None:
        told.append(yen(about.yen))
    return "  ".join(filter(None, told))


def _numbers(unit: CountUnit) -> str:
    """What a list of earlier consultations counts."""
    if unit is CountUnit.CASES:
        return QCoreApplication.translate("acts", "cases: {count} numbers")
    return QCoreApplication.translate("acts", "contacts: {count} numbers")
