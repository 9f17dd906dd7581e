"""Whether the machine's counter and what was printed tell the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Fit(Enum):
    """NOTHING: too little is known to compare."""

    NOTHING = auto()
    FITS = auto()
    GAP = auto()
    BACKWARDS = auto()


@dataclass(frozen=True, slots=True)
class CounterCheck:
    """`counted` faces by the counter, `printed` faces by the sheets; None where the counter was not read."""

    fit: Fit
    printed: int
    counted: int | None = None

    @property
    def gap(self) -> int:
        """How many faces the counter is ahead of the sheets; negative when it is behind."""
        return (self.counted or 0) - self.printed


def check_counter(before: int | None, after: int | None, sheets: int, *, duplex: bool) -> CounterCheck:
    """Duplex sheets are two faces each."""
    printed = sheets * (2 if duplex else 1)
    if before is None or after is None:
        return CounterCheck(Fit.NOTHING, printed)
    counted = after - before
    if counted < 0:
        return CounterCheck(Fit.BACKWARDS, printed, counted)
    if not sheets:
        return CounterCheck(Fit.NOTHING, printed, counted)
    return CounterCheck(Fit.FITS if counted == printed else Fit.GAP, printed, counted)
