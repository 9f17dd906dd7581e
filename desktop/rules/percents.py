"""Percent columns that add to what is printed under them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal


def shares(counts: Sequence[int], places: int = 1) -> list[Decimal]:
    """The percents of the counts, by the largest remainder: they add to exactly 100 unless every count is 0.

    What is left over goes to the largest remainders, among equal ones to the largest count, then to the first: equal
    counts may differ by the last place. All zero stays all zero; a negative count is a `ValueError`.
    """
    if any(count < 0 for count in counts):
        raise ValueError(f"negative count in {list(counts)}")
    steps, total = 100 * 10**places, sum(counts)
    if not total:
        return [_percent(0, places) for _ in counts]
    whole = [count * steps // total for count in counts]
    remainders = [count * steps % total for count in counts]
    neediest = sorted(range(len(counts)), key=lambda place: (-remainders[place], -counts[place]))
    for place in neediest[: steps - sum(whole)]:
        whole[place] += 1
    return [_percent(parts, places) for parts in whole]


def _percent(parts: int, places: int) -> Decimal:
    return Decimal(parts).scaleb(-places)
