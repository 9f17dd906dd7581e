"""A choice from a list, with the arrow that the style sheet leaves out."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop.views.shared.icons import pixmap
from desktop.views.shared.theme import current

SIDE = 10


class Combo(QComboBox):
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        px = current().scaled(16)
        painter = QPainter(self)
        role = "text" if self.isEnabled() else "text_off"
        painter.drawPixmap(self.width() - px - SIDE, (self.height() - px) // 2, pixmap("verb.open_list", role, px))
