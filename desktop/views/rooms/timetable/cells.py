"""Where the keyboard stands: one cell of a row, a booking or at most half an hour of free time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.views.rooms.timetable.day import Block, DayIndex
from desktop.views.rooms.timetable.geometry import snap_down

STEP = 30


@dataclass(frozen=True, slots=True)
class Cell:
    """`end` is set while a stretch longer than the cell is wanted."""

    row: int = 0
    minute: int = 0
    end: int | None = None


def block_under(day: DayIndex, cell: Cell) -> Block | None:
    return day.block_at(cell.row, cell.minute)


def extent(day: DayIndex, cell: Cell) -> tuple[int, int]:
    """From and until in minutes: the whole booking, or free time up to the next half hour or booking."""
    block = block_under(day, cell)
    if block is not None:
        return block.start, block.end
    limits = [each.start for each in day.blocks_in(cell.row) if each.start > cell.minute]
    end = min([snap_down(cell.minute, STEP) + STEP, day.axis[1], *limits])
    return cell.minute, max(end, cell.end or 0)


def right(day: DayIndex, cell: Cell) -> Cell:
    end = extent(day, replace(cell, end=None))[1]
    return Cell(cell.row, end) if end < day.axis[1] else replace(cell, end=None)


def left(day: DayIndex, cell: Cell) -> Cell:
    start = extent(day, cell)[0]
    if start <= day.axis[0]:
        return replace(cell, end=None)
    block = day.block_at(cell.row, start - 1)
    if block is not None:
        return Cell(cell.row, block.start)
    before = [each.end for each in day.blocks_in(cell.row) if each.end <= start]
    return Cell(cell.row, max([snap_down(start - 1, STEP), day.axis[0], *before]))


def up(day: DayIndex, cell: Cell) -> Cell:
    block = block_under(day, cell)
    return Cell(max(0, (block.first if block else cell.row) - 1), cell.minute)


def down(day: DayIndex, cell: Cell) -> Cell:
    block = block_under(day, cell)
    return Cell(min(len(day.rooms) - 1, (block.last if block else cell.row) + 1), cell.minute)


def longer(day: DayIndex, cell: Cell) -> Cell:
    if block_under(day, cell) is not None:
        return cell
    end = extent(day, cell)[1]
    return replace(cell, end=min(day.axis[1], snap_down(end, STEP) + STEP))


def shorter(day: DayIndex, cell: Cell) -> Cell:
    if cell.end is None:
        return cell
    end = snap_down(cell.end - 1, STEP)
    least = extent(day, replace(cell, end=None))[1]
    return replace(cell, end=end if end > least else None)


def first(day: DayIndex, cell: Cell) -> Cell:
    return Cell(cell.row, day.opens)


def last(day: DayIndex, cell: Cell) -> Cell:
    return Cell(cell.row, snap_down(day.closes - 1, STEP))


def next_booking(day: DayIndex, cell: Cell) -> Cell:
    later = [block.start for block in day.blocks_in(cell.row) if block.start > cell.minute]
    return Cell(cell.row, later[0]) if later else cell


def previous_booking(day: DayIndex, cell: Cell) -> Cell:
    start = extent(day, cell)[0]
    earlier = [block.start for block in day.blocks_in(cell.row) if block.start < start]
    return Cell(cell.row, earlier[-1]) if earlier else cell


def kept(day: DayIndex, cell: Cell) -> Cell:
    """The same place on another day, pulled inside its rows and its axis."""
    row = max(0, min(cell.row, len(day.rooms) - 1))
    minute = max(day.axis[0], min(cell.minute or day.opens, day.axis[1] - STEP))
    return Cell(row, minute)
