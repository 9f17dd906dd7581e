"""What consultations are counted by, in the words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.consultation_dimensions import Dimension
from desktop.rules.months import read_month
from desktop.sentences import actor_words, channel_words
from desktop.views.shared import written
from desktop.words import ActorKind, CaseOutcome, Channel, Language

NOT_SAID = str(QT_TRANSLATE_NOOP("ConsultationFigures", "not said"))
BY: dict[Dimension, str] = {
    "topic": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Topic")),
    "subtopic": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Closer topic")),
    "actor": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Who came")),
    "channel": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Channel")),
    "new": str(QT_TRANSLATE_NOOP("ConsultationFigures", "New or continuing")),
    "advisor": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Advisor")),
    "outcome": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Outcome")),
    "action": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Action of the city's plan")),
    "site": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Site")),
    "month": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Month")),
    "fiscal_year": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Fiscal year")),
    "minutes": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Minutes")),
}
PARTS: dict[str, str] = {
    "new": str(QT_TRANSLATE_NOOP("ConsultationFigures", "New")),
    "continuing": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Continuing")),
    "open": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Still open")),
    "none": str(QT_TRANSLATE_NOOP("ConsultationFigures", "No action")),
    "withheld": str(QT_TRANSLATE_NOOP("ConsultationFigures", "Not for you to open")),
    "1-15": str(QT_TRANSLATE_NOOP("ConsultationFigures", "up to 15 minutes")),
    "16-30": str(QT_TRANSLATE_NOOP("ConsultationFigures", "16 to 30 minutes")),
    "31-60": str(QT_TRANSLATE_NOOP("ConsultationFigures", "31 to 60 minutes")),
    "61-": str(QT_TRANSLATE_NOOP("ConsultationFigures", "over an hour")),
    CaseOutcome.ANSWERED: str(QT_TRANSLATE_NOOP("ConsultationFigures", "Answered")),
    CaseOutcome.REFERRED: str(QT_TRANSLATE_NOOP("ConsultationFigures", "Sent on")),
    CaseOutcome.CONNECTED: str(QT_TRANSLATE_NOOP("ConsultationFigures", "Brought together")),
    CaseOutcome.REALIZED: str(QT_TRANSLATE_NOOP("ConsultationFigures", "Realized")),
    CaseOutcome.LEFT: str(QT_TRANSLATE_NOOP("ConsultationFigures", "Did not come again")),
    CaseOutcome.OTHER: str(QT_TRANSLATE_NOOP("ConsultationFigures", "Other end")),
}
_SPOKEN = frozenset({"new", "outcome", "minutes"})


def by_word(by: Dimension) -> str:
    return QCoreApplication.translate("ConsultationFigures", BY[by])


def part_word(by: Dimension, part: str, language: Language) -> str:
    """Funding, citizen, April 2026, not said."""
    if not part:
        return QCoreApplication.translate("ConsultationFigures", NOT_SAID)
    if part == "withheld" or by in _SPOKEN or (by == "action" and part == "none"):
        return QCoreApplication.translate("ConsultationFigures", PARTS[part])
    return _named(by, part, language)


def _named(by: Dimension, part: str, language: Language) -> str:
    if by == "actor":
        return actor_words(ActorKind(part), language)
    if by == "channel":
        return channel_words(Channel(part), language)
    if by == "month":
        return written.month_name(read_month(part).first)
    numbered = {
        "action": QCoreApplication.translate("ConsultationFigures", "Action {number}").format(number=part),
        "fiscal_year": QCoreApplication.translate("ConsultationFigures", "Fiscal {number}").format(number=part),
    }
    return numbered.get(by, part)
