"""A figure of the day book as a sheet: a row for each word, the whole last."""

from __future__ import annotations

from decimal import Decimal

from desktop.documents.day_figure_words import BY, figure_name, heads, key_name
from desktop.exchange.package_sheets import Sheet
from desktop.queries.day_figures import CountedDays, DayRow


def day_figures_sheet(counted: CountedDays) -> Sheet:
    """The counts as they are counted."""
    rows = [(key_name(counted.by, row.key), *_cells(row)) for row in counted.rows]
    name = figure_name(counted.by)
    return Sheet(name, (BY[counted.by.by], *heads(counted)), (*rows, ("合計", *_cells(counted.whole))))


def _cells(row: DayRow) -> tuple[str | int | Decimal, ...]:
    return row.count, row.amount, "" if row.percent is None else row.percent
