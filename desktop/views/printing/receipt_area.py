"""The right of the page while a receipt is looked at or voided: it takes the place of the till."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.views.printing.receipt_sheet import ReceiptSheet
from desktop.views.printing.void_sheet import VoidSheet
from desktop.views.shared.side_sheet import SideSheet
from desktop.words import Language


class ReceiptArea(QWidget):
    """`turned` says whether something is open; `opening` comes before, for the till to make room."""

    opening = Signal()
    turned = Signal(bool)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receipt, self.void = ReceiptSheet(desk, language), VoidSheet(desk, language)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for sheet in (self.receipt, self.void):
            sheet.setVisible(False)
            sheet.closed.connect(self._turn)
            line.addWidget(sheet)
        self.setVisible(False)
        self.receipt.void_wanted.connect(self.open_void)
        self.void.refunded.connect(self._show_refunded)

    def shown(self) -> SideSheet | None:
        return next((sheet for sheet in (self.receipt, self.void) if sheet.isVisibleTo(self)), None)

    def open_receipt(self, receipt_id: int, *, fresh: bool, voided: bool = False) -> None:
        self._make_room(self.receipt)
        self.receipt.open_receipt(receipt_id, fresh=fresh, voided=voided)
        self.turned.emit(True)

    @Slot(int)
    def open_void(self, receipt_id: int) -> None:
        self._make_room(self.void)
        self.void.open_receipt(receipt_id)
        self.turned.emit(True)

    @Slot(int)
    def _show_refunded(self, receipt_id: int) -> None:
        """The receipt says by now what went back."""
        self.open_receipt(receipt_id, fresh=False)

    def close_shown(self) -> bool:
        """Whether there was something to close."""
        sheet = self.shown()
        if sheet is not None:
            sheet.close_sheet()
        return sheet is not None

    def _make_room(self, opening: SideSheet) -> None:
        self.opening.emit()
        other = self.shown()
        self.setVisible(True)
        if other is not None and other is not opening:
            other.setVisible(False)

    @Slot()
    def _turn(self) -> None:
        self.setVisible(self.shown() is not None)
        self.turned.emit(self.shown() is not None)
