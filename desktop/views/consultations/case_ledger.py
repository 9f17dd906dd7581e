"""Lists whose lines are about cases and groups, with sheets to write in that open at the right of the whole."""

from __future__ import annotations

from abc import abstractmethod
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet


class AboutCase(Protocol):
    """What a line is about; None where it is about no case, or no group."""

    @property
    def case_id(self) -> int | None: ...
    @property
    def group_id(self) -> int | None: ...


class CaseLedger(LedgerSheet):
    """Esc closes the sheet that is open at the right first; what was typed there stays."""

    case_wanted = Signal(int)
    _side_sheets: tuple[WritingSheet, ...] = ()

    @property
    @abstractmethod
    def chosen(self) -> AboutCase | None:
        """The line that is chosen."""

    def stand_beside(self, *sheets: WritingSheet) -> None:
        self._side_sheets = sheets
        for sheet in sheets:
            sheet.setVisible(False)
            self.columns.addWidget(sheet)
            sheet.closed.connect(self._left_side)
            sheet.saved.connect(self.wrote)

    @property
    def open_side(self) -> WritingSheet | None:
        return next((sheet for sheet in self._side_sheets if sheet.isVisibleTo(self)), None)

    def make_room_for(self, sheet: WritingSheet) -> None:
        """One sheet at a time; what was typed in the other stays there."""
        if (other := self.open_side) is not None and other is not sheet:
            other.close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (sheet := self.open_side) is not None:
            sheet.close_sheet()
            return
        super().keyPressEvent(event)

    @abstractmethod
    def wrote(self, answer: int) -> None:
        """Say so and show the lines as they stand; a slot."""

    @Slot()
    def open_case(self) -> None:
        if (row := self.chosen) is not None and row.case_id is not None:
            self.case_wanted.emit(row.case_id)

    @Slot()
    def open_group(self) -> None:
        if (row := self.chosen) is not None and row.group_id is not None:
            self.record_wanted.emit("group", row.group_id)

    @Slot()
    def _left_side(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
