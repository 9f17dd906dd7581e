"""What an unexpected error looks like: calm, once, and with nothing lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.application.log import bugs, log_file
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

WIDTH = 520


class ErrorDialog(QDialog):
    """Says what it means for the work; the details are for whoever mends it."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something did not work"))
        self.setFixedWidth(WIDTH)
        message = Message()
        place = Paragraph()
        place.say(self.tr("The details are in this file:") + f"\n{log_file()}")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(place, "secondary")
        self.copy, self.go_on = QPushButton(self.tr("Copy the details")), QPushButton(self.tr("Carry on"))
        set_role(self.go_on, "primary")
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(message)
        whole.addWidget(place)
        whole.addStretch(1)
        whole.addLayout(foot)
        self.go_on.setDefault(True)
        self.go_on.setFocus()
        message.say(
            "warn",
            self.tr("The last step did not work."),
            self.tr("Nothing that was saved is lost. Please try the step again; if it fails again, copy the details."),
        )

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(self.tr("Copied"))


class ErrorTeller(QObject):
    """Shows the first unexpected error; those that follow while it is open go to the log only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: ErrorDialog | None = None
        bugs().happened.connect(self.tell)

    @Slot(str)
    def tell(self, details: str) -> None:
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            return
        self.dialog = ErrorDialog(details, QApplication.activeWindow())
        self.dialog.open()
