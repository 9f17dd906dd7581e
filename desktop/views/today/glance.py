"""The timetable to look at: a booking is chosen by mouse or Enter, nothing is moved here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from desktop.views.rooms.timetable import keys
from desktop.views.rooms.timetable.geometry import ROW_HEIGHTS
from desktop.views.rooms.timetable.pointer import block_at
from desktop.views.rooms.timetable.scene import Scene
from desktop.views.rooms.timetable.timetable import Timetable

EDGES = 2
_LENGTHENS = {(Qt.Key.Key_Left, keys.SHIFT), (Qt.Key.Key_Right, keys.SHIFT)}


class DayGlance(Timetable):
    """`picked` carries the id of the chosen booking; `wished` says that a free time was entered."""

    def fit_rows(self, free: int) -> None:
        """No taller than its rows are in so many pixels: what they leave is for what stands below."""
        geometry = self.geometry_of_day()
        if geometry is not None and geometry.count:
            fitting = [row for row in ROW_HEIGHTS if geometry.header + geometry.count * row + EDGES <= free]
            row = max(fitting, default=ROW_HEIGHTS[-1])
            self.setMaximumHeight(geometry.header + geometry.count * row + EDGES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = (Qt.Key(event.key()), keys.plain(event.modifiers()))
        if stroke in keys.MOVES or stroke in keys.STRETCHES or stroke in _LENGTHENS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.pressed:
            super().mouseMoveEvent(event)

    def _hover(self, scene: Scene, at: QPoint) -> None:
        over = block_at(scene, at) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
