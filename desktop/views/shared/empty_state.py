"""What will appear here, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

PICTURE = 40


class EmptyState(QWidget):
    """One icon, two sentences and at most one verb."""

    asked = Signal()

    def __init__(self, icon: str, title: str, text: str, verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture, self._title, self._text = QLabel(), QLabel(), Paragraph()
        self.verb = QPushButton()
        set_role(self._title, "heading")
        set_role(self._text, "secondary")
        set_role(self.verb, "primary")
        self.verb.clicked.connect(self._pressed)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addStretch(1)
        for part in (self._picture, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            whole.addWidget(part)
        whole.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)
        self.set_words(title, text, verb)
        self._show_icon()
        notifier().changed.connect(self._show_icon)

    def set_words(self, title: str, text: str, verb: str = "") -> None:
        self._title.setText(title)
        self._text.say(text)
        self.verb.setText(verb)
        self.verb.setVisible(bool(verb))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    @Slot()
    def _pressed(self) -> None:
        self.asked.emit()

    @Slot()
    def _show_icon(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, "text_2", current().scaled(PICTURE)))
