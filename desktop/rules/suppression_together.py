"""Small numbers that are not told outside, in several tables of the same things."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.rules.suppression import LEAST, told

Told = tuple[list[list[int | None]], int | None]


def told_together(tables: Sequence[Sequence[int]], shared: int, below: int) -> Told:
    """Tables of one total, in each of which `shared` stands as one more number, with it at the end.

    It is told in all of them or in none: where one table told it, the others could be reckoned with it.
    """
    shown = [told(table, below) for table in tables]
    small = 0 < shared < below
    alone = shared and any(table.count(None) == 1 for table in shown)
    if below < LEAST or not (small or alone):
        return shown, shared
    return [_beside_shared(table, below) for table in tables], None


def _beside_shared(counts: Sequence[int], below: int) -> list[int | None]:
    """Without the small ones, or without the smallest that is not 0 where none is small; of equal ones the later."""
    small = [place for place, count in enumerate(counts) if 0 < count < below]
    others = sorted((count, -place) for place, count in enumerate(counts) if count)
    gone = small or [-place for _count, place in others[:1]]
    return [None if place in gone else count for place, count in enumerate(counts)]
