"""The head of a case: what it is called, how it stands, and what is done with it most."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.queries.consultation_rows import ConsultationDetails
from desktop.views.consultations import words
from desktop.views.consultations.case_verbs import CaseVerbMenu, sheet_is_there
from desktop.views.consultations.one_line import OneLine
from desktop.views.shared import icons
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import CaseState

ROOMY = 640


class CaseHead(QWidget):
    """`verb_wanted` carries the key of what is chosen from the three dots."""

    back_wanted = Signal()
    turn_wanted = Signal()
    slip_wanted = Signal()
    contact_wanted = Signal()
    verb_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self._title, self.tag = QToolButton(), OneLine(), Tag("")
        self.menu, self.turn = CaseVerbMenu(), QPushButton()
        self.slip, self.write = QPushButton(self.tr("Reception slip")), QPushButton(self.tr("Write a contact"))
        set_role(self._title, "title")
        set_role(self.back, "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.back, self._title, self.tag):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.menu, self.turn, self.slip, self.write):
            line.addWidget(part)
        self.slip.setVisible(sheet_is_there("papers"))
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()

    def show_case(self, case: ConsultationDetails) -> None:
        row = case.row
        is_open = row.state is CaseState.OPEN
        self.menu.case = case
        self._title.say(row.summary)
        self.tag.set_mark(words.state_mark(row.state))
        self.write.setEnabled(is_open)
        self.turn.setText(self.tr("Close it") if is_open else self.tr("Reopen"))
        name = self.tr("Close the case") if is_open else self.tr("Reopen the case")
        self.turn.setAccessibleName(name)
        self.turn.setToolTip(f"{name} (Alt+K)")
        self.turn.setIcon(icons.icon("verb.choose" if is_open else "verb.undo"))

    def forget(self) -> None:
        """No case is open: nothing of the last one stands here unseen."""
        self.menu.case = None
        self._title.say("")

    def _connect(self) -> None:
        self.back.setIcon(icons.icon("verb.back", "accent_text"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list (Alt+Left)"))
        self.write.setIcon(icons.icon("verb.add"))
        self.write.setToolTip("Alt+N")
        self.slip.setIcon(icons.icon("verb.print"))
        self.slip.setAccessibleName(self.tr("Print the reception slip"))
        self.slip.setToolTip(self.tr("Print the reception slip (Alt+U); all papers of the case: Ctrl+P"))
        for button, wanted in (
            (self.back, self.back_wanted),
            (self.turn, self.turn_wanted),
            (self.slip, self.slip_wanted),
            (self.write, self.contact_wanted),
        ):
            button.clicked.connect(wanted)
        for button in (self.turn, self.slip, self.write):
            button.setAutoDefault(True)
        self.menu.wanted.connect(self.verb_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        """Where it is narrow the name of the case has the room; what is done seldom is in the menu."""
        self.turn.setVisible(self.width() >= current().scaled(ROOMY))
        side = QSize(current().icon, current().icon)
        for button in (self.back, self.turn, self.slip, self.write):
            button.setIconSize(side)
