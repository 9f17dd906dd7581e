"""印刷室の統計: what was printed, counted by one thing over a stretch of days, with bars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts
from desktop.documents.figure_parts import BELOW, GAP, TOP, FigureHead, figure_columns, notes_section, percent_cell
from desktop.documents.list_pages import pages_under
from desktop.documents.print_figure_words import COLUMNS, NAMES, heads, key_name, note_of
from desktop.documents.sheet import Footing, Section, bind
from desktop.documents.tables import Bar, Cell, Table, table_section
from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PrintFigure, PrintRow
from desktop.queries.print_waste import Wasted
from desktop.rules.dates import era_date

TITLE = "印刷室の統計"
_WORDS, _NUMBER = 54.0, 16.0


def print_figures_pdf(counted: CountedPrinting, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    made = [_table(counted), notes_section([note_of(counted)])]
    pages = pages_under(_head(counted).draw, made, (TITLE, NAMES[counted.by]), top=TOP, below=BELOW)
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedPrinting) -> str:
    return f"{TITLE} {NAMES[counted.by]} {counted.asked.first.isoformat()} {counted.last.isoformat()}"


def unprintable(counted: CountedPrinting, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (*(key_name(counted.by, row.key) for row in counted.rows), *(row.machine for row in counted.wasted))
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def _head(counted: CountedPrinting) -> FigureHead:
    return FigureHead(
        TITLE,
        f"{era_date(counted.asked.first)}～{era_date(counted.last)}",
        f"{NAMES[counted.by]}（{counted.site or '全施設'}）",
        f"印刷　{counted.whole.jobs:,}件　{counted.whole.sheets:,}枚",
    )


def _table(counted: CountedPrinting) -> Section:
    columns = figure_columns(COLUMNS[counted.by], _WORDS, heads(counted), _NUMBER)
    rows = _waste_rows(counted) if counted.by is PrintFigure.WASTE else _rows(counted)
    return table_section(Table("", columns, tuple(rows), total=True), gap=GAP)


def _rows(counted: CountedPrinting) -> Iterator[tuple[Cell, ...]]:
    most = max((row.sheets for row in counted.rows), default=0) or 1
    for row in counted.rows:
        yield key_name(counted.by, row.key), *_numbers(row), "", Bar(row.sheets / most)
    yield "印刷全体" if counted.several else "合計", *_numbers(counted.whole), "", ""


def _waste_rows(counted: CountedPrinting) -> Iterator[tuple[Cell, ...]]:
    *machines, whole = counted.wasted
    most = max((row.spoilt + row.between for row in machines), default=0) or 1
    for row in machines:
        named = row.machine if counted.site else f"{row.machine}（{row.site}）"
        yield named, *_waste_numbers(row), "", Bar((row.spoilt + row.between) / most)
    yield "合計", *_waste_numbers(whole), "", ""


def _numbers(row: PrintRow) -> tuple[str, ...]:
    share = percent_cell(row.percent)
    return f"{row.jobs:,}", f"{row.masters:,}", f"{row.sheets:,}", share, f"{row.faces:,}", f"{row.fees:,}"


def _waste_numbers(row: Wasted) -> tuple[str, ...]:
    numbers = (row.gaps, row.between, row.unexplained)
    return f"{row.printed:,}", f"{row.spoilt:,}", percent_cell(row.percent), *(f"{number:,}" for number in numbers)
