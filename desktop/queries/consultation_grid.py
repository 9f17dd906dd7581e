"""Consultations counted by two things as a grid, as the center sees it or as it may leave the center. Reads nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.queries.consultation_stats import CountRow
from desktop.queries.counted_consultations import CountedConsultations
from desktop.rules.suppression import told, told_table

Counted = int | None


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows and columns with what each is together; None where a number is not told.

    `withheld` stands in a last row, None for none; its count is in no column.
    """

    rows: tuple[CountRow, ...]
    columns: tuple[CountRow, ...]
    cells: tuple[tuple[Counted, ...], ...]
    across: tuple[Counted, ...]
    down: tuple[Counted, ...]
    withheld: CountRow | None
    withheld_count: Counted

    def turned(self) -> Grid:
        """Columns as rows."""
        cells = tuple(zip(*self.cells, strict=True))
        return replace(self, rows=self.columns, columns=self.rows, cells=cells, across=self.down, down=self.across)


def whole_grid(counted: CountedConsultations) -> Grid:
    """Every number, for the screen of the center."""
    return _grid(counted, 0)


def grid_outside(counted: CountedConsultations) -> Grid:
    """Without small numbers, nor those that would give them away."""
    return _grid(counted, counted.below)


def rows_outside(counted: CountedConsultations) -> tuple[tuple[CountRow, Counted], ...]:
    """The rows of what is counted by one thing, with their counts as they may leave the center."""
    shown = told([row.count for row in counted.counts.rows], counted.below)
    return tuple(zip(counted.counts.rows, shown, strict=True))


def hides(counted: CountedConsultations) -> bool:
    """Whether a number is not told outside."""
    if counted.columns is None:
        return any(count is None for _row, count in rows_outside(counted))
    grid = grid_outside(counted)
    return None in {*grid.across, *grid.down, *(cell for row in grid.cells for cell in row)}


def _grid(counted: CountedConsultations, below: int) -> Grid:
    assert counted.columns is not None, "two things are counted by"
    rows = tuple(row for row in counted.rows.rows if row.values)
    columns = tuple(row for row in counted.columns.rows if row.values)
    counts = {row.values: row.count for row in counted.counts.rows}
    cells = [[counts.get(row.values + column.values, 0) for column in columns] for row in rows]
    withheld = next((row for row in counted.rows.rows if not row.values), None)
    rest = withheld.count if withheld else 0
    shown = told_table(cells, below, [row.count for row in rows], [column.count for column in columns], rest)
    return Grid(rows, columns, shown.cells, shown.rows, shown.columns, withheld, shown.rest)
