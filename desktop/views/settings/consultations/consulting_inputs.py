"""The settings of consultations as sentences: which there are, in which cards, with which fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.settings.money_rules.money_inputs import MoneySection
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, LinesInput, NumberInput


def consulting_sections() -> list[MoneySection]:
    return [_cases(), _answers(), _specialists(), _figures()]


def _cases() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("ConsultingRules", "Cases"),
        (
            QCoreApplication.translate(
                "ConsultingRules",
                "A case stands still after {consultation_still_days} days without a contact or something to do.",
            ),
            QCoreApplication.translate(
                "ConsultingRules", "A referral is answered within {consultation_answer_days} days."
            ),
            QCoreApplication.translate(
                "ConsultingRules", "Who asks to be called is called within {consultation_call_back_days} days."
            ),
        ),
        {
            "consultation_still_days": NumberInput(
                QCoreApplication.translate("ConsultingRules", "Days until a case stands still")
            ),
            "consultation_answer_days": NumberInput(
                QCoreApplication.translate("ConsultingRules", "Days until a referral is answered")
            ),
            "consultation_call_back_days": NumberInput(
                QCoreApplication.translate("ConsultingRules", "Days until the call back")
            ),
        },
    )


def _answers() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("ConsultingRules", "Answers"),
        (
            QCoreApplication.translate(
                "ConsultingRules", "An approved answer is made sure of again after {knowledge_check_months} months."
            ),
        ),
        {
            "knowledge_check_months": NumberInput(
                QCoreApplication.translate("ConsultingRules", "Months until an answer is checked")
            )
        },
    )


def _specialists() -> MoneySection:
    readers = (
        (True, QCoreApplication.translate("ConsultingRules", "advisors only")),
        (False, QCoreApplication.translate("ConsultingRules", "the whole desk")),
    )
    return MoneySection(
        QCoreApplication.translate("ConsultingRules", "Specialists"),
        (
            QCoreApplication.translate("ConsultingRules", "Slots of a day, one a line: {specialist_slots}"),
            QCoreApplication.translate("ConsultingRules", "Asked beforehand, one a line: {specialist_questions}"),
            QCoreApplication.translate(
                "ConsultingRules", "What people come about is read by {specialist_advisors_only}."
            ),
        ),
        {
            "specialist_slots": LinesInput(
                QCoreApplication.translate("ConsultingRules", "Slots of a specialist's day"), "10:00-10:50", lines=3
            ),
            "specialist_questions": LinesInput(
                QCoreApplication.translate("ConsultingRules", "Questions of the specialists"),
                QCoreApplication.translate("ConsultingRules", "What has been tried so far?"),
            ),
            "specialist_advisors_only": ChoiceInput(
                QCoreApplication.translate("ConsultingRules", "Who reads what specialists are asked"), readers
            ),
        },
    )


def _figures() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("ConsultingRules", "Figures"),
        (
            QCoreApplication.translate(
                "ConsultingRules", "What goes out hides numbers below {consultation_suppress_below}; 0: none."
            ),
        ),
        {
            "consultation_suppress_below": NumberInput(
                QCoreApplication.translate("ConsultingRules", "Numbers below this are hidden")
            )
        },
    )
