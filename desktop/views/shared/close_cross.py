"""The cross in the head of a card that stands for a whole sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role


class CloseCross(QToolButton):
    """For a hand at the mouse; the keyboard has Esc."""

    def __init__(self, close: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "quiet")
        self.setIcon(icons.icon("verb.close", "accent_text"))
        self.clicked.connect(close)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    @Slot()
    def _measure(self) -> None:
        self.setIconSize(QSize(current().icon, current().icon))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("SideSheet", "Close"))
        self.setToolTip(f"{self.accessibleName()}  Esc")
