"""The half-filled consultations of whoever sits here: the one in hand, and one that waits meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.application.drafts import Draft
from desktop.rules.times import clock
from desktop.views.consultations.content import Filled, from_draft
from desktop.views.shared.form_draft import FormDraft

MOST_TOLD = 8
KINDS = ("consultation", "consultation-beside")


class TakeDrafts(QObject):
    """`kept` carries the moment at which the one in hand was kept."""

    kept = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._hand = desk, 0
        self._drafts = tuple(FormDraft(desk, kind, self) for kind in KINDS)
        for draft in self._drafts:
            draft.kept.connect(self.kept)

    def found(self) -> Draft | None:
        """The one in hand, None if it is empty."""
        return self._drafts[self._hand].found()

    def waiting(self) -> str:
        """What waits beside the one in hand, by its time and its group or first words; "" for nothing."""
        other = self._drafts[1 - self._hand].found()
        if other is None:
            return ""
        filled = from_draft(other.content, self._desk.now())
        said = filled.group or filled.note.strip().partition("\n")[0] or filled.caller
        return f"{clock(other.kept_at)} {shortened(said)}".strip()

    def take_latest(self) -> Draft | None:
        """Whichever was kept last comes to hand."""
        found = [(draft.kept_at, place) for place, each in enumerate(self._drafts) if (draft := each.found())]
        self._hand = max(found)[1] if found else 0
        return self.found()

    def swap(self) -> Draft | None:
        """The one in hand waits, the other is taken up."""
        self.flush()
        self._hand = 1 - self._hand
        return self.found()

    def keep(self, filled: Filled) -> None:
        self._drafts[self._hand].keep(filled.as_draft())

    def drop(self) -> None:
        self._drafts[self._hand].drop()

    @Slot()
    def flush(self) -> None:
        for draft in self._drafts:
            draft.flush()


def shortened(words: str) -> str:
    return words if len(words) <= MOST_TOLD else f"{words[:MOST_TOLD]}…"
