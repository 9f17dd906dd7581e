"""Time at the desk runs in ticks. Two stretches overlap when each starts before the other ends, half-open."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from desktop.errors import OffTick

TICK_MINUTES = 5
EPOCH = datetime(2000, 1, 1)
_TICK = timedelta(minutes=TICK_MINUTES)


class Ordered(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...


_Point = TypeVar("_Point", bound=Ordered)


def tick_of(moment: datetime) -> int:
    """Return the number of the tick that starts at `moment`; between two ticks `OffTick`."""
    tick, rest = divmod(moment - EPOCH, _TICK)
    if rest:
        raise OffTick(moment, TICK_MINUTES)
    return tick


def moment_of(tick: int) -> datetime:
    """Return the moment at which the tick starts."""
    return EPOCH + tick * _TICK


def ticks_between(start: datetime, end: datetime) -> range:
    """Return the ticks from `start` up to, not including, `end`."""
    return range(tick_of(start), tick_of(end))


def overlaps(a_start: _Point, a_end: _Point, b_start: _Point, b_end: _Point) -> bool:
    return a_start < b_end and b_start < a_end
