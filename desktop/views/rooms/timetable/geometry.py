"""Where rooms and minutes lie on the screen, in whole logical pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect

ROW_HEIGHTS = (40, 48, 56, 68)
LOW_ROW = 46
RIGHT_MARGIN = 2


@dataclass(frozen=True)
class Geometry:
    """Rooms down, time across. `start` and `end` are the axis in minutes.

    `offset` and `shift` are the pixels scrolled away, down and across; across there is more to see from a zoom over 1.
    """

    width: int
    height: int
    label: int
    header: int
    row: int
    count: int
    start: int
    end: int
    offset: int = 0
    zoom: float = 1.0
    shift: int = 0

    @cached_property
    def inset(self) -> int:
        return inset_of(self.row)

    @property
    def bottom(self) -> int:
        """The first pixel below the last row, or below the window when rows are scrolled out of it."""
        if self.count == 0:
            return self.height
        return min(self.height, self.header + self.count * self.row - self.offset)

    @property
    def grid(self) -> QRect:
        return QRect(self.label, self.header, self.width - self.label, self.bottom - self.header)

    @property
    def seen(self) -> int:
        """Pixels of the axis in sight; the card's border keeps its place at the right."""
        return max(1, self.width - self.label - RIGHT_MARGIN)

    @cached_property
    def span(self) -> int:
        """Pixels of the whole axis."""
        return round(self.seen * self.zoom)

    @property
    def most_shift(self) -> int:
        return self.span - self.seen

    @property
    def rows_area(self) -> QRect:
        """The rows in sight with their labels, under the header."""
        return QRect(0, self.header, self.width, self.bottom - self.header)

    @property
    def rows_in_sight(self) -> tuple[int, int]:
        """The first and the last row of which anything is to be seen."""
        return self.offset // self.row, (self.offset + self.height - self.header) // self.row

    def x(self, minute: float) -> int:
        return self.label - self.shift + round((minute - self.start) * self.span / (self.end - self.start))

    def y(self, row: int) -> int:
        return self.header + row * self.row - self.offset

    def minute(self, x: float) -> float:
        """The time under a pixel, kept within the axis."""
        minute = self.start + (x - self.label + self.shift) * (self.end - self.start) / self.span
        return max(float(self.start), min(float(self.end), minute))

    def row_at(self, y: float) -> int | None:
        if y < self.header or y >= self.bottom:
            return None
        row = int(y - self.header + self.offset) // self.row
        return row if row < self.count else None

    def nearest_row(self, y: float) -> int:
        return max(0, min(self.count - 1, int(y - self.header + self.offset) // self.row))

    def area(self, first: int, last: int, start: int, end: int) -> QRect:
        """Rows to their edges: closures, veils."""
        left, right = self.x(start), self.x(end)
        return QRect(left, self.y(first), right - left, (last - first + 1) * self.row)

    def block(self, first: int, last: int, start: int, end: int) -> QRect:
        """A block with its insets; neighbours in time keep two pixels between them."""
        left, right = self.x(start) + 1, self.x(end) - 1
        top = self.y(first) + self.inset
        return QRect(left, top, max(3, right - left), (last - first + 1) * self.row - 2 * self.inset)


def inset_of(row: int) -> int:
    return 2 if row < LOW_ROW else 4


def row_height(available: int, count: int, text: int) -> int:
    """The tallest of the four heights with which all rows fit; `text` is the height that a block's two lines need."""
    usable = [height for height in ROW_HEIGHTS if height - 2 * inset_of(height) >= text] or [ROW_HEIGHTS[-1]]
    fitting = [height for height in usable if height * count <= available]
    return max(fitting, default=usable[0])


def snap_down(minute: float, step: int) -> int:
    return int(minute // step) * step


def snap_up(minute: float, step: int) -> int:
    return int(-(-minute // step)) * step


def snap(minute: float, step: int) -> int:
    return snap_down(minute + step / 2, step)
