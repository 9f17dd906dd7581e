"""The search line of the register."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views.shared import icons
from desktop.views.shared.keys import ENTER


class FindLine(QLineEdit):
    """`textChanged` at every keystroke; `down` when the list is wanted, `taken` when its first row is."""

    down = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(icons.icon("verb.search", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.icon("verb.close", "text_2"), "", self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._typed)
        self._typed("")
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.down.emit()
        elif event.key() in ENTER:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, arg__1: QEvent) -> None:
        if arg__1.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(arg__1)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find a group"))
        self.setPlaceholderText(self.tr("Kana, kanji, phone digits or number"))
        self._clear.setText(self.tr("Clear"))
