"""The hands on the timetable: mouse, keys and focus become pulls, drops and the signals of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.queries.days import BookingRow
from desktop.views.rooms.timetable import cells, keys, words
from desktop.views.rooms.timetable.canvas import TimetableCanvas
from desktop.views.rooms.timetable.keys import Stroke
from desktop.views.rooms.timetable.marks import focus_rects, pull_rects
from desktop.views.rooms.timetable.pointer import Pointer, Release, block_at, cursor_at, hover_cell
from desktop.views.rooms.timetable.pull import Grip, Pull, judged, move_of, wish_of
from desktop.views.rooms.timetable.scene import Scene

SILENT_REASONS = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason})
LEFT_BUTTON = Qt.MouseButton.LeftButton


class TimetableHands(TimetableCanvas):
    """`wished` carries a Wish, `moved` a MoveWish, `picked` a booking's id.

    `wish_changed` carries a Wish while something is in the hand and None when it was given up; `refused_drop` carries
    the BookingRow in the way, or SiteClosed, RoomClosed or OutsideHours.
    """

    wished = Signal(object)
    wish_changed = Signal(object)
    moved = Signal(object)
    picked = Signal(int)
    picked_none = Signal()
    refused_drop = Signal(object)

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(pc, parent)
        self._pointer = Pointer()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _give_up(self, scene: Scene) -> None:
        scene.pull = None
        self._pointer.let_go()
        self.viewport().update()
        self.wish_changed.emit(None)
        self._tell()

    def _pulled(self, scene: Scene, before: list[Pull]) -> None:
        """Paint and tell after what is in the hand has changed."""
        assert scene.pull is not None
        scene.wish = None
        for pull in [*before, scene.pull]:
            self._renew_rows(pull_rects(scene, pull))
        self.wish_changed.emit(wish_of(scene.pull, scene.day))
        self._tell()

    def _drop(self, scene: Scene, pull: Pull) -> None:
        scene.pull = None
        rows = scene.day.rows_of(pull.resource_id)
        scene.cell = cells.Cell(rows[0] if rows else scene.cell.row, pull.start)
        self.viewport().update()
        if pull.clashes:
            self.refused_drop.emit(pull.clashes[0].obstacle)
        elif pull.booking is None:
            scene.wish = wish_of(pull, scene.day)
            self.wished.emit(scene.wish)
        elif pull.wanders:
            scene.dropped = pull
            self.moved.emit(move_of(pull, scene.day))
        else:
            self.wish_changed.emit(None)
        self._tell()

    def _enter(self, scene: Scene) -> None:
        if scene.pull is not None:
            self._drop(scene, scene.pull)
            return
        block = cells.block_under(scene.day, scene.cell)
        if block is not None:
            self._pick(scene, block.booking)
            return
        start, end = cells.extent(scene.day, scene.cell)
        wanted = Pull(Grip.NEW, scene.day.rooms[scene.cell.row].id, start, end)
        self._drop(scene, judged(wanted, scene.day))

    def _pick(self, scene: Scene, booking: BookingRow | None) -> None:
        scene.picked = booking.id if booking else None
        self.viewport().update()
        if booking is None:
            self.picked_none.emit()
        else:
            self.picked.emit(booking.id)

    def focus_text(self) -> str:
        """The cell, the booking or what is in the hand, in words."""
        scene = self._scene
        if scene is None or not scene.day.rooms:
            return ""
        if scene.pull is not None:
            return words.pull_text(scene.pull, scene.day, scene.now, scene.pc)
        block = cells.block_under(scene.day, scene.cell)
        return (
            words.block_text(block.booking, scene.now, scene.pc, scene.late_after)
            if block
            else words.free_text(scene.day, scene.cell)
        )

    def _tell(self) -> None:
        """Screen readers hear what the focus is on, and what is in the way of what is in the hand."""
        text = self.focus_text()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scene = self._scene
        if scene is None or not scene.day.rooms or self._pointer.pressed:
            self._key_while_dragging(event)
            return
        before, rects = scene.pull, focus_rects(scene)
        stroke = keys.press(scene, Qt.Key(event.key()), event.modifiers())
        if stroke is Stroke.IGNORED:
            super().keyPressEvent(event)
            return
        scene.ring = True
        self._show_row(scene.cell.row)
        self._renew_rows([*rects, *focus_rects(scene)])
        if stroke is Stroke.ENTERED:
            self._enter(scene)
        elif stroke is Stroke.LEFT and before is not None:
            self._give_up(scene)
        elif stroke is Stroke.PULLED:
            self._pulled(scene, [before] if before else [])
        else:
            self._tell()

    def _key_while_dragging(self, event: QKeyEvent) -> None:
        """Esc gives up the drag; no other key counts while the button is down."""
        if self._scene is not None and self._scene.pull is not None and event.key() == Qt.Key.Key_Escape:
            self._give_up(self._scene)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scene = self._scene
        if scene is None or event.button() != LEFT_BUTTON:
            super().mousePressEvent(event)
            return
        if scene.pull is not None:
            self._give_up(scene)
        scene.ring = False
        scene.hover = None
        self._pointer.press(scene, event.position().toPoint())
        self.viewport().update()
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scene = self._scene
        if scene is None:
            return
        at = event.position().toPoint()
        if not self._pointer.pressed:
            self._hover(scene, at)
            return
        before = scene.pull
        fine = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._scroll_towards(at)
        if self._pointer.move(scene, at, fine=fine):
            self._pulled(scene, [before] if before else [])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        scene = self._scene
        if scene is None or event.button() != LEFT_BUTTON:
            super().mouseReleaseEvent(event)
            return
        released = self._pointer.release(scene)
        if released is Release.DROPPED and scene.pull is not None:
            self._drop(scene, scene.pull)
        elif released is Release.CLICKED_BLOCK:
            block = cells.block_under(scene.day, scene.cell)
            self._pick(scene, block.booking if block else None)
        elif released is Release.CLICKED_FREE:
            self._pick(scene, None)

    def _scroll_towards(self, at: QPoint) -> None:
        """A drag that leaves the rows scrolls them, a quarter row a step."""
        scene, bar = self._scene, self.verticalScrollBar()
        if scene is None or scene.pull is None:
            return
        if at.y() < scene.geometry.header:
            bar.setValue(bar.value() - scene.geometry.row // 4)
        elif at.y() >= scene.geometry.height:
            bar.setValue(bar.value() + scene.geometry.row // 4)

    def _hover(self, scene: Scene, at: QPoint) -> None:
        before, scene.hover = scene.hover, hover_cell(scene, at)
        cursor = cursor_at(scene, at)
        if self.viewport().cursor().shape() != cursor:
            self.viewport().setCursor(cursor)
        if before == scene.hover:
            return
        for cell in (before, scene.hover):
            if cell is not None:
                self._renew_rows([scene.geometry.area(cell[0], cell[0], *scene.day.axis)])

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
            text = self.text_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def text_at(self, at: QPoint) -> str:
        """What the tooltip says at a point of the viewport: a booking, a room, a rule, a free time."""
        scene = self._scene
        row = scene.geometry.row_at(at.y()) if scene else None
        if scene is None or row is None:
            return ""
        if at.x() <= scene.geometry.label:
            return words.room_text(scene.day.rooms[row])
        block = block_at(scene, at)
        if block is not None:
            return words.block_text(block.booking, scene.now, scene.pc, scene.late_after)
        return words.free_text(scene.day, cells.Cell(row, int(scene.geometry.minute(at.x())) // 30 * 30))
