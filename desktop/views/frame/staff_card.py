"""One person of the staff, to press at the sign-in: first letter, name, role."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.views.shared import theme

HEIGHT, SIDE, LETTER = 76, 16, 44


class StaffCard(QAbstractButton):
    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{name} {role}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, theme.current().scaled(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        looks = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = max(looks.border, 2) if chosen else looks.border
        painter.setPen(QPen(looks.colour("accent" if chosen else "line"), edge))
        painter.setBrush(looks.colour("selected" if chosen else "hover" if self.underMouse() else "surface"))
        half = edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
        self._paint_letter(painter, looks)
        self._paint_words(painter, looks)

    def _paint_letter(self, painter: QPainter, looks: theme.Theme) -> None:
        side = looks.scaled(LETTER)
        box = QRectF(SIDE, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.colour("accent" if self.isChecked() else "rail"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(looks.colour("on_accent" if self.isChecked() else "text"))
        painter.setFont(looks.font("heading", bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._name[:1])

    def _paint_words(self, painter: QPainter, looks: theme.Theme) -> None:
        left = SIDE + looks.scaled(LETTER) + 12
        words = QRectF(left, 0, self.width() - left - SIDE, self.height())
        upper, lower = words.adjusted(0, 12, 0, -self.height() / 2), words.adjusted(0, self.height() / 2, 0, -12)
        painter.setFont(looks.font("heading", bold=True))
        painter.setPen(looks.colour("text"))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(looks.font("caption"))
        painter.setPen(looks.colour("text_2"))
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._role)
