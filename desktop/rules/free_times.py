"""Free stretches between busy ones, half-open, in any whole unit: minutes or ticks."""

from __future__ import annotations

from collections.abc import Iterable


def free_stretches(busy: Iterable[tuple[int, int]], opens: int, closes: int) -> list[tuple[int, int]]:
    """Return what `busy` leaves free from `opens` to `closes`, in order; busy stretches may overlap."""
    free: list[tuple[int, int]] = []
    reached = opens
    for start, end in sorted(stretch for stretch in busy if stretch[0] < stretch[1]):
        if start >= closes:
            break
        if start > reached:
            free.append((reached, start))
        reached = max(reached, end)
    if reached < closes:
        free.append((reached, closes))
    return free


def nearest_start(free: Iterable[tuple[int, int]], length: int, wanted_start: int) -> int | None:
    """Return the start nearest to the wanted one from which `length` fits; of two as near, the earlier."""
    starts = (min(max(wanted_start, start), end - length) for start, end in free if end - start >= length)
    return min(starts, key=lambda start: (abs(start - wanted_start), start), default=None)


def longest_at(free: Iterable[tuple[int, int]], wanted_start: int, wanted_end: int) -> tuple[int, int] | None:
    """Return the longest free part inside the wanted stretch; of two as long, the earlier."""
    parts = ((max(start, wanted_start), min(end, wanted_end)) for start, end in free)
    inside = (part for part in parts if part[0] < part[1])
    return min(inside, key=lambda part: (part[0] - part[1], part[0]), default=None)
