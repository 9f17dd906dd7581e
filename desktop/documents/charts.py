"""Bars in black and white: every meaning by shape and pattern, so that a copy of a copy still reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4

PATTERNS = ("solid", "diagonal", "white", "dots", "cross", "vertical")
BAR_IN_ROW = 3.8
STACK = 9.0
_LINE = 0.6
_STEP = 1.6
_DOT = 0.36
_AXIS_SIZE = 8.0
_VALUE_SIZE = 8.0
_PATCH = 0.9
_GRID = (0.6, 1.4)
_LABELS = 14.0  # to the left of the axis
_MONTHS = 9.0  # below it
_GRID_LINES = 5

Number = int | None


def swatch(pen: Pen, x: float, y: float, width: float, height: float, pattern: str) -> None:
    """A rectangle filled with one of PATTERNS."""
    if pattern == "solid":
        pen.filled(x, y, width, height)
    else:
        with pen.clipped(x, y, width, height):
            _FILLS[pattern](pen, x, y, width, height)
    pen.box(x, y, width, height, _LINE)


def _slanted(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    start = x - height
    while start < x + width:
        pen.slant(start, y + height, start + height, y, _LINE)
        start += _STEP


def _crossed(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    _slanted(pen, x, y, width, height)
    start = x - height
    while start < x + width:
        pen.slant(start, y, start + height, y + height, _LINE)
        start += _STEP


def _upright(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    at = x + _STEP / 2
    while at < x + width:
        pen.upright(at, y, y + height, _LINE)
        at += _STEP


def _dotted(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    row, at_y = 0, y + _STEP / 2
    while at_y < y + height:
        at = x + _STEP / 2 + (row % 2) * _STEP / 2
        while at < x + width:
            pen.dot(at, at_y, _DOT)
            at += _STEP
        row, at_y = row + 1, at_y + _STEP / 2


def _white(_pen: Pen, _x: float, _y: float, _width: float, _height: float) -> None:
    """Nothing but the outline."""


_FILLS: dict[str, Callable[[Pen, float, float, float, float], None]] = {
    "diagonal": _slanted,
    "white": _white,
    "dots": _dotted,
    "cross": _crossed,
    "vertical": _upright,
}


def bar_in_row(pen: Pen, x: float, y: float, width: float, share: float, *, framed: bool) -> None:
    """A bar centred on y; framed, its frame shows the whole."""
    top = y - BAR_IN_ROW / 2
    pen.filled(x, top, width * min(max(share, 0), 1), BAR_IN_ROW)
    if framed:
        pen.box(x, top, width, BAR_IN_ROW, a4().rules.box)


def stacked(pen: Pen, x: float, y: float, width: float, percents: Sequence[Decimal]) -> None:
    """Parts of 100 % side by side, in the order of PATTERNS; a number on a white patch where there is room for it."""
    for number, percent in enumerate(percents):
        part = width * float(percent) / 100
        pattern = PATTERNS[number % len(PATTERNS)]
        if part:
            swatch(pen, x, y, part, STACK, pattern)
        text = f"{percent}"
        needed = fonts.width(text, _VALUE_SIZE, bold=True)
        if needed + 2 * _PATCH <= part:
            middle, base = x + part / 2, y + STACK / 2 + 1.1
            if pattern not in {"solid", "white"}:
                pen.filled(middle - needed / 2 - _PATCH / 2, y + 2.6, needed + _PATCH, STACK - 5.2, grey=1)
            pen.centered(middle, base, text, _VALUE_SIZE, bold=True, grey=1 if pattern == "solid" else 0)
        x += part


def empty_frame(pen: Pen, top: float, bottom: float, sentence: str) -> None:
    """What stands where a chart would have nothing to show."""
    style = a4()
    pen.box(style.left, top, style.width, bottom - top, style.rules.box, dash=(2, 2))
    said = fit(sentence, Box(style.width - 10, style.type.body, 8, lines=2))
    for number, line in enumerate(said.lines):
        base = (top + bottom) / 2 + ASCENT * said.size * MM_PER_POINT / 2 + number * said.step
        pen.centered((style.left + style.right) / 2, base, line, said.size)


@dataclass(frozen=True, slots=True)
class Bars:
    """Places on an axis, each with one bar or two: None leaves a gap, 0 stands as a bare 0.

    `outlined` is the earlier series, `marked` the place whose label is underlined, -1 for none.
    """

    labels: tuple[str, ...]
    solid: tuple[Number, ...]
    outlined: tuple[Number, ...] = ()
    marked: int = -1
    value_size: float = _VALUE_SIZE


def bar_chart(pen: Pen, top: float, bottom: float, bars: Bars) -> None:
    """Vertical bars over the whole width of the page, with a dotted grid and the values of the solid ones above."""
    style = a4()
    left, floor = style.left + _LABELS, bottom - _MONTHS
    most, step = _scale(max(filter(None, (*bars.solid, *bars.outlined)), default=1))
    high = (floor - top) / most
    for value in range(0, most + 1, step):
        y = floor - value * high
        if value:
            pen.rule(left, style.right, y, style.rules.row, dash=_GRID)
        pen.right(left - 1.6, y + 1, f"{value:,}", _AXIS_SIZE)
    slot = (style.right - left) / len(bars.labels)
    _draw_outlined(pen, left, floor, slot, high, bars)
    _draw_solid(pen, left, floor, slot, high, bars)
    pen.rule(left, style.right, floor, style.rules.table_edge)
    for place, label in enumerate(bars.labels):
        middle = left + slot * (place + 0.5)
        pen.centered(middle, floor + 4.2, label, _AXIS_SIZE, bold=place == bars.marked)
        if place == bars.marked:
            pen.rule(middle - slot * 0.42, middle + slot * 0.42, floor + 6, style.rules.title)


def _draw_outlined(pen: Pen, left: float, floor: float, slot: float, high: float, bars: Bars) -> None:
    width = slot * 0.38
    for place, value in enumerate(bars.outlined):
        if value:
            x = left + slot * (place + 0.5) - width - 0.1
            pen.box(x, floor - value * high, width, value * high, a4().rules.box)


def _draw_solid(pen: Pen, left: float, floor: float, slot: float, high: float, bars: Bars) -> None:
    width = slot * (0.38 if bars.outlined else 0.7)
    for place, value in enumerate(bars.solid):
        if value is None:
            continue
        middle = left + slot * (place + 0.5)
        x = middle + 0.1 if bars.outlined else middle - width / 2
        pen.filled(x, floor - value * high, width, value * high)
        text = fit(f"{value:,}", Box(slot * 0.98, bars.value_size, 5.5, bold=True))
        wide = fonts.width(text.lines[0], text.size, bold=True) * text.stretch / 100
        start = min(x + width / 2 - wide / 2, a4().right - wide)
        base = floor - value * high - 1.1
        pen.filled(start - 0.3, base - text.size * 0.3, wide + 0.6, text.size * 0.32, grey=1)
        pen.text(start, base, text.lines[0], text.size, bold=True, stretch=text.stretch)


def _scale(most: int) -> tuple[int, int]:
    """The end of the axis and the step of its grid: round numbers, at most five lines."""
    magnitude = 1
    while True:
        for digit in (1, 2, 5):
            step = digit * magnitude
            lines = -(-most // step)
            if lines <= _GRID_LINES:
                return lines * step, step
        magnitude *= 10
