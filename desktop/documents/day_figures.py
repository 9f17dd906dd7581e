"""窓口日誌の統計: something of the day book, counted by one thing over a stretch of days, with bars."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.documents import fonts
from desktop.documents.cutting import fit_or_cut
from desktop.documents.day_figure_words import BY, NOTES, SUBJECTS, UNSAID, figure_name, heads, key_name
from desktop.documents.fitting import Box, fit
from desktop.documents.list_pages import pages_under
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section, bind
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Table, table_section
from desktop.queries.day_figures import CountedDays, DayRow, Subject
from desktop.rules.dates import era_date

TITLE = "窓口の統計"
_GAP = 6.0
_WORDS, _NUMBER = 54.0, 24.0


def day_figures_pdf(counted: CountedDays, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    sections = [_table(counted), _note(counted)]
    running = (TITLE, figure_name(counted.by))
    pages = pages_under(partial(_draw_head, counted=counted), sections, running, top=52.0, below=5.0)
    return bind(
        pages,
        title=title_of(counted),
        footing=Footing(counted.center, TITLE, printed_at, staff, counted.demo),
    )


def title_of(counted: CountedDays) -> str:
    return f"{TITLE} {figure_name(counted.by)} {counted.asked.first.isoformat()} {counted.last.isoformat()}"


def unprintable(counted: CountedDays, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (key_name(counted.by, row.key) for row in counted.rows)
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def weight(counted: CountedDays, row: DayRow) -> int:
    """What the bar of a row shows."""
    return row.count if counted.by.subject is Subject.ENTRIES else row.amount


def _draw_head(pen: Pen, *, counted: CountedDays) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    pen.right(style.right, 27.5, f"{era_date(counted.asked.first)}～{era_date(counted.last)}", style.type.body)
    pen.rule(style.left, style.right, 33, style.rules.title)
    named = f"{figure_name(counted.by)}　{counted.site or '全施設'}"
    pen.block(style.left, 37.5, fit_or_cut(named, Box(style.width - 60, 15, 9, lines=2, height=14, bold=True)))
    said = f"{SUBJECTS[counted.by.subject]}　{weight(counted, counted.whole):,}"
    pen.right(style.right, 43, said, style.type.lead_text, bold=True)


def _table(counted: CountedDays) -> Section:
    numbers = heads(counted)
    bar = a4().width - _WORDS - _NUMBER * len(numbers) - 4
    columns = (
        Column(BY[counted.by.by], _WORDS, words=True),
        *(Column(head, _NUMBER) for head in numbers),
        *(Column("", 4, words=True), Column("", bar, words=True)),
    )
    most = max((weight(counted, row) for row in counted.rows), default=0) or 1
    rows: list[tuple[Cell, ...]] = [
        (key_name(counted.by, row.key), *_numbers(row), "", Bar(weight(counted, row) / most)) for row in counted.rows
    ]
    return table_section(Table("", columns, (*rows, ("合計", *_numbers(counted.whole), "", "")), total=True), gap=_GAP)


def _numbers(row: DayRow) -> tuple[str, ...]:
    return f"{row.count:,}", f"{row.amount:,}", NO_NUMBER if row.percent is None else f"{row.percent}"


def _note(counted: CountedDays) -> Section:
    unsaid = f"「{UNSAID}」は書かれていないものです。" if any(not row.key for row in counted.rows) else ""
    line = fit(f"※ {NOTES[counted.by.subject]}{unsaid}", Box(a4().width, a4().type.note, 7, lines=3))
    drawn = Block(line.height + 1.2, lambda pen, y: pen.block(a4().left, y, line))
    return Section(Block(0, lambda _pen, _y: None), (drawn,), 0)
