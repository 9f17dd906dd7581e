"""The receipt of what was paid in a wide sheet of the rooms page, beside that sheet."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHBoxLayout

from desktop.application.desk import Desk
from desktop.views.rooms.sheet_area import SheetArea
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.views.printing.receipt_area import ReceiptArea


class ReceiptsBeside(QObject):
    """Nothing of the print room is loaded before the first receipt is wanted."""

    def __init__(self, desk: Desk, language: Language, sheets: SheetArea, line: QHBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._language, self._sheets, self._line = desk, language, sheets, line
        sheets.receipt_wanted.connect(self.open)

    @cached_property
    def area(self) -> ReceiptArea:
        from desktop.views.printing.receipt_area import ReceiptArea

        area = ReceiptArea(self._desk, self._language)
        self._line.addWidget(area)
        self._sheets.wide_opened.connect(area.close_shown)
        self._sheets.wide_closed.connect(area.close_shown)
        return area

    @Slot(int, bool)
    def open(self, receipt_id: int, fresh: bool) -> None:  # noqa: FBT001  a slot's argument
        self.area.open_receipt(receipt_id, fresh=fresh)

    def print_shown(self) -> bool:
        """Whether there was a receipt to print."""
        if not self._is_open or self.area.shown() is not self.area.receipt:
            return False
        self.area.receipt.print_shown()
        return True

    def close_shown(self) -> bool:
        """Whether there was something to close."""
        return self._is_open and self.area.close_shown()

    @property
    def _is_open(self) -> bool:
        return "area" in self.__dict__ and self.area.shown() is not None
