"""Notes and coins of Japan, in whole yen, and what a handful of them comes to."""

from __future__ import annotations

from collections.abc import Iterable

Pieces = tuple[tuple[int, int], ...]
"""Pairs of denomination and how many."""

NOTES = (10_000, 5_000, 2_000, 1_000)
COINS = (500, 100, 50, 10, 5, 1)
DENOMINATIONS = NOTES + COINS
MOST_PIECES = 99_999


def cash_of(pieces: Iterable[tuple[int, int]]) -> int:
    """What they come to, in yen."""
    return sum(yen * number for yen, number in pieces)
