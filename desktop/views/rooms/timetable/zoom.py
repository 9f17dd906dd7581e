"""How near the day is looked at: from the whole day in the window to a few hours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.views.rooms.timetable.geometry import Geometry

STEPS = (1.0, 1.5, 2.0, 3.0, 4.0)
NEARER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Semicolon})
FARTHER = frozenset({Qt.Key.Key_Minus})
WHOLE = frozenset({Qt.Key.Key_0})


def stepped(zoom: float, by: int) -> float:
    """The next step, or the same at either end; `by` 0 is the whole day again."""
    at = STEPS.index(zoom) + by if by else 0
    return STEPS[max(0, min(at, len(STEPS) - 1))]


def step_of(key: Qt.Key) -> int | None:
    """What a key with Ctrl asks for: 1 nearer, -1 farther, 0 the whole day."""
    for keys, by in ((NEARER, 1), (FARTHER, -1), (WHOLE, 0)):
        if key in keys:
            return by
    return None


def zoomed(geometry: Geometry, zoom: float, x: int) -> Geometry:
    """The same day at another zoom; the minute under `x` stays where it is, as far as the day reaches."""
    minute = geometry.minute(x)
    near = replace(geometry, zoom=zoom, shift=0)
    return replace(near, shift=max(0, min(near.x(minute) - x, near.most_shift)))


def brought_in(geometry: Geometry, start: int, end: int) -> int:
    """The shift with which the stretch is in sight, its start before its end."""
    left, right = geometry.x(start) - geometry.label, geometry.x(end) - geometry.width
    if left < 0:
        return geometry.shift + left
    return geometry.shift + min(right, left) if right > 0 else geometry.shift
