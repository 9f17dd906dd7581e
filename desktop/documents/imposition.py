"""Pages of a booklet: one after another, or two on a sheet so that the folded sheets lie in one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

from desktop.documents.pen import Pen

FOLDED = 4  # pages on a sheet of paper that is folded once

Leaf = Callable[[Pen], None]


def imposed(count: int) -> list[tuple[int, int]]:
    """Pages (from 1) left and right on every side of the sheets, front and back; `count` is a multiple of four."""
    sides = [
        ((count - first, first + 1), (first + 2, count - first - 1)) for first in range(0, count // 2, FOLDED // 2)
    ]
    return list(chain.from_iterable(sides))


def bind_plain(pages: Sequence[Leaf], page: tuple[float, float], *, title: str) -> bytes:
    """Every page by itself, as a screen shows it."""
    pen = Pen(page, title=title)
    for draw in pages:
        draw(pen)
        pen.next_page()
    return pen.pdf()


def bind_folded(pages: Sequence[Leaf], page: tuple[float, float], *, title: str) -> bytes:
    """Two pages side by side, to be printed on both sides and turned at the short edge.

    The number of pages is a multiple of four.
    """
    width, height = page
    pen = Pen((2 * width, height), title=title)
    for left, right in imposed(len(pages)):
        pages[left - 1](pen)
        with pen.moved(width):
            pages[right - 1](pen)
        pen.next_page()
    return pen.pdf()
