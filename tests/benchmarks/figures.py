"""How long something takes beside the least it could take, both measured in turns so that noise hits both alike."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

Timed = Callable[[], float]
"""Does the thing once and says how many milliseconds it took."""


@dataclass(frozen=True)
class Row:
    name: str
    ours_ms: float
    floor_ms: float

    @property
    def ratio(self) -> float:
        return self.ours_ms / self.floor_ms

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "ours_ms": round(self.ours_ms, 4),
            "floor_ms": round(self.floor_ms, 4),
            "ratio": round(self.ratio, 2),
        }


@dataclass(frozen=True)
class Size:
    """How often everything is measured, and how large the centers are in which it is."""

    rounds: int = 7
    bookings: int = 100_000
    groups: tuple[int, ...] = (10_000, 100_000)

    def times(self, factor: int) -> int:
        """For what is quick: more rounds, but one if only one is wanted."""
        return self.rounds * factor if self.rounds > 1 else 1


def compare(name: str, ours: Timed, floor: Timed, rounds: int, share: float = 0.5) -> Row:
    """The median of both, or what `share` of the rounds stayed within."""
    pairs = [(ours(), floor()) for _ in range(rounds)]
    return Row(name, within([pair[0] for pair in pairs], share), within([pair[1] for pair in pairs], share))


def within(figures: list[float], share: float) -> float:
    if share == 0.5:
        return median(figures)
    return sorted(figures)[min(int(len(figures) * share), len(figures) - 1)]


def timed(act: Callable[[], object]) -> Timed:
    def once() -> float:
        began = time.perf_counter()
        act()
        return (time.perf_counter() - began) * 1000

    return once


def timed_each(act: Callable[[Any], object], things: Iterator[Any]) -> Timed:
    """Another thing every time; fetching it is not counted."""

    def once() -> float:
        thing = next(things)
        return timed(partial(act, thing))()

    return once
