"""QR codes as rows of dark stretches, to be drawn as rectangles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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


def qr_code(text: str) -> Code:
    matrix = segno.make_qr(text, error="m").matrix
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
