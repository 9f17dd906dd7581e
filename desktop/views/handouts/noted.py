"""A field with room for a note under it: what will not read well on the paper, without being wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role


class Noted(QWidget):
    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._icon, self._words, self.note = QLabel(), Paragraph(), QWidget()
        set_role(self._words, "warn_words")
        line = QHBoxLayout(self.note)
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(field)
        whole.addWidget(self.note)
        self.setFocusProxy(field)
        self.note.setVisible(False)

    def say(self, sentence: str) -> None:
        """Nothing takes the note away."""
        self._icon.setPixmap(icons.pixmap("status.warning", "warn", current().scaled(16)))
        self._words.say(sentence)
        self.field.setAccessibleDescription(sentence)
        self.note.setVisible(bool(sentence))
