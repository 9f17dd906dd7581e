"""One icon, what will appear here, what to do first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

WIDEST = 400


class EmptyState(QWidget):
    """`first` is the button for what to do first, hidden where nothing can be done from here."""

    def __init__(self, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon, self._heading, self._words, self.first = QLabel(), QLabel(), Paragraph(), QPushButton()
        set_role(self._heading, "heading")
        set_role(self._words, "secondary")
        set_role(self.first, "primary")
        self.first.setAutoDefault(True)
        self._word = QLabel()
        set_role(self._word, "on_primary")
        self._inside = inside = QHBoxLayout(self.first)
        inside.setContentsMargins(16, 0, 12, 0)
        inside.setSpacing(10)
        for part in (self._word, KeyCap(key)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addStretch(2)
        for part in (self._icon, self._heading, self._words, self.first):
            whole.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        for label in (self._icon, self._heading, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        notifier().changed.connect(self._measure)
        self._measure()

    def say(self, heading: str, words: str, first: str = "") -> None:
        self._heading.setText(heading)
        self._words.say(words)
        self._word.setText(first)
        self.first.setAccessibleName(first)
        self.first.setVisible(bool(first))
        self.setAccessibleName(f"{heading} {words}")
        self._measure()

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self._words.setFixedWidth(WIDEST)
        self.first.setFixedWidth(self._inside.sizeHint().width())
        self.first.setMinimumHeight(theme.scaled(44))
        self._icon.setPixmap(icons.pixmap(self._icon_name, "text_2", theme.scaled(48)))


class EmptyRoom(EmptyState):
    """The print room while nothing is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("place.print_room", "F4", parent)
        self._has_machines, self._has_jobs = True, False
        self.show_day(has_machines=True, has_jobs=False)

    def show_day(self, *, has_machines: bool, has_jobs: bool) -> None:
        self._has_machines, self._has_jobs = has_machines, has_jobs
        if not has_machines:
            where = self.tr("Add the duplicator or the copier under Settings, Machines. Then people can print here.")
            self.say(self.tr("No machine is set up"), where)
        elif has_jobs:
            told = self.tr("Choose a job on the left to see it, to take its money or to print its receipt.")
            self.say(self.tr("Ready for the next person"), told, self.tr("Next person"))
        else:
            told = self.tr("Each job appears on the left, with what was paid and what is still to pay.")
            self.say(self.tr("Nothing has been printed today"), told, self.tr("Take the first person"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_day(has_machines=self._has_machines, has_jobs=self._has_jobs)
