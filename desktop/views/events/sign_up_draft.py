"""Who is being put down for an event outlives the window."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QObject, Slot

from desktop.application.desk import Desk
from desktop.views.events.sign_up_line import SignUpLine, Typed
from desktop.views.shared.form_draft import FormDraft

DRAFT = "sign_up"


class SignUpDraft(QObject):
    """Of the line's new sign-ups, not of those that are changed."""

    def __init__(self, desk: Desk, line: SignUpLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft, self._line = FormDraft(desk, DRAFT, self), line
        self._event_id: int | None = None
        line.edited.connect(self._typed)

    def show_event(self, event_id: int) -> None:
        """Put what was typed for this event back into the line."""
        self._event_id, found = event_id, self._draft.found()
        if found is not None and found.content.get("event") == event_id:
            try:
                self._line.put(Typed(**found.content["typed"]))
            except (KeyError, TypeError):
                self._draft.drop()

    def written(self) -> None:
        """What stands in the line was saved."""
        if self._line.changing is None:
            self._draft.drop()

    def flush(self) -> None:
        self._draft.flush()

    @Slot()
    def _typed(self) -> None:
        if self._line.changing is None and self._event_id is not None:
            self._draft.keep({"event": self._event_id, "typed": asdict(self._line.typed())})
