"""The head of opening and closing: which, how far the day is, the day itself, verbs at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, notifier, set_role


class MomentHead(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.facts, self.tag, self.leave = QLabel(), QLabel(), Tag(""), QToolButton()
        for role, part in (("title", self.title), ("secondary", self.facts), ("quiet", self.leave)):
            set_role(part, role)
        self.leave.setIcon(icons.icon("verb.close"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(10)
        for part in (self.title, self.facts, self.tag):
            self._line.addWidget(part)
        self._line.addStretch(1)
        self._line.addWidget(self.leave)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def add_verb(self, button: QPushButton) -> None:
        """Before the cross."""
        button.setAutoDefault(True)
        self._line.insertWidget(self._line.indexOf(self.leave), button)

    def mark(self, mark: Mark) -> None:
        self.tag.set_mark(mark)

    @Slot()
    def _measure(self) -> None:
        self.title.setMinimumHeight(current().scaled(36))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.leave.setAccessibleName(self.tr("Close (Esc)"))
        self.leave.setToolTip(self.tr("Close (Esc)"))
