"""A filter that is on or off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.views.shared import icons
from desktop.views.shared.theme import current, notifier, set_role

HEIGHT, SIDE = 30, 14


class Chip(QToolButton):
    """A word with an optional count; while on it has a check mark, so that colour alone never says it."""

    def __init__(self, word: str, icon: str = "", count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._word, self._icon, self._count = word, icon, count
        self.toggled.connect(self._show)
        notifier().changed.connect(self._show)
        self._show()

    def set_word(self, word: str, count: int | None = None) -> None:
        self._word, self._count = word, count
        self._show()

    def sizeHint(self) -> QSize:
        """Wide enough for the bold word with its check mark, so that nothing moves when it is pressed."""
        theme = current()
        word = QFontMetricsF(theme.font("caption", bold=True)).horizontalAdvance(f" {self.accessibleName()}")
        return QSize(round(word) + self.iconSize().width() + 2 * SIDE, theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @Slot()
    def _show(self) -> None:
        words = self._word if self._count is None else f"{self._word} {self._count}"
        shown = "verb.choose" if self.isChecked() else self._icon
        px = current().scaled(16)
        self.setIcon(icons.icon(shown, "text_2", on="accent_text") if shown else QIcon())
        self.setIconSize(QSize(px, px))
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextOnly
        self.setToolButtonStyle(beside if shown else alone)
        self.setText(f" {words}" if shown else words)  # the style leaves no gap after an icon
        self.setAccessibleName(words)
