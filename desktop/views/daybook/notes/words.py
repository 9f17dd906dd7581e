"""What the handover's words are in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.shared.tag import Mark, TagKind
from desktop.words import EntryKind, Importance

# what a note is turned into most: the first is offered
MADE_OF_NOTES = (EntryKind.TASK, EntryKind.REPAIR, EntryKind.MESSAGE, EntryKind.LOST_ITEM, EntryKind.COMPLAINT)


def importance_word(importance: Importance) -> str:
    return {
        Importance.ORDINARY: QCoreApplication.translate("notes", "Ordinary"),
        Importance.IMPORTANT: QCoreApplication.translate("notes", "Important"),
        Importance.MUST_READ: QCoreApplication.translate("notes", "Must be read"),
    }[importance]


def importance_mark(importance: Importance) -> Mark | None:
    """None for the ordinary."""
    if importance is Importance.ORDINARY:
        return None
    kind: TagKind = "refused" if importance is Importance.MUST_READ else "warn"
    return Mark(importance_word(importance), kind, "status.warning")


def made_word(kind: EntryKind) -> str:
    return {
        EntryKind.TASK: QCoreApplication.translate("notes", "To do"),
        EntryKind.REPAIR: QCoreApplication.translate("notes", "Repair"),
        EntryKind.MESSAGE: QCoreApplication.translate("notes", "Telephone message"),
        EntryKind.LOST_ITEM: QCoreApplication.translate("notes", "Lost item"),
        EntryKind.COMPLAINT: QCoreApplication.translate("notes", "Complaint"),
    }[kind]
