"""Words of any length, with the space between lines that Japanese needs; Tab goes on to the next field."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.rules.visible import many_lines, unseen_in
from desktop.views.shared.theme import current, notifier

LINES, LINE_HEIGHT = 4, 140


class NoteEdit(QTextEdit):
    """Plain text in and out; `picture_left` says that a picture was pasted, which no note can hold."""

    picture_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.put("")
        notifier().changed.connect(self._measure)
        self._measure()

    def put(self, text: str) -> None:
        """Another text, with the caret behind it."""
        self.setPlainText(text)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Esc belongs to the sheet."""
        if e.key() == Qt.Key.Key_Escape:
            e.ignore()
            return
        super().keyPressEvent(e)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasImage() and not source.hasText():
            self.picture_left.emit()
            return
        if source.hasText() and unseen_in(source.text()):
            self.insertPlainText(many_lines(source.text()))
            return
        super().insertFromMimeData(source)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(current().scaled(LINES * 23 + 16))
