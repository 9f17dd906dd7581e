"""A request: who else wants the room, and what the desk decides."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.operations.booking_life import approve_booking, refuse_request
from desktop.operations.booking_parts import MOST_TEXT
from desktop.queries.bookings import BookingDetails
from desktop.queries.days import BookingRow
from desktop.rules.times import time_range
from desktop.views.rooms.life.part import LifePart, LineButton, verb_button
from desktop.views.shared import written
from desktop.views.shared.form import Field, Form
from desktop.views.shared.theme import set_role


class Deciding(LifePart):
    """`booking_wanted` carries the id of a competing booking."""

    booking_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = QLabel()
        self._who.setWordWrap(True)
        set_role(self._who, "secondary")
        self.rivals: list[LineButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.approve, self.refuse = verb_button(self.approve_it, "primary"), verb_button(self.act)
        self.reason = QLineEdit()
        self.reason.setMaxLength(MOST_TEXT)
        self._form = Form([Field("reason", "", self.reason)])
        for part in (self._who, self._list, self.approve, self._form, self.refuse):
            if isinstance(part, QWidget):
                self.whole.addWidget(part)
            else:
                self.whole.addLayout(part)
        self.retranslate()

    def fill(self, booking: BookingDetails) -> None:
        del booking
        self.reason.clear()
        self._form.accept("reason")

    def name(self, booking: BookingDetails) -> None:
        rivals = booking.life.rivals
        self._show_rivals(rivals)
        alone = self.tr("Nobody else wants the room at this time.")
        others = self.tr("{count} more want or have the room at this time:")
        self._who.setText(others.format(count=len(rivals)) if rivals else alone)

    def retranslate(self) -> None:
        self.approve.setText(self.tr("Approve"))
        self.refuse.setText(self.tr("Refuse the request"))
        self._form.relabel("reason", self.tr("Why it is refused"))

    def _show_rivals(self, rivals: tuple[BookingRow, ...]) -> None:
        for button in self.rivals:
            self._list.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self.rivals = [self._button(rival) for rival in rivals]
        for button in self.rivals:
            self._list.addWidget(button)

    def _button(self, rival: BookingRow) -> LineButton:
        times = time_range(rival.starts_at, rival.ends_at)
        button = LineButton(f"{written.state_word(rival.state)}　{times} {rival.group}　{rival.room}")
        button.clicked.connect(partial(self.booking_wanted.emit, rival.id))
        return button

    @Slot()
    def approve_it(self) -> None:
        if (booking := self.booking) is not None:
            row = booking.row
            self.wanted.emit(partial(approve_booking, booking_id=row.id, seen_version=row.version))

    @Slot()
    def act(self) -> None:
        booking, reason = self.booking, self.reason.text().strip()
        if booking is None:
            return
        if not reason:
            self._form.refuse("reason", self.tr("The answer to the group says why."))
            return
        row = booking.row
        self.wanted.emit(partial(refuse_request, booking_id=row.id, reason=reason, seen_version=row.version))
