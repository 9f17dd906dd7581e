"""The verbs of the booking sheet: save, hold while on the phone, let go, repeat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from desktop.views.rooms.booking_content import SheetFor
from desktop.views.shared import icons
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, set_role
from desktop.words import TextSize


class SheetFoot(QObject):
    """One blue button, and only while it does something."""

    save = Signal()
    hold = Signal()
    give_up = Signal()
    repeat = Signal()

    def __init__(self, sheet: SideSheet) -> None:
        super().__init__(sheet)
        self._sheet, self._purpose = sheet, SheetFor.NEW
        self.save_button, self.hold_button, self.repeat_button = QPushButton(), QPushButton(), QPushButton()
        for button, pressed in (
            (self.save_button, self.save),
            (self.hold_button, self._hold_pressed),
            (self.repeat_button, self.repeat),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(pressed)
            sheet.add_verb(button)

    def open_for(self, purpose: SheetFor, *, is_held: bool) -> None:
        """The words for what the sheet is open for; what holds the room also lets it go."""
        self._purpose = purpose
        held = purpose is SheetFor.HELD and is_held
        self.hold_button.setVisible(held or purpose is SheetFor.NEW)
        self.repeat_button.setVisible(purpose is SheetFor.NEW)
        self._name_repeat()
        self.save_button.setText(_save_word(purpose))
        self.save_button.setToolTip(QCoreApplication.translate("Rooms", "Enter"))
        hold = QCoreApplication.translate("Rooms", "Hold 10 min")
        self.hold_button.setText(QCoreApplication.translate("Rooms", "Let it go") if held else hold)
        self.hold_button.setIcon(QIcon() if held else icons.icon("verb.hold_by_phone"))
        px = current().scaled(18)
        self.hold_button.setIconSize(QSize(px, px))
        if purpose is SheetFor.NEW:
            self._sheet.set_note(QCoreApplication.translate("Rooms", "Esc closes,\nthe draft is kept"))
        else:
            self._sheet.set_note(QCoreApplication.translate("Rooms", "Esc closes"))

    def _name_repeat(self) -> None:
        """Large words leave it no room for its own."""
        word = QCoreApplication.translate("Rooms", "Repeat…")
        fits = current().size is TextSize.STANDARD
        self.repeat_button.setText(word if fits else "")
        self.repeat_button.setIcon(QIcon() if fits else icons.icon("verb.repeat"))
        self.repeat_button.setAccessibleName(word)
        self.repeat_button.setToolTip(QCoreApplication.translate("Rooms", "Book the same on several dates (Ctrl+R)"))

    @Slot()
    def _hold_pressed(self) -> None:
        (self.give_up if self._purpose is SheetFor.HELD else self.hold).emit()

    def allow(self, *, saving: bool, holding: bool) -> None:
        self.save_button.setEnabled(saving)
        set_role(self.save_button, "primary" if saving else "")
        self.hold_button.setEnabled(holding)


def _save_word(purpose: SheetFor) -> str:
    match purpose:
        case SheetFor.NEW | SheetFor.HELD:
            return QCoreApplication.translate("Rooms", "Book")
        case SheetFor.MOVE:
            return QCoreApplication.translate("Rooms", "Move here")
        case SheetFor.DETAILS:
            return QCoreApplication.translate("Rooms", "Save")
