"""Consultations counted as a sheet: a row for each word or pair of words, the whole last."""

from __future__ import annotations

from decimal import Decimal

from desktop.documents.consultation_figure_words import BY, HIDDEN, unit_name
from desktop.documents.consultation_figures import TITLE, parts_of
from desktop.exchange.package_sheets import Sheet
from desktop.queries.counted_consultations import CountedConsultations, outside

Cell = str | int | Decimal


def consultation_figures_sheet(counted: CountedConsultations) -> Sheet:
    """The counts as they may leave the center, with their unit."""
    heads = (*(BY[by] for by in counted.wish.by), unit_name(counted.counts.unit), "割合（％）", "うち取込み")
    rows: list[tuple[Cell, ...]] = []
    for row, count in outside(counted):
        numbers: tuple[Cell, ...] = (HIDDEN, HIDDEN, "") if count is None else (count, row.percent, row.history)
        rows.append((*parts_of(counted, row), *numbers))
    whole = ("合計", *("" for _ in counted.wish.by[1:]), counted.counts.total, "", counted.counts.history)
    return Sheet(TITLE, heads, (*rows, whole))
