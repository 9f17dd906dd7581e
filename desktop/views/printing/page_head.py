"""The head of the print room: its name, the desk, invoices and till, what was taken today, and what else there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.views.printing import words
from desktop.views.printing.sheet_menu import SheetMenu
from desktop.views.printing.sheets import DESK, SEGMENTS, sheet_kind
from desktop.views.shared import written
from desktop.views.shared.parts import Parts
from desktop.views.shared.sheet_kinds import is_there
from desktop.views.shared.theme import current, notifier, set_role

HEIGHT = 40


class PageHead(QWidget):
    """`part_wanted` carries the key of a sheet, DESK for the day itself."""

    part_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._taken = 0, 0
        self._title, self._name, self._jobs, self._sum = QLabel(), QLabel(), QLabel(), QLabel()
        for label, role in ((self._title, "title"), (self._name, "secondary"), (self._jobs, "secondary")):
            set_role(label, role)
        set_role(self._sum, "title")
        self.parts, self.menu = Parts(parent=self), SheetMenu()
        for label in (self._jobs, self._name):
            label.setMinimumWidth(1)  # left out where a receipt beside the page takes the room
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addWidget(self.parts)
        line.addStretch(1)
        for label in (self._jobs, self._name, self._sum):
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.menu)
        self.parts.changed.connect(self._part_pressed)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Mark what the page shows; a sheet of the menu has no part of its own."""
        if key == DESK or key in SEGMENTS:
            self.parts.put(key)
        else:
            self.parts.put_none()

    @Slot()
    def _part_pressed(self) -> None:
        self.part_wanted.emit(str(self.parts.value))

    def show_takings(self, count: int, taken: int) -> None:
        """How many jobs there are today, and the yen in the till for them and for permits."""
        self._count, self._taken = count, taken
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The parts and the sum first, then what the sum is, then how many jobs."""
        always = (self._title, self.parts, self._sum, self.menu)
        free = self.width() - sum(part.sizeHint().width() + self._line.spacing() for part in always)
        for label in (self._name, self._jobs):
            free -= label.sizeHint().width() + self._line.spacing()
            label.setVisible(free >= 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Print room"))
        words_of = {DESK: self.tr("Desk"), "invoices": self.tr("By invoice"), "till": self.tr("Till")}
        there = [key for key in words_of if key == DESK or is_there(sheet_kind(key).module)]
        self.parts.show_choices((key, words_of[key]) for key in there)
        self.parts.setVisible(len(there) > 1)
        self._name.setText(self.tr("Taken today"))
        self._jobs.setText(words.jobs(self._count))
        self._sum.setText(written.yen(self._taken))
        self._fit()
        self.setAccessibleName(f"{self._jobs.text()} {self._name.text()} {self._sum.text()}")

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(current().scaled(HEIGHT))
        self._fit()
