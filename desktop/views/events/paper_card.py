"""A paper of events in the place of the event: looked at, printed, saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.views.handouts.drawing import draw_handout
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared.card import Card
from desktop.views.shared.theme import set_role
from desktop.words import Language


class PaperCard(Card):
    """`left` when the paper is put away."""

    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk = desk
        self.paper = PreviewCard(desk, language)
        self.print_button, self.save = QPushButton(self.tr("Print…")), QPushButton(self.tr("Save as PDF…"))
        self.back = QPushButton(self.tr("Back"))
        self.print_button.setToolTip("Ctrl+P")
        self.back.setToolTip("Esc")
        set_role(self.print_button, "primary")
        for button in (self.back, self.save, self.print_button):
            button.setAutoDefault(True)
            self.add_verb(button)
        self.body.addWidget(self.paper)
        self.print_button.clicked.connect(self.print_shown)
        self.save.clicked.connect(self.paper.preview.save_pdf)
        self.back.clicked.connect(self.left)
        self.setVisible(False)

    def show_paper(self, handout: str, title: str, for_: str) -> None:
        """Draw a paper by its name among the handouts."""
        if (by := self._desk.by) is None:
            return
        self.rename(title)
        job = partial(draw_handout, by=by, name=handout, for_=for_, settings=dict[str, str]())
        self.paper.want(job, at_once=True)
        self.setVisible(True)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_shown(self) -> None:
        self.paper.preview.print_pages()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
