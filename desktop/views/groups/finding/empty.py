"""What stands in the place of the list while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role

PICTURE, WIDEST = 48, 420


class EmptyList(QWidget):
    """Says what will appear here and what to do first, or that nothing was found."""

    register_wanted = Signal()
    imports_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked, self._is_first = "", False
        self._picture, self._what, self._then = QLabel(), QLabel(), QLabel()
        set_role(self._what, "heading")
        set_role(self._then, "secondary")
        self._register, self._import = QPushButton(), QPushButton()
        set_role(self._register, "primary")
        self._register.clicked.connect(self.register_wanted)
        self._import.clicked.connect(self.imports_wanted)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addStretch(1)
        for button in (self._register, self._import):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setSpacing(10)
        whole.addStretch(2)
        for part in (self._picture, self._what, self._then):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            whole.addWidget(part)
        self._then.setWordWrap(True)
        whole.addLayout(verbs)
        whole.addStretch(3)
        notifier().changed.connect(self._paint_picture)
        self._paint_picture()
        self._retranslate()

    def show_for(self, asked: str, *, is_first: bool) -> None:
        """`is_first`: the register itself is empty."""
        self._asked, self._is_first = asked, is_first
        self._retranslate()

    @Slot()
    def _paint_picture(self) -> None:
        self._picture.setPixmap(icons.pixmap("place.groups", "text_off", current().scaled(PICTURE)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        first = self.tr("The groups of the center will be listed here.")
        self._what.setText(first if self._is_first else self.tr("No group was found."))
        then = self.tr("Register one (F5), or read the list you have from a spreadsheet.")
        other = self.tr("Try another reading, part of the name, the phone number, or take the filters back.")
        self._then.setText(then if self._is_first else other)
        self._register.setText(self.tr("Register a group"))
        self._import.setText(self.tr("Read from a file…"))
        self._import.setVisible(self._is_first)
        self._register.setVisible(self._is_first)
