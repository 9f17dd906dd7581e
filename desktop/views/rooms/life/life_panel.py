"""What can be done with the booking that is shown, by the state it is in: one part at a time is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.bookings import BookingDetails
from desktop.views.rooms.life.arriving import Arriving
from desktop.views.rooms.life.deciding import Deciding
from desktop.views.rooms.life.leaving import Leaving
from desktop.views.rooms.life.part import LifePart
from desktop.views.rooms.life.settling import Settling, fitting
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import BookingState

COMING = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})


class LifePanel(QWidget):
    """`refused` carries a DeskError, `booking_wanted` the id of a competing booking."""

    refused = Signal(object)
    done = Signal(int)
    booking_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._booking_id = 0
        self.arriving, self.leaving = Arriving(), Leaving()
        self.deciding, self.settling = Deciding(), Settling()
        self._writer = SheetWriter(desk, self)
        self._writer.saved.connect(self._saved)
        self._writer.refused.connect(self.refused)
        self._writer.busy_changed.connect(self.setDisabled)
        self.deciding.booking_wanted.connect(self.booking_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(12)
        for part in self._parts:
            part.wanted.connect(self._write)
            whole.addWidget(part)

    @property
    def _parts(self) -> tuple[LifePart, ...]:
        return (self.arriving, self.leaving, self.deciding, self.settling)

    @property
    def has_primary(self) -> bool:
        """Whether what comes next is done here."""
        return any(not part.isHidden() for part in (self.arriving, self.leaving, self.deciding))

    def show_booking(self, booking: BookingDetails) -> None:
        """The booking as it stands: what has run out is told so by whoever shows it."""
        self._booking_id, now = booking.row.id, self._desk.now()
        wanted = _parts_of(booking, now)
        for part, fits in zip(self._parts, wanted, strict=True):
            if fits:
                part.show_booking(booking)
            else:
                part.put_away()
        self.arriving.offer_no_show(offered=now >= booking.row.starts_at)
        self.setVisible(any(wanted))

    def first_field(self) -> QWidget | None:
        """Where the caret goes when the booking opens to be worked with."""
        fields = (self.arriving.key, self.leaving.people, self.deciding.approve)
        return next((field for field in fields if field.isVisibleTo(self)), None)

    def focus_first(self) -> None:
        if (field := self.first_field()) is not None:
            field.setFocus()
            if isinstance(field, QLineEdit):
                field.selectAll()

    @Slot(object)
    def _write(self, operation: object) -> None:
        self._writer.write(cast("Callable[..., int]", operation), object())

    @Slot(int)
    def _saved(self, _answer: int) -> None:
        self.done.emit(self._booking_id)


def _parts_of(booking: BookingDetails, now: datetime) -> tuple[bool, bool, bool, bool]:
    """Whether arriving, leaving, deciding and settling fit."""
    row = booking.row
    return (
        row.state in COMING and row.starts_at.date() <= now.date(),
        row.state is BookingState.ARRIVED,
        row.state is BookingState.REQUESTED,
        bool(fitting(booking)),
    )
