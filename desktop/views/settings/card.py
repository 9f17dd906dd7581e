"""A card of the settings: heading, a sentence, rows, and one line that says what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import theme


class SettingsCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 14, 20, 16)
        self.column.setSpacing(8)
        self._message = QLabel(self)
        self._message.setWordWrap(True)
        self._message.setVisible(False)

    def title(self, words: str, lead: str) -> None:
        heading, note = QLabel(words, self), QLabel(lead, self)
        theme.set_role(heading, "heading")
        theme.set_role(note, "secondary")
        note.setWordWrap(True)
        self.column.addWidget(heading)
        self.column.addWidget(note)

    def row(self, *widgets: QWidget, stretch: bool = True) -> None:
        """One line of widgets, left to right."""
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget)
        if stretch:
            line.addStretch(1)
        self.column.addLayout(line)

    def finish(self) -> None:
        """The line for what happened stands last."""
        self.column.addWidget(self._message)

    @property
    def said(self) -> str:
        return self._message.text()

    def say(self, words: str, *, wrong: bool = False) -> None:
        theme.set_role(self._message, "error" if wrong else "secondary")
        self._message.setText(words)
        self._message.setVisible(bool(words))
