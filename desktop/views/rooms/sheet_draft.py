"""The draft of the booking sheet: one for each person who sits at this desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.application.desk import Desk
from desktop.application.drafts import Draft, DraftKeeper, Drafts
from desktop.views.rooms.booking_content import Filled, from_draft

KIND = "booking"
HELD = "held_as"
NOBODY = 0


class SheetDraft(QObject):
    """`kept` carries the moment, on the center's wall clock."""

    kept = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = DraftKeeper(Drafts(), KIND, self)

    def found(self) -> Draft | None:
        return self._keeper.find(self._staff)

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
        if not filled.is_worth_keeping:
            self._keeper.drop(self._staff)
            return
        now = self._desk.now()
        self._keeper.changed(self._staff, Draft(now, filled.as_draft() | {HELD: held}))
        self.kept.emit(now)

    def flush(self) -> None:
        self._keeper.flush()

    def drop(self) -> None:
        self._keeper.drop(self._staff)

    @property
    def _staff(self) -> int:
        by = self._desk.by
        return by.staff_id or NOBODY if by else NOBODY
