"""The mouse: a press becomes a pull only after it has travelled, so a click never moves anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.views.rooms.timetable.cells import Cell
from desktop.views.rooms.timetable.day import Block
from desktop.views.rooms.timetable.geometry import Geometry, snap_down
from desktop.views.rooms.timetable.looks import may_move
from desktop.views.rooms.timetable.pull import Grip, Pull, carry, draw_out, judged, pull_of, stretch
from desktop.views.rooms.timetable.scene import Scene

STEP = 15
FINE_STEP = 5
EDGE = 6
LEAST_FOR_EDGES = 24
HOVER_STEP = 30


class Release(Enum):
    """What a released button did."""

    NOTHING = auto()
    CLICKED_FREE = auto()
    CLICKED_BLOCK = auto()
    DROPPED = auto()


@dataclass(frozen=True, slots=True)
class Press:
    """Where the button went down: the position, the minute, the row, and the block with its grip, if one is there."""

    at: QPoint
    minute: float
    row: int
    block: Block | None
    grip: Grip


class Pointer:
    """Follows one button of the mouse over one timetable."""

    def __init__(self) -> None:
        self._press: Press | None = None

    def press(self, scene: Scene, at: QPoint) -> bool:
        """Whether something of the day was pressed."""
        row = scene.geometry.row_at(at.y())
        if row is None or at.x() <= scene.geometry.label:
            return False
        minute = scene.geometry.minute(at.x())
        block = block_at(scene, at)
        self._press = Press(at, minute, row, block, grip_at(scene, block, at.x()))
        scene.cell = Cell(row, block.start if block else snap_down(minute, HOVER_STEP))
        return True

    def move(self, scene: Scene, at: QPoint, *, fine: bool) -> bool:
        """Whether the pull changed."""
        press = self._press
        if press is None:
            return False
        if scene.pull is None and (at - press.at).manhattanLength() < QApplication.startDragDistance():
            return False
        start = scene.pull or _begun(scene, press)
        if start is None:
            return False
        pull = judged(_pulled(scene, press, start, at, FINE_STEP if fine else STEP), scene.day)
        changed = pull != scene.pull
        scene.pull = pull
        return changed

    def release(self, scene: Scene) -> Release:
        press, self._press = self._press, None
        if press is None:
            return Release.NOTHING
        if scene.pull is not None:
            return Release.DROPPED
        return Release.CLICKED_BLOCK if press.block else Release.CLICKED_FREE

    def let_go(self) -> None:
        """Forget the press: what follows until the next one is nothing."""
        self._press = None

    @property
    def pressed(self) -> bool:
        return self._press is not None


def block_at(scene: Scene, at: QPoint) -> Block | None:
    row = scene.geometry.row_at(at.y())
    if row is None or at.x() <= scene.geometry.label:
        return None
    blocks = scene.day.blocks_in(row)
    return next(
        (block for block in blocks if scene.rect_of(block).left() <= at.x() <= scene.rect_of(block).right()), None
    )


def grip_at(scene: Scene, block: Block | None, x: int) -> Grip:
    if block is None:
        return Grip.NEW
    rect = scene.rect_of(block)
    if rect.width() < LEAST_FOR_EDGES:
        return Grip.WHOLE
    if x < rect.left() + EDGE:
        return Grip.LEFT
    return Grip.RIGHT if x > rect.right() - EDGE else Grip.WHOLE


def hover_cell(scene: Scene, at: QPoint) -> tuple[int, int] | None:
    """The free half hour under the mouse, as row and minute."""
    row = scene.geometry.row_at(at.y())
    if row is None or at.x() <= scene.geometry.label or block_at(scene, at) or scene.day.rows.closed:
        return None
    minute = snap_down(scene.geometry.minute(at.x()), HOVER_STEP)
    ended = [block.end for block in scene.day.blocks_in(row) if minute < block.end <= scene.geometry.minute(at.x())]
    start = max([minute, *ended])
    opens, closes, closed = scene.day.hours_in(row)
    inside = not closed and opens <= start < closes and scene.day.moment(start + HOVER_STEP) > scene.now
    return (row, start) if inside else None


def cursor_at(scene: Scene, at: QPoint) -> Qt.CursorShape:
    block = block_at(scene, at)
    if block is None:
        return Qt.CursorShape.ArrowCursor
    if may_move(block.booking, scene.now, scene.pc) and grip_at(scene, block, at.x()) is not Grip.WHOLE:
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.PointingHandCursor


def _begun(scene: Scene, press: Press) -> Pull | None:
    if press.block is None:
        return Pull(Grip.NEW, scene.day.rooms[press.row].id, 0, 0, press.minute)
    if not may_move(press.block.booking, scene.now, scene.pc):
        return None
    return pull_of(press.block.booking, press.grip, scene.day, press.minute)


def _pulled(scene: Scene, press: Press, pull: Pull, at: QPoint, step: int) -> Pull:
    day, minute = scene.day, scene.geometry.minute(at.x())
    if pull.grip is Grip.NEW:
        return draw_out(pull, minute, step, day.axis)
    if pull.grip is not Grip.WHOLE:
        return stretch(pull, minute, step, day.axis)
    assert press.block is not None
    moved = carry(pull, (press.block.start, press.block.end), minute, step, day.axis)
    return replace(moved, resource_id=_room_under(scene.geometry, scene, press.block, at))


def _room_under(geometry: Geometry, scene: Scene, block: Block, at: QPoint) -> int:
    """Joined rooms stay as they are; a plain room becomes the one under the mouse."""
    if block.joined:
        return block.booking.resource_id
    return scene.day.rooms[geometry.nearest_row(at.y())].id
