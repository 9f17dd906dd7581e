"""Tables without upright rules: words left, figures right under their heads, the total between two rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.charts import bar_in_row, swatch
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4

NO_NUMBER = "―"
_TITLE = 7.4
_HEAD = 7.0
_HEAD_TWO = 10.0
_ROW = 6.4
_TOTAL = 7.0
_HEAD_SIZE = 8.5
_AIR = 2.4
_PAD = 1.0


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in mm; figures end at its right edge, words begin at its left."""

    head: str
    width: float
    words: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A share of the column's width, from 0 to 1."""

    share: float
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    name: str


Cell = str | Bar | Pattern


@dataclass(frozen=True, slots=True)
class Table:
    """`total`: the last row is one. `note` stands at the right of the title. No row is less than `row` mm high."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    total: bool = False
    row: float = _ROW


def table_section(table: Table, gap: float = 7.6) -> Section:
    """The table with its title; rows grow with their texts."""
    last = len(table.rows) - 1
    rows = [
        _row(table, cells, first=number == 0, last=number == last, bold=table.total and number == last)
        for number, cells in enumerate(table.rows)
    ]
    return Section(_head(table), tuple(rows), gap)


def draw_title(pen: Pen, y: float, title: str, note: str) -> None:
    """A section's title with its baseline 4.6 below y, the note at its right."""
    style = a4()
    pen.text(style.left, y + 4.6, title, style.type.section, bold=True)
    said = fit(note, Box(style.width - 62, style.type.note, 7))
    pen.block(style.right, y + 4.6 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)


def _head(table: Table) -> Block:
    heads = [fit(column.head, Box(column.width - _PAD, _HEAD_SIZE, 7, lines=2)) for column in table.columns]
    usual = _HEAD_TWO if any(len(head.lines) > 1 for head in heads) else _HEAD
    height = max(usual, max((head.height for head in heads), default=0.0) + _AIR)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        draw_title(pen, y, table.title, table.note)
        y += _TITLE
        pen.rule(style.left, style.right, y, style.rules.table_edge)
        for x, column, head in zip(_starts(table.columns), table.columns, heads, strict=True):
            _put(pen, x, y, height, column, head)

    return Block(_TITLE + height, draw)


def _row(table: Table, cells: Sequence[Cell], *, first: bool, last: bool, bold: bool) -> Block:
    columns = table.columns
    fitted = [_fitted(column, cell, bold=bold) for column, cell in zip(columns, cells, strict=True)]
    tallest = max((cell.height for cell in fitted if isinstance(cell, Fitted)), default=0.0)
    height = max(_TOTAL if bold else table.row, tallest + _AIR)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        pen.rule(style.left, style.right, y, style.rules.table_edge if first or bold else style.rules.row)
        for x, column, cell in zip(_starts(columns), columns, fitted, strict=True):
            _put(pen, x, y, height, column, cell)
        if last:
            pen.rule(style.left, style.right, y + height, style.rules.table_edge)

    return Block(height, draw)


def _fitted(column: Column, cell: Cell, *, bold: bool) -> Fitted | Bar | Pattern:
    if not isinstance(cell, str):
        return cell
    lines = 3 if column.words else 1
    return fit(cell, Box(column.width - 2 * _PAD, a4().type.table, 7, lines=lines, bold=bold))


def _put(pen: Pen, x: float, y: float, height: float, column: Column, cell: Fitted | Bar | Pattern) -> None:
    middle = y + height / 2
    if isinstance(cell, Bar):
        bar_in_row(pen, x + _PAD, middle, column.width - 2 * _PAD, cell.share, framed=cell.framed)
    elif isinstance(cell, Pattern):
        swatch(pen, x + _PAD, middle - 2.1, column.width - 2 * _PAD, 4.2, cell.name)
    elif column.words:
        pen.block(x + _PAD, middle - cell.height / 2, cell)
    else:
        pen.block(x + column.width - _PAD, middle - cell.height / 2, cell, flush_right=True)


def _starts(columns: Sequence[Column]) -> list[float]:
    starts, x = list[float](), a4().left
    for column in columns:
        starts.append(x)
        x += column.width
    return starts
