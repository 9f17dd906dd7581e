"""Posters of the day: what is read from across the hall. A black band says the part of the day beside its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.documents.fitting import Box, Fitted, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, Sheet, sheet

KEYS = "鍵は受付でお渡しします。分からないことは受付へどうぞ。"
_AIR = 2.0
_POSTER_RULE, _EDGE_RULE, _ROW_RULE = 3.0, 1.6, 0.7


@dataclass(frozen=True, slots=True)
class Measures:
    """Of one size of sheet: `band` is black, rows begin behind it at `rows`, none is higher than `highest`."""

    sheet: Sheet
    title: float
    beside: float
    baseline: float
    head_rule: float
    label: float
    top: float
    bottom: float
    band: float
    rows: float
    highest: float
    band_size: float
    empty: float
    foot: float


@dataclass(frozen=True, slots=True)
class Row:
    """`weight` is its share of the height; `draw` takes the top and the height it was given."""

    band: str
    weight: float
    draw: Callable[[Pen, float, float], None]


def measures(*, large: bool) -> Measures:
    """A3 on its side, or A4 upright."""
    if large:
        return Measures(
            sheet=sheet("a3_poster"), title=50, beside=21, baseline=33.8, head_rule=39.9, label=11, top=50.0,
            bottom=270, band=16.2, rows=33.0, highest=34, band_size=20, empty=66, foot=14,
        )  # fmt: skip
    return Measures(
        sheet=sheet("a4_poster"), title=31, beside=15, baseline=26.7, head_rule=31.5, label=10, top=39.4,
        bottom=273.4, band=9.6, rows=25.0, highest=38, band_size=14, empty=37, foot=10.5,
    )  # fmt: skip


def draw_rows(pen: Pen, size: Measures, rows: Sequence[Row]) -> None:
    """The rows as high as their weights ask for, each part of the day with its band."""
    unit = min(size.highest, (size.bottom - size.top) / sum(row.weight for row in rows))
    y = size.top
    for band, part in groupby(rows, key=lambda row: row.band):
        inside, begun = list(part), y
        for row in inside:
            row.draw(pen, y, row.weight * unit)
            y += row.weight * unit
            if row is not inside[-1]:
                pen.rule(size.rows, size.sheet.right, y, _ROW_RULE)
        _draw_band(pen, size, band, (begun, y))
        pen.rule(size.sheet.left, size.sheet.right, y, _EDGE_RULE)


def _draw_band(pen: Pen, size: Measures, band: str, span: tuple[float, float]) -> None:
    begun, end = span
    pen.filled(size.sheet.left, begun + 0.6, size.band, end - begun - 1.2)
    step = size.band_size * MM_PER_POINT * 1.3
    y = (begun + end) / 2 - step * len(band) / 2 + ASCENT * size.band_size * MM_PER_POINT + step * 0.06
    for char in band:
        pen.centered(size.sheet.left + size.band / 2, y, char, size.band_size, bold=True, grey=1)
        y += step


def draw_labels(pen: Pen, size: Measures, labels: Sequence[tuple[float, str]]) -> None:
    """The heads of the columns between two rules."""
    for x, label in labels:
        pen.text(x, size.top - 3.0, label, size.label)
    pen.rule(size.sheet.left, size.sheet.right, size.top - 0.5, _EDGE_RULE)


def draw_head_rule(pen: Pen, size: Measures) -> None:
    pen.rule(size.sheet.left, size.sheet.right, size.head_rule, _POSTER_RULE)


def draw_empty(pen: Pen, size: Measures, said: str, below: str) -> None:
    """One sentence over the whole sheet, a smaller one under it."""
    middle = (size.sheet.left + size.sheet.right) / 2
    y = size.top + (size.bottom - size.top) * 0.4
    large = fit_whole(said, Box(size.sheet.width - 8, size.empty, 16, lines=2, bold=True))
    small = fit_whole(below, Box(size.sheet.width - 8, size.empty * 0.42, 10, lines=2))
    top = y - large.height
    draw_centered(pen, middle, top, large)
    if below:
        draw_centered(pen, middle, top + large.height + size.empty * 0.26, small)


def draw_centered(pen: Pen, x: float, top: float, text: Fitted) -> None:
    """Fitted lines around x."""
    y = top + ASCENT * text.size * MM_PER_POINT
    for line in text.lines:
        wide = Box(0, text.size, text.size, bold=text.bold).measure(line, text.size) * text.stretch / 100
        pen.text(x - wide / 2, y, line, text.size, bold=text.bold, stretch=text.stretch)
        y += text.step


def draw_foot(pen: Pen, size: Measures, left: str, right: str) -> None:
    y = size.bottom + 11.7 if size.sheet.page[0] > size.sheet.page[1] else size.bottom + 10.5
    said = fit_whole(left, Box(size.sheet.width * 0.55, size.foot, 7))
    pen.block(size.sheet.left, y - ASCENT * said.size * MM_PER_POINT, said)
    small = fit_whole(right, Box(size.sheet.width * 0.42, size.foot * 0.78, 5))
    pen.block(size.sheet.right, y - ASCENT * small.size * MM_PER_POINT, small, flush_right=True)


def draw_framed(pen: Pen, place: tuple[float, float, float, float], text: str, size: float) -> None:
    """A word in a frame, in its middle: where the room is."""
    x, y, width, height = place
    pen.box(x, y, width, height, 1.2)
    said = fit_whole(
        text, Box(width - _AIR, size, 6, lines=2, height=height - _AIR, leading=1.12, bold=True, at_spaces=True)
    )
    draw_centered(pen, x + width / 2, y + (height - said.height) / 2, said)
