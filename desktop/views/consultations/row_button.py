"""A line of the case that can be pressed: with the mouse, with Space and with Enter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.views.shared.keys import ENTER
from desktop.views.shared.theme import current, notifier


class RowButton(QAbstractButton):
    """As wide as its list, `height` pixels high at standard size; what it shows is painted by what it is a line of."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        notifier().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(200, current().scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in ENTER:
            self.click()
            return
        super().keyPressEvent(e)
