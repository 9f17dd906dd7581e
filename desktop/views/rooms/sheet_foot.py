"""The foot of the booking sheet: save, hold while on the phone, and what Esc does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.views.rooms.booking_content import SheetFor
from desktop.views.shared import icons
from desktop.views.shared.theme import current, set_role


class SheetFoot(QWidget):
    """One blue button, and only while it does something."""

    save = Signal()
    hold = Signal()
    give_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button, self.hold_button, self.give_up_button = QPushButton(), QPushButton(), QPushButton()
        self._hint = QLabel()
        set_role(self._hint, "caption")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for button, signal in (
            (self.save_button, self.save),
            (self.hold_button, self.hold),
            (self.give_up_button, self.give_up),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._hint)
        self.hold_button.setIcon(icons.icon("verb.hold_by_phone"))
        self._purpose = SheetFor.NEW
        self._retranslate()

    def open_for(self, purpose: SheetFor) -> None:
        self._purpose = purpose
        self.hold_button.setVisible(purpose is SheetFor.NEW)
        self.give_up_button.setVisible(purpose is SheetFor.HELD)
        self._retranslate()

    def allow(self, *, saving: bool, holding: bool) -> None:
        self.save_button.setEnabled(saving)
        set_role(self.save_button, "primary" if saving else "")
        self.hold_button.setEnabled(holding)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        save = {
            SheetFor.NEW: self.tr("Book"),
            SheetFor.HELD: self.tr("Book"),
            SheetFor.MOVE: self.tr("Move here"),
            SheetFor.DETAILS: self.tr("Save"),
        }
        self.save_button.setText(save[self._purpose])
        self.save_button.setToolTip(self.tr("Enter"))
        self.hold_button.setText(self.tr("Hold 10 min"))
        self.give_up_button.setText(self.tr("Let it go"))
        keeps = self._purpose is SheetFor.NEW
        self._hint.setText(self.tr("Esc closes,\nthe draft is kept") if keeps else self.tr("Esc closes"))
        px = current().scaled(18)
        self.hold_button.setIconSize(QSize(px, px))
