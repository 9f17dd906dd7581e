"""Whether the counter of a machine goes on where it was read last."""

from __future__ import annotations

from desktop.errors import CounterRunsBackwards
from desktop.rules.counters import faces_between


def gap_between(last: int | None, before: int | None, most: int | None) -> int | None:
    """By how many faces the counter has moved since it was read last, negative backwards; None where unknown."""
    if last is None or before is None:
        return None
    try:
        return faces_between(last, before, most)
    except CounterRunsBackwards:
        return before - last
