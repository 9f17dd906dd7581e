"""The last action, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPropertyAnimation, QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.motion import duration
from desktop.views.shared.theme import current, notifier, set_role

HEIGHT, APPEARS_IN, WIDEST, LEAST = 34, 80, 440, 120


class _Words(QLabel):
    """As wide as the whole text wants, and as narrow as the bar at the bottom needs it."""

    wanted = 0

    def sizeHint(self) -> QSize:
        return QSize(min(self.wanted, current().scaled(WIDEST)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.wanted, LEAST), super().minimumSizeHint().height())


class UndoBar(QFrame):
    """Stays until the next action; a long text loses its end and keeps it in the tooltip."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "undo")
        self._full = ""
        self._words, self._undo, self._cap = _Words(), QPushButton(), KeyCap("Ctrl+Z")
        set_role(self._words, "small")
        set_role(self._undo, "link")
        self._undo.clicked.connect(self._pressed)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 10, 0)
        line.setSpacing(4)
        line.addWidget(self._words, 1)
        line.addWidget(self._undo)
        line.addWidget(self._cap)
        self._growing = QPropertyAnimation(self, b"maximumHeight", self)
        self._retranslate()
        self._measure()
        self.setVisible(False)
        notifier().changed.connect(self._measure)

    def show_done(self, words: str, *, final: bool = False) -> None:
        """Say what was done; what is `final` has no way back to offer."""
        for part in (self._undo, self._cap):
            part.setVisible(not final)
        self._full = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._measure()
        self._growing.stop()
        self._growing.setDuration(duration(APPEARS_IN))
        self._growing.setStartValue(0)
        self._growing.setEndValue(current().scaled(HEIGHT))
        self.setVisible(True)
        self._growing.start()

    def clear(self) -> None:
        self._full = ""
        self.setVisible(False)

    @Slot()
    def _pressed(self) -> None:
        self.undo_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the last action"))

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.setMaximumHeight(theme.scaled(HEIGHT))
        self._words.wanted = QFontMetrics(theme.font("caption")).horizontalAdvance(self._full) + 4
        self._words.setMaximumWidth(self._words.wanted)
        self._words.updateGeometry()
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(current().font("caption"))
        self._words.setText(metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, self._words.width()))
