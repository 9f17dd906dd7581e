"""The parts of a day in which a week and a month are told: the center's slots, or forenoon, afternoon and evening."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

NOON, EVENING = 12 * 60, 17 * 60
LEAST_LANE = 60
MOST_LANES = 5
_SLOT = re.compile(r"(?P<name>.*?)\s*(?P<from>\d{1,2}:\d\d)\s*[-~～]\s*(?P<to>\d{1,2}:\d\d)")


@dataclass(frozen=True, slots=True)
class Lane:
    """A part of the day in minutes since midnight; `name` is empty for forenoon, afternoon and evening."""

    name: str
    start: int
    end: int


def lanes_of(slots: Iterable[str], opens: int, closes: int) -> tuple[Lane, ...]:
    """The slots that span no others, in order; without slots the opening hours cut at noon and at five."""
    named = _shortest([_lane(found) for line in slots if (found := _SLOT.fullmatch(line.strip()))])
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


def _lane(found: re.Match[str]) -> Lane:
    return Lane(found["name"], _minutes(found["from"]), _minutes(found["to"]))


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _shortest(lanes: list[Lane]) -> tuple[Lane, ...]:
    plain = [lane for lane in lanes if lane.start < lane.end and not any(_spans(lane, other) for other in lanes)]
    return tuple(sorted(plain, key=lambda lane: lane.start))


def _spans(lane: Lane, other: Lane) -> bool:
    within = lane.start <= other.start and other.end <= lane.end
    return within and (lane.start, lane.end) != (other.start, other.end)
