"""Consultations by two things as a grid on paper: as many columns beside each other as the page takes."""

from __future__ import annotations

from desktop.documents.consultation_figure_words import BY, HIDDEN, UNITS, part_name
from desktop.documents.figure_parts import GAP
from desktop.documents.sheet import Section
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.consultation_dimensions import Dimension
from desktop.queries.consultation_grid import Counted, Grid, grid_outside
from desktop.queries.consultation_stats import CountRow
from desktop.queries.counted_consultations import CountedConsultations

SHARE, WHOLE = "割合（％）", "合計"
ACROSS = 8  # columns beside the totals
_FIRST, _TOTAL, _SHARE = 40.0, 18.0, 16.0


def grid_sections(counted: CountedConsultations) -> list[Section]:
    """What has more parts runs down; the totals stand at the right of every piece."""
    first, second = counted.wish.by
    grid = grid_outside(counted)
    if len(grid.columns) > max(ACROSS, len(grid.rows)) and not grid.withheld:
        grid, first, second = grid.turned(), second, first
    pieces = [grid.columns[at : at + ACROSS] for at in range(0, len(grid.columns), ACROSS)] or [()]
    return [_piece(counted, grid, (first, second), at * ACROSS, len(piece)) for at, piece in enumerate(pieces)]


def total_cells(row: CountRow, count: Counted) -> tuple[str, str]:
    """The count with its share."""
    return (HIDDEN, HIDDEN) if count is None else (f"{count:,}", f"{row.percent}")


def _piece(
    counted: CountedConsultations, grid: Grid, by: tuple[Dimension, Dimension], start: int, count: int
) -> Section:
    first, second = by
    shown = slice(start, start + count)
    each = (a4().width - _FIRST - _TOTAL - _SHARE) / ACROSS
    heads = [Column(part_name(second, column.key[0]), each) for column in grid.columns[shown]]
    named = Column(BY[first], _FIRST + each * (ACROSS - count), words=True)
    whole = Column(f"{WHOLE}（{UNITS[counted.wish.unit][1]}）", _TOTAL)
    columns = (named, *heads, whole, Column(SHARE, _SHARE))
    rows = [
        (part_name(first, row.key[0]), *map(_cell, cells[shown]), *total_cells(row, total))
        for row, cells, total in zip(grid.rows, grid.cells, grid.across, strict=True)
    ]
    if grid.withheld:
        nothing = ["" for _ in heads]
        rows.append((part_name(first, "withheld"), *nothing, *total_cells(grid.withheld, grid.withheld_count)))
    rows.append((WHOLE, *map(_cell, grid.down[shown]), f"{counted.counts.total:,}", ""))
    return table_section(Table(BY[second], columns, tuple(rows), total=True), gap=GAP)


def _cell(count: Counted) -> str:
    return HIDDEN if count is None else f"{count:,}" if count else NO_NUMBER
