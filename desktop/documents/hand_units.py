"""The units between which somebody writes numbers by hand."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents.application_cells import Cell, Place
from desktop.documents.pen import Pen

_SIZE, _LOW = 10.5, 2.8


def draw_units(pen: Pen, left: float, right: float, baseline: float, units: Sequence[str], size: float = _SIZE) -> None:
    """Each unit at the end of its share of the line."""
    share = (right - left) / len(units)
    for number, unit in enumerate(units, start=1):
        pen.right(left + share * number, baseline, unit, size)


def unit_cell(label: str, units: Sequence[str], height: float, *, first: str = "") -> Cell:
    """A box with the units of a date or time; `first` stands before the first one."""

    def draw(pen: Pen, place: Place) -> None:
        left, baseline = place.x + 3, place.y + place.height - _LOW
        pen.text(left, baseline, first, _SIZE)
        draw_units(pen, left + 3.7 * len(first), place.right - 3, baseline, units)

    return Cell(label, draw, height=height)
