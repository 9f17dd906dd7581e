"""The hands on the week: mouse, keys and focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.views.rooms.timetable.hands import LEFT_BUTTON, SILENT_REASONS
from desktop.views.rooms.timetable.looks import may_move
from desktop.views.rooms.weeks import keys
from desktop.views.rooms.weeks.carrying import carried_to, drawn_out, taken_up
from desktop.views.rooms.weeks.drops import WeekDrops
from desktop.views.rooms.weeks.lines import Entry
from desktop.views.rooms.weeks.scene import Carried, Spot, WeekScene
from desktop.views.shared.keys import ENTER


class WeekHands(WeekDrops):
    """Walks, carries, drags and clicks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scene, key = self._scene, Qt.Key(event.key())
        if scene is None or not scene.week.rooms or not keys.uses(scene, key, event.modifiers()):
            super().keyPressEvent(event)
            return
        scene.ring = True
        if key == Qt.Key.Key_Escape:
            self._give_up(scene)
        elif key in ENTER:
            self._enter(scene)
        elif keys.carries(key, event.modifiers()):
            if keys.carry(scene, key) and scene.carried is not None:
                self._carried(scene, scene.carried)
        elif scene.carried is None and (way := keys.walk(scene, key)):
            self.stepped.emit(way)
        self._show_spot()
        self.viewport().update()
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scene = self._scene
        spot = self.spot_at(event.position().toPoint())
        if scene is None or spot is None or event.button() != LEFT_BUTTON:
            super().mousePressEvent(event)
            return
        if scene.carried is not None:
            self._give_up(scene)
        scene.ring, scene.hover, scene.spot = False, None, spot
        self._pressed = event.position().toPoint(), spot
        self.viewport().update()
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scene, at = self._scene, event.position().toPoint()
        if scene is None:
            return
        if self._pressed is None:
            self._hover(scene, at)
            return
        pressed, spot = self._pressed
        far = (at - pressed).manhattanLength() >= QApplication.startDragDistance()
        if spot.row < 0 or spot.day < 0 or not (far or scene.carried):
            return
        carried = self._dragged(scene, spot, at)
        if carried is not None and carried != scene.carried:
            self._carried(scene, carried)

    def _dragged(self, scene: WeekScene, spot: Spot, at: QPoint) -> Carried | None:
        geometry = scene.geometry
        entry = scene.week.entry_at(spot.row, spot.day, spot.line)
        row = geometry.nearest_row(at.y())
        over = Spot(row, geometry.nearest_day(at.x()), geometry.line_at(row, at.y(), scene.week.lines_of(row)))
        if entry is not None and entry.block is None:
            line = geometry.line_at(spot.row, at.y(), scene.week.lines_of(spot.row))
            return drawn_out(scene, entry, line)
        held = scene.carried or taken_up(scene, entry)
        return carried_to(scene, held, over) if held else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        scene, pressed = self._scene, self._pressed
        if scene is None or event.button() != LEFT_BUTTON:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        if scene.carried is not None:
            self._drop(scene, scene.carried)
        elif pressed is not None:
            self._clicked(scene, pressed[1])

    def _clicked(self, scene: WeekScene, spot: Spot) -> None:
        """Names and heads open at once; a free stretch waits for the second click."""
        if spot.row < 0 or spot.day < 0:
            self._enter(scene)
        else:
            self._pick(scene, scene.week.entry_at(spot.row, spot.day, spot.line))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        scene, spot = self._scene, self.spot_at(event.position().toPoint())
        if scene is None or spot is None or event.button() != LEFT_BUTTON or min(spot.row, spot.day) < 0:
            return
        scene.spot = spot
        entry = scene.entry()
        if entry is None or entry.block is None:
            self._enter(scene)

    def _hover(self, scene: WeekScene, at: QPoint) -> None:
        spot = self.spot_at(at)
        inside = spot is not None and min(spot.row, spot.day) >= 0
        entry = scene.week.entry_at(spot.row, spot.day, spot.line) if spot and inside else None
        points = spot is not None and (not inside or (entry is not None and entry.block is not None))
        cursor = Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.ArrowCursor
        if entry is not None and entry.block is not None and may_move(entry.block.booking, scene.now, scene.pc):
            cursor = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(cursor)
        free = entry if entry is not None and entry.block is None and not self._is_gone(scene, entry) else None
        if free != scene.hover:
            scene.hover = free
            self.viewport().update()

    @staticmethod
    def _is_gone(scene: WeekScene, entry: Entry) -> bool:
        return scene.week.days[entry.day].moment(entry.end) <= scene.now

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._scene is not None and self._scene.hover is not None:
            self._scene.hover = None
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(shown=event.reason() not in SILENT_REASONS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(shown=False)

    def _show_ring(self, *, shown: bool) -> None:
        if self._scene is not None:
            self._scene.ring = shown
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here come before the shortcuts of the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._overrides(event):
            event.accept()
            return True
        return super().event(event)

    def _overrides(self, event: QKeyEvent) -> bool:
        return self._scene is not None and keys.uses(self._scene, Qt.Key(event.key()), event.modifiers())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)
