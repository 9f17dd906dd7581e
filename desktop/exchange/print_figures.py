"""A figure of the print room as a sheet: a row for each word, the whole last."""

from __future__ import annotations

from decimal import Decimal

from desktop.documents.print_figure_words import COLUMNS, heads, key_name
from desktop.exchange.package_sheets import Sheet
from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PrintFigure, PrintRow
from desktop.queries.print_waste import Wasted

NAME = "印刷室の統計"
Cell = str | int | Decimal


def print_figures_sheet(counted: CountedPrinting) -> Sheet:
    """The counts as they are counted, yen and faces as whole numbers."""
    if counted.by is PrintFigure.WASTE:
        *machines, whole = counted.wasted
        named = [(row.machine, row.site, *_waste_cells(row)) for row in machines]
        return Sheet(NAME, ("機械", "施設", *heads(counted)), (*named, ("合計", "", *_waste_cells(whole))))
    rows = [(key_name(counted.by, row.key), *_cells(row)) for row in counted.rows]
    last = ("印刷全体" if counted.several else "合計", *_cells(counted.whole))
    return Sheet(NAME, (COLUMNS[counted.by], *heads(counted)), (*rows, last))


def _cells(row: PrintRow) -> tuple[Cell, ...]:
    percent = "" if row.percent is None else row.percent
    return row.jobs, row.masters, row.sheets, percent, row.faces, row.fees


def _waste_cells(row: Wasted) -> tuple[Cell, ...]:
    percent = "" if row.percent is None else row.percent
    return row.printed, row.spoilt, percent, row.gaps, row.between, row.unexplained
