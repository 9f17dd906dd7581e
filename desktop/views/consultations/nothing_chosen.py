"""The right of the page while no case is chosen: what will stand here, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

WIDEST = 420


class NothingChosen(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._icon, words = QLabel(), Paragraph()
        words.say(
            self.tr("Its contacts, follow-ups and referrals appear here.\nF3 takes the next consultation."),
            bold=self.tr("Choose a case from the list."),
        )
        words.setFixedWidth(WIDEST)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        notifier().changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self._icon.setPixmap(icons.pixmap("place.consultations", "text_2", current().scaled(40)))
