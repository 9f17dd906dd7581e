"""The right of the page: one sheet at a time, opened beside the timetable."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.bookings import BookingDetails
from desktop.views.rooms.booking_content import Filled, SheetFor
from desktop.views.rooms.booking_sheet import BookingSheet
from desktop.views.rooms.cancel_sheet import CancelSheet
from desktop.views.rooms.inspector import Inspector
from desktop.views.rooms.permit_sheet import PermitSheet
from desktop.views.shared.side_sheet import SideSheet
from desktop.words import Language


class SideArea(QWidget):
    """`turned` says whether something is open."""

    turned = Signal(bool)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.booking, self.inspector = BookingSheet(desk, language), Inspector(desk, language)
        self.cancel, self.permit = CancelSheet(desk, language), PermitSheet(desk, language)
        self._sheets = list[SideSheet]()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        for sheet in (self.booking, self.inspector, self.cancel, self.permit):
            self.host(sheet)
        self.setVisible(False)
        for sheet in (self.booking, self.cancel):
            sheet.saved.connect(self.inspector.show_booking)
        self.inspector.about_to_open.connect(self._room_for_inspector)
        self.inspector.gone.connect(self.inspector.close_sheet)
        self.inspector.move_wanted.connect(self.move_booking)
        self.inspector.confirm_wanted.connect(self.confirm_booking)
        self.inspector.change_wanted.connect(self.change_booking)
        self.inspector.copy_wanted.connect(self.copy_booking)
        self.inspector.cancel_wanted.connect(self.cancel_booking)
        self.inspector.permit_wanted.connect(self.issue_permit)
        self.inspector.booking_wanted.connect(self.inspector.show_booking)

    def host(self, sheet: SideSheet) -> None:
        """Give a sheet its place here, closed."""
        sheet.setVisible(False)
        sheet.closed.connect(self._turn)
        self._sheets.append(sheet)
        self._line.addWidget(sheet)

    def shown(self) -> SideSheet | None:
        return next((sheet for sheet in self._sheets if sheet.isVisibleTo(self)), None)

    def open_new(self, start: Filled, *, fresh: bool = False) -> None:
        self.make_room(self.booking)
        self.booking.open_new(start, fresh=fresh)

    @Slot(object)
    def move_booking(self, booking: BookingDetails, place: Filled | None = None) -> None:
        self.make_room(self.booking)
        self.booking.open_booking(SheetFor.MOVE, booking, place)

    @Slot(object)
    def confirm_booking(self, booking: BookingDetails) -> None:
        self.make_room(self.booking)
        self.booking.open_booking(SheetFor.HELD, booking)

    @Slot(object)
    def change_booking(self, booking: BookingDetails) -> None:
        self.make_room(self.booking)
        self.booking.open_booking(SheetFor.DETAILS, booking)

    @Slot(object)
    def copy_booking(self, booking: BookingDetails) -> None:
        self.make_room(self.booking)
        self.booking.open_copy(booking)

    @Slot(object)
    def cancel_booking(self, booking: BookingDetails) -> None:
        self.make_room(self.cancel)
        self.cancel.open_booking(booking)

    @Slot(object)
    def issue_permit(self, booking: BookingDetails) -> None:
        self.make_room(self.permit)
        self.permit.open_booking(booking)

    def close_shown(self) -> bool:
        """Whether there was something to close."""
        sheet = self.shown()
        if sheet is not None:
            sheet.close_sheet()
        return sheet is not None

    @Slot()
    def _room_for_inspector(self) -> None:
        self.make_room(self.inspector)

    def make_room(self, opening: SideSheet) -> None:
        """Put the others away, then make room for the one that opens."""
        for sheet in self._sheets:
            if sheet is not opening and sheet.isVisibleTo(self):
                sheet.close_sheet()
        self.setVisible(True)
        self.turned.emit(True)

    @Slot()
    def _turn(self) -> None:
        is_open = self.shown() is not None
        self.setVisible(is_open)
        self.turned.emit(is_open)
