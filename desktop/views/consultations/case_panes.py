"""The list of cases and the one that is open: beside each other where both have room, else one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.views.consultations.case_list import CaseList
from desktop.views.consultations.case_page import CasePage
from desktop.views.consultations.nothing_chosen import NothingChosen
from desktop.views.shared.message import Message
from desktop.views.shared.theme import current

LIST, ROOMY = 340, 1060


class CasePanes(QWidget):
    def __init__(self, cases: CaseList, case: CasePage, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases, self._case, self._nothing = cases, case, NothingChosen()
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(case)
        panes = QHBoxLayout()
        panes.setSpacing(12)
        panes.addWidget(cases, 1)
        panes.addWidget(self._right, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(message)
        whole.addLayout(panes, 1)
        self.setFocusProxy(cases.view)

    def arrange(self, room: int) -> None:
        """`room` is what both have together, in logical px; where it is narrow, the open case has the way back."""
        theme = current()
        roomy, is_open = room >= theme.scaled(ROOMY), self._case.case is not None
        withheld = self._case.cards.withheld
        self._right.setCurrentWidget(self._case if is_open else self._nothing)
        self._right.setVisible(roomy or is_open)
        self._cases.setVisible(roomy or not is_open)
        self._case.show_back(shown=not roomy)
        withheld.setVisible(not roomy and withheld.count > 0)
        self._cases.setMaximumWidth(theme.scaled(LIST) if roomy else 16_777_215)
