"""The three dots of an event: what is done with it more seldom."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.queries.events import EventDetails
from desktop.views.shared.sheet_menu import SheetMenuButton

CALL_OFF, REVIVE, AGAIN = "call off", "revive", "again"
SIGN_UPS, DOOR = "sign-ups", "door-list"


class EventMenu(SheetMenuButton):
    """`wanted` carries one of the keys above; the lists are named as their handouts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.details: EventDetails | None = None
        super().__init__(parent=parent)

    def offered(self) -> Iterable[tuple[str, str]]:
        if self.details is None:
            return []
        row = self.details.row
        off = (REVIVE, self.tr("It takes place after all")) if row.is_off else (CALL_OFF, self.tr("Call it off…"))
        lists = [(SIGN_UPS, self.tr("List of sign-ups…")), (DOOR, self.tr("Names for the door…"))]
        return [(AGAIN, self.tr("Put a like one in…")), *(lists if row.signs_up or row.signed.people else []), off]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about this event"))
        self.setToolTip(self.tr("More (Alt+M)"))
