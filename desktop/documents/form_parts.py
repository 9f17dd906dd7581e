"""The numbered steps of a form for the hand: a title, boxes in rows, a thick frame where the visitor writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.documents import fonts
from desktop.documents.application_cells import Cell, Place
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4

_HEAD, _GAP = 8.6, 2.8
_FOOT = 2.0


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered step of the form; without a number it is the desk's own, in a thin frame."""

    title: str
    note: str
    rows: tuple[tuple[Cell, ...], ...]
    number: int = 0

    @property
    def height(self) -> float:
        return _HEAD + sum(map(_row_height, self.rows))


def placed(parts: Sequence[Part], first_top: float, later_top: float) -> list[list[tuple[float, Part]]]:
    """Where each part stands, page by page; a part moves whole where a page holds it."""
    bottom = a4().bottom - _FOOT
    pages: list[list[tuple[float, Part]]] = [[]]
    y = first_top
    for part in parts:
        for piece in _pieces(part, bottom - later_top):
            if pages[-1] and y + piece.height > bottom:
                pages.append([])
                y = later_top
            pages[-1].append((y, piece))
            y += piece.height + _GAP
    return pages


def _pieces(part: Part, room: float) -> Iterator[Part]:
    """The part whole, or in as few pieces as pages hold."""
    rows: list[tuple[Cell, ...]] = []
    for row in part.rows:
        if rows and _HEAD + sum(map(_row_height, rows)) + _row_height(row) > room:
            yield replace(part, rows=tuple(rows))
            part, rows = replace(part, note="つづき"), []
        rows.append(row)
    yield replace(part, rows=tuple(rows))


def _row_height(row: Sequence[Cell]) -> float:
    return max(cell.height for cell in row)


def draw_part(pen: Pen, y: float, part: Part) -> None:
    style = a4()
    baseline, x = y + 6.0, style.left
    if part.number:
        pen.dot(x + 3.2, baseline - 1.7, 3.2)
        pen.centered(x + 3.2, baseline - 0.1, str(part.number), 12, bold=True, grey=1)
        x += 9
    pen.text(x, baseline, part.title, style.type.section, bold=True)
    x += fonts.width(part.title, style.type.section, bold=True) + 5
    note = fit_whole(part.note, Box(style.right - x, style.type.body, 7.5))
    pen.block(x, baseline - ASCENT * note.size * MM_PER_POINT, note)
    top = y = y + _HEAD
    for number, row in enumerate(part.rows):
        if number:
            pen.rule(style.left, style.right, y, style.rules.box)
        _draw_row(pen, y, row)
        y += _row_height(row)
    pen.box(style.left, top, style.width, y - top, style.rules.frame if part.number else style.rules.box)


def _draw_row(pen: Pen, y: float, row: Sequence[Cell]) -> None:
    style, height = a4(), _row_height(row)
    x, shares = style.left, sum(cell.width for cell in row)
    for number, cell in enumerate(row):
        width = style.width * cell.width / shares
        if number:
            pen.upright(x, y, y + height, style.rules.box)
        cell.put(pen, Place(x, y, width, height))
        x += width
