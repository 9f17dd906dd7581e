"""What every kind of spreadsheet gives: sheets by name, their rows as text, and which cells were merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Record = tuple[str, ...]
# how well the first rows of a sheet suit what is looked for: the best sheet is read where nobody chose one
Suits = Callable[[Sequence[Record]], int]


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that are one: first and last row and column, counted from 0; the first cell holds what there is."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows from the first on."""

    name: str
    records: tuple[Record, ...]
    merged: tuple[Merged, ...] = ()


def best_sheet(heads: Sequence[tuple[str, Sequence[Record]]], suits: Suits | None) -> str:
    """The name of the sheet whose first rows suit best, the first where none is better."""
    if suits is None:
        return heads[0][0]
    return max(enumerate(heads), key=lambda each: (suits(each[1][1]), -each[0]))[1][0]
