"""What a soak run counts and prints."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.soak.clerks import Outcome

# a refusal that names a rule or a person is a good answer; these two mean that somebody waited too long or for nothing
NEVER = ("Busy", "Unreachable")


@dataclass
class Figures:
    """Outcomes by name and waiting times; `say` gives one line of them."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)

    def note(self, outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            self.outcomes[outcome.refusal or "won"] += 1
            self.seconds.append(outcome.seconds)
        assert not any(self.outcomes[name] for name in NEVER), self.outcomes

    def at(self, share: float) -> float:
        """The waiting time in milliseconds that this share of the acts stayed within."""
        ordered = sorted(self.seconds)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000 if ordered else 0.0

    def say(self) -> str:
        counted = ", ".join(f"{name} {number}" for name, number in sorted(self.outcomes.items()))
        return f"{counted}; p50 {self.at(0.5):.1f} ms, p95 {self.at(0.95):.1f} ms, max {self.at(1):.1f} ms"


@dataclass(frozen=True)
class Length:
    """How long a scenario runs: a number of rounds, or rounds until the seconds are over."""

    rounds: int
    seconds: float | None = None

    def part(self, divisor: int) -> Length:
        return Length(max(1, self.rounds // divisor), self.seconds / divisor if self.seconds is not None else None)

    def __iter__(self) -> Iterator[int]:
        began, number = time.monotonic(), 0
        while time.monotonic() - began < self.seconds if self.seconds is not None else number < self.rounds:
            yield number
            number += 1
