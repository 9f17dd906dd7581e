"""The keyboard: walks from cell to cell, picks a booking up and carries it, lays it down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt

from desktop.views.rooms.timetable import cells
from desktop.views.rooms.timetable.cells import Cell
from desktop.views.rooms.timetable.day import DayIndex
from desktop.views.rooms.timetable.geometry import snap_down, snap_up
from desktop.views.rooms.timetable.looks import may_move
from desktop.views.rooms.timetable.pull import Grip, Pull, judged, pull_of
from desktop.views.rooms.timetable.scene import Scene

CARRY_STEP = 15

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Stroke(Enum):
    """What a key did."""

    IGNORED = auto()
    WALKED = auto()
    PULLED = auto()
    ENTERED = auto()
    LEFT = auto()


Walk = Callable[[DayIndex, Cell], Cell]

WALKS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Walk] = {
    (Key.Key_Left, NONE): cells.left,
    (Key.Key_Right, NONE): cells.right,
    (Key.Key_Up, NONE): cells.up,
    (Key.Key_Down, NONE): cells.down,
    (Key.Key_Left, SHIFT): cells.shorter,
    (Key.Key_Right, SHIFT): cells.longer,
    (Key.Key_Home, NONE): cells.first,
    (Key.Key_End, NONE): cells.last,
    (Key.Key_BracketLeft, NONE): cells.previous_booking,
    (Key.Key_BracketRight, NONE): cells.next_booking,
}

# minutes and rows to move by
MOVES: dict[tuple[Qt.Key, Qt.KeyboardModifier], tuple[int, int]] = {
    (Key.Key_Left, CTRL): (-CARRY_STEP, 0),
    (Key.Key_Right, CTRL): (CARRY_STEP, 0),
    (Key.Key_Up, CTRL): (0, -1),
    (Key.Key_Down, CTRL): (0, 1),
}

# minutes to move the end by
STRETCHES: dict[tuple[Qt.Key, Qt.KeyboardModifier], int] = {
    (Key.Key_Left, CTRL | SHIFT): -CARRY_STEP,
    (Key.Key_Right, CTRL | SHIFT): CARRY_STEP,
}


def plain(modifiers: Qt.KeyboardModifier) -> Qt.KeyboardModifier:
    """Without the mark of the number pad."""
    return modifiers & ~Qt.KeyboardModifier.KeypadModifier


def uses(scene: Scene, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the key is ours before any shortcut of the page: Esc only while there is something to give up."""
    if key == Key.Key_Escape:
        return scene.pull is not None or scene.cell.end is not None
    stroke = (key, plain(modifiers))
    return stroke in WALKS or stroke in MOVES or stroke in STRETCHES or is_enter(key)


def is_enter(key: Qt.Key) -> bool:
    return key in (Key.Key_Return, Key.Key_Enter)


def press(scene: Scene, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Stroke:
    stroke = (key, plain(modifiers))
    if not uses(scene, key, modifiers):
        return Stroke.IGNORED
    if is_enter(key):
        return Stroke.ENTERED
    if key == Key.Key_Escape:
        scene.cell = replace(scene.cell, end=None)
        return Stroke.LEFT
    if stroke in WALKS:
        if scene.pull is None:
            scene.cell = WALKS[stroke](scene.day, scene.cell)
        return Stroke.WALKED
    return Stroke.PULLED if _carry(scene, stroke) else Stroke.IGNORED


def _carry(scene: Scene, stroke: tuple[Qt.Key, Qt.KeyboardModifier]) -> bool:
    pull = scene.pull or _picked_up(scene)
    if pull is None:
        return False
    if stroke in STRETCHES:
        end = _stepped(pull.end, STRETCHES[stroke])
        wanted = replace(pull, end=end if end > pull.start else pull.end)
    else:
        minutes, rows = MOVES[stroke]
        start = _stepped(pull.start, minutes)
        wanted = _other_room(scene.day, replace(pull, start=start, end=start + pull.end - pull.start), rows)
    if scene.day.axis[0] <= wanted.start and wanted.end <= scene.day.axis[1]:
        scene.pull = judged(wanted, scene.day)
    return True


def _stepped(minute: int, by: int) -> int:
    """One step on, first to the quarter hour when it stands between two."""
    if by > 0:
        return snap_down(minute, by) + by
    return snap_up(minute, -by) + by if by else minute


def _picked_up(scene: Scene) -> Pull | None:
    block = cells.block_under(scene.day, scene.cell)
    if block is None or not may_move(block.booking, scene.now, scene.pc):
        return None
    return pull_of(block.booking, Grip.WHOLE, scene.day)


def _other_room(day: DayIndex, pull: Pull, rows: int) -> Pull:
    """The next row's room; a booking of joined rooms keeps its rooms."""
    at = day.rows_of(pull.resource_id)
    if len(at) != 1:
        return pull
    row = max(0, min(len(day.rooms) - 1, at[0] + rows))
    return replace(pull, resource_id=day.rooms[row].id)
