"""A paper of the register in the place of the page: what it shall show at the right, the paper itself beside it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

MARGIN = 12


class PrintedSheet(QWidget):
    """`closed` after the sheet was left; what was chosen stays chosen.

    On a page that has Ctrl+P for all its sheets, `OWN_KEY` is False: of two that want one key neither gets it.
    """

    WIDE = True
    OWN_KEY: ClassVar = True
    closed = Signal()

    def __init__(self, desk: Desk, language: Language, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self.card, self.side = PreviewCard(desk, language), SideSheet(icon, "")
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self._lay_out_paper()
        self.card.drawn.connect(self._show_drawn)
        self.print_button.clicked.connect(self.print_shown)
        self.save_button.clicked.connect(self.card.preview.save_pdf)
        self.side.closed.connect(self.closed)
        notifier().changed.connect(self._measure)
        if self.OWN_KEY:
            bind_keys(self, {"Ctrl+P": self.print_shown})
        self._measure()
        self._name_verbs()

    @Slot()
    def close_sheet(self) -> None:
        self.side.close_sheet()

    @Slot()
    def print_shown(self) -> None:
        if self.card.preview.pdf:
            self.card.preview.print_pages()

    @Slot(object)
    def _show_drawn(self, paper: object) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(paper is not None)

    def _lay_out_paper(self) -> None:
        set_role(self.print_button, "primary")
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.save_button.setIcon(icons.icon("verb.save_pdf"))
        self.print_button.setToolTip("Ctrl+P")
        for button in (self.print_button, self.save_button):
            button.setAutoDefault(True)
            button.setEnabled(False)
            self.side.add_verb(button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        around = QHBoxLayout()
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(self.card)
        line.addLayout(around, 1)
        line.addWidget(self.side)

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(18)
        for button in (self.print_button, self.save_button):
            button.setIconSize(QSize(px, px))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.print_shown()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_verbs()
        super().changeEvent(event)

    def _name_verbs(self) -> None:
        self.print_button.setText(QCoreApplication.translate("Mailing", "Print"))
        self.save_button.setText(QCoreApplication.translate("Mailing", "Save as PDF"))
