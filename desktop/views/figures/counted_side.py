"""What becomes of something that was counted: how it is looked at, printed, kept and written to a file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.combo import Combo
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, notifier, set_role

TABLE, PAPER = "table", "paper"
KINDS = {"xlsx": "Excel", "utf-8-sig": "CSV UTF-8", "cp932": "CSV Shift_JIS"}


class CountedSide(SideSheet):
    """Where each part stands, and every word, is said by what is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("thing.spreadsheet", "", parent)
        self.look, self.kind = Parts(), Combo()
        self.message, self.notes = Message(), Paragraph()
        self.print_button, self.save_button, self.write_button = QPushButton(), QPushButton(), QPushButton()
        for key, word in KINDS.items():
            self.kind.addItem(word, key)
        set_role(self.notes, "secondary")
        self._dress_verbs()
        self.can_write(able=False)
        notifier().changed.connect(self._fit_icons)
        self._fit_icons()

    def _dress_verbs(self) -> None:
        set_role(self.print_button, "primary")
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.save_button.setIcon(icons.icon("verb.save_pdf"))
        self.write_button.setIcon(icons.icon("verb.export_list"))
        self.print_button.setToolTip("Ctrl+P")
        self.save_button.setToolTip("Ctrl+S")
        for button in self._buttons:
            button.setAutoDefault(True)
        self.add_verb(self.print_button)
        self.add_verb(self.save_button)

    def can_write(self, *, able: bool) -> None:
        """Whether there is something to print and to write."""
        for button in self._buttons:
            button.setEnabled(able)

    def say_note(self, note: str) -> None:
        """What has to be known to read the figures."""
        self.notes.say(note)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.print_button, self.save_button, self.write_button

    @Slot()
    def _fit_icons(self) -> None:
        px = current().scaled(18)
        for button in self._buttons:
            button.setIconSize(QSize(px, px))
