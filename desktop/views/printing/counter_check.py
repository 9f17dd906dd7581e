"""Whether the machine's counter and what was printed tell the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop.errors import CounterRunsBackwards
from desktop.rules.counters import faces_between


class Fit(Enum):
    """NOTHING: too little is known to compare."""

    NOTHING = auto()
    FITS = auto()
    GAP = auto()
    BACKWARDS = auto()


@dataclass(frozen=True, slots=True)
class CounterCheck:
    """`counted` faces by the counter, `printed` by the originals, `spoilt` thrown away; `wrapped` began again at 0."""

    fit: Fit
    printed: int
    counted: int | None = None
    spoilt: int = 0
    wrapped: bool = False

    @property
    def gap(self) -> int:
        """How many faces the counter is ahead of what was printed and thrown away; negative when it is behind."""
        return (self.counted or 0) - self.printed - self.spoilt


def check_counter(
    before: int | None, after: int | None, printed: int, *, spoilt: int = 0, most: int | None = None
) -> CounterCheck:
    """`most` is the last number the counter shows."""
    if before is None or after is None:
        return CounterCheck(Fit.NOTHING, printed, spoilt=spoilt)
    try:
        counted = faces_between(before, after, most)
    except CounterRunsBackwards:
        return CounterCheck(Fit.BACKWARDS, printed, after - before, spoilt)
    fits = Fit.FITS if counted == printed + spoilt else Fit.GAP
    return CounterCheck(fits if printed else Fit.NOTHING, printed, counted, spoilt, after < before)
