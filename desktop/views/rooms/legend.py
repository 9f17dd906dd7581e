"""What the fills and borders of the timetable mean, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.rooms.timetable.bodies import body
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.shared.theme import current, notifier

SWATCH = QSize(24, 16)
GAP, APART = 6, 16
CLOSED, BUFFER = "closed", "buffer"


def entries() -> list[tuple[str, str]]:
    """States of the tokens with their words here."""
    return [
        ("confirmed", QCoreApplication.translate("Rooms", "Booked")),
        ("provisional", QCoreApplication.translate("Rooms", "Provisional")),
        ("in_use", QCoreApplication.translate("Rooms", "In use")),
        ("done", QCoreApplication.translate("Rooms", "Done")),
        ("no_show", QCoreApplication.translate("Rooms", "Not here yet")),
        ("requested", QCoreApplication.translate("Rooms", "Requested")),
        ("held_elsewhere", QCoreApplication.translate("Rooms", "Held by another PC")),
        (CLOSED, QCoreApplication.translate("Rooms", "Cannot be used")),
        (BUFFER, QCoreApplication.translate("Rooms", "Kept free")),
    ]


class Legend(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._ink = Ink(1.0)
        notifier().changed.connect(self._renew)

    def _renew(self) -> None:
        self._ink = Ink(self.devicePixelRatioF())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, current().scaled(28))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = current().font("caption")
        metrics = QFontMetrics(font)
        x = 0
        for state, text in entries():
            width = metrics.horizontalAdvance(text)
            if x + SWATCH.width() + GAP + width > self.width():
                break
            self._swatch(painter, QPoint(x, (self.height() - SWATCH.height()) // 2), state)
            painter.setFont(font)
            painter.setPen(current().colour("text_2"))
            area = QRect(x + SWATCH.width() + GAP, 0, width + 4, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
            x += SWATCH.width() + GAP + width + APART

    def _swatch(self, painter: QPainter, at: QPoint, state: str) -> None:
        if state not in {CLOSED, BUFFER}:
            painter.drawPixmap(at, body(self._ink, self._ink.look(state), SWATCH))
            return
        area = QRect(at, SWATCH)
        painter.fillRect(area, self._ink.colour("b_closed" if state == CLOSED else "b_buf"))
        if (tile := self._ink.hatch(state)) is not None:
            painter.drawTiledPixmap(area, tile)
