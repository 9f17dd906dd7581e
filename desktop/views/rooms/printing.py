"""Printing from the rooms page: the permit that is open, or what the page shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.views.rooms.day_panel import DayPanel
from desktop.views.rooms.papers.orders import Paper, Shown
from desktop.views.rooms.picked import Picked
from desktop.views.rooms.receipts_beside import ReceiptsBeside
from desktop.views.rooms.sheet_area import SheetArea
from desktop.views.rooms.side_area import SideArea
from desktop.views.rooms.spans import Span

PRINT = "print"
PAPERS = {Span.DAY: Paper.ENTRANCE, Span.WEEK: Paper.WEEK, Span.MONTH: Paper.MONTH}


class Printing(QObject):
    def __init__(
        self,
        panel: DayPanel,
        sheets: SheetArea,
        receipts: ReceiptsBeside,
        side: Callable[[], SideArea],
        picked: Picked,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._panel, self._sheets, self._receipts = panel, sheets, receipts
        self._made_side, self._picked = side, picked

    @Slot()
    def print_shown(self) -> None:
        """The receipt or the permit that is shown, else what stands in the timetable's place."""
        if self._receipts.print_shown():
            return
        side = self._made_side()
        if side.shown() is side.permit:
            side.permit.print_shown()
        elif side.shown() is side.inspector and side.inspector.permit.isVisibleTo(side):
            side.inspector.permit.click()
        elif not self._sheets.does("print_shown"):
            self._sheets.open(PRINT, self.shown())

    @Slot(str)
    def open_from_menu(self, key: str) -> None:
        """A sheet of the menu; the one for printing is told what is shown."""
        self._sheets.open(key, self.shown() if key == PRINT else None)

    def shown(self) -> Shown:
        """The day, the week or the month with its rooms, and the booking that is picked."""
        panel = self._panel
        rooms = tuple(panel.rows.rooms) if panel.rows is not None else ()
        return Shown(
            PAPERS[panel.span], panel.site_id, panel.day, rooms, room_id=panel.room_id, booking_id=self._booking()
        )

    def _booking(self) -> int | None:
        side = self._made_side()
        return self._picked.booking_id if side.shown() is side.inspector or self._panel.strip.isVisible() else None
