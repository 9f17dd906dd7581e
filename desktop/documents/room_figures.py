"""会議室の統計: the use of rooms counted by one thing over a stretch of days, with bars."""

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
from desktop.documents.room_figure_words import NAMES, NOTES, heads, hours, key_name
from desktop.documents.sheet import Block, Footing, Section, bind
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Table, table_section
from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import RoomFigure, UseRow
from desktop.rules.dates import era_date

TITLE = "会議室の統計"
_GAP = 6.0
_WORDS, _NUMBER = 58.0, 17.0


def room_figures_pdf(counted: CountedRooms, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    running = (TITLE, NAMES[counted.by])
    pages = pages_under(
        partial(_draw_head, counted=counted), [_table(counted), *_notes(counted)], running, top=52.0, below=5.0
    )
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedRooms) -> str:
    return f"{TITLE} {NAMES[counted.by]} {counted.asked.first.isoformat()} {counted.last.isoformat()}"


def unprintable(counted: CountedRooms, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (*(key_name(counted.by, row.key) for row in counted.rows), *(row.room for row in counted.utilised))
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def _draw_head(pen: Pen, counted: CountedRooms) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    pen.right(style.right, 27.5, f"{era_date(counted.asked.first)}～{era_date(counted.last)}", style.type.body)
    pen.rule(style.left, style.right, 33, style.rules.title)
    where = counted.site or "全施設"
    ending = "" if counted.by in {None, RoomFigure.REFUSED} else "別"
    named = f"{NAMES[counted.by]}{ending}（{where}）"
    pen.block(style.left, 37.5, fit_or_cut(named, Box(style.width - 60, 15, 9, lines=2, height=14, bold=True)))
    word = "お断りした申込み" if counted.by is RoomFigure.REFUSED else "利用"
    pen.right(style.right, 43, f"{word}　{counted.whole.bookings:,}件", style.type.lead_text, bold=True)


def _table(counted: CountedRooms) -> Section:
    numbers = heads(counted)
    bar = a4().width - _WORDS - _NUMBER * len(numbers) - 4
    columns = (
        Column("部屋" if counted.by is None else NAMES[counted.by], _WORDS, words=True),
        *(Column(head, _NUMBER) for head in numbers),
        Column("", 4, words=True),
        Column("", bar, words=True),
    )
    if counted.by is None:
        rows = tuple(_utilised(counted))
        return table_section(Table("", columns, rows), gap=_GAP)
    most = max((row.bookings for row in counted.rows), default=0)
    rows = tuple(
        (key_name(counted.by, row.key), *_numbers(counted, row), "", Bar(row.bookings / most)) for row in counted.rows
    )
    whole = ("利用全体" if counted.several else "合計", *_numbers(counted, counted.whole), "", "")
    return table_section(Table("", columns, (*rows, whole), total=True), gap=_GAP)


def _utilised(counted: CountedRooms) -> Iterator[tuple[Cell, ...]]:
    for row in counted.utilised:
        named = row.room if counted.site else f"{row.room}（{row.site}）"
        share = Bar(float(row.percent) / 100, framed=True) if row.percent is not None else ""
        yield named, f"{row.used:,}", f"{row.open:,}", _percent(row.percent), "", share


def _numbers(counted: CountedRooms, row: UseRow) -> tuple[str, ...]:
    if counted.by is RoomFigure.REFUSED:
        return f"{row.bookings:,}", _percent(row.percent), f"{row.people:,}"
    return f"{row.bookings:,}", _percent(row.percent), hours(row.minutes), f"{row.people:,}", f"{row.fees:,}"


def _percent(percent: Decimal | None) -> str:
    return NO_NUMBER if percent is None else f"{percent}"


def _notes(counted: CountedRooms) -> Iterator[Section]:
    if counted.by in NOTES:
        line = fit(f"※ {NOTES[counted.by]}", Box(a4().width, a4().type.note, 7, lines=3))

        def draw(pen: Pen, y: float) -> None:
            pen.block(a4().left, y, line)

        yield Section(Block(0, lambda _pen, _y: None), (Block(line.height + 1.2, draw),), 0)
