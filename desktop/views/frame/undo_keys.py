"""Ctrl+Z and Ctrl+Y where the caret stands in a field: the field's own typing first, then what the desk did."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class UndoKeys(QObject):
    """Fields claim both keys even when they have nothing to take back; then they are the desk's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch)

    @Slot(QWidget, QWidget)
    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoable, redoable = _of_the_field(watched)
            wants_undo = event.matches(QKeySequence.StandardKey.Undo)
            wants_redo = event.matches(QKeySequence.StandardKey.Redo)
            if (wants_undo and not undoable) or (wants_redo and not redoable):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _of_the_field(field: QObject) -> tuple[bool, bool]:
    """Whether the field itself has something to undo, and to redo."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.document().isUndoAvailable(), field.document().isRedoAvailable()
    return False, False
