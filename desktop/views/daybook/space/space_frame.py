"""Where everything of the sheet of the open space stands, and what it is called."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.views.daybook.space.table_grid import TableGrid
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rentals.line_list import LineList
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import Language

NOW, SLIPS, TABLES = "now", "slips", "tables"
GAP = 12


class SpaceFrame(QWidget):
    """A head, the tables or slips or a paper, and the cards beside them."""

    def __init__(self, desk: Desk, language: Language, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self.title, self.look, self.leave = QLabel(), Parts(), QToolButton()
        self.new_button, self.back, self.print_button = QPushButton(), QPushButton(), QPushButton()
        self.card, self.grid, self.list = Card("", padding=GAP), TableGrid(desk.now), LineList()
        self.empty, self.paper, self.looks = Paragraph(), PreviewCard(desk, language), QStackedWidget()
        set_role(self.title, "title")
        set_role(self.empty, "secondary")
        set_role(self.leave, "quiet")
        set_role(self.new_button, "primary")
        self.leave.setIcon(icons.icon("verb.close"))
        for part in (self.grid, self.list, self.paper):
            self.looks.addWidget(part)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self.looks, 1)
        self._lay_out(beside)

    @property
    def on_paper(self) -> bool:
        return self.looks.currentWidget() is self.paper

    def _lay_out(self, cards: QWidget) -> None:
        head, beside, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        for part in (self.title, self.look):
            head.addWidget(part)
        head.addStretch(1)
        for part in (self.back, self.print_button, self.new_button, self.leave):
            head.addWidget(part)
        for button in (self.back, self.print_button, self.new_button):
            button.setAutoDefault(True)
        beside.setSpacing(GAP)
        beside.addWidget(self.card, 1)
        beside.addWidget(cards)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(beside, 1)

    def name_all(self) -> None:
        self.title.setText(self.tr("Open space"))
        self.setAccessibleName(self.tr("Open space"))
        looks = ((NOW, self.tr("Now")), (SLIPS, self.tr("Slips of today")), (TABLES, self.tr("Tables")))
        self.look.show_choices(looks)
        self.card.rename(dict(looks)[str(self.look.value)])
        self.new_button.setText(self.tr("Seat people"))
        self.new_button.setToolTip("Alt+N")
        self.print_button.setText(self.tr("Print…") if self.on_paper else self.tr("Slip…"))
        self.print_button.setToolTip("Ctrl+P")
        self.back.setText(self.tr("Back"))
        self.back.setVisible(self.on_paper)
        self.leave.setAccessibleName(self.tr("Close (Esc)"))
        self.leave.setToolTip(self.tr("Close (Esc)"))
        self.grid.setAccessibleName(self.tr("Tables"))
        self.list.view.setAccessibleName(self.tr("Slips of today"))
        self.list.empty.say(self.tr("Nobody has sat down today."))
        self.empty.say(
            self.tr("There are no tables yet. Choose Tables above and add them: so many with so many seats.")
        )
