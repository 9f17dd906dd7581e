"""The settings of the print room and the till as sentences: which there are, in which cards, with which fields."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.views.settings.money_rules.text_input import LongTextInput, TextInput
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, LinesInput, NumberInput
from desktop.words import ReceiptForm

MoneyInput = NumberInput | ChoiceInput | LinesInput | TextInput | LongTextInput


@dataclass(frozen=True, slots=True)
class MoneySection:
    """A card: its name, its sentences, and the fields by what stands in the sentences: receipt_form of receipt.form."""

    name: str
    sentences: tuple[str, ...]
    inputs: dict[str, MoneyInput]


def money_sections() -> list[MoneySection]:
    return [_printing(), _receipts(), _till(), _invoices(), _lending(), _numbers(), _other_numbers()]


def _printing() -> MoneySection:
    looked = [
        (False, QCoreApplication.translate("MoneyRules", "need not be looked at")),
        (True, QCoreApplication.translate("MoneyRules", "are looked at by the desk")),
    ]
    kept = [
        (False, QCoreApplication.translate("MoneyRules", "no copy is kept")),
        (True, QCoreApplication.translate("MoneyRules", "one copy is kept")),
    ]
    return MoneySection(
        QCoreApplication.translate("MoneyRules", "What is printed"),
        (
            QCoreApplication.translate("MoneyRules", "Originals {printing_content_check}; {printing_specimen}."),
            QCoreApplication.translate("MoneyRules", "Contents to choose from, one a line: {printing_contents}"),
            QCoreApplication.translate("MoneyRules", "Not printed here, one a line: {printing_banned}"),
            QCoreApplication.translate(
                "MoneyRules", "A counter that jumped by more than {printing_gap_faces} faces needs a reason; 0: none."
            ),
        ),
        {
            "printing_content_check": ChoiceInput(
                QCoreApplication.translate("MoneyRules", "Looking at originals"), looked
            ),
            "printing_specimen": ChoiceInput(QCoreApplication.translate("MoneyRules", "Copy kept"), kept),
            "printing_contents": LinesInput(
                QCoreApplication.translate("MoneyRules", "Contents offered"),
                QCoreApplication.translate("MoneyRules", "newsletter"),
            ),
            "printing_banned": LinesInput(
                QCoreApplication.translate("MoneyRules", "Not printed"),
                QCoreApplication.translate("MoneyRules", "advertising"),
                lines=3,
            ),
            "printing_gap_faces": NumberInput(QCoreApplication.translate("MoneyRules", "Faces without a reason"), 84),
        },
    )


def _receipts() -> MoneySection:
    forms = [
        (ReceiptForm.A6.value, "A6"),
        (ReceiptForm.A5.value, "A5"),
        (ReceiptForm.ROLL.value, QCoreApplication.translate("MoneyRules", "80 mm roll")),
    ]
    shown = [
        (True, QCoreApplication.translate("MoneyRules", "show")),
        (False, QCoreApplication.translate("MoneyRules", "do not show")),
    ]
    return MoneySection(
        QCoreApplication.translate("MoneyRules", "Receipts"),
        (
            QCoreApplication.translate("MoneyRules", "Receipts are printed on {receipt_form}"),
            QCoreApplication.translate(
                "MoneyRules", "and {receipt_qualified} registration number, rate and tax (qualified invoice)."
            ),
            QCoreApplication.translate("MoneyRules", "What for, printing: {receipt_provision}"),
            QCoreApplication.translate("MoneyRules", "Rooms: {receipt_provision_room}"),
            QCoreApplication.translate("MoneyRules", "Lockers and loans: {receipt_provision_rental}"),
            QCoreApplication.translate("MoneyRules", "Prepaid cards: {receipt_provision_card}"),
            QCoreApplication.translate("MoneyRules", "Several together: {receipt_provision_joint}"),
        ),
        {
            "receipt_form": ChoiceInput(QCoreApplication.translate("MoneyRules", "Paper of receipts"), forms),
            "receipt_qualified": ChoiceInput(QCoreApplication.translate("MoneyRules", "Qualified invoice"), shown),
            "receipt_provision": TextInput(QCoreApplication.translate("MoneyRules", "What for, printing")),
            "receipt_provision_room": TextInput(QCoreApplication.translate("MoneyRules", "What for, rooms")),
            "receipt_provision_rental": TextInput(QCoreApplication.translate("MoneyRules", "What for, lockers")),
            "receipt_provision_card": TextInput(QCoreApplication.translate("MoneyRules", "What for, cards")),
            "receipt_provision_joint": TextInput(QCoreApplication.translate("MoneyRules", "What for, several")),
        },
    )


def _till() -> MoneySection:
    wanted = [
        (True, QCoreApplication.translate("MoneyRules", "has to be explained")),
        (False, QCoreApplication.translate("MoneyRules", "need not be explained")),
    ]
    return MoneySection(
        QCoreApplication.translate("MoneyRules", "Till"),
        (
            QCoreApplication.translate("MoneyRules", "The float is {till_float} yen."),
            QCoreApplication.translate("MoneyRules", "A difference at closing {till_reason_wanted}."),
        ),
        {
            "till_float": NumberInput(QCoreApplication.translate("MoneyRules", "Float in yen"), 110),
            "till_reason_wanted": ChoiceInput(
                QCoreApplication.translate("MoneyRules", "Reason for a difference"), wanted
            ),
        },
    )


def _invoices() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("MoneyRules", "Invoices"),
        (
            QCoreApplication.translate("MoneyRules", "Due {invoice_due_days} days after they are written."),
            QCoreApplication.translate("MoneyRules", "Bank account on them: {invoice_bank}"),
            QCoreApplication.translate("MoneyRules", "Below the table: {invoice_text}"),
        ),
        {
            "invoice_due_days": NumberInput(QCoreApplication.translate("MoneyRules", "Days until they are due")),
            "invoice_bank": TextInput(QCoreApplication.translate("MoneyRules", "Bank account"), 360),
            "invoice_text": TextInput(QCoreApplication.translate("MoneyRules", "Words below the table"), 360),
        },
    )


def _lending() -> MoneySection:
    return MoneySection(
        QCoreApplication.translate("MoneyRules", "Lockers and loans"),
        (
            QCoreApplication.translate("MoneyRules", "Equipment is lent for {loan_max_nights} nights at most."),
            QCoreApplication.translate("MoneyRules", "Letter before a locker's year ends: {letter_rental}"),
        ),
        {
            "loan_max_nights": NumberInput(QCoreApplication.translate("MoneyRules", "Most nights")),
            "letter_rental": LongTextInput(
                QCoreApplication.translate("MoneyRules", "Letter about lockers"),
                QCoreApplication.translate("MoneyRules", "Empty: the ready letter"),
            ),
        },
    )


def _numbers() -> MoneySection:
    return _numbered(
        QCoreApplication.translate("MoneyRules", "Numbers of the print room and the till"),
        {
            "receipt": QCoreApplication.translate("MoneyRules", "Receipts"),
            "invoice": QCoreApplication.translate("MoneyRules", "Invoices"),
            "card": QCoreApplication.translate("MoneyRules", "Prepaid cards"),
            "print_job": QCoreApplication.translate("MoneyRules", "Print jobs"),
            "rental": QCoreApplication.translate("MoneyRules", "Lockers"),
            "loan": QCoreApplication.translate("MoneyRules", "Loans"),
        },
    )


def _other_numbers() -> MoneySection:
    return _numbered(
        QCoreApplication.translate("MoneyRules", "Other numbers"),
        {
            "booking": QCoreApplication.translate("MoneyRules", "Bookings"),
            "permit": QCoreApplication.translate("MoneyRules", "Permits"),
            "group": QCoreApplication.translate("MoneyRules", "Groups"),
            "consultation": QCoreApplication.translate("MoneyRules", "Consultations"),
            "knowledge_card": QCoreApplication.translate("MoneyRules", "Answers"),
            "entry": QCoreApplication.translate("MoneyRules", "Records of the day book"),
            "display": QCoreApplication.translate("MoneyRules", "Flyers and posters"),
            "submission": QCoreApplication.translate("MoneyRules", "Packages for the city"),
        },
    )


def _numbered(name: str, said: dict[str, str]) -> MoneySection:
    whose = QCoreApplication.translate("MoneyRules", "Pattern of the numbers: {what}")
    inputs: dict[str, MoneyInput] = {
        f"number_{key}": TextInput(whose.format(what=word), 250) for key, word in said.items()
    }
    return MoneySection(name, tuple(f"{word}: {{number_{key}}}" for key, word in said.items()), inputs)
