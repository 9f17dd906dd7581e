"""窓口日誌の統計: something of the day book, counted by one thing over a stretch of days, with bars."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.day_figure_words import BY, NOTES, SUBJECTS, UNSAID, figure_name, heads, key_name
from desktop.documents.figure_parts import BELOW, GAP, TOP, FigureHead, figure_columns, notes_section, percent_cell
from desktop.documents.list_pages import pages_under
from desktop.documents.sheet import Footing, Section, bind
from desktop.documents.tables import Bar, Cell, Table, table_section
from desktop.queries.day_figures import CountedDays, DayRow, Subject
from desktop.rules.dates import era_date

TITLE = "窓口の統計"
_WORDS, _NUMBER = 54.0, 24.0


def day_figures_pdf(counted: CountedDays, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    made = [_table(counted), _note(counted)]
    pages = pages_under(_head(counted).draw, made, (TITLE, figure_name(counted.by)), top=TOP, below=BELOW)
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedDays) -> str:
    return f"{TITLE} {figure_name(counted.by)} {counted.asked.first.isoformat()} {counted.last.isoformat()}"


def unprintable(counted: CountedDays, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (key_name(counted.by, row.key) for row in counted.rows)
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def weight(counted: CountedDays, row: DayRow) -> int:
    """What the bar of a row shows."""
    return row.count if counted.by.subject is Subject.ENTRIES else row.amount


def _head(counted: CountedDays) -> FigureHead:
    return FigureHead(
        TITLE,
        f"{era_date(counted.asked.first)}～{era_date(counted.last)}",
        f"{figure_name(counted.by)}　{counted.site or '全施設'}",
        f"{SUBJECTS[counted.by.subject]}　{weight(counted, counted.whole):,}",
    )


def _table(counted: CountedDays) -> Section:
    columns = figure_columns(BY[counted.by.by], _WORDS, heads(counted), _NUMBER)
    most = max((weight(counted, row) for row in counted.rows), default=0) or 1
    rows: list[tuple[Cell, ...]] = [
        (key_name(counted.by, row.key), *_numbers(row), "", Bar(weight(counted, row) / most)) for row in counted.rows
    ]
    return table_section(Table("", columns, (*rows, ("合計", *_numbers(counted.whole), "", "")), total=True), gap=GAP)


def _numbers(row: DayRow) -> tuple[str, ...]:
    return f"{row.count:,}", f"{row.amount:,}", percent_cell(row.percent)


def _note(counted: CountedDays) -> Section:
    unsaid = f"「{UNSAID}」は書かれていないものです。" if any(not row.key for row in counted.rows) else ""
    return notes_section([f"{NOTES[counted.by.subject]}{unsaid}"])
