"""The draft of a form: one for each person who sits at this desk, kept while they type."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.application.desk import Desk
from desktop.application.drafts import Draft, DraftKeeper, Drafts

NOBODY = 0


class FormDraft(QObject):
    """`kind` names the form among the drafts; `kept` carries the moment, on the center's wall clock."""

    kept = Signal(object)

    def __init__(self, desk: Desk, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = DraftKeeper(Drafts(), kind, self)

    def turn_to(self, kind: str) -> None:
        """The draft of another form, or of the same one for something else, from now on; what waits is kept first."""
        self._keeper.flush()
        self._keeper.deleteLater()
        self._keeper = DraftKeeper(Drafts(), kind, self)

    def found(self) -> Draft | None:
        """What whoever sits here left half filled, None if nothing."""
        return self._keeper.find(self._staff)

    def keep(self, content: dict[str, Any]) -> None:
        """Keep the form's JSON values, a moment after the last change."""
        now = self._desk.now()
        self._keeper.changed(self._staff, Draft(now, content))
        self.kept.emit(now)

    def flush(self) -> None:
        self._keeper.flush()

    def drop(self) -> None:
        """The form was saved or emptied."""
        self._keeper.drop(self._staff)

    @property
    def _staff(self) -> int:
        by = self._desk.by
        return by.staff_id or NOBODY if by else NOBODY
