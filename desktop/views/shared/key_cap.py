"""A key drawn as a cap, and a button that names its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.views.shared.theme import set_role


class KeyCap(QLabel):
    """Decoration: the name of the key is said by what it belongs to."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        set_role(self, "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class KeyButton(QPushButton):
    """A button with a key cap before or after its word; the key presses it wherever the window has the focus."""

    def __init__(self, word: str, key: str, *, cap_first: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = QLabel()
        self._word.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap = KeyCap(key)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.setSpacing(8)
        for part in (self._cap, self._word) if cap_first else (self._word, self._cap):
            row.addWidget(part)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(self.click)
        set_role(self._word, "in_button")
        self._key = key
        self.set_word(word)

    def set_word(self, word: str) -> None:
        self._word.setText(word)
        self.setAccessibleName(f"{word} {self._key}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        inside = self.layout()
        assert inside is not None
        return QSize(inside.sizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
