"""What the lists of answers and the states of one are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.knowledge import CardShelf
from desktop.words import CardState


def shelf_word(shelf: CardShelf) -> str:
    return {
        CardShelf.APPROVED: QCoreApplication.translate("answers", "Approved"),
        CardShelf.DUE: QCoreApplication.translate("answers", "To check"),
        CardShelf.DRAFT: QCoreApplication.translate("answers", "Drafts"),
        CardShelf.RETIRED: QCoreApplication.translate("answers", "Taken back"),
    }[shelf]


def state_word(state: CardState) -> str:
    return {
        CardState.APPROVED: QCoreApplication.translate("answers", "approved"),
        CardState.DRAFT: QCoreApplication.translate("answers", "draft, not given yet"),
        CardState.RETIRED: QCoreApplication.translate("answers", "taken back"),
    }[state]
