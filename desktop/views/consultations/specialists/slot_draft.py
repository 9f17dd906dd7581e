"""What is typed about a slot and not saved yet: each slot has its own, and a crash does not cost it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.queries.specialist_rows import SlotRow
from desktop.views.shared.form_draft import FormDraft

STANDING = "standing"


class SlotDraft(FormDraft):
    """What was begun is there again as long as the slot stands as it stood: `standing` says how."""

    def __init__(self, desk: Desk, kind: str, parent: QObject | None = None) -> None:
        super().__init__(desk, kind, parent)
        self._kind, self._is_open = kind, False
        self._usual: dict[str, Any] = {}
        self._standing: list[int | None] = []

    def begin(self, slot: SlotRow, standing: list[int | None], usual: dict[str, Any]) -> dict[str, Any] | None:
        """What was begun for the slot, None if nothing; `usual` is what the form shows without it."""
        self.turn_to(f"{self._kind}-{slot.day_id}-{slot.slot.replace(':', '')}")
        self._is_open, self._standing, self._usual = True, standing, usual
        found = self.found()
        return found.content if found is not None and found.content.get(STANDING) == standing else None

    def typed(self, content: dict[str, Any]) -> None:
        """After every change a person makes."""
        if self._is_open and content == self._usual:
            self.drop()
        elif self._is_open:
            self.keep({**content, STANDING: self._standing})

    def end(self) -> None:
        """It was saved."""
        if self._is_open:
            self.drop()
        self._is_open = False


def texts(kept: object) -> list[str]:
    """The lines of a draft's list, whatever a damaged one holds."""
    lines: list[object] = list(kept) if isinstance(kept, list) else []  # pyright: ignore[reportUnknownArgumentType]
    return [str(line) for line in lines]
