"""Where rooms, days and lines of the week lie on the screen, in whole logical pixels."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QRect

RIGHT_MARGIN = 2
ROW_PAD = 3
DAYS = 7


@dataclass(frozen=True, slots=True)
class WeekGeometry:
    """Rooms down, days across. `tops` are the rooms' first pixels and the end of the last, before scrolling."""

    width: int
    height: int
    label: int
    header: int
    line: int
    tops: tuple[int, ...]
    offset: int = 0

    @property
    def count(self) -> int:
        return len(self.tops) - 1

    @property
    def bottom(self) -> int:
        """The first pixel below the last room, or below the window when rooms are scrolled out of it."""
        if not self.count:
            return self.height
        return min(self.height, self.header + self.tops[-1] - self.offset)

    @property
    def grid(self) -> QRect:
        return QRect(self.label, self.header, self.width - self.label, self.bottom - self.header)

    def x(self, day: int) -> int:
        return self.label + day * max(1, self.width - self.label - RIGHT_MARGIN) // DAYS

    def y(self, row: int) -> int:
        return self.header + self.tops[row] - self.offset

    def column(self, day: int) -> QRect:
        return QRect(self.x(day), self.header, self.x(day + 1) - self.x(day), self.bottom - self.header)

    def head(self, day: int) -> QRect:
        return QRect(self.x(day), 0, self.x(day + 1) - self.x(day), self.header)

    def room(self, row: int) -> QRect:
        """The whole row."""
        return QRect(0, self.y(row), self.width, self.tops[row + 1] - self.tops[row])

    def area(self, row: int, day: int, first: int, last: int) -> QRect:
        """Lines to the edges of their cell: closures, the hover."""
        top = self.y(row) + ROW_PAD + first * self.line
        return QRect(self.x(day) + 1, top, self.x(day + 1) - self.x(day) - 1, (last - first + 1) * self.line)

    def block(self, row: int, day: int, first: int, last: int) -> QRect:
        return self.area(row, day, first, last).adjusted(3, 1, -3, -1)

    def row_at(self, y: float) -> int | None:
        if not self.header <= y < self.bottom:
            return None
        return self.nearest_row(y)

    def nearest_row(self, y: float) -> int:
        return max(0, min(self.count - 1, bisect_right(self.tops, y - self.header + self.offset) - 1))

    def nearest_day(self, x: float) -> int:
        edges = [self.x(day) for day in range(DAYS)]
        return max(0, bisect_right(edges, x) - 1)

    def line_at(self, row: int, y: float, lines: int) -> int:
        """The line under a pixel, kept within the room's."""
        return max(0, min(lines - 1, int(y - self.y(row) - ROW_PAD) // self.line))


def tops_of(lines: list[int], line: int) -> tuple[int, ...]:
    tops = [0]
    for count in lines:
        tops.append(tops[-1] + count * line + 2 * ROW_PAD)
    return tuple(tops)


def line_height(available: int, lines: list[int], least: int, most: int) -> int:
    """As tall as all rooms fit, within bounds."""
    whole = sum(lines)
    fitting = (available - len(lines) * 2 * ROW_PAD) // whole if whole else most
    return max(least, min(most, fitting))
