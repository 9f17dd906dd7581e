"""What the hands do to the week: carry, lay down, open; told to the page by signals and to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desktop.views.rooms.weeks import words
from desktop.views.rooms.weeks.canvas import WeekCanvas
from desktop.views.rooms.weeks.carrying import wanders, wanted_of
from desktop.views.rooms.weeks.lines import Entry
from desktop.views.rooms.weeks.scene import Carried, Spot, WeekScene, move_of, wish_of


class WeekDrops(WeekCanvas):
    """`wished` carries a Wish, `moved` a MoveWish, `picked` a booking's id, `day_wanted` a date, `room_wanted` an id.

    `stepped` is -1 or 1 for another week. `wish_changed` carries a Wish while something is in the hand and None when
    it was given up; `refused_drop` carries what is in the way.
    """

    wished = Signal(object)
    wish_changed = Signal(object)
    moved = Signal(object)
    picked = Signal(int)
    picked_none = Signal()
    refused_drop = Signal(object)
    day_wanted = Signal(object)
    room_wanted = Signal(int)
    stepped = Signal(int)

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(pc, parent)
        self._pressed: tuple[QPoint, Spot] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def spot_at(self, at: QPoint) -> Spot | None:
        """What lies under a point of the viewport: a line, the head of a day or a room's name."""
        scene = self._scene
        if scene is None:
            return None
        geometry = scene.geometry
        if at.y() < geometry.header:
            return Spot(-1, geometry.nearest_day(at.x()), 0) if at.x() > geometry.label else None
        row = geometry.row_at(at.y())
        if row is None:
            return None
        if at.x() <= geometry.label:
            return Spot(row, -1, 0)
        return Spot(row, geometry.nearest_day(at.x()), geometry.line_at(row, at.y(), scene.week.lines_of(row)))

    def focus_text(self) -> str:
        """The spot, the booking or what is in the hand, in words."""
        scene = self._scene
        if scene is None:
            return ""
        return words.carried_text(scene, scene.carried) if scene.carried else words.spot_text(scene)

    def text_at(self, at: QPoint) -> str:
        """What the tooltip says at a point of the viewport."""
        scene, spot = self._scene, self.spot_at(at)
        if scene is None or spot is None:
            return ""
        before, scene.spot = scene.spot, spot
        text = words.spot_text(scene)
        scene.spot = before
        return text

    def _give_up(self, scene: WeekScene) -> None:
        scene.carried = self._pressed = None
        self.viewport().update()
        self.wish_changed.emit(None)
        self._tell()

    def _carried(self, scene: WeekScene, carried: Carried) -> None:
        scene.carried, scene.wish = carried, None
        self.viewport().update()
        self.wish_changed.emit(wish_of(carried, scene.week))
        self._tell()

    def _drop(self, scene: WeekScene, carried: Carried) -> None:
        scene.carried = None
        line = scene.week.lines_between(carried.row, carried.day, carried.start, carried.end)[0]
        scene.spot = Spot(carried.row, carried.day, line)
        self.viewport().update()
        if carried.clashes:
            self.wish_changed.emit(wish_of(carried, scene.week))
            self.refused_drop.emit(carried.clashes[0].obstacle)
        elif carried.booking is None:
            scene.wish = wish_of(carried, scene.week)
            self.wished.emit(scene.wish)
        elif wanders(carried, scene.week):
            scene.dropped = carried
            self.moved.emit(move_of(carried, carried.booking, scene.week))
        else:
            self.wish_changed.emit(None)
        self._tell()

    def _enter(self, scene: WeekScene) -> None:
        """Lay down, open the day, the room or the booking, or book what is free."""
        spot, entry = scene.spot, scene.entry()
        if scene.carried is not None:
            self._drop(scene, scene.carried)
        elif spot.row < 0:
            self.day_wanted.emit(scene.week.days[spot.day].rows.day)
        elif spot.day < 0:
            self.room_wanted.emit(scene.week.rooms[spot.row].id)
        elif entry is not None and entry.block is not None:
            self._pick(scene, entry)
        elif (wanted := wanted_of(scene, spot)) is not None:
            self._drop(scene, wanted)

    def _pick(self, scene: WeekScene, entry: Entry | None) -> None:
        block = entry.block if entry else None
        scene.picked = block.booking.id if block else None
        self.viewport().update()
        if block is None:
            self.picked_none.emit()
        else:
            self.picked.emit(block.booking.id)

    def _tell(self) -> None:
        """Screen readers hear what the focus is on, and what is in the way of what is in the hand."""
        text = self.focus_text()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
