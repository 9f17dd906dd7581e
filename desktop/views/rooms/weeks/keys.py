"""The keyboard on the week: walks over days and lines, takes a booking up and carries it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.views.rooms.timetable.keys import plain
from desktop.views.rooms.weeks.carrying import stepped, taken_up
from desktop.views.rooms.weeks.lines import WeekIndex
from desktop.views.rooms.weeks.scene import Spot, WeekScene
from desktop.views.shared.keys import ENTER

Key = Qt.Key
ARROWS: dict[Qt.Key, tuple[int, int]] = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
CARRYING = frozenset({Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier})
WALKING = Qt.KeyboardModifier.NoModifier
EDGES = frozenset({Key.Key_Home, Key.Key_End})


def uses(scene: WeekScene, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the key is ours before any shortcut of the page: Esc only while there is something to give up."""
    if key == Key.Key_Escape:
        return scene.carried is not None
    if key in ARROWS:
        return plain(modifiers) == WALKING or plain(modifiers) in CARRYING
    return (key in EDGES or key in ENTER or key == Key.Key_Insert) and plain(modifiers) == WALKING


def carries(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    return key in ARROWS and plain(modifiers) in CARRYING


def carry(scene: WeekScene, key: Qt.Key) -> bool:
    """Whether something is in the hand: one day or one part of the day further."""
    held = scene.carried or taken_up(scene, scene.entry())
    if held is None:
        return False
    scene.carried = stepped(scene, held, *ARROWS[key])
    return True


def walk(scene: WeekScene, key: Qt.Key) -> int:
    """Go on; -1 or 1 when the week before or after is wanted."""
    week, spot = scene.week, scene.spot
    if key in EDGES:
        scene.spot = replace(spot, day=0 if key == Key.Key_Home else len(week.days) - 1)
        return 0
    days, lines = ARROWS[key]
    if lines:
        scene.spot = _up(week, spot) if lines < 0 else _down(week, spot)
        return 0
    day = spot.day + days
    if day >= len(week.days):
        scene.spot = replace(spot, day=0)
        return 1
    if day < (0 if spot.row < 0 else -1):
        scene.spot = replace(spot, day=len(week.days) - 1)
        return -1
    scene.spot = replace(spot, day=day)
    return 0


def kept(week: WeekIndex, spot: Spot) -> Spot:
    """The same place in another week, pulled inside its rooms and lines."""
    row = min(spot.row, len(week.rooms) - 1)
    return Spot(row, spot.day, min(spot.line, week.lines_of(row) - 1) if row >= 0 else 0)


def _up(week: WeekIndex, spot: Spot) -> Spot:
    if spot.row < 0:
        return spot
    first = _reach(week, spot)[0]
    if first > 0 and spot.day >= 0:
        return _onto(week, replace(spot, line=first - 1))
    row = spot.row - 1
    if row < 0:
        return Spot(-1, max(0, spot.day), 0)
    return _onto(week, Spot(row, spot.day, week.lines_of(row) - 1))


def _down(week: WeekIndex, spot: Spot) -> Spot:
    if spot.row < 0:
        return Spot(0, spot.day, 0) if week.rooms else spot
    last = _reach(week, spot)[1]
    if last < week.lines_of(spot.row) - 1 and spot.day >= 0:
        return replace(spot, line=last + 1)
    return Spot(spot.row + 1, spot.day, 0) if spot.row < len(week.rooms) - 1 else spot


def _reach(week: WeekIndex, spot: Spot) -> tuple[int, int]:
    """The lines of what stands there."""
    entry = week.entry_at(spot.row, spot.day, spot.line) if spot.day >= 0 else None
    if entry is not None:
        return entry.first, entry.last
    return week.lane_lines(spot.row, week.lane_of_line(spot.row, spot.line))


def _onto(week: WeekIndex, spot: Spot) -> Spot:
    """The first line of what stands there."""
    return replace(spot, line=_reach(week, spot)[0])
