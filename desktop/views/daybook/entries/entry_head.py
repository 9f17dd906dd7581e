"""Above the list: looking for an entry, open or finished, printing, a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.daybook.entries.print_menu import EntryPrintMenu
from desktop.views.rentals.side_card import verb
from desktop.views.shared.close_cross import CloseCross
from desktop.views.shared.parts import Parts
from desktop.views.shared.search_box import SearchBox
from desktop.views.shared.theme import repolish, set_role
from desktop.words import EntryState


class EntryHead(QWidget):
    def __init__(self, begin: Callable[[], None], close: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.look, self.print_menu = SearchBox(), Parts(), EntryPrintMenu("small")
        self.new_button, self.leave = verb("primary", begin), CloseCross(close)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.search.setMinimumWidth(300)
        line.addWidget(self.search, 2)
        line.addWidget(self.look)
        line.addStretch(1)
        for part in (self.print_menu, self.new_button, self.leave):
            line.addWidget(part)

    def turn_blue(self, *, blue: bool) -> None:
        set_role(self.new_button, "primary" if blue else "")
        repolish(self.new_button)

    def say_words(self) -> None:
        self.search.setPlaceholderText(self.tr("Number, words, name, phone"))
        self.search.setAccessibleName(self.tr("Look for a record"))
        self.look.show_choices(((EntryState.OPEN, self.tr("Open")), (EntryState.DONE, self.tr("Finished"))))
        self.new_button.setText(self.tr("New record"))
        self.new_button.setToolTip("Alt+N")
