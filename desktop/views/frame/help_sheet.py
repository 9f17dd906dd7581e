"""What one can do on this page, beside the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from desktop.resources import resource
from desktop.views.shared.side_sheet import SideSheet
from desktop.words import Language


class HelpSheet(SideSheet):
    """A page of `resources/help` in the person's language; makes room for any other sheet."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.help", "", parent)
        self.set_title(self.tr("Help"))
        self._language = language
        self._before: QWidget | None = None
        self._text = QTextBrowser(self)
        self._text.setProperty("role", "bare")
        self._text.setAccessibleName(self.tr("Help"))
        self.body.addWidget(self._text, 1)
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.setVisible(False)
        self.closed.connect(self._go_back)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._make_room)

    def toggle(self, place: str) -> None:
        """Open the help of a place, or close it when it is open."""
        if self.isVisible():
            self.close_sheet()
            return
        self._before = QApplication.focusWidget()
        self.turn_to(place)
        self.open()

    def turn_to(self, place: str) -> None:
        """The page of another place, also while the sheet is open."""
        file = resource("help", self._language.value, f"{place}.md")
        self._text.setMarkdown(file.read_text(encoding="utf-8"))

    @Slot()
    def _go_back(self) -> None:
        """The caret returns to where it was when somebody asked for help."""
        before, self._before = self._before, None
        inside = QApplication.focusWidget()
        if before is not None and before.isVisible() and (inside is None or self.isAncestorOf(inside)):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QWidget, QWidget)
    def _make_room(self, _before: QWidget | None, now: QWidget | None) -> None:
        sheet = now
        while sheet is not None and not isinstance(sheet, SideSheet):
            sheet = sheet.parentWidget()
        if self.isVisible() and sheet is not None and sheet is not self:
            self.close_sheet()
