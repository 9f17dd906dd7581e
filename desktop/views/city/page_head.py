"""The head of the City page: which month, how far its package is, and when the last one was sealed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.rules.months import Month
from desktop.views.city.steps import Steps
from desktop.views.shared import icons, written
from desktop.views.shared.theme import set_role

GAP = 12


class PageHead(QWidget):
    """`stepped` carries -1 or 1."""

    stepped = Signal(int)
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._month, self._last = QLabel(), QLabel(), QLabel()
        for label, role in ((self._title, "title"), (self._month, "heading"), (self._last, "secondary")):
            set_role(label, role)
        self.earlier, self.later, self.verify = QToolButton(), QToolButton(), QPushButton()
        self.verify.setAutoDefault(True)
        self.steps = Steps()
        line = QHBoxLayout()
        line.setSpacing(10)
        for part in (self._title, self.earlier, self._month, self.later):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.verify)
        strip = QFrame()
        set_role(strip, "card")
        inside = QHBoxLayout(strip)
        inside.setContentsMargins(20, 11, 20, 11)
        inside.addWidget(self.steps)
        inside.addStretch(1)
        inside.addWidget(self._last)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(line)
        whole.addWidget(strip)
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.later.clicked.connect(lambda: self.stepped.emit(1))
        self.verify.clicked.connect(self.verify_wanted)
        self._retranslate()

    def show_month(self, month: Month, *, is_last: bool) -> None:
        self._month.setText(written.month_name(month.first))
        self.later.setEnabled(not is_last)

    def show_step(self, present: int) -> None:
        self.steps.show_steps((self.tr("Collect"), self.tr("Mend and check"), self.tr("Seal")), present)

    def show_last(self, day: str) -> None:
        """When the last package was sealed, "" while there is none."""
        self._last.setText(self.tr("Last sealed {day}").format(day=day) if day else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("City"))
        for button, name, icon in (
            (self.earlier, self.tr("Earlier month"), "verb.previous"),
            (self.later, self.tr("Later month"), "verb.next"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setIcon(icons.icon(icon))
        self.verify.setText(self.tr("Verify a file"))
        self.verify.setIcon(icons.icon("verb.choose"))
        self.show_step(self.steps.present)
