"""Text of more than one line, with the space between lines that Japanese needs."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

LINE_HEIGHT = 140


def paragraph(lines: Iterable[str], *, bold: str = "") -> str:
    """Rich text of the lines, after a first one in bold when there is one."""
    marked = [f"<b>{escape(bold)}</b>"] if bold else []
    return f'<div style="line-height: {LINE_HEIGHT}%">{"<br>".join([*marked, *map(escape, lines)])}</div>'


class Paragraph(QLabel):
    """Wraps, and insists on the height its lines need: a plain label lets itself be cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain, self._bold = "", ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)

    def say(self, text: str, *, bold: str = "") -> None:
        """Plain text, line by line, after a first line in bold when there is one."""
        self._plain, self._bold = text, bold
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()

    def _lay_out(self) -> None:
        """The space between lines would push a line that stands alone out of the middle."""
        alone = not self._bold and "\n" not in self._plain
        fits = alone and self.fontMetrics().horizontalAdvance(self._plain) <= self.width()
        words = escape(self._plain) if fits else paragraph(self._plain.splitlines(), bold=self._bold)
        if words != self.text():
            self.setText(words)
        self.setMinimumHeight(0)  # otherwise the height it has is part of the answer to what it needs
        if self._plain or self._bold:
            self.setMinimumHeight(self.heightForWidth(self.width()))
