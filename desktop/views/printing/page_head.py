"""The head of the print room: its name, and what was taken today."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.views.printing import words
from desktop.views.shared import written
from desktop.views.shared.theme import current, notifier, set_role

HEIGHT = 40


class PageHead(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._taken = 0, 0
        self._title, self._name, self._jobs, self._sum = QLabel(), QLabel(), QLabel(), QLabel()
        for label, role in ((self._title, "title"), (self._name, "secondary"), (self._jobs, "secondary")):
            set_role(label, role)
        set_role(self._sum, "title")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addStretch(1)
        for label in (self._jobs, self._name, self._sum):
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def show_takings(self, count: int, taken: int) -> None:
        """How many jobs there are today, and the yen in the till for them and for permits."""
        self._count, self._taken = count, taken
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Print room"))
        self._name.setText(self.tr("Taken today"))
        self._jobs.setText(words.jobs(self._count))
        self._sum.setText(written.yen(self._taken))
        self.setAccessibleName(f"{self._jobs.text()} {self._name.text()} {self._sum.text()}")

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(current().scaled(HEIGHT))
