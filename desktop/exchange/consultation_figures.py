"""Consultations counted as a sheet: a row for each word, or a grid of two things; the whole last."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from desktop.documents.consultation_figure_words import BY, HIDDEN, part_name, unit_name
from desktop.documents.consultation_figures import TITLE, parts_of
from desktop.exchange.package_sheets import Sheet
from desktop.queries.consultation_grid import Counted, grid_outside, rows_outside
from desktop.queries.consultation_stats import CountRow
from desktop.queries.counted_consultations import CountedConsultations
from desktop.rules.suppression import told

Cell = str | int | Decimal
SHARE, EARLIER, WHOLE = "割合（％）", "うち取込み", "合計"


def consultation_figures_sheet(counted: CountedConsultations) -> Sheet:
    """The counts as they may leave the center, with their unit."""
    return _rows(counted) if counted.columns is None else _grid(counted)


def _rows(counted: CountedConsultations) -> Sheet:
    heads = (BY[counted.wish.by[0]], unit_name(counted.counts.unit), SHARE, EARLIER)
    shown = rows_outside(counted)
    earlier = _earlier(counted, [row for row, _count in shown])
    rows = [(*parts_of(counted, row), *_total(row, count, earlier[row.key])) for row, count in shown]
    return Sheet(TITLE, heads, (*rows, (WHOLE, counted.counts.total, "", counted.counts.history)))


def _grid(counted: CountedConsultations) -> Sheet:
    first, second = counted.wish.by
    grid = grid_outside(counted)
    named = (part_name(second, column.key[0]) for column in grid.columns)
    heads = (f"{BY[first]}＼{BY[second]}", *named, f"合計　{unit_name(counted.counts.unit)}", SHARE, EARLIER)
    earlier = _earlier(counted, grid.rows)
    rows: list[tuple[Cell, ...]] = [
        (part_name(first, row.key[0]), *map(_cell, cells), *_total(row, total, earlier[row.key]))
        for row, cells, total in zip(grid.rows, grid.cells, grid.across, strict=True)
    ]
    if grid.withheld:
        nothing = ("" for _ in grid.columns)
        rows.append((part_name(first, "withheld"), *nothing, *_total(grid.withheld, grid.withheld_count, 0)))
    whole = (WHOLE, *map(_cell, grid.down), counted.counts.total, "", counted.counts.history)
    return Sheet(TITLE, heads, (*rows, whole))


def _total(row: CountRow, count: Counted, earlier: Counted) -> tuple[Cell, ...]:
    return (HIDDEN, HIDDEN, "") if count is None else (count, row.percent, _cell(earlier))


def _earlier(counted: CountedConsultations, rows: Sequence[CountRow]) -> dict[tuple[str, ...], Counted]:
    """How many were read in; None where that number, or what is left of the row without it, is small."""
    history = told([row.history for row in rows], counted.below)
    own = told([row.count - row.history for row in rows], counted.below)
    kept = zip(rows, history, own, strict=True)
    return {row.key: None if None in {read, rest} else read for row, read, rest in kept}


def _cell(count: Counted) -> Cell:
    return HIDDEN if count is None else count
