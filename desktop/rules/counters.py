"""The counter of a machine: how many faces lie between two readings."""

from __future__ import annotations

from desktop.errors import CounterRunsBackwards

# nobody prints more than this between two readings, so only a counter this near its end can have begun again
WRAPS_WITHIN = 200_000


def faces_between(before: int, after: int, most: int | None) -> int:
    """Faces from one reading to the next of a counter that shows `most` and then 0; None begins again never.

    Raises CounterRunsBackwards where the later reading is less and the counter cannot have begun again.
    """
    if after >= before:
        return after - before
    if most is None or before > most or most - before >= WRAPS_WITHIN or after >= WRAPS_WITHIN:
        raise CounterRunsBackwards(before, after)
    return most - before + 1 + after
