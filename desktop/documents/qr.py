"""QR codes as rows of dark stretches, to be drawn as rectangles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import segno

from desktop.documents.style import a4


@dataclass(frozen=True, slots=True)
class Code:
    """`modules` to a side without the quiet zone; each stretch is (row, first column, columns)."""

    modules: int
    stretches: tuple[tuple[int, int, int], ...]

    def side(self, wanted: float) -> float:
        """In mm: as wanted, or larger where a module would get too small for a cheap scanner."""
        return max(wanted, self.modules * a4().qr_module)


def qr_code(text: str, *, error: Literal["m", "q"] = "m") -> Code:
    """`error` is how much of it may be scratched: m for paper, q for what is carried in a pocket.

    A text that no code can hold is a `ValueError`.
    """
    matrix = segno.make_qr(text, error=error).matrix
    return Code(len(matrix), tuple(_stretches([list(row) for row in matrix])))


def _stretches(matrix: list[list[int]]) -> Iterator[tuple[int, int, int]]:
    for number, row in enumerate(matrix):
        start = None
        for column, dark in enumerate([*row, 0]):
            if dark and start is None:
                start = column
            if not dark and start is not None:
                yield number, start, column - start
                start = None
