"""The draft of the booking sheet: one for each person who sits at this desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.application.drafts import Draft
from desktop.views.rooms.booking_content import Filled, from_draft
from desktop.views.shared.form_draft import FormDraft

KIND = "booking"
HELD = "held_as"


class SheetDraft(FormDraft):
    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, KIND, parent)

    def merged(self, draft: Draft, start: Filled, *, fresh: bool) -> Filled:
        """The draft; with `fresh` its place is the one that was just asked for on the timetable.

        A draft that holds a room has its place: another place is for somebody else.
        """
        if fresh and self.held(draft) is not None:
            return start
        filled = from_draft(draft.content)
        if fresh or filled.resource_id is None:
            return replace(filled, day=start.day, times=start.times, resource_id=start.resource_id)
        return filled

    def held(self, draft: Draft) -> int | None:
        """The booking that holds the room for the draft, when one did."""
        held = draft.content.get(HELD)
        return held if isinstance(held, int) else None

    def changed(self, filled: Filled, held: int | None = None) -> None:
        if filled.is_worth_keeping:
            self.keep(filled.as_draft() | {HELD: held})
        else:
            self.drop()
