"""How many cases there are that whoever looks may not open: a number, and nothing else about them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role


class WithheldCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.count = 0
        self._icon, self._count, self._why = QLabel(), QLabel(), Paragraph()
        set_role(self._count, "bold")
        set_role(self._why, "caption")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self._count, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 10, 14, 10)
        whole.setSpacing(4)
        whole.addLayout(line)
        whole.addWidget(self._why)
        notifier().changed.connect(self._measure)
        self._measure()
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Hidden when there is none."""
        self.count = count
        self._count.setText(self.tr("%n more", "consultations that are kept back", count))
        self._why.say(self.tr("Only the advisors in charge can open them."))
        self.setAccessibleName(self._count.text())
        self.setVisible(count > 0)

    @Slot()
    def _measure(self) -> None:
        self._icon.setPixmap(icons.pixmap("thing.confidential", "text_2", current().icon))
