"""This date, this and following, or all to come: asked where a booking of a series is moved, changed or cancelled."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.series import SeriesParts, series_parts
from desktop.views.rooms.series import words
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import set_role
from desktop.words import SeriesPart


class PartChips(QWidget):
    """Hidden for a booking that is in no series. `changed` after every change a person makes.

    Where it `can_leave`, a move of several may leave those where they are that cannot go.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, can_leave: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._can_leave, self._moving = desk, can_leave, False
        self._parts: SeriesParts | None = None
        self._label, self.chips, self.leave = QLabel(), Chips(one=True), CheckBox()
        set_role(self._label, "caption")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._label)
        whole.addWidget(self.chips)
        whole.addWidget(self.leave)
        self.chips.changed.connect(self._turned)
        self.setVisible(False)
        self._retranslate()

    def ask(self, booking_id: int | None, *, moving: bool = False) -> None:
        """Show what there is to choose for the booking; only this date is chosen."""
        self._moving = moving
        self.leave.setChecked(False)
        self._show(None)
        if booking_id is not None:
            question = partial(series_parts, booking_id=booking_id, now=self._desk.now())
            self._desk.read(self, question, done=self._show, topic="parts")

    @property
    def part(self) -> SeriesPart:
        chosen = self.chips.value
        return chosen if self._parts is not None and isinstance(chosen, SeriesPart) else SeriesPart.THIS

    @property
    def leaving(self) -> bool:
        return self.part is not SeriesPart.THIS and self.leave.isChecked()

    def _show(self, parts: SeriesParts | None) -> None:
        self._parts = parts
        if parts is not None:
            self.chips.show_choices(words.part_choices(parts.following, parts.all))
            self.chips.put([SeriesPart.THIS])
        self._offer_leaving()
        self.setVisible(parts is not None)

    def _offer_leaving(self) -> None:
        self.leave.setVisible(self._can_leave and self._moving and self.part is not SeriesPart.THIS)

    @Slot()
    def _turned(self) -> None:
        """One of them is always on."""
        if self.chips.value is None:
            self.chips.put([SeriesPart.THIS])
        self._offer_leaving()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Of the repeated booking"))
        self.leave.setText(self.tr("Leave dates where they are that cannot go"))
        if self._parts is not None:
            self.chips.show_choices(words.part_choices(self._parts.following, self._parts.all))
