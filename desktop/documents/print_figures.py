"""印刷室の統計: what was printed, counted by one thing over a stretch of days, with bars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from functools import partial

from desktop.documents import fonts
from desktop.documents.cutting import fit_or_cut
from desktop.documents.fitting import Box, fit
from desktop.documents.list_pages import pages_under
from desktop.documents.pen import Pen
from desktop.documents.print_figure_words import COLUMNS, NAMES, heads, key_name, note_of
from desktop.documents.sheet import Block, Footing, Section, bind
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Table, table_section
from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PrintFigure, PrintRow
from desktop.queries.print_waste import Wasted
from desktop.rules.dates import era_date

TITLE = "印刷室の統計"
_GAP = 6.0
_WORDS, _NUMBER = 54.0, 16.0


def print_figures_pdf(counted: CountedPrinting, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    running = (TITLE, NAMES[counted.by])
    pages = pages_under(
        partial(_draw_head, counted=counted), [_table(counted), _note(counted)], running, top=52.0, below=5.0
    )
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedPrinting) -> str:
    return f"{TITLE} {NAMES[counted.by]} {counted.asked.first.isoformat()} {counted.last.isoformat()}"


def unprintable(counted: CountedPrinting, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (*(key_name(counted.by, row.key) for row in counted.rows), *(row.machine for row in counted.wasted))
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def _draw_head(pen: Pen, counted: CountedPrinting) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    pen.right(style.right, 27.5, f"{era_date(counted.asked.first)}～{era_date(counted.last)}", style.type.body)
    pen.rule(style.left, style.right, 33, style.rules.title)
    named = f"{NAMES[counted.by]}（{counted.site or '全施設'}）"
    pen.block(style.left, 37.5, fit_or_cut(named, Box(style.width - 60, 15, 9, lines=2, height=14, bold=True)))
    said = f"印刷　{counted.whole.jobs:,}件　{counted.whole.sheets:,}枚"
    pen.right(style.right, 43, said, style.type.lead_text, bold=True)


def _table(counted: CountedPrinting) -> Section:
    numbers = heads(counted)
    bar = a4().width - _WORDS - _NUMBER * len(numbers) - 4
    columns = (
        Column(COLUMNS[counted.by], _WORDS, words=True),
        *(Column(head, _NUMBER) for head in numbers),
        Column("", 4, words=True),
        Column("", bar, words=True),
    )
    rows = _waste_rows(counted) if counted.by is PrintFigure.WASTE else _rows(counted)
    return table_section(Table("", columns, tuple(rows), total=True), gap=_GAP)


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
    share = _percent(row.percent)
    return f"{row.jobs:,}", f"{row.masters:,}", f"{row.sheets:,}", share, f"{row.faces:,}", f"{row.fees:,}"


def _waste_numbers(row: Wasted) -> tuple[str, ...]:
    numbers = (row.gaps, row.between, row.unexplained)
    return f"{row.printed:,}", f"{row.spoilt:,}", _percent(row.percent), *(f"{number:,}" for number in numbers)


def _percent(percent: Decimal | None) -> str:
    return NO_NUMBER if percent is None else f"{percent}"


def _note(counted: CountedPrinting) -> Section:
    line = fit(f"※ {note_of(counted)}", Box(a4().width, a4().type.note, 7, lines=3))

    def draw(pen: Pen, y: float) -> None:
        pen.block(a4().left, y, line)

    return Section(_nothing(), (Block(line.height + 1.2, draw),), 0)


def _nothing() -> Block:
    return Block(0, lambda _pen, _y: None)
