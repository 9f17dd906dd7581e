"""The parts of a day in which a week and a month are told: the center's slots, or forenoon, afternoon and evening."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from desktop.errors import Damaged
from desktop.rules.slots import single, slots_of

NOON, EVENING = 12 * 60, 17 * 60
LEAST_LANE = 60
MOST_LANES = 5


@dataclass(frozen=True, slots=True)
class Lane:
    """A part of the day in minutes since midnight; `name` is empty for forenoon, afternoon and evening."""

    name: str
    start: int
    end: int


def lanes_of(slots: Iterable[str], opens: int, closes: int) -> tuple[Lane, ...]:
    """The slots that span no others, in order; without slots the opening hours cut at noon and at five.

    `slots` are the lines of the setting. Raises Damaged for one that is none.
    """
    try:
        named = tuple(Lane(slot.name, slot.opens, slot.closes) for slot in single(slots_of(slots)))
    except ValueError as wrong:
        raise Damaged((str(wrong),)) from wrong
    if 0 < len(named) <= MOST_LANES:
        return named
    edges = [opens, *(edge for edge in (NOON, EVENING) if opens + LEAST_LANE <= edge <= closes - LEAST_LANE), closes]
    return tuple(Lane("", start, end) for start, end in pairwise(edges))


def lane_at(lanes: tuple[Lane, ...], minute: int) -> int:
    """The lane a minute is shown in: what lies between two belongs to the one before, what is early to the first."""
    for number in range(len(lanes) - 1, 0, -1):
        if lanes[number].start <= minute:
            return number
    return 0


def free_in(lanes: tuple[Lane, ...], taken: Iterable[tuple[int, int]], opens: int, closes: int) -> list[bool]:
    """For each lane whether nothing of it is taken; what lies outside the opening hours is not counted."""
    stretches = list(taken)
    return [
        opens < lane.end
        and lane.start < closes
        and not any(start < min(lane.end, closes) and max(lane.start, opens) < end for start, end in stretches)
        for lane in lanes
    ]
