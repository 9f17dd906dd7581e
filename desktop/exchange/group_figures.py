"""The register's figures as a sheet: a row for each word, a column for the day or for each year."""

from __future__ import annotations

from decimal import Decimal

from desktop.documents.figure_words import counted_by, key_name, unit, whole, year_name
from desktop.exchange.package_sheets import Sheet
from desktop.queries.counted_register import CountedRegister
from desktop.queries.group_figures import YearFigures

NAME = "団体の統計"


def figures_sheet(counted: CountedRegister) -> Sheet:
    """The counts as they are counted; the last row is the whole that they are shares of."""
    head = counted_by(counted)
    if isinstance(counted.figures, YearFigures):
        figures = counted.figures
        years = tuple(year_name(year) for year in figures.years)
        rows = [(key_name(counted.by, key), *counts) for key, counts in zip(figures.keys, figures.counts, strict=True)]
        return Sheet(NAME, (head, *years), (*rows, (whole(counted), *figures.totals)))
    shared: list[tuple[str | int | Decimal, ...]] = [
        (key_name(counted.by, row.key), row.count, "" if row.percent is None else row.percent) for row in counted.rows
    ]
    shared.append((whole(counted), counted.figures.base, Decimal("100.0") if counted.figures.base else ""))
    return Sheet(NAME, (head, unit(counted), "割合（％）"), tuple(shared))
