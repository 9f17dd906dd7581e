"""会議室の統計: the use of rooms counted by one thing over a stretch of days, with bars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts
from desktop.documents.figure_parts import BELOW, GAP, TOP, FigureHead, figure_columns, notes_section, percent_cell
from desktop.documents.list_pages import pages_under
from desktop.documents.room_figure_words import NAMES, NOTES, heads, hours, key_name
from desktop.documents.sheet import Footing, Section, bind
from desktop.documents.tables import Bar, Cell, Table, table_section
from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import RoomFigure, UseRow
from desktop.rules.dates import era_date

TITLE = "会議室の統計"
_WORDS, _NUMBER = 58.0, 17.0


def room_figures_pdf(counted: CountedRooms, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    notes = [notes_section([NOTES[counted.by]])] if counted.by in NOTES else []
    made = [_table(counted), *notes]
    pages = pages_under(_head(counted).draw, made, (TITLE, NAMES[counted.by]), top=TOP, below=BELOW)
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedRooms) -> str:
    return f"{TITLE} {NAMES[counted.by]} {counted.asked.first.isoformat()} {counted.last.isoformat()}"


def unprintable(counted: CountedRooms, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (*(key_name(counted.by, row.key) for row in counted.rows), *(row.room for row in counted.utilised))
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def _head(counted: CountedRooms) -> FigureHead:
    ending = "" if counted.by in {None, RoomFigure.REFUSED} else "別"
    word = "お断りした申込み" if counted.by is RoomFigure.REFUSED else "利用"
    return FigureHead(
        TITLE,
        f"{era_date(counted.asked.first)}～{era_date(counted.last)}",
        f"{NAMES[counted.by]}{ending}（{counted.site or '全施設'}）",
        f"{word}　{counted.whole.bookings:,}件",
    )


def _table(counted: CountedRooms) -> Section:
    first = "部屋" if counted.by is None else NAMES[counted.by]
    columns = figure_columns(first, _WORDS, heads(counted), _NUMBER)
    if counted.by is None:
        rows = tuple(_utilised(counted))
        return table_section(Table("", columns, rows), gap=GAP)
    most = max((row.bookings for row in counted.rows), default=0)
    rows = tuple(
        (key_name(counted.by, row.key), *_numbers(counted, row), "", Bar(row.bookings / most)) for row in counted.rows
    )
    whole = ("利用全体" if counted.several else "合計", *_numbers(counted, counted.whole), "", "")
    return table_section(Table("", columns, (*rows, whole), total=True), gap=GAP)


def _utilised(counted: CountedRooms) -> Iterator[tuple[Cell, ...]]:
    for row in counted.utilised:
        named = row.room if counted.site else f"{row.room}（{row.site}）"
        share = Bar(float(row.percent) / 100, framed=True) if row.percent is not None else ""
        yield named, f"{row.used:,}", f"{row.open:,}", percent_cell(row.percent), "", share


def _numbers(counted: CountedRooms, row: UseRow) -> tuple[str, ...]:
    if counted.by is RoomFigure.REFUSED:
        return f"{row.bookings:,}", percent_cell(row.percent), f"{row.people:,}"
    return f"{row.bookings:,}", percent_cell(row.percent), hours(row.minutes), f"{row.people:,}", f"{row.fees:,}"
