"""Which stretches of a free time can be let, by the grid of the room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.rules.free_times import nearest_start
from desktop.rules.slots import Slot, single
from desktop.words import SlotGrid

Stretch = tuple[int, int]
HALF_HOUR = 30


@dataclass(frozen=True, slots=True)
class Grid:
    """How a room is let on a day: anywhere, on units of `step` minutes from `opens`, or in slots."""

    kind: SlotGrid
    opens: int
    step: int = HALF_HOUR
    slots: tuple[Slot, ...] = ()


def lettable(free: Iterable[Stretch], grid: Grid, minutes: int) -> list[Stretch]:
    """Every stretch of at least `minutes` that can be let, as short as the grid allows, by start.

    Anywhere they begin at half hours and where a free time begins.
    """
    times = list(free)
    match grid.kind:
        case SlotGrid.SLOTS:
            rows = _rows_of(single(grid.slots), minutes)
            return [row for row in rows if any(start <= row[0] and row[1] <= end for start, end in times)]
        case SlotGrid.MINUTES:
            length = -(-minutes // grid.step) * grid.step
            return [each for time in times for each in _stepped(time, grid.opens, grid.step, length)]
        case SlotGrid.FREE:
            return sorted({each for time in times for each in _anywhere(time, minutes)})


def nearest(free: Sequence[Stretch], grid: Grid, wanted: Stretch) -> Stretch | None:
    """The stretch that can be let nearest to the wanted one, at least as long; of two as near, the earlier."""
    length = wanted[1] - wanted[0]
    if grid.kind is SlotGrid.FREE:
        start = nearest_start(free, length, wanted[0])
        return (start, start + length) if start is not None else None
    return min(lettable(free, grid, length), key=lambda each: (abs(each[0] - wanted[0]), each), default=None)


def _rows_of(slots: Sequence[Slot], minutes: int) -> list[Stretch]:
    """The fewest slots in a row from each slot on that come to `minutes` of slot time."""
    rows: list[Stretch] = []
    for at, first in enumerate(slots):
        had = 0
        for slot in slots[at:]:
            had += slot.closes - slot.opens
            if had >= minutes:
                rows.append((first.opens, slot.closes))
                break
    return rows


def _stepped(free: Stretch, opens: int, step: int, length: int) -> list[Stretch]:
    first = opens + -(-(free[0] - opens) // step) * step
    return [(start, start + length) for start in range(first, free[1] - length + 1, step)]


def _anywhere(free: Stretch, length: int) -> list[Stretch]:
    halves = range(-(-free[0] // HALF_HOUR) * HALF_HOUR, free[1] - length + 1, HALF_HOUR)
    starts = {start for start in (free[0], *halves) if start + length <= free[1]}
    return [(start, start + length) for start in starts]
