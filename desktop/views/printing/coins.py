"""What is handed over and what is handed back: notes and coins of Japan, in whole yen."""

from __future__ import annotations

PIECES = (10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1)
HANDED_OVER = (500, 1_000, 5_000, 10_000)
MOST_QUICK = 5


def change_pieces(change: int) -> tuple[tuple[int, int], ...]:
    """The fewest notes and coins that make up the change, as (yen, how many), the largest first."""
    if change < 0:
        raise ValueError(f"change of {change} yen")
    pieces: list[tuple[int, int]] = []
    for piece in PIECES:
        count, change = divmod(change, piece)
        if count:
            pieces.append((piece, count))
    return tuple(pieces)


def quick_amounts(total: int) -> tuple[int, ...]:
    """What people hand over for a total: exactly that, then rounded up to coins and notes; at most five, rising."""
    if total <= 0:
        return ()
    rounded = {total - total % note + note for note in HANDED_OVER}
    if len(rounded) < len(HANDED_OVER) and total % 100:
        rounded.add(total - total % 100 + 100)
    return (total, *sorted(rounded))[:MOST_QUICK]
