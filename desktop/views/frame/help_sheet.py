"""What one can do on this page, beside the page."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.resources import resource
from desktop.views.shared.side_sheet import SideSheet
from desktop.words import Language


class HelpSheet(SideSheet):
    """A page of `resources/help` in the person's language."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.help", "", parent)
        self.set_title(self.tr("Help"))
        self._language = language
        self._text = QTextBrowser(self)
        self._text.setProperty("role", "bare")
        self._text.setAccessibleName(self.tr("Help"))
        self.body.addWidget(self._text, 1)
        self.setVisible(False)

    def toggle(self, place: str) -> None:
        """Open the help of a place, or close it when it is open."""
        if self.isVisible():
            self.close_sheet()
            return
        file = resource("help", self._language.value, f"{place}.md")
        self._text.setMarkdown(file.read_text(encoding="utf-8"))
        self.open()
