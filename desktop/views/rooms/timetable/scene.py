"""What the timetable shows at one moment; the painters read it, pointer and keys change it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QRect

from desktop.errors import Offer
from desktop.views.rooms.timetable.cells import Cell
from desktop.views.rooms.timetable.day import Block, DayIndex, runs
from desktop.views.rooms.timetable.geometry import Geometry
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.pull import Pull
from desktop.views.rooms.timetable.rows import Wish


@dataclass(slots=True)
class Scene:
    """`ring` says whether the focus is shown; `hover` is the free (row, minute) under the mouse.

    `dropped` is what was laid down and not yet answered by another day of rows.
    """

    day: DayIndex
    now: datetime
    pc: str
    geometry: Geometry
    ink: Ink
    pull: Pull | None = None
    dropped: Pull | None = None
    wish: Wish | None = None
    offers: tuple[Offer, ...] = ()
    cell: Cell = field(default_factory=Cell)
    ring: bool = False
    picked: int | None = None
    hover: tuple[int, int] | None = None

    @property
    def late_after(self) -> int:
        return self.day.rows.late_after

    def rects(self, resource_id: int, start: int, end: int) -> list[QRect]:
        """One rectangle for each run of neighbouring rows of the resource."""
        spans = runs(self.day.rows_of(resource_id))
        return [self.geometry.block(first, last, start, end) for first, last in spans]

    def rect_of(self, block: Block) -> QRect:
        return self.geometry.block(block.first, block.last, block.start, block.end)

    def free_right(self, block: Block) -> int:
        """The first pixel right of the block that belongs to somebody else."""
        rows = range(block.first, block.last + 1)
        later = [other.start for row in rows for other in self.day.blocks_in(row) if other.start >= block.end]
        later += [band.start for band in self.day.closures if band.start >= block.end and band.first in rows]
        edge = self.geometry.x(self.day.axis[1])
        return self.geometry.x(min(later)) if later else edge
