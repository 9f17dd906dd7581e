"""A draw of lots that anybody can do again with the published seed."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def lot_of(seed: str, number: int) -> str:
    """The lot of the wish with this number: the SHA-256 of `seed:number` in UTF-8, as 64 hexadecimal digits."""
    return sha256(f"{seed}:{number}".encode()).hexdigest()


def drawn_order(seed: str, numbers: Iterable[int]) -> tuple[int, ...]:
    """The numbers of the wishes from the smallest lot to the largest; each is drawn once."""
    return tuple(sorted(set(numbers), key=lambda number: (lot_of(seed, number), number)))
