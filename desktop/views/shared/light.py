"""A quiet light: icon and word; a press explains."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QToolButton, QToolTip, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role

LightKind = Literal["good", "waiting", "trouble"]
_ROLES: dict[LightKind, str] = {"good": "ok", "waiting": "warn", "trouble": "warn"}

HEIGHT, SIDE = 30, 8


class Light(QToolButton):
    """`explained` carries the sentence whenever the light is pressed, which also shows it."""

    explained = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "light")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._why = ""
        self.clicked.connect(self._explain)
        notifier().changed.connect(self._measure)
        self._measure()

    def set(self, kind: LightKind, icon: str, word: str, why: str) -> None:
        """`icon` is a name of the tokens such as status.good; `why` is the sentence behind the word."""
        self.setIcon(icons.icon(icon, _ROLES[kind]))
        self.setText(f" {word}")  # the style leaves no gap after an icon
        self._why = why
        self.setToolTip(why)
        self.setAccessibleName(word)
        self.setAccessibleDescription(why)

    def sizeHint(self) -> QSize:
        theme = current()
        word = QFontMetricsF(theme.font("caption")).horizontalAdvance(self.text())
        return QSize(round(word) + self.iconSize().width() + 2 * SIDE, theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @Slot()
    def _explain(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, -2 * self.height())), self._why, self)
        self.explained.emit(self._why)

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(16)
        self.setIconSize(QSize(px, px))
